package import LinkedData
internal import OpenBadges
private import Proofs

extension Signer {
    /// A document of the issuer that is no badge, signed as its badges are: with a proof inside, or as a token.
    package func sign(document: JSONObject, created: DateTime) throws -> [UInt8] {
        guard let suite = proofs.embedded.first(where: { $0 != .ecdsaSD2023 }) else {
            return try token(VCJWTClaims.payload(for: document).serialized(), header: credentialHeader)
        }
        let options = ProofOptions(suite, verificationMethod: key.verificationMethod, created: created)
        return try DataIntegrity.bundled.securing(document, with: options, key: privateKey).serialized()
    }
}
