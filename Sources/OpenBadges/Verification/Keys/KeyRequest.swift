import Cryptography
import Diagnostics
import LinkedData
import Proofs

/// What a proof says about its key, in a token's header or in a proof that is embedded.
struct KeyRequest: Sendable {
    /// What the key was used for.
    private enum Use {
        case token(JOSEHeader)
        case embedded(Cryptosuite)
    }

    private let use: Use
    /// The name by which the proof refers to the key.
    let name: String?
    /// Whose key it has to be.
    let issuer: IRI?
    /// When the proof says that it was made.
    let signedAt: Instant?

    /// The key of a token.
    init(_ header: JOSEHeader, issuer: IRI?, signedAt: Instant?) {
        use = .token(header)
        name = header.keyID
        self.issuer = issuer
        self.signedAt = signedAt
    }

    /// The key of an embedded proof.
    init(_ proof: DataIntegrityProof, issuer: IRI?, signedAt: Instant?) {
        use = .embedded(proof.cryptosuite)
        name = proof.verificationMethod
        self.issuer = issuer
        self.signedAt = proof.created?.instant ?? signedAt
    }

    /// The key that the proof itself brings along for an issuer, in a header or written into an address.
    ///
    /// - Throws: why what looks like a key is none.
    func presented(keys: KeyCache, for issuer: IRI) throws(MultikeyError) -> VerificationMethod? {
        if case .token(let header) = use, let key = header.jsonWebKey {
            return VerificationMethod(id: "jwk", controller: issuer.text, jsonWebKey: key)
        }
        guard let name, let fragment = IRI(name)?.fragment, Self.looksLikeMultikey(fragment) else { return nil }
        let key = try Multikey(fragment, cache: keys).publicKey
        return VerificationMethod(id: name, controller: issuer.text, publicKey: key)
    }

    /// Most fragments are names, and only some are keys: `z` and at least forty letters and digits.
    private static func looksLikeMultikey(_ text: String) -> Bool {
        text.utf8.first == UInt8(ascii: "z") && text.utf8.count > 40
            && text.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "a")...UInt8(ascii: "z"):
                    true
                default: false
                }
            }
    }

    /// The algorithm with a key of a type; `nil` where the proof was not made with such a key.
    func algorithm(for type: KeyType) -> SignatureAlgorithm? {
        switch use {
        case .token(let header): header.algorithm.fits(type) ? header.algorithm : nil
        case .embedded(let suite): suite.algorithm(for: type)
        }
    }

    /// The name of the algorithm or suite.
    var algorithmName: String {
        switch use {
        case .token(let header): header.algorithmName
        case .embedded(let suite): suite.name
        }
    }

    /// The code for a key that is somebody else's.
    var foreignKey: FindingCode {
        switch use {
        case .token: "key.issuer"
        case .embedded: "proof.method"
        }
    }

    /// Where the standard says how a key is named.
    var specification: String {
        switch use {
        case .token: "Open Badges 3.0, JWT Proof Format, kid"
        case .embedded: "Data Integrity 1.0, Retrieve Verification Method"
        }
    }
}
