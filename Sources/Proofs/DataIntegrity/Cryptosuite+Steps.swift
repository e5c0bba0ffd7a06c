package import Cryptography

/// The forms in which suites hash a document and a proof.
package enum CanonicalForm: Hashable, Sendable {
    /// RFC 8785.
    case json
    /// RDFC-1.0, of the dataset that the document stands for.
    case rdf
}

/// What tells the suites apart. All that have a canonical form here take the same steps: transform, hash, combine, sign.
extension Cryptosuite {
    /// The canonical form; `nil` for a suite that takes other steps, and for one that is not known.
    package var canonicalForm: CanonicalForm? {
        switch self {
        case .eddsaJCS2022, .ecdsaJCS2019: .json
        case .eddsaRDFC2022, .ecdsaRDFC2019, .eddsa2022, .ed25519Signature2020: .rdf
        case .ecdsaSD2023, .unrecognised: nil
        }
    }

    /// The algorithm with a key of a type; `nil` where the suite is not for such keys.
    package func algorithm(for type: KeyType) -> SignatureAlgorithm? {
        switch (self, type) {
        case (.eddsaJCS2022, .ed25519), (.eddsaRDFC2022, .ed25519), (.eddsa2022, .ed25519),
            (.ed25519Signature2020, .ed25519):
            .eddsa
        case (.ecdsaJCS2019, .p256), (.ecdsaRDFC2019, .p256), (.ecdsaSD2023, .p256): .es256
        case (.ecdsaJCS2019, .p384), (.ecdsaRDFC2019, .p384): .es384
        default: nil
        }
    }

    /// The hash function of the canonical form and of everything after it: the key decides, not the proof.
    package func hash(for type: KeyType) -> HashAlgorithm {
        type == .p384 ? .sha384 : .sha256
    }

    /// Whether the suite is one that is known here.
    public var isKnown: Bool {
        if case .unrecognised = self { false } else { true }
    }
}
