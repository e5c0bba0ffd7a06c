import Diagnostics
import OpenBadges

/// What a check means to somebody who has never heard of signatures.
struct CheckSentences {
    /// The question that was asked.
    let code: CheckCode

    /// The sentence for a check that was passed.
    var passed: Phrase { Phrase("check.passed/" + code.rawValue) }

    /// The question in a few words, for outcomes that need their reason beside it.
    var name: Phrase { Phrase("check.name/" + code.rawValue) }

    /// The sentence for a question that the request or the badge gave no occasion for, where a reader should know.
    var notAsked: Phrase? {
        switch code {
        case .trustRecipient, .trustIssuer, .statusRevocation: Phrase("check.not-asked/" + code.rawValue)
        default: nil
        }
    }

    /// Whether somebody who only wants to know whether to rely on the badge should read that it was passed.
    var isForEveryone: Bool {
        switch code {
        case .proofSignature, .proofKeyBinding, .proofHostedScope, .statusRevocation, .statusSuspension,
            .statusValidityPeriod, .trustRecipient, .trustIssuer, .trustEndorsements, .trustCredentials,
            .trustResults:
            true
        case .fileReadable, .filePayload, .conformanceContext, .conformanceType, .conformanceModel,
            .conformanceSchema, .conformanceSubject, .conformanceClaims, .proofPresent, .proofKey, .proofPurpose,
            .proofCoverage:
            false
        }
    }
}
