import ArgumentParser
import Cryptography
import Issuance
import Proofs

/// The kinds of proof that `--proof` names.
enum ProofName: String, CaseIterable, ExpressibleByArgument {
    case token = "vc-jwt"
    case eddsaRDFC2022 = "eddsa-rdfc-2022"
    case eddsaJCS2022 = "eddsa-jcs-2022"
    case ecdsaRDFC2019 = "ecdsa-rdfc-2019"
    case ecdsaJCS2019 = "ecdsa-jcs-2019"
    case ecdsaSD2023 = "ecdsa-sd-2023"

    /// The suite of a proof that is embedded; `nil` for a token.
    var cryptosuite: Cryptosuite? {
        switch self {
        case .token: nil
        case .eddsaRDFC2022: .eddsaRDFC2022
        case .eddsaJCS2022: .eddsaJCS2022
        case .ecdsaRDFC2019: .ecdsaRDFC2019
        case .ecdsaJCS2019: .ecdsaJCS2019
        case .ecdsaSD2023: .ecdsaSD2023
        }
    }
}

extension CredentialProofs {
    /// The proofs that were asked for, or those that go with the form of the file and the key.
    init(_ names: [ProofName], for form: BadgeForm, key: KeyType) throws(UsageError) {
        guard names.isEmpty else {
            if names.contains(.ecdsaSD2023), key != .p256 {
                let usual = CredentialProofs.usual(for: key).embedded.first?.name ?? "vc-jwt"
                throw UsageError(
                    "ecdsa-sd-2023 needs a P-256 key; yours is of the kind \(key).",
                    remedy:
                        "Use --proof \(usual), or make another key: badge key create --type p256 -o p256.pem")
            }
            self.init(embedded: names.compactMap(\.cryptosuite), isToken: names.contains(.token))
            return
        }
        let usual = CredentialProofs.usual(for: key)
        switch form {
        case .token: self = .token
        case .picture: self = usual
        case .document:
            guard !usual.isToken else {
                throw UsageError(
                    "With a key of the type \(key) a badge cannot carry its proof inside a .json file.",
                    remedy: "Write a signed token (-o badge.jws) or a picture, or use an Ed25519, P-256 or P-384 key.")
            }
            self = usual
        }
    }
}
