import Diagnostics
import LinkedData

/// The results refer to what the achievement itself defines, and reach what it requires.
///
/// Open Badges 3.0, "Result" and "ResultDescription": `resultDescription` is the id of a description in the same
/// achievement, `achievedLevel` the id of one of its levels, `requiredLevel` the lowest level that passes; `value` is
/// one of `allowedValue`, or between `valueMin` and `valueMax`, and `requiredValue` the lowest value that passes.
/// Where a reference leads nowhere, as in the example of the standard itself, nobody can say what was reached.
struct ResultsCheck: VerificationCheck {
    let code = CheckCode.trustResults

    func judge(_ badge: ResolvedBadge, _ options: VerificationOptions) -> CheckOutcome {
        guard case .achievement(.success(let credential)) = badge.content else { return .notApplicable }
        let results = credential.value.credentialSubject.result
        guard !results.isEmpty else { return .notApplicable }
        // Hostile badges have tens of thousands of results and descriptions, so none is searched for one by one.
        let descriptions = credential.value.credentialSubject.achievement.resultDescription
        let signedOrder = ResultScale.SignedOrder(proofs: badge.proofs, contexts: badge.document["@context"])
        let scales = (
            positions: FirstPositions(descriptions.map(\.id)),
            all: descriptions.map { ResultScale($0, signedOrder) }
        )
        var open: CheckOutcome?
        for (position, result) in results.enumerated() {
            let scale = result.resultDescription.flatMap { scales.positions[$0] }.map { scales.all[$0] }
            let fault = Self.fault(of: result, on: scale, place: .pointer("/credentialSubject/result/\(position)"))
            // What failed decides, whatever else is open.
            if case .failed? = fault { return fault ?? .passed }
            open = open ?? fault
        }
        return open ?? .passed
    }

    private static func fault(
        of result: V3.Result, on scale: ResultScale?, place: @autoclosure () -> SourcePlace
    ) -> CheckOutcome? {
        if result.status == .failed || result.status == .withdrew {
            return .failed(
                Finding(
                    "result.not-achieved",
                    Phrase("result.not-achieved/status", ["status": result.status?.rawValue ?? ""]),
                    remedy: Phrase("do/issuer-why-badge-awarded"), place: place()))
        }
        guard let identifier = result.resultDescription else {
            return result.achievedLevel.map { level in
                .undetermined(unknown(Phrase("result.unknown/result-names-level-level-but", ["level": level]), place()))
            }
        }
        guard let scale else {
            return .undetermined(
                unknown(
                    Phrase("result.unknown/result-refers-identifier-achievement-does", ["identifier": identifier]),
                    place()))
        }
        return scale.fault(ofLevel: result.achievedLevel, place: place())
            ?? scale.fault(ofValue: result.value, place: place())
    }

    /// A result that refers to something that is not there.
    static func unknown(_ account: Phrase, _ place: SourcePlace) -> Finding {
        Finding(
            "result.unknown", account,
            remedy: Phrase("do/issuer-badge-whose-results-refer"), place: place)
    }
}
