import LinkedData
import OpenBadges
import RemoteDocuments

/// One run over any number of badges: on all cores, with what they share fetched once, and the results in the order of the
/// inputs.
struct VerificationRun: Sendable {
    /// The most inputs under way: enough to keep all cores busy while some wait for the network.
    static let mostAtOnce = 64
    /// The most bytes of inputs under way, so that pictures of the largest size do not add up. One is always let in.
    static let mostBytes = 48 << 20

    /// What was found out about one input.
    struct Judged<Output: Sendable>: Sendable {
        /// One report for each badge.
        let reports: [VerificationReport]
        /// What was made of them.
        let output: Output
    }

    private let verifier: Verifier
    private let options: VerificationOptions
    private let supplied: any DocumentLoader
    private let remote: RemoteDocuments
    private let fetched = SharedDocuments()
    private let archive: VerificationArchive?

    /// - Parameter archive: notes what the verdicts rest on; then one input is judged after the other, so that it says the
    ///   same each time.
    init(
        supplied: DocumentIndex, remote: RemoteDocuments, options: VerificationOptions, archive: VerificationArchive?
    ) {
        self.supplied = SharedDocuments().sharing(archive?.recording(supplied) ?? supplied)
        self.remote = remote
        self.options = options
        self.archive = archive
        verifier = Verifier(loader: self.supplied)
    }

    /// Judges every input.
    ///
    /// - Parameters:
    ///   - render: makes of the reports what is wanted, beside other inputs.
    ///   - deliver: takes what was made, in the order of the inputs, as soon as it can be had.
    func verify<Output: Sendable>(
        _ inputs: [VerificationInput], render: @escaping @Sendable ([VerificationReport]) -> Output,
        deliver: (Judged<Output>) throws -> Void
    ) async throws {
        let mostAtOnce = archive == nil ? Self.mostAtOnce : 1
        var ahead: [Int: Judged<Output>] = [:]
        var (started, delivered, bytes) = (0, 0, 0)
        try await withThrowingTaskGroup(of: (Int, Judged<Output>).self) { group in
            func startMore() {
                while started < inputs.count, started - delivered < mostAtOnce {
                    let (position, input) = (started, inputs[started])
                    guard bytes + input.size <= Self.mostBytes || started == delivered else { return }
                    bytes += input.size
                    started += 1
                    group.addTask {
                        let reports = await self.reports(on: input)
                        return (position, Judged(reports: reports, output: render(reports)))
                    }
                }
            }
            startMore()
            while let (position, judged) = try await group.next() {
                ahead[position] = judged
                while let judged = ahead.removeValue(forKey: delivered) {
                    try deliver(judged)
                    bytes -= inputs[delivered].size
                    delivered += 1
                }
                startMore()
            }
        }
    }

    private func reports(on input: VerificationInput) async -> [VerificationReport] {
        let timed: any DocumentLoader = remote.forOneVerification()
        let network = fetched.sharing(archive?.recording(timed) ?? timed)
        let handedIn = await input.badgeInput(from: DocumentSources(supplied: supplied, network: network))
        if case .success(let bytes) = handedIn.content { archive?.note(input: input.name, bytes: bytes) }
        return await verifier.verify(handedIn, options: options, network: network)
    }
}
