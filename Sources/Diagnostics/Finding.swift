/// The reason for an outcome other than passed, ready to be shown in any language.
public struct Finding: Hashable, Sendable {
    /// The stable name of the reason.
    public let code: FindingCode
    /// What happened.
    public let account: Phrase
    /// What the reader can do about it.
    public let advice: Phrase
    /// The specification and section that asks for it.
    public let specification: String?
    /// Where in the received material it was found.
    public let place: SourcePlace?

    /// A finding in the words of an error.
    public init(_ error: any WordedError) {
        self.init(
            error.code, error.account, remedy: error.advice, specification: error.specification, place: error.place)
    }

    /// A finding with its own words.
    public init(
        _ code: FindingCode, _ account: Phrase, remedy advice: Phrase, specification: String? = nil,
        place: SourcePlace? = nil
    ) {
        self.code = code
        self.account = account
        self.advice = advice
        self.specification = specification
        self.place = place
    }

    /// What happened, in English.
    public var explanation: String { explanation(in: .english) }
    /// What the reader can do about it, in English.
    public var remedy: String { remedy(in: .english) }

    /// What happened.
    public func explanation(in language: Language) -> String { Self.readable(account.text(in: language)) }

    /// What the reader can do about it.
    public func remedy(in language: Language) -> String { Self.readable(advice.text(in: language)) }

    /// The most characters of a sentence; what a hostile badge says may have millions.
    private static let longestText = 1000

    /// A sentence, cut off where nobody would read on.
    private static func readable(_ text: String) -> String {
        guard text.utf8.count > longestText else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.prefix(longestText))) + "…"
    }
}
