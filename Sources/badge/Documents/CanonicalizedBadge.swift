import LinkedData
import OpenBadges
import Proofs

/// The document in a file that is to be put into a canonical form, as its proofs see it.
struct CanonicalizedBadge {
    /// The document with its proofs.
    let document: JSONObject
    /// What was done to get at it.
    let notes: [String]

    /// Takes the one document out of a file.
    ///
    /// - Throws: `.twoDocuments` for a picture with badges of both generations.
    init(_ bytes: [UInt8], named name: String) throws {
        let badges = try BadgeFile(bytes).badges
        guard badges.count < 2 else { throw FileRoleError.twoDocuments(file: name) }
        guard let badge = badges.first, let found = try PayloadContents(badge.payload).document else {
            throw FileRoleError.noObject(what: "single document")
        }
        guard case .token = badge.payload else {
            document = found
            notes = []
            return
        }
        document = found["vc"]?.object ?? found.without(RegisteredClaims.names)
        let left = found.members.map(\.name).filter {
            found["vc"] != nil ? $0 != "vc" : RegisteredClaims.names.contains($0)
        }
        notes =
            left.isEmpty
            ? []
            : [
                "The claims of the token are left out, as they are when its proofs are checked: "
                    + left.map(\.text).joined(separator: ", ") + "."
            ]
    }

    /// What to do to see what the proofs hash, when there are any.
    var notesOnProofs: [String] {
        let proofs = (document["proof"]?.elements ?? []).compactMap(\.object)
        guard !proofs.isEmpty else { return [] }
        return ["Proofs hash the document without the member proof, which is in here: add --without-proof."]
            + proofs.compactMap { $0["cryptosuite"]?.text ?? $0["type"]?.text }.map { Self.sentence(for: $0) }
    }

    private static func sentence(for name: String) -> String {
        let suite: Cryptosuite =
            name.hasSameBytes(as: "Ed25519Signature2020") ? .ed25519Signature2020 : .init(named: name)
        let hash = name.utf8.starts(with: "ecdsa".utf8) ? "sha256 (with P-384 keys sha384)" : "sha256"
        switch suite {
        case .ecdsaSD2023:
            return "Its proof \(name) hashes statements with names of its own: badge verify --explain shows them."
        case .unrecognised: return "Its proof \(name) is not known here."
        default:
            let form = suite.canonicalForm == .json ? "jcs" : "rdfc"
            return "Its proof \(name) uses --form \(form) and \(hash)."
        }
    }
}
