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
    var words: String {
        switch self {
        case .dateTime: "a date and time with a zone, like 2026-03-31T12:00:00Z"
        case .date: "a date, like 2026-03-31"
        case .time: "a time with a zone, like 12:00:00Z"
        case .duration: "a duration, like P1DT12H"
        case .email, .idnEmail: "an email address"
        case .hostname, .idnHostname: "the name of a host"
        case .ipv4: "an IPv4 address"
        case .ipv6: "an IPv6 address"
        case .uri: "a complete URI"
        case .uriReference: "a URI or a reference to one"
        case .iri: "a complete IRI"
        case .iriReference: "an IRI or a reference to one"
        case .uriTemplate: "a URI template"
        case .uuid: "a UUID"
        case .jsonPointer: "a JSON Pointer"
        case .relativeJSONPointer: "a relative JSON Pointer"
        case .regex: "a regular expression of ECMA-262"
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
