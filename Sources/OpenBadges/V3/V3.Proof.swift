import Diagnostics
public import LinkedData

extension V3 {
    /// An embedded proof, as received: proofs are judged from these bytes and never from a re-encoding.
    ///
    /// Open Badges 3.0, "Proof". Suite, purpose, method and value are judged by the checks of the proof.
    public struct Proof: Hashable, Sendable {
        /// The class of proof, for instance `DataIntegrityProof`.
        public let type: [JSONText]
        /// When it was made.
        public let created: JSONText?
        /// Every member as received.
        public let members: JSONObject
    }
}

extension V3.Proof: JSONObjectConvertible {
    private enum Member {
        static let type = MemberKey(
            "type", purpose: Phrase("purpose/says-how-proof-made"), example: #""type": "DataIntegrityProof""#)
        static let created: MemberKey = "created"
        static let challenge: MemberKey = "challenge"
        static let domain: MemberKey = "domain"
        static let nonce: MemberKey = "nonce"
    }

    /// The name of the class.
    public static let className = "Proof"

    /// Reads the members that no check of the proof reads first.
    public init(_ reader: JSONObjectReader) throws(ModelError) {
        var object = reader
        type = try object.requiredList(Member.type, of: JSONText.self)
        created = try object.optional(Member.created, as: JSONText.self)
        _ = try object.optional(Member.challenge, as: JSONText.self)
        _ = try object.list(Member.domain, of: JSONText.self)
        _ = try object.optional(Member.nonce, as: JSONText.self)
        members = reader.object
    }

    /// Every member as received.
    public var json: JSONObject { members }
}
