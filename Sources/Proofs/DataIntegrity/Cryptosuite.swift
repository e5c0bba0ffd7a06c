internal import LinkedData

/// How a Data Integrity proof is made: the canonical form, the hash function and the signature.
///
/// Data Integrity 1.0, "DataIntegrityProof", `cryptosuite`; and the one older class of proof that is still met, which is a
/// suite of its own.
public enum Cryptosuite: Hashable, Sendable {
    /// RDF canonicalization and Ed25519.
    case eddsaRDFC2022
    /// JSON canonicalization and Ed25519.
    case eddsaJCS2022
    /// RDF canonicalization and ECDSA on P-256 or P-384.
    case ecdsaRDFC2019
    /// JSON canonicalization and ECDSA on P-256 or P-384.
    case ecdsaJCS2019
    /// Selective disclosure with ECDSA on P-256.
    case ecdsaSD2023
    /// The name of `eddsa-rdfc-2022` in drafts: read, never written.
    case eddsa2022
    /// The class `Ed25519Signature2020`: read, never written.
    case ed25519Signature2020
    /// A suite that is not known here. It proves nothing.
    case unrecognised(String)

    /// Those that a `DataIntegrityProof` can name.
    private static let named: [Cryptosuite] = [
        .eddsaRDFC2022, .eddsaJCS2022, .ecdsaRDFC2019, .ecdsaJCS2019, .ecdsaSD2023, .eddsa2022,
    ]

    /// The suite of a name, compared byte for byte.
    public init(named name: String) {
        self = Self.named.first { $0.name.hasSameBytes(as: name) } ?? .unrecognised(name)
    }

    /// The name in proofs.
    public var name: String {
        switch self {
        case .eddsaRDFC2022: "eddsa-rdfc-2022"
        case .eddsaJCS2022: "eddsa-jcs-2022"
        case .ecdsaRDFC2019: "ecdsa-rdfc-2019"
        case .ecdsaJCS2019: "ecdsa-jcs-2019"
        case .ecdsaSD2023: "ecdsa-sd-2023"
        case .eddsa2022: "eddsa-2022"
        case .ed25519Signature2020: "Ed25519Signature2020"
        case .unrecognised(let name): name
        }
    }
}
