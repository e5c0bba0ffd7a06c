import OpenBadges

/// What a check means to somebody who has never heard of signatures.
struct CheckSentences {
    /// The question that was asked.
    let code: CheckCode

    /// The sentence for a check that was passed.
    var passed: TerminalText {
        switch code {
        case .fileReadable: "The file can be read."
        case .filePayload: "The file holds a badge."
        case .conformanceContext: "It is written in the vocabulary of its standard."
        case .conformanceType: "It says that it is a badge."
        case .conformanceModel: "Everything that a badge must state is there."
        case .conformanceSchema: "It has the form that its standard asks for."
        case .conformanceSubject: "It names one person and one achievement."
        case .conformanceClaims: "The signed envelope and the badge inside say the same."
        case .proofPresent: "It is signed."
        case .proofKey: "The key that it was signed with is known."
        case .proofKeyBinding: "The key that it was signed with is the issuer's."
        case .proofPurpose: "The issuer may use that key to make such statements."
        case .proofSignature: "The signature is sound: nothing was changed since it was signed."
        case .proofCoverage: "The signature covers everything that the badge says."
        case .proofHostedScope: "It is published where this issuer publishes its badges."
        case .statusRevocation: "The issuer has not taken it back."
        case .statusSuspension: "The issuer has not suspended it."
        case .statusValidityPeriod: "It is in force at the time of the check."
        case .trustRecipient: "It was awarded to the person you named."
        case .trustIssuer: "Its issuer is on your list of trusted issuers."
        case .trustEndorsements: "The endorsements that it carries were checked, each for itself."
        case .trustCredentials: "The badges in it are genuine; each was checked for itself."
        case .trustResults: "Its results fit the achievement's own scale."
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

    /// The sentence for a question that the request or the badge gave no occasion for, where a reader should know.
    var notAsked: TerminalText? {
        switch code {
        case .trustRecipient: "Whose badge it is. To check, add: --recipient name@example.org"
        case .trustIssuer:
            "Whether this issuer deserves trust. Anyone can issue under any name; compare the issuer's identifier with one that you have from a source you trust, or add: --trust FILE"
        case .statusRevocation: "Whether it was taken back: the badge names no list of revoked badges."
        default: nil
        }
    }

    /// The question in a few words, for outcomes that need their reason beside it.
    var subject: TerminalText {
        switch code {
        case .fileReadable: "Reading the file"
        case .filePayload: "The badge in the file"
        case .conformanceContext: "Vocabulary"
        case .conformanceType: "Kind of document"
        case .conformanceModel: "Required statements"
        case .conformanceSchema: "Form"
        case .conformanceSubject: "Person and achievement"
        case .conformanceClaims: "Envelope and badge"
        case .proofPresent: "Signature"
        case .proofKey: "Key"
        case .proofKeyBinding: "Whose key it is"
        case .proofPurpose: "Purpose of the key"
        case .proofSignature: "Signature"
        case .proofCoverage: "What the signature covers"
        case .proofHostedScope: "Place of publication"
        case .statusRevocation: "Revocation"
        case .statusSuspension: "Suspension"
        case .statusValidityPeriod: "Validity period"
        case .trustRecipient: "Recipient"
        case .trustIssuer: "Trusted issuer"
        case .trustEndorsements: "Endorsements"
        case .trustCredentials: "Badges in the record"
        case .trustResults: "Results"
        }
    }
}
