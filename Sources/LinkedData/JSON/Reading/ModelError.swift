public import Diagnostics

/// Why a JSON document is not the object that the data model describes.
///
/// `at` is a JSON Pointer (RFC 6901) to the value, or to the object that lacks a member.
public enum ModelError: WordedError, Hashable {
    /// A required member is not there.
    case missing(member: String, of: String, purpose: Phrase?, example: String, at: String)
    /// A value of another kind than the model asks for; `null` is one.
    case type(expected: Phrase, found: JSONKind, at: String)
    /// Text without a character, or an array without an element, where something is required.
    case empty(expected: Phrase, at: String)
    /// The `type` of an object does not name the class that stands here.
    case lacksType(expected: Phrase, found: [String], at: String)
    /// A value of the right kind that does not follow its grammar or vocabulary.
    case value(found: String, expected: Phrase, at: String)
    /// More values than the member may have.
    case cardinality(member: String, count: Int, at: String)
    /// A member that a class without extensions does not have.
    case unknownMember(name: String, of: String, at: String)

    /// `model.missing`, `model.type`, `model.value` or `model.cardinality`.
    public var code: FindingCode {
        switch self {
        case .missing: "model.missing"
        case .type, .empty, .lacksType: "model.type"
        case .value, .unknownMember: "model.value"
        case .cardinality: "model.cardinality"
        }
    }

    /// What happened.
    public var account: Phrase {
        switch self {
        case .missing(let member, let className, let purpose, _, _):
            purpose.map { purpose in
                Phrase("model.missing/purpose", ["class": className, "member": member, "purpose": purpose])
            } ?? Phrase("model.missing/member", ["class": className, "member": member])
        case .type(let expected, let found, _):
            Phrase("model.type/type", ["expected": expected, "found": found])
        case .empty(let expected, _):
            Phrase("model.type/empty", ["expected": expected])
        case .lacksType(let expected, let found, _):
            Phrase("model.type/lacks-type", ["expected": expected, "quoted": Self.quoted(found)])
        case .value(let found, let expected, _):
            Phrase("model.value/value", ["expected": expected, "shortened": Self.shortened(found)])
        case .cardinality(let member, let count, _):
            Phrase("model.cardinality/cardinality", ["member": member, "count": count])
        case .unknownMember(let name, let className, _):
            Phrase("model.value/unknown-member", ["className": className, "shortened": Self.shortened(name)])
        }
    }

    /// What the author of the document can do.
    public var advice: Phrase {
        switch self {
        case .missing(let member, _, _, let example, _):
            example.isEmpty
                ? Phrase("do/add-member", ["member": member]) : Phrase("do/add-instance-example", ["example": example])
        case .type(_, .null, _): Phrase("do/leave-member-out-instead-writing")
        case .unknownMember: Phrase("do/leave-member-out")
        case .type, .empty, .lacksType, .value, .cardinality: Phrase("do/correct-place-named")
        }
    }

    /// The JSON Pointer.
    public var place: SourcePlace? { .pointer(pointer) }

    /// The text of the JSON Pointer.
    public var pointer: String {
        switch self {
        case .missing(_, _, _, _, let at), .type(_, _, let at), .empty(_, let at), .lacksType(_, _, let at),
            .value(_, _, let at), .cardinality(_, _, let at), .unknownMember(_, _, let at):
            at
        }
    }

    private static func shortened(_ text: String) -> String {
        text.unicodeScalars.count <= 80 ? text : String(text.unicodeScalars.prefix(80)) + "…"
    }

    private static func quoted(_ texts: [String]) -> String {
        texts.prefix(4).map { "\"\(shortened($0))\"" }.joined(separator: ", ")
    }
}
