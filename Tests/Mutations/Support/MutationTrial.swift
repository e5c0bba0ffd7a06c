import Diagnostics
import LinkedData
import OpenBadges

/// Verifies a sample with each of its edits, and holds against it every one that is accepted without a reason.
package struct MutationTrial {
    private let sample: MutationSample
    private let verifier: Verifier

    /// One edit of a sample, as it is handed in.
    private struct Attempt {
        let kind: SingleEdit.Kind
        let place: String
        let file: [UInt8]
        /// The edited file, where it is a document.
        var document: JSONValue?
        /// What an address is to serve instead.
        var served: (address: String, bytes: [UInt8])?

        /// Whether the edit is inside an endorsement of the badge.
        var isInEndorsement: Bool { place.hasPrefix("/endorsement/") || place.hasPrefix("/endorsementJwt/") }
    }

    package init(_ sample: MutationSample) {
        self.sample = sample
        verifier = Verifier(loader: sample.documents)
    }

    /// What became of the edits.
    ///
    /// - Parameter stride: how many edits one that is tried stands for.
    package func run(every stride: Int = 1) async -> MutationTally {
        var tally = MutationTally()
        tally.samples = 1
        let reports = await verify(original)
        guard isAsExpected(reports) else {
            let reasons = reports.flatMap(\.checks).compactMap(\.outcome.finding?.explanation)
            tally.failures.append("\(sample.name): has another verdict as it is. \(reasons.joined(separator: " "))")
            return tally
        }
        let reading = Reading(reports)
        for (number, attempt) in attempts.enumerated() where number % stride == 0 {
            tally.edits += 1
            let reports = await verify(attempt)
            switch Verdict.combined(reports.map(\.verdict)) {
            case .rejected: tally.rejected += 1
            case .undetermined: tally.undetermined += 1
            case .accepted:
                switch judge(attempt, reports, reading) {
                case .success(let survival): tally.count(survival, attempt.kind)
                case .failure(let fault):
                    tally.failures.append("\(sample.name): \(attempt.place) \(attempt.kind) \(fault.rawValue)")
                }
            }
        }
        return tally
    }

    /// Whether the sample as it is has the verdict that is expected.
    package func isAsExpected() async -> Bool {
        isAsExpected(await verify(original))
    }

    private func isAsExpected(_ reports: [VerificationReport]) -> Bool {
        (Verdict.combined(reports.map(\.verdict)) == .accepted) == sample.isAccepted
    }

    private enum Fault: String, Error {
        case otherReading = "is accepted and the report says something else"
        case unexplained = "is accepted, which nothing explains"
        case token = "is accepted, although a signature covers the text"
        case becameAccepted = "is accepted, and was not before"
    }

    /// Why an edit may be accepted.
    private func judge(
        _ attempt: Attempt, _ reports: [VerificationReport], _ reading: Reading
    ) -> Result<Survival, Fault> {
        guard sample.isAccepted else { return .failure(.becameAccepted) }
        guard case .document(let original) = sample.form, let edited = attempt.document else {
            return .failure(.token)
        }
        let isHosted = reports.allSatisfy { $0.source.proof == "hosted" }
        let survival = isHosted ? .hosted : Survival.explanation(of: edited, from: original)
        let read = Reading(reports)
        if attempt.isInEndorsement, read.hasLostSupport(of: reading) { return .success(.spoiled) }
        let isSame = survival == .order ? read.hasSameParts(as: reading) : read.isSame(as: reading)
        guard isSame else { return .failure(.otherReading) }
        return survival.map { .success($0) } ?? .failure(.unexplained)
    }

    private func verify(_ attempt: Attempt) async -> [VerificationReport] {
        var verifier = verifier
        if let served = attempt.served {
            verifier = Verifier(
                loader: ExchangedDocument(address: served.address, bytes: served.bytes, others: sample.documents))
        }
        return await verifier.verify(
            BadgeInput(name: "badge", bytes: attempt.file), options: VerificationOptions(at: sample.instant))
    }

    private var original: Attempt {
        switch sample.form {
        case .document(let document):
            Attempt(kind: .reordered, place: "", file: document.serialized(), document: document)
        case .token(let token): Attempt(kind: .reordered, place: "", file: token)
        case .served(let document, let address, let file):
            Attempt(kind: .reordered, place: "", file: file, served: (address, document.serialized()))
        }
    }

    private var attempts: [Attempt] {
        switch sample.form {
        case .document(let document):
            SingleEdit.all(of: document).map {
                Attempt(kind: $0.kind, place: $0.place.text, file: $0.document.serialized(), document: $0.document)
            }
        case .token(let token):
            TokenEdits(token).all.map { Attempt(kind: $0.kind, place: $0.place, file: $0.token) }
        case .served(let document, let address, let file):
            SingleEdit.all(of: document).map {
                Attempt(
                    kind: $0.kind, place: $0.place.text, file: file, served: (address, $0.document.serialized()))
            }
        }
    }
}
