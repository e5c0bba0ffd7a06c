package import Cryptography
import LinkedData

extension SignatureAlgorithm {
    /// The algorithm of a JOSE name, compared byte for byte.
    ///
    /// RFC 7518, "Digital Signatures and MACs"; RFC 8037 for `EdDSA`, and RFC 9864 for `Ed25519`, its exact name.
    ///
    /// - Returns: `nil` for every name that is not on the list, `none` and `HS256` among them.
    package init?(joseName name: String) {
        if name.hasSameBytes(as: "Ed25519") {
            self = .eddsa
            return
        }
        guard let algorithm = Self.allCases.first(where: { $0.rawValue.hasSameBytes(as: name) }) else { return nil }
        self = algorithm
    }
}
