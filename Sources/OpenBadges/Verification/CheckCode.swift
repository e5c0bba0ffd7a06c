/// One question that a verification asks; its code is stable.
public enum CheckCode: String, Hashable, Sendable, CaseIterable {
    case fileReadable = "file.readable"
    case filePayload = "file.payload"
    case conformanceContext = "conformance.context"
    case conformanceType = "conformance.type"
    case conformanceModel = "conformance.model"
    case conformanceSchema = "conformance.schema"
    case conformanceSubject = "conformance.subject"
    case conformanceClaims = "conformance.claims"
    case proofPresent = "proof.present"
    case proofKey = "proof.key"
    case proofKeyBinding = "proof.key-binding"
    case proofPurpose = "proof.purpose"
    case proofSignature = "proof.signature"
    case proofCoverage = "proof.coverage"
    case proofHostedScope = "proof.hosted-scope"
    case statusRevocation = "status.revocation"
    case statusSuspension = "status.suspension"
    case statusValidityPeriod = "status.validity-period"
    case trustRecipient = "trust.recipient"
    case trustIssuer = "trust.issuer"
    case trustEndorsements = "trust.endorsements"
    case trustCredentials = "trust.credentials"
    case trustResults = "trust.results"

    /// The part of the verification that the question belongs to.
    public var stage: VerificationStage {
        switch self {
        case .fileReadable, .filePayload: .file
        case .conformanceContext, .conformanceType, .conformanceModel, .conformanceSchema, .conformanceSubject,
            .conformanceClaims:
            .conformance
        case .proofPresent, .proofKey, .proofKeyBinding, .proofPurpose, .proofSignature, .proofCoverage,
            .proofHostedScope:
            .proof
        case .statusRevocation, .statusSuspension, .statusValidityPeriod: .status
        case .trustRecipient, .trustIssuer, .trustEndorsements, .trustCredentials, .trustResults: .trust
        }
    }
}

/// The parts of a verification, in order.
public enum VerificationStage: String, Hashable, Sendable, CaseIterable {
    case file, conformance, proof, status, trust
}
