import Cryptography
import Issuance
import OpenBadges

/// Carries out awards that rest on one approval. `issue` and `demo` both go through it.
struct BadgeMaker {
    private let approval: Approval
    private let signer: Signer

    /// A maker of one issuer's badges that rest on one approval, signed with one of its keys.
    ///
    /// - Parameter proofs: how badges of 3.0 are signed; by default as most readers expect of the key.
    init(
        approval: Approval, issuer: Issuer, key: PrivateKey, proofs: CredentialProofs? = nil
    ) throws(SigningError) {
        self.approval = approval
        signer = try Signer(key: key, of: issuer, proofs: proofs ?? .usual(for: key.type))
    }

    /// The badges of one award in the generations asked for, 2.0 first: built, signed, and accepted by the verifier.
    func badges(
        for award: Award, in standards: [BakedBadge.Standard]
    ) async throws(IssuingError) -> [SignedBadge] {
        let issuance = BadgeIssuance(signer: signer, standards: Set(standards))
        return try await issuance.issue(award, approvedBy: approval).map(\.signed)
    }
}
