import Diagnostics
public import LinkedData

/// The language of an achievement's text.
///
/// Open Badges 3.0, "LanguageCode": two to four letters, optionally a script and a region, such as `en`, `nl-NL`,
/// `zh-Hant-TW`.
public struct LanguageCode: Hashable, Sendable, CustomStringConvertible {
    /// The code as written.
    public let text: JSONText

    /// - Returns: `nil` unless `text` has the form of the standard.
    public init?(_ text: String) {
        var parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)[...]
        guard let language = parts.popFirst(), (2...4).contains(language.count), language.allSatisfy(Self.isLowercase)
        else { return nil }
        if let script = parts.first, script.count == 4 {
            guard script.prefix(1).allSatisfy(Self.isUppercase), script.dropFirst().allSatisfy(Self.isLowercase) else {
                return nil
            }
            parts = parts.dropFirst()
        }
        if let region = parts.popFirst() {
            let isCountry = region.count == 2 && region.allSatisfy(Self.isUppercase)
            let isArea = region.count == 3 && region.allSatisfy(Self.isDigit)
            guard isCountry || isArea else { return nil }
        }
        guard parts.isEmpty else { return nil }
        self.text = JSONText(text)
    }

    /// The code as written.
    public var description: String { text.value }

    private static func isLowercase(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") }
    private static func isUppercase(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") }
    private static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
}

extension LanguageCode: JSONConvertible {
    /// Reads a code.
    public init(json: JSONValue) throws(ModelError) {
        let text = try JSONText(json: json).value
        guard let code = LanguageCode(text) else {
            throw .value(found: text, expected: Phrase("expected/language-such-en-nl-nl"), at: "")
        }
        self = code
    }

    /// The code.
    public var jsonValue: JSONValue { .string(text) }
}
