import Cryptography
import Diagnostics
import LinkedData
import Proofs

/// One proof of a badge, with the answers that need the key.
struct ResolvedProof: Sendable {
    /// The forms of proof.
    enum Form: String, Sendable {
        case vcJWT = "vc-jwt"
        case dataIntegrity = "data-integrity"
        case signed, hosted, none
    }

    /// When an embedded proof says that it counts.
    struct Lifetime: Sendable {
        let created: DateTime?
        let expires: DateTime?
        /// Where the proof stands.
        let place: String
    }

    /// Its form.
    var form: Form
    /// Whether there is a proof.
    var presence = CheckOutcome.passed
    /// The cryptosuite of an embedded proof.
    var cryptosuite: String?
    /// The JOSE algorithm.
    var algorithm: String?
    /// The address of the key, or `jwk` when the badge presents it itself.
    var keyName: String?
    /// The key.
    var publicKey: PublicKey?
    /// Whether the key could be had and may be used.
    var key: CheckOutcome
    /// Whether the key is the issuer's.
    var binding: CheckOutcome
    /// Whether the key is meant for signing badges.
    var purpose: CheckOutcome
    /// Whether the signature is that key's over these bytes.
    var signature: CheckOutcome
    /// Whether the signature covers all that a reader sees.
    var coverage: CheckOutcome
    /// Whether the badge is served from where its issuer publishes badges, when that is its proof.
    var hostedScope = CheckOutcome.notApplicable
    /// When it says that it counts.
    var lifetime: Lifetime?
    /// The edition of a context over which it holds, where that is not the newest one.
    var contextEdition: ContextEdition?
    /// Whether it covers a part of what was signed, which the holder chose to show.
    var coversPart = false
    /// Whether its holder can make parts of the badge that show less.
    var canBeShownInParts = false
    /// Whether the key is all that there is to the issuer.
    var issuerIsTheKey = false
    /// When the issue of a token was, as the token says it.
    var issuedAt: Instant?
    /// Whether the issuer's document says what the key is for.
    var keyPurposeIsStated = true
    /// Whether nothing says that the key is the issuer's but that it lies on the issuer's site, as in 1.x.
    var keyIsKnownByPlace = false
    /// When the key expired, where that was after the signature says that it was made.
    var keyExpired: DateTime?
    /// The values that it was computed from, where they are asked for.
    var explanation: JSONObject?
}

extension ResolvedProof {
    /// Whether it shows that the document is what its maker made.
    var judgement: CheckOutcome { form == .hosted ? hostedScope : signature }

    /// When it says that it was made.
    var signedAt: Instant? { lifetime?.created?.instant ?? issuedAt }

    /// A badge that is proved by where it is served.
    static func hosted(_ scope: CheckOutcome) -> ResolvedProof {
        ResolvedProof(
            form: .hosted, key: .notApplicable, binding: .notApplicable, purpose: .notApplicable,
            signature: .notApplicable, coverage: .notApplicable, hostedScope: scope)
    }

    /// Whether it covers the order of values: one over statements does not.
    var coversOrder: Bool {
        form != .dataIntegrity || cryptosuite.map { Cryptosuite(named: $0).canonicalForm == .json } ?? false
    }

    /// A proof made with a key.
    init(_ form: Form, _ key: KeyResolution, signature: CheckOutcome, coverage: CheckOutcome) {
        self.init(
            form: form, keyName: key.name, publicKey: key.publicKey, key: key.key, binding: key.binding,
            purpose: key.purpose, signature: signature, coverage: coverage, issuerIsTheKey: key.issuerIsTheKey,
            keyPurposeIsStated: key.purposeIsStated, keyExpired: key.expired)
    }

    /// A proof of which nothing can be said but the same reason.
    static func undecided(_ form: Form, _ outcome: CheckOutcome) -> ResolvedProof {
        ResolvedProof(
            form: form, key: outcome, binding: outcome, purpose: outcome, signature: outcome, coverage: outcome)
    }

    /// No proof, for a reason.
    static func none(_ presence: CheckOutcome) -> ResolvedProof {
        let isOpen = if case .undetermined = presence { true } else { false }
        var proof = undecided(.none, isOpen ? presence : .notRun(because: Phrase("not-run/no-proof")))
        proof.presence = presence
        return proof
    }

    /// Embedded proofs that are not looked at one by one.
    static func refused(_ finding: Finding) -> ResolvedProof {
        var proof = undecided(.dataIntegrity, .notRun(because: Phrase("not-run/proofs-refused")))
        proof.presence = .failed(finding)
        return proof
    }

    /// An embedded proof that cannot be read; the question that it leaves open is the one that fails.
    static func unreadable(_ finding: Finding) -> ResolvedProof {
        var proof = undecided(.dataIntegrity, .notRun(because: Phrase("not-run/proof-cannot-read")))
        switch finding.code {
        case "proof.method": proof.key = .failed(finding)
        case "proof.purpose": proof.purpose = .failed(finding)
        default: proof.signature = .failed(finding)
        }
        return proof
    }
}
