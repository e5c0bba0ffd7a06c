public import LinkedData

/// What a proof that is to be made says about itself.
///
/// Data Integrity 1.0, "Add Proof".
public struct ProofOptions: Hashable, Sendable {
    /// How it is made.
    public var cryptosuite: Cryptosuite
    /// The name of the key.
    public var verificationMethod: IRI
    /// When it is made.
    public var created: DateTime?
    /// What it is meant as.
    public var proofPurpose = ProofPurpose.assertionMethod
    /// Its own name, which later proofs can refer to.
    public var id: IRI?
    /// From when on it must not be relied on.
    public var expires: DateTime?
    /// The parties that it is made for.
    public var domain: [String] = []
    /// What it answers.
    public var challenge: String?
    /// What every part of the document must show, for a proof of which parts can be shown.
    public var mandatory: [JSONPointer] = []
    /// The proofs of the document that it is made after, and covers.
    public var previousProof: [String] = []

    /// A proof that states something.
    public init(_ cryptosuite: Cryptosuite, verificationMethod: IRI, created: DateTime?) {
        self.cryptosuite = cryptosuite
        self.verificationMethod = verificationMethod
        self.created = created
    }

    /// The proof without its signature.
    var json: JSONObject {
        var json = JSONObject()
        json["id"] = id.map { .text($0.text) }
        json["type"] = "DataIntegrityProof"
        json["cryptosuite"] = .text(cryptosuite.name)
        json["created"] = created.map { .text($0.text) }
        json["expires"] = expires.map { .text($0.text) }
        json["verificationMethod"] = .text(verificationMethod.text)
        json["proofPurpose"] = .text(proofPurpose.name)
        json["domain"] = Self.oneOrMore(domain)
        json["challenge"] = challenge.map { .text($0) }
        json["previousProof"] = Self.oneOrMore(previousProof)
        return json
    }

    private static func oneOrMore(_ texts: [String]) -> JSONValue? {
        guard let first = texts.first else { return nil }
        return texts.count == 1 ? .text(first) : .array(texts.map { .text($0) })
    }
}
