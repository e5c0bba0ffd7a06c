import Diagnostics
public import LinkedData

extension V2 {
    /// One badge in a list of revoked badges.
    ///
    /// Open Badges 2.0, "RevocationList", `revokedAssertions`: an identifier, or an object.
    public struct RevocationEntry: Hashable, Sendable {
        /// The identifier of the badge; text, because older lists hold local identifiers.
        public let id: JSONText?
        /// The local identifier of Open Badges 1.0.
        public let uid: JSONText?
        /// Whether it is revoked; `false` is an entry without effect.
        public let revoked: Bool
        /// Why it is revoked.
        public let revocationReason: Text?
        /// Members that the standard does not define here, in order.
        public let additional: JSONObject
        /// Whether the entry is only the identifier.
        let isBareIdentifier: Bool

        /// Whether the entry names a badge.
        public func names(_ identifier: IRI) -> Bool {
            let text = JSONText(identifier.text)
            return id == text || uid == text
        }
    }
}

extension V2.RevocationEntry: JSONConvertible {
    private enum Member {
        static let id = MemberKey(
            "id", purpose: Phrase("purpose/says-badge-revoked"), example: #""id": "urn:uuid:…""#)
        static let uid: MemberKey = "uid"
        static let revoked: MemberKey = "revoked"
        static let revocationReason: MemberKey = "revocationReason"
    }

    /// Reads a string or an object with `id` or `uid`.
    public init(json: JSONValue) throws(ModelError) {
        guard case .object(let object) = json else {
            guard case .string(let text) = json else {
                throw .type(expected: Phrase("expected/identifier-object"), found: json.kind, at: "")
            }
            if text.value.isEmpty { throw .empty(expected: Phrase("expected/identifier-badge"), at: "") }
            id = text
            uid = nil
            revoked = true
            revocationReason = nil
            additional = JSONObject()
            isBareIdentifier = true
            return
        }
        var reader = JSONObjectReader(object, of: "RevocationList")
        id = try reader.single(Member.id, as: JSONText.self)
        uid = try reader.single(Member.uid, as: JSONText.self)
        guard id != nil || uid != nil else { throw reader.missing(Member.id) }
        revoked = try reader.single(Member.revoked, as: Bool.self) ?? true
        revocationReason = try reader.single(Member.revocationReason, as: V2.Text.self)
        additional = reader.remaining()
        isBareIdentifier = false
    }

    /// The entry as it is written.
    public var jsonValue: JSONValue {
        if isBareIdentifier, let id { return .string(id) }
        var object = JSONObjectWriter()
        object.write(Member.id, id)
        object.write(Member.uid, uid)
        if !revoked { object.write(Member.revoked, revoked) }
        object.write(Member.revocationReason, revocationReason)
        return .object(object.object(adding: additional))
    }
}
