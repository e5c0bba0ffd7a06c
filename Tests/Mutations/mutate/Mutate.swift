import Foundation
import MutationSupport
import TestSupport

/// Verifies every sample badge with every edit of one place, and fails where one is accepted that should not be.
///
/// `mutate` tries all samples; `mutate jcs status` those whose names have one of the words.
@main
struct Mutate {
    static func main() async throws {
        var samples = try MutationSample.short() + MutationSample.ofEverySuite() + MutationSample.complete()
        samples += try MutationSample.nested() + HostedSamples().all() + ExampleSamples().all()
        let ours = samples.count
        var thirdParty = "the third-party suite does not stand beside the checkout"
        if let (found, elsewhere) = try await ThirdPartySamples().all() {
            samples += found
            thirdParty =
                "\(found.count) of third parties; \(elsewhere) of theirs are not accepted as files and left out"
        }
        let words = CommandLine.arguments.dropFirst()
        let chosen = words.isEmpty ? samples : samples.filter { sample in words.contains { sample.name.contains($0) } }
        print("\(samples.count) samples: \(ours) of our own, \(thirdParty)")
        var tally = await tally(of: chosen)
        if samples.count == ours, ConformanceFolder.mustExist {
            tally.failures.append("The third-party suite is missing.")
        }
        tally.printSummary()
        exit(tally.failures.isEmpty && tally.edits > 0 ? 0 : 1)
    }

    /// Samples are tried beside each other, on as many cores as there are.
    private static func tally(of samples: [MutationSample]) async -> MutationTally {
        await withTaskGroup(of: MutationTally.self) { group in
            for sample in samples {
                group.addTask { @concurrent in await MutationTrial(sample).run() }
            }
            return await group.reduce(into: MutationTally()) { $0.add($1) }
        }
    }
}

extension MutationTally {
    /// A screen of figures, and every failure.
    func printSummary() {
        print("\(samples) samples tried with \(edits) edits: \(rejected) rejected, \(undetermined) undetermined")
        let accepted = survivors.values.flatMap(\.values).reduce(0, +)
        print("\(accepted) accepted that change nothing:")
        for survival in Survival.allCases {
            guard let kinds = survivors[survival] else { continue }
            let counts = kinds.sorted { $0.key.rawValue < $1.key.rawValue }.map { "\($0.value) \($0.key)" }
            print("  \(kinds.values.reduce(0, +)): \(survival.rawValue) (\(counts.joined(separator: ", ")))")
        }
        print("\(failures.count) failures")
        for failure in failures.sorted() { print("  \(failure)") }
    }
}
