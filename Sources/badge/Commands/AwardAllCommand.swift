import ArgumentParser
import Diagnostics
import Issuance
import LinkedData
import Synchronization

/// `badge award all`.
struct AwardAllCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "all",
        abstract: "Award the badges of all approved submissions that have none yet.",
        usage: """
            badge award all [--workers <number>] [--valid-until <instant>]
                       [--as <person>] [--json] [<options>]
            """,
        discussion: """
            Several of these may run at once, on one machine or on many that share a database: they share the work. One \
            that was broken off is simply run again; no badge is awarded twice.

            Exit status: 0 all are awarded, 1 some could not be.

            Example:
              badge award all
            """)

    @Option(help: ArgumentHelp("How many are worked on at once; one for each core if left out.", valueName: "number"))
    var workers: Int?

    @Option(
        name: .customLong("valid-until"),
        help: ArgumentHelp("The last moment at which they count; for ever if left out.", valueName: "instant"))
    var validUntil: Moment?

    @Flag(help: "Print the result as JSON.")
    var json = false

    @OptionGroup(title: "Endorsements that it carries") var documents: DocumentOptions
    @OptionGroup(title: "Passphrase") var passphrase: PassphraseOptions
    @OptionGroup var actor: ActorOptions
    @OptionGroup var programme: ProgrammeOptions

    func run() async throws {
        if let workers, !(1...256).contains(workers) {
            throw UsageError("\(workers) is no number of workers.", remedy: "Give a number from 1 to 256.")
        }
        let folder = try await programme.open().carryingSoundEndorsements(documents)
        let watch = Stopwatch()
        let account = try AwardAllAccount(of: folder.programme)
        let tally = try await folder.programme.awardAll(
            by: actor.slug(), signer: folder.signer(passphrase), workers: workers ?? ProcessSetup.cores,
            validUntil: validUntil?.dateTime.instant, deliver: account.note)
        let failures = account.end()
        if json {
            try JSONOutput.write([
                "awarded": .number(JSONNumber(tally.awarded)), "failed": .number(JSONNumber(tally.failed)),
                "failures": .array(failures),
            ])
        } else {
            let seconds = "\(watch.milliseconds / 1000).\(watch.milliseconds % 1000 / 100)"
            let failed: TerminalText = tally.failed == 0 ? "" : " \(tally.failed) could not be awarded."
            try Console().paragraph("Awarded \(tally.awarded.counting("badge")) in \(seconds) s.\(failed)")
        }
        if tally.failed > 0 { throw ExitCode.failure }
    }
}

/// Shows how far a run is, and what fails in it.
private final class AwardAllAccount: Sendable {
    private struct State {
        var bar: ProgressBar?
        var done = 0
        var failures: [JSONValue] = []
    }

    private let state: Mutex<State>

    init(of programme: Programme) throws {
        // What is to be done is counted only for somebody who looks on.
        var bar = ProgressBar(total: 0, besideText: true)
        if bar != nil { bar = ProgressBar(total: try programme.approvedWithoutAward(), besideText: true) }
        state = Mutex(State(bar: bar))
    }

    func note(_ submission: String, _ result: Result<AwardedBadge, any Error>) {
        state.withLock { state in
            state.done += 1
            if case .failure(let error) = result { fail(submission, error, in: &state) }
            state.bar?.draw(done: state.done)
        }
    }

    private func fail(_ submission: String, _ error: any Error, in state: inout State) {
        state.bar?.clear()
        let explained = error as? any ExplainedError
        let reason = explained?.explanation ?? "\(error)"
        var json: JSONObject = ["submission": .text(submission), "explanation": .text(reason)]
        json["code"] = explained.map { .text($0.code.text) }
        state.failures.append(.object(json))
        let code: TerminalText = explained.map { " [\($0.code.text)]" } ?? ""
        Console().note("\(submission): \(reason)\(code)")
    }

    /// Takes the bar away.
    ///
    /// - Returns: what failed.
    func end() -> [JSONValue] {
        state.withLock { state in
            state.bar?.clear()
            return state.failures
        }
    }
}
