/// The reason for an outcome other than passed, ready to be shown.
public struct Finding: Hashable, Sendable {
    /// The stable name of the reason.
    public let code: FindingCode
    /// What happened.
    public let explanation: String
    /// What the reader can do about it.
    public let remedy: String
    /// The specification and section that asks for it.
    public let specification: String?
    /// Where in the received material it was found.
    public let place: SourcePlace?

    /// A finding in the words of an error.
    public init(_ error: any ExplainedError) {
        self.init(
            error.code, error.explanation, remedy: error.remedy, specification: error.specification,
            place: error.place)
    }

    /// A finding with its own words.
    public init(
        _ code: FindingCode, _ explanation: String, remedy: String, specification: String? = nil,
        place: SourcePlace? = nil
    ) {
        self.code = code
        self.explanation = Self.readable(explanation)
        self.remedy = Self.readable(remedy)
        self.specification = specification
        self.place = place
    }

    /// The most characters of a sentence; what a hostile badge says may have millions.
    private static let longestText = 1000

    /// A sentence, cut off where nobody would read on.
    private static func readable(_ text: String) -> String {
        guard text.utf8.count > longestText else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.prefix(longestText))) + "…"
    }
}
