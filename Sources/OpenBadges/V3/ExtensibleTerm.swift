import Diagnostics
public import LinkedData

/// A term of a list that issuers may extend with terms that start with `ext:`.
///
/// Open Badges 3.0, the extensible enumerations.
public protocol ExtensibleTerm: JSONConvertible {
    /// The terms of the standard.
    static var defined: [JSONText: Self] { get }
    /// A term that an issuer added.
    static func `extension`(_ text: JSONText) -> Self
    /// A term that is neither.
    static func unrecognised(_ text: JSONText) -> Self
    /// The term as it is written.
    var text: JSONText { get }
}

extension ExtensibleTerm {
    /// The term that text names.
    public init(_ text: JSONText) {
        if let term = Self.defined[text] {
            self = term
        } else {
            self = text.isExtensionTerm ? .extension(text) : .unrecognised(text)
        }
    }

    /// Reads any text; what the standard does not know is `unrecognised`.
    public init(json: JSONValue) throws(ModelError) {
        let text = try JSONText(json: json)
        if text.value.isEmpty { throw .empty(expected: Phrase("expected/term-standard"), at: "") }
        self.init(text)
    }

    /// The term as it is written.
    public var jsonValue: JSONValue { .string(text) }
}

extension JSONText {
    /// `ext:` and at least one of the characters that the schema allows.
    fileprivate var isExtensionTerm: Bool {
        let bytes = value.utf8
        guard bytes.starts(with: "ext:".utf8), let next = bytes.dropFirst(4).first else { return false }
        switch next {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "|"):
            return true
        default:
            return false
        }
    }
}
