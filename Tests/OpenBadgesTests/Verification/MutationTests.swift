import LinkedData
import MutationSupport
import Testing

/// Some of the edits that `make mutate` tries on more samples.
@Suite struct `Badges with one edit` {
    @Test func `are never accepted when the edit changes what they say`() async throws {
        var tally = MutationTally()
        for sample in try MutationSample.short() {
            tally.add(await MutationTrial(sample).run(every: 19))
        }
        #expect(tally.failures == [])
        #expect(tally.samples == 3 && tally.edits > 100)
        #expect(tally.rejected > tally.edits / 2)
        print("Badges with one edit: \(tally.edits) tried, \(tally.rejected) rejected")
    }

    @Test func `are found out when they were accepted`() async throws {
        // The same badge, said not to be acceptable: every edit that leaves it accepted is a failure then.
        let sample = try #require(try MutationSample.short().first)
        let wrong = MutationSample(
            sample.name, sample.form, documents: sample.documents, at: sample.instant, isAccepted: false)
        #expect(await MutationTrial(wrong).run(every: 19).failures.count == 1)
    }

    @Test func `differ in one place each`() {
        let document: JSONValue = ["a": ["x", 1, true], "b": ["c": "y"]]
        let edits = SingleEdit.all(of: document)
        #expect(!edits.contains { $0.document == document })
        #expect(Set(edits.map(\.kind)) == Set(SingleEdit.Kind.allCases))
        for expected: JSONValue in [
            ["b": ["c": "y"]], ["a": ["x", 2, true], "b": ["c": "y"]], ["a": ["x", 1, false], "b": ["c": "y"]],
            ["a": [1, "x", true], "b": ["c": "y"]], ["a": ["c": "y"], "b": ["x", 1, true]],
            ["a": ["x", 1, true], "b": ["c": "z"]], ["a": ["x", 1, true], "b": ["cx": "y"]],
        ] {
            #expect(edits.contains { $0.document == expected }, "\(expected)")
        }
    }
}
