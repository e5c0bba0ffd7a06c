import Diagnostics
public import LinkedData

extension V2.BadgeClass: JSONObjectConvertible {
    private enum Member {
        static let context: MemberKey = "@context"
        static let id = MemberKey(
            "id", purpose: Phrase("purpose/awards-refer"),
            example: #""id": "https://example.org/badge.json""#)
        static let type: MemberKey = "type"
        static let name = MemberKey(
            "name", purpose: Phrase("purpose/people-read-title-badge"),
            example: #""name": "First aid""#)
        static let description = MemberKey(
            "description", purpose: Phrase("purpose/people-read-see-badge"),
            example: #""description": "Gives first aid to an adult.""#)
        static let image = MemberKey(
            "image", purpose: Phrase("purpose/picture-badge"),
            example: #""image": "https://example.org/badge.png""#)
        static let criteria = MemberKey(
            "criteria", purpose: Phrase("purpose/says-person-had-do-earn"),
            example: #""criteria": {"narrative": "Passed a supervised exercise."}"#)
        static let issuer = MemberKey(
            "issuer", purpose: Phrase("purpose/says-who-issues-badge"),
            example: #""issuer": "https://example.org/issuer.json""#)
        static let alignment: MemberKey = "alignment"
        static let tags: MemberKey = "tags"
    }

    /// The name of the class.
    public static let className = "BadgeClass"

    /// Reads the members.
    public init(_ reader: JSONObjectReader) throws(ModelError) {
        var object = reader
        context = try object.list(Member.context, of: JSONValue.self)
        id = try object.required(Member.id, as: V2.Identifier.self).iri
        type = try object.types(naming: "BadgeClass")
        name = try object.requiredSingle(Member.name, as: V2.Text.self)
        description = try object.requiredSingle(Member.description, as: V2.Text.self)
        image = try object.requiredSingle(Member.image, as: V2.Reference<V2.Image>.self)
        criteria = try object.requiredSingle(Member.criteria, as: V2.Reference<V2.Criteria>.self)
        issuer = try object.requiredSingle(Member.issuer, as: V2.Reference<V2.Profile>.self)
        alignment = try object.list(Member.alignment, of: V2.AlignmentObject.self)
        tags = try object.list(Member.tags, of: V2.Text.self)
        shared = try V2.SharedMembers(&object)
        additional = object.remaining()
    }

    /// The members in the order of the standard.
    public var json: JSONObject {
        var object = JSONObjectWriter()
        object.write(Member.context, compacted: context)
        object.write(Member.id, id)
        object.write(Member.type, compacted: type)
        object.write(Member.name, name)
        object.write(Member.description, description)
        object.write(Member.image, image)
        object.write(Member.criteria, criteria)
        object.write(Member.issuer, issuer)
        object.write(Member.alignment, compacted: alignment)
        object.write(Member.tags, compacted: tags)
        shared.write(to: &object)
        return object.object(adding: additional)
    }
}
