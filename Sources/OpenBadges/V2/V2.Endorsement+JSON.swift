import Diagnostics
public import LinkedData

extension V2.Endorsement: JSONObjectConvertible {
    private enum Member {
        static let context: MemberKey = "@context"
        static let id = MemberKey(
            "id", purpose: Phrase("purpose/revocation-names-hosted-endorsements-fetched"),
            example: #""id": "https://example.org/endorsement.json""#)
        static let type: MemberKey = "type"
        static let claim = MemberKey(
            "claim", purpose: Phrase("purpose/says-endorsed"),
            example: #""claim": {"id": "https://example.org/badge.json"}"#)
        static let issuer = MemberKey(
            "issuer", purpose: Phrase("purpose/says-who-endorses"),
            example: #""issuer": "https://example.org/issuer.json""#)
        static let issuedOn = MemberKey(
            "issuedOn", purpose: Phrase("purpose/says-when-endorsement-given"),
            example: #""issuedOn": "2026-06-01T00:00:00Z""#)
        static let verification = MemberKey(
            "verification", purpose: Phrase("purpose/says-how-endorsement-can-verified"),
            example: #""verification": {"type": "HostedBadge"}"#)
        static let verify: MemberKey = "verify"
        static let revoked: MemberKey = "revoked"
        static let revocationReason: MemberKey = "revocationReason"
    }

    /// The name of the class.
    public static let className = "Endorsement"

    /// Reads the members.
    public init(_ reader: JSONObjectReader) throws(ModelError) {
        var object = reader
        context = try object.list(Member.context, of: JSONValue.self)
        id = try object.required(Member.id, as: V2.Identifier.self).iri
        type = try object.types(naming: "Endorsement")
        claim = try object.requiredSingle(Member.claim, as: V2.EndorsementClaim.self)
        issuer = try object.requiredSingle(Member.issuer, as: V2.Reference<V2.Profile>.self)
        issuedOn = try object.requiredSingle(Member.issuedOn, as: V2.Moment.self).date
        let verificationKey = try object.oneName(of: Member.verification, alias: Member.verify)
        verification = try object.requiredSingle(verificationKey, as: V2.VerificationObject.self)
        revoked = try object.single(Member.revoked, as: Bool.self) ?? false
        revocationReason = try object.single(Member.revocationReason, as: V2.Text.self)
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
        object.write(Member.claim, claim)
        object.write(Member.issuer, issuer)
        object.write(Member.issuedOn, issuedOn)
        object.write(Member.verification, verification)
        if revoked { object.write(Member.revoked, revoked) }
        object.write(Member.revocationReason, revocationReason)
        shared.write(to: &object)
        return object.object(adding: additional)
    }
}
