import Cryptography
import Diagnostics
import LinkedData

/// What could be found out about the key of a signature.
struct KeyResolution: Sendable {
    /// The name by which the badge refers to the key, or `jwk` when it presents it itself.
    var name: String?
    /// The key.
    var publicKey: PublicKey?
    /// Whether the key could be had and may be used.
    var key: CheckOutcome
    /// Whether it is the issuer's.
    var binding: CheckOutcome
    /// Whether it is meant for statements.
    var purpose = CheckOutcome.passed
    /// Whether the issuer's document says what the key is for, and not only that it is the issuer's.
    var purposeIsStated = true
    /// Whether the key is all that there is to the issuer.
    var issuerIsTheKey = false
    /// When the key expired, where that was after the signature says that it was made.
    var expired: DateTime?

    /// No key, for a reason.
    static func none(_ outcome: CheckOutcome, name: String?) -> KeyResolution {
        let because = CheckOutcome.notRun(because: Phrase("not-run/key-could-not-had"))
        return KeyResolution(name: name, publicKey: nil, key: outcome, binding: because, purpose: because)
    }

    /// No key, since a document does not give it.
    static func none(_ failure: KeyDocumentFailure, name: String?) -> KeyResolution {
        var resolution = none(failure.outcome, name: name)
        if failure.isAboutPurpose {
            resolution.purpose = failure.outcome
            resolution.key = .notRun(because: Phrase("not-run/key-not-listed-statements-not"))
        }
        return resolution
    }
}
