internal import Diagnostics
public import LinkedData
internal import OpenBadges

/// What a body says in support of an achievement, an issuer or a badge, before it signs it with its own key.
///
/// Open Badges 3.0, "EndorsementCredential". It carries a comment and no results.
public struct Endorsement: Sendable {
    /// A place in a status list of the endorser, by which the endorsement can be withdrawn.
    public struct StatusPlace: Hashable, Sendable {
        /// The address at which the list is published.
        public let list: IRI
        /// The position in it.
        public let position: Int

        /// A place.
        ///
        /// - Throws: `.endorsementPlace` unless the list has that position and a web address.
        public init(list: IRI, position: Int) throws(ProgrammeError) {
            guard list.isWebAddress, (0..<BitstringStatusList.minimumLength).contains(position) else {
                throw .endorsementPlace(list: list.text, position: position)
            }
            self.list = list
            self.position = position
        }
    }

    /// The identifier of what is endorsed.
    public let subject: IRI
    /// What it is called.
    public let name: String
    /// What the endorser says, in Markdown.
    public let comment: String
    /// The last moment at which it counts; `nil` for ever.
    public var validUntil: Instant?
    /// Where it can be withdrawn; `nil` when it cannot.
    public var status: StatusPlace?

    /// An endorsement.
    public init(of subject: IRI, named name: String, comment: String) throws(ProgrammeError) {
        try StatementText.check(name, of: "name of what is endorsed", limit: 1000)
        let visible = comment.contains { !$0.isWhitespace }
        guard visible, comment.utf8.count <= 10_000 else {
            throw .text("comment", reason: visible ? "it has more than 10,000 bytes" : "nothing in it can be seen")
        }
        self.subject = subject
        self.name = name
        self.comment = comment
    }

    /// The endorsement as it is signed.
    func document(by issuer: Issuer, id: CredentialIdentifier, at instant: Instant) throws -> JSONObject {
        var statuses: [V3.CredentialStatus] = []
        if let status {
            guard let entry = IRI("\(status.list.text)#\(status.position)") else {
                throw ProgrammeError.endorsementPlace(list: status.list.text, position: status.position)
            }
            statuses = [.bitstring(entry, list: status.list, position: status.position, purpose: "revocation")]
        }
        if let validUntil, validUntil < instant {
            throw BuildingError.endsBeforeItBegins(from: instant, until: validUntil)
        }
        return V3.EndorsementCredential(
            id: id.iri, name: .plain(JSONText("Endorsement of \(name)")),
            credentialSubject: V3.EndorsementSubject(id: subject, endorsementComment: .plain(JSONText(comment))),
            issuer: .profile(issuer.profile), validFrom: DateTime(instant), validUntil: validUntil.map { DateTime($0) },
            credentialStatus: statuses
        ).json
    }
}

extension Signer {
    /// Signs an endorsement, and lets the verifier check it before it is handed out.
    ///
    /// - Parameter instant: from when it counts.
    public func endorse(_ endorsement: Endorsement, at instant: Instant) async throws -> SignedEndorsement {
        let id = try CredentialIdentifier()
        let bytes = try sign(
            document: endorsement.document(by: issuer, id: id, at: instant), created: DateTime(instant))
        try await SelfCheck(issuer: issuer).check(bytes, named: id.iri.text, at: instant)
        return SignedEndorsement(id: id.iri, bytes: bytes)
    }
}

/// An endorsement that may be handed out: signed, and accepted by our own verifier.
public struct SignedEndorsement: Sendable {
    /// Its identifier.
    public let id: IRI
    /// The document with its proof, or the token.
    public let bytes: [UInt8]
}
