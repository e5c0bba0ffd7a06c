import Diagnostics

/// The formats that can be checked.
///
/// JSON Schema Validation, "Defined Formats". All are checked in every draft; a name that is not here is a remark without
/// effect, as the drafts have it.
enum SchemaFormat: String, Sendable {
    case dateTime = "date-time"
    case date, time, duration
    case email, idnEmail = "idn-email"
    case hostname, idnHostname = "idn-hostname"
    case ipv4, ipv6
    case uri, uriReference = "uri-reference"
    case iri, iriReference = "iri-reference"
    case uriTemplate = "uri-template"
    case uuid
    case jsonPointer = "json-pointer"
    case relativeJSONPointer = "relative-json-pointer"
    case regex

    /// Whether a text has the format; `nil` when that cannot be told.
    func accepts(_ text: String) -> Bool? {
        switch self {
        case .dateTime: ClockTime.isDateTime(text)
        case .date: CalendarDate(text) != nil
        case .time: ClockTime.isTime(text)
        case .duration: DurationText.isDuration(text)
        case .email: MailboxText.isMailbox(text, isInternational: false)
        case .idnEmail: MailboxText.isMailbox(text, isInternational: true)
        case .hostname: HostText.isHostname(Array(text.utf8)[...])
        case .idnHostname: InternationalLabel.isHostname(text)
        case .ipv4: HostText.isIPv4(Array(text.utf8)[...])
        case .ipv6: HostText.isIPv6(Array(text.utf8)[...])
        case .uri: IRIGrammar(isInternational: false, isReference: false).accepts(text)
        case .uriReference: IRIGrammar(isInternational: false, isReference: true).accepts(text)
        case .iri: IRIGrammar(isInternational: true, isReference: false).accepts(text)
        case .iriReference: IRIGrammar(isInternational: true, isReference: true).accepts(text)
        case .uriTemplate: TemplateText.isTemplate(text)
        case .uuid: Self.isUUID(Array(text.utf8))
        case .jsonPointer: (try? JSONPointer(text)) != nil
        case .relativeJSONPointer: Self.isRelativePointer(text)
        case .regex: Self.isExpression(text)
        }
    }

    /// The format in a sentence.
    var words: Phrase {
        switch self {
        case .dateTime: Phrase("schema.violated/date-time-zone-like-2026")
        case .date: Phrase("schema.violated/date-like-2026-03-31")
        case .time: Phrase("schema.violated/time-zone-like-12-00")
        case .duration: Phrase("schema.violated/duration-like-p1dt12h")
        case .email, .idnEmail: Phrase("schema.violated/email-address")
        case .hostname, .idnHostname: Phrase("schema.violated/name-host")
        case .ipv4: Phrase("schema.violated/ipv4-address")
        case .ipv6: Phrase("schema.violated/ipv6-address")
        case .uri: Phrase("schema.violated/complete-uri")
        case .uriReference: Phrase("schema.violated/uri-reference-one")
        case .iri: Phrase("schema.violated/complete-iri")
        case .iriReference: Phrase("schema.violated/iri-reference-one")
        case .uriTemplate: Phrase("schema.violated/uri-template")
        case .uuid: Phrase("schema.violated/uuid")
        case .jsonPointer: Phrase("schema.violated/json-pointer")
        case .relativeJSONPointer: Phrase("schema.violated/relative-json-pointer")
        case .regex: Phrase("schema.violated/regular-expression-ecma-262")
        }
    }

    /// RFC 9562: 32 hexadecimal digits in five groups.
    private static func isUUID(_ bytes: [UInt8]) -> Bool {
        guard bytes.count == 36 else { return false }
        return bytes.enumerated().allSatisfy { position, byte in
            [8, 13, 18, 23].contains(position) ? byte == UInt8(ascii: "-") : byte.hexadecimalValue != nil
        }
    }

    /// "Relative JSON Pointers": how many levels up, then a pointer or `#`.
    private static func isRelativePointer(_ text: String) -> Bool {
        let digits = text.utf8.prefix { $0.isDigit }
        guard let first = digits.first, first != UInt8(ascii: "0") || digits.count == 1 else { return false }
        let rest = String(Substring(text.utf8.dropFirst(digits.count)))
        return rest.hasSameBytes(as: "#") || (try? JSONPointer(rest)) != nil
    }

    private static func isExpression(_ text: String) -> Bool? {
        do throws(PatternError) {
            _ = try PatternParser.parse(text)
            return true
        } catch {
            if case .unsupported = error { return nil }
            return false
        }
    }
}
