public import Cryptography
internal import LinkedData
internal import OpenBadges
internal import Proofs

/// Signs what an issuer has built, with one of that issuer's keys.
public struct Signer: Sendable {
    /// Whose badges it signs.
    public let issuer: Issuer
    /// The key that it signs with.
    public let key: IssuerKey
    /// The algorithm that it signs tokens with.
    public let algorithm: SignatureAlgorithm
    /// How it signs credentials of 3.0.
    public let proofs: CredentialProofs

    let privateKey: PrivateKey
    /// The headers are the same for every badge, so they are encoded once.
    let credentialHeader: JOSEHeader
    private let assertionHeader: JOSEHeader

    /// A signer for an issuer.
    ///
    /// - Parameters:
    ///   - privateKey: a key whose public half is one of the issuer's.
    ///   - issuer: whose badges are signed.
    ///   - algorithm: of tokens; by default the one that readers expect of a key of this type.
    ///   - proofs: how credentials of 3.0 are signed.
    /// - Throws: `.foreignKey` when the key is not the issuer's, `.algorithm` and `.proof` when it is not for what is asked.
    public init(
        key privateKey: PrivateKey, of issuer: Issuer, algorithm: SignatureAlgorithm? = nil,
        proofs: CredentialProofs = .token
    ) throws(SigningError) {
        guard let key = issuer.key(privateKey.publicKey) else { throw .foreignKey(issuer: issuer.id.text) }
        let algorithm = algorithm ?? Self.usualAlgorithm(for: privateKey.type)
        guard algorithm.fits(privateKey.type) else {
            throw .algorithm(algorithm.rawValue, key: "\(privateKey.type)")
        }
        for suite in proofs.embedded where suite.algorithm(for: privateKey.type) == nil {
            throw .proof(.suiteDoesNotFit(suite, privateKey.type))
        }
        self.issuer = issuer
        self.key = key
        self.algorithm = algorithm
        self.proofs = proofs
        self.privateKey = privateKey
        credentialHeader = JOSEHeader(algorithm: algorithm, keyID: key.verificationMethod.text)
        // Open Badges 2.0, "Signed Badges": the assertion itself names the key, and validators of its time know no
        // other header than the algorithm.
        assertionHeader = JOSEHeader(algorithm: algorithm, type: nil)
    }

    /// The credential with its proofs (Open Badges 3.0, "Linked Data Proof Format" and "JSON Web Token Proof Format").
    public func sign(_ credential: UnsignedCredential) throws(SigningError) -> SignedCredential {
        let named = credential.issuer.id
        guard named == issuer.id else { throw .foreignIssuer(badge: named.text, signer: issuer.id.text) }
        let document = try embedProofs(in: credential)
        guard proofs.isToken else {
            return SignedCredential(
                bytes: document.serialized(), unsigned: credential, payload: nil, hasEmbeddedProofs: true)
        }
        let payload: [UInt8]
        do throws(VCJWTError) {
            payload = try VCJWTClaims.payload(for: document).serialized()
        } catch {
            throw .claims(error)
        }
        let token = try token(payload, header: credentialHeader)
        return SignedCredential(
            bytes: token, unsigned: credential, payload: payload, hasEmbeddedProofs: !proofs.embedded.isEmpty)
    }

    /// A proof is dated with the decision that it rests on, as long as that is no later than the badge itself.
    private func embedProofs(in credential: UnsignedCredential) throws(SigningError) -> JSONObject {
        var document = credential.json
        let decided = credential.approval.date
        let isDated = decided.instant <= credential.credential.validFrom.instant
        for suite in proofs.embedded {
            var options = ProofOptions(
                suite, verificationMethod: key.verificationMethod, created: isDated ? decided : nil)
            if suite == .ecdsaSD2023 { options.mandatory = MandatoryMembers.pointers(in: document) }
            do throws(DataIntegrityError) {
                document = try DataIntegrity.bundled.securing(document, with: options, key: privateKey)
            } catch {
                throw .proof(error)
            }
        }
        return document
    }

    /// The assertion as a signed badge (Open Badges 2.0, "Signed Badges").
    public func sign(_ assertion: UnsignedAssertion) throws(SigningError) -> SignedAssertion {
        let named = assertion.issuer.openBadges2ID ?? assertion.issuer.id
        guard assertion.issuer.id == issuer.id, issuer.openBadges2ID == named else {
            throw .foreignIssuer(badge: named.text, signer: issuer.openBadges2ID?.text ?? issuer.id.text)
        }
        // What is hosted is the issuer's by where it stands.
        guard !assertion.isHosted else { return SignedAssertion(bytes: assertion.tokenPayload, unsigned: assertion) }
        guard assertion.key == key else { throw .otherKey(named: assertion.key.keyDocument?.text ?? named.text) }
        return SignedAssertion(bytes: try token(assertion.tokenPayload, header: assertionHeader), unsigned: assertion)
    }

    func token(_ payload: [UInt8], header: JOSEHeader) throws(SigningError) -> [UInt8] {
        do {
            return try CompactJWS.signing(payload: payload, header: header, with: privateKey).bytes
        } catch {
            throw .signature(error)
        }
    }

    private static func usualAlgorithm(for type: KeyType) -> SignatureAlgorithm {
        switch type {
        case .ed25519: .eddsa
        case .p256: .es256
        case .p384: .es384
        case .rsa: .rs256
        }
    }
}
