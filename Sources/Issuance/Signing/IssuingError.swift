public import Diagnostics
public import OpenBadges

/// Why an approved award did not become a badge file.
public enum IssuingError: ExplainedError {
    /// It could not be built.
    case building(BuildingError)
    /// It could not be signed.
    case signing(SigningError)
    /// It was signed and does not verify.
    case selfCheck(SelfCheckError)
    /// It could not be put into the picture.
    case baking(BakingError)

    private var reason: any ExplainedError {
        switch self {
        case .building(let error): error
        case .signing(let error): error
        case .selfCheck(let error): error
        case .baking(let error): error
        }
    }

    /// The code of the error within.
    public var code: FindingCode { reason.code }
    /// What happened.
    public var explanation: String { reason.explanation }
    /// What to do.
    public var remedy: String { reason.remedy }
    /// The place that the error within names.
    public var place: SourcePlace? { reason.place }
    /// The specification that the error within names.
    public var specification: String? { reason.specification }
}
