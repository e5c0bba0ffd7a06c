import Diagnostics
public import LinkedData

extension V2.Assertion: JSONObjectConvertible {
    private enum Member {
        static let context: MemberKey = "@context"
        static let id = MemberKey(
            "id", purpose: Phrase("purpose/hosted-badges-fetched-revocation-names"),
            example: #""id": "urn:uuid:…""#)
        static let type: MemberKey = "type"
        static let recipient = MemberKey(
            "recipient", purpose: Phrase("purpose/says-who-received-badge"),
            example: #""recipient": {"type": "email", "hashed": true, "salt": "…", "identity": "sha256$…"}"#)
        static let badge = MemberKey(
            "badge", purpose: Phrase("purpose/says-awarded"),
            example: #""badge": "https://example.org/badge.json""#)
        static let verification = MemberKey(
            "verification", purpose: Phrase("purpose/says-how-badge-can-verified"),
            example: #""verification": {"type": "SignedBadge", "creator": "https://example.org/key.json"}"#)
        static let verify: MemberKey = "verify"
        static let issuedOn = MemberKey(
            "issuedOn", purpose: Phrase("purpose/says-when-badge-awarded"),
            example: #""issuedOn": "2026-06-01T00:00:00Z""#)
        static let image: MemberKey = "image"
        static let evidence: MemberKey = "evidence"
        static let narrative: MemberKey = "narrative"
        static let expires: MemberKey = "expires"
        static let revoked: MemberKey = "revoked"
        static let revocationReason: MemberKey = "revocationReason"
        static let uid: MemberKey = "uid"
    }

    /// The name of the class.
    public static let className = "Assertion"

    /// Reads the members.
    public init(_ reader: JSONObjectReader) throws(ModelError) {
        var object = reader
        context = try object.list(Member.context, of: JSONValue.self)
        id = try object.required(Member.id, as: V2.Identifier.self).iri
        type = try object.types(naming: "Assertion")
        recipient = try object.requiredSingle(Member.recipient, as: V2.IdentityObject.self)
        badge = try object.requiredSingle(Member.badge, as: V2.Reference<V2.BadgeClass>.self)
        let verificationKey = try object.oneName(of: Member.verification, alias: Member.verify)
        verification = try object.requiredSingle(verificationKey, as: V2.VerificationObject.self)
        issuedOn = try object.requiredSingle(Member.issuedOn, as: V2.Moment.self).date
        image = try object.single(Member.image, as: V2.Reference<V2.Image>.self)
        try image?.refuseData(in: Member.image)
        evidence = try object.list(Member.evidence, of: V2.Reference<V2.Evidence>.self)
        narrative = try object.single(Member.narrative, as: V2.Text.self)
        expires = try object.single(Member.expires, as: V2.Moment.self)?.date
        revoked = try object.single(Member.revoked, as: Bool.self) ?? false
        revocationReason = try object.single(Member.revocationReason, as: V2.Text.self)
        uid = try object.single(Member.uid, as: JSONText.self)
        shared = try V2.SharedMembers(&object)
        additional = object.remaining()
        try verification.requireKindForBadge(at: verificationKey)
    }

    /// The members in the order of the standard.
    public var json: JSONObject {
        var object = JSONObjectWriter()
        object.write(Member.context, compacted: context)
        object.write(Member.id, id)
        object.write(Member.type, compacted: type)
        object.write(Member.recipient, recipient)
        object.write(Member.badge, badge)
        object.write(Member.verification, verification)
        object.write(Member.issuedOn, issuedOn)
        object.write(Member.image, image)
        object.write(Member.evidence, compacted: evidence)
        object.write(Member.narrative, narrative)
        object.write(Member.expires, expires)
        if revoked { object.write(Member.revoked, revoked) }
        object.write(Member.revocationReason, revocationReason)
        object.write(Member.uid, uid)
        shared.write(to: &object)
        return object.object(adding: additional)
    }
}
