public import Cryptography
internal import LinkedData
internal import OpenBadges
private import Proofs

/// Signs what an issuer has built, with one of that issuer's keys.
public struct Signer: Sendable {
    /// Whose badges it signs.
    public let issuer: Issuer
    /// The key that it signs with.
    public let key: IssuerKey
    /// The algorithm that it signs with.
    public let algorithm: SignatureAlgorithm

    private let privateKey: PrivateKey
    /// The headers are the same for every badge, so they are encoded once.
    private let credentialHeader: JOSEHeader
    private let assertionHeader: JOSEHeader

    /// A signer for an issuer.
    ///
    /// - Parameters:
    ///   - privateKey: a key whose public half is one of the issuer's.
    ///   - issuer: whose badges are signed.
    ///   - algorithm: by default the one that readers expect of a key of this type.
    /// - Throws: `.foreignKey` when the key is not the issuer's.
    public init(
        key privateKey: PrivateKey, of issuer: Issuer, algorithm: SignatureAlgorithm? = nil
    ) throws(SigningError) {
        guard let key = issuer.key(privateKey.publicKey) else { throw .foreignKey(issuer: issuer.id.text) }
        let algorithm = algorithm ?? Self.usualAlgorithm(for: privateKey.type)
        guard algorithm.fits(privateKey.type) else {
            throw .algorithm(algorithm.rawValue, key: "\(privateKey.type)")
        }
        self.issuer = issuer
        self.key = key
        self.algorithm = algorithm
        self.privateKey = privateKey
        credentialHeader = JOSEHeader(algorithm: algorithm, keyID: key.verificationMethod.text)
        // Open Badges 2.0, "Signed Badges": the assertion itself names the key, and validators of its time know no
        // other header than the algorithm.
        assertionHeader = JOSEHeader(algorithm: algorithm, type: nil)
    }

    /// The credential as a VC-JWT (Open Badges 3.0, "JSON Web Token Proof Format").
    public func sign(_ credential: UnsignedCredential) throws(SigningError) -> SignedCredential {
        let named = credential.issuer.id
        guard named == issuer.id else { throw .foreignIssuer(badge: named.text, signer: issuer.id.text) }
        let payload: [UInt8]
        do throws(VCJWTError) {
            payload = try credential.tokenPayload.get()
        } catch {
            throw .claims(error)
        }
        return SignedCredential(bytes: try token(payload, header: credentialHeader), unsigned: credential)
    }

    /// The assertion as a signed badge (Open Badges 2.0, "Signed Badges").
    public func sign(_ assertion: UnsignedAssertion) throws(SigningError) -> SignedAssertion {
        let named = assertion.issuer.openBadges2ID ?? assertion.issuer.id
        guard assertion.issuer.id == issuer.id, issuer.openBadges2ID == named else {
            throw .foreignIssuer(badge: named.text, signer: issuer.openBadges2ID?.text ?? issuer.id.text)
        }
        guard assertion.key == key else { throw .otherKey(named: assertion.key.keyDocument?.text ?? named.text) }
        return SignedAssertion(bytes: try token(assertion.tokenPayload, header: assertionHeader), unsigned: assertion)
    }

    private func token(_ payload: [UInt8], header: JOSEHeader) throws(SigningError) -> [UInt8] {
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
