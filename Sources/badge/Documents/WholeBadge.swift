import LinkedData
import OpenBadges
import Proofs

/// A badge as its holder received it, of which parts can be shown.
struct WholeBadge {
    /// The badge with its proofs.
    let document: JSONObject
    /// The picture that it came in.
    let picture: BadgeImage?

    /// Finds the badge in the bytes of a file.
    ///
    /// - Throws: `.sealedInToken` and `.noBaseProof` for badges that can be shown only whole, `.alreadyDerived` for a part.
    init(_ bytes: [UInt8]) throws {
        let file = try BadgeFile(bytes)
        picture = file.container == .png || file.container == .svg ? try BadgeImage(bytes) : nil
        var isSealed = false
        for badge in file.badges {
            guard let payload = try PayloadContents(badge.payload).document else { continue }
            let document = payload["vc"]?.object ?? payload
            guard let proof = DataIntegrity.selectiveProof(in: document) else { continue }
            if case .token = badge.payload {
                isSealed = true
                continue
            }
            if case .derived = try SelectiveProofValue(proof["proofValue"]?.text ?? "") {
                throw SelectiveDisclosureError.alreadyDerived
            }
            self.document = document
            return
        }
        throw isSealed ? SelectiveDisclosureError.sealedInToken : .noBaseProof
    }
}
