import Foundation
import LinkedData
import OpenBadges
import TestSupport
import Testing

/// The bundled contexts are our own writing: here they are held against the published ones.
@Suite struct `Bundled contexts and the published ones` {
    @Test func `give every term the same definition, in scoped contexts too`() throws {
        guard let published = try published() else { return }
        var (equal, definitions) = (0, 0)
        var confirmed: Set<ContextEdition> = []
        for context in published.contexts {
            let editions = BundledContexts.editions(of: context.address)
            if editions.isEmpty { continue }
            var differences: [String] = []
            let match = try editions.first { edition in
                let loader = BundledContexts().using(edition)
                var comparison = try ContextComparison(PublishedContextLoader(published.contexts), loader)
                comparison.compare(
                    try #require(context.document.object?["@context"]),
                    try #require(loader.context(at: context.address).object?["@context"]))
                if comparison.differences.isEmpty { definitions += comparison.definitions }
                differences += comparison.differences.map { "\(edition.name): \($0)" }
                return comparison.differences.isEmpty
            }
            if let match {
                confirmed.insert(match)
                equal += 1
            } else {
                Issue.record("\(context.address) (\(context.file)): \(differences.prefix(12))")
            }
        }
        let bundled = Set(BundledContexts.addresses.flatMap { BundledContexts.editions(of: $0) })
        let open = bundled.subtracting(confirmed).map(\.name).sorted()
        // The collection of badges alone does not have all of them.
        if published.sources.count == 2 { #expect(open.isEmpty) }
        print("contexts: \(equal) published documents equal in effect, \(definitions) definitions compared")
        print("  from \(published.sources.joined(separator: " and "))")
        print("  \(confirmed.count) of \(bundled.count) bundled contexts confirmed; not published here: \(open)")
        print("  not bundled: \(published.notBundled.map(\.address))")
    }

    @Test func `are refused together in the same pairs`() throws {
        guard let published = try published() else { return }
        var seen: Set<ContextEdition> = []
        let newest = try newest(of: published)
        let contexts = newest.filter { context in
            BundledContexts.editions(of: context.address).first.map { seen.insert($0).inserted } ?? false
        }
        var comparison = try ContextComparison(PublishedContextLoader(newest), BundledContexts())
        var pairs = 0
        for first in contexts where isProtected(first.document) {
            for second in contexts {
                let pair = JSONValue.array([.text(first.address), .text(second.address)])
                comparison.compareOutcome(pair, pair)
                pairs += 1
            }
        }
        #expect(comparison.differences.isEmpty, "\(comparison.differences.prefix(12))")
        #expect(pairs > 0)
        let refusals = comparison.refusals
        print("contexts: \(pairs) pairs, the first with protected terms: the same outcome, \(refusals) refused by both")
    }

    /// Same text, statement by statement, blank nodes named alike: then the canonical forms are the same as well.
    @Test(arguments: ["open-badges", "vc-di-eddsa", "vc-di-ecdsa", "status-list", "vc-data-model"])
    func `give every sample the same statements`(suite: String) throws {
        guard let published = try published(), let folder = ConformanceFolder.suite(suite) else { return }
        let ours = JSONLDProcessor(
            contexts: BundledContextLoader(others: PublishedContextLoader(published.notBundled)))
        let theirs = JSONLDProcessor(contexts: PublishedContextLoader(try newest(of: published)))
        var (same, statements, refused) = (0, 0, 0)
        for file in try samples(in: folder) {
            guard let sample = try? JSONValue(parsing: [UInt8](Data(contentsOf: file))),
                sample.object?["@context"] != nil
            else { continue }
            switch (outcome(of: sample, theirs), outcome(of: sample, ours)) {
            case (.success(let theirs), .success(let ours)):
                let areSame = theirs == ours
                #expect(areSame, "\(file.lastPathComponent)")
                statements += theirs.count
                same += 1
            case (.failure(let theirs), .failure(let ours)):
                #expect(theirs == ours, "\(file.lastPathComponent)")
                refused += 1
            default: Issue.record("\(file.lastPathComponent) is refused with one set of contexts only")
            }
        }
        #expect(same > 0)
        print("contexts: \(suite): \(same) samples, \(statements) statements the same; \(refused) refused alike")
    }

    /// The published contexts; nothing, said aloud, where they do not stand beside the checkout.
    private func published() throws -> PublishedContexts? {
        let published = try PublishedContexts()
        if !published.contexts.isEmpty { return published }
        #expect(!ConformanceFolder.mustExist, "no published contexts stand beside the checkout")
        print("contexts: skipped, no published contexts stand beside the checkout")
        return nil
    }

    /// The published documents that are the newest edition at their address, and all that are not bundled.
    private func newest(of published: PublishedContexts) throws -> [PublishedContexts.Context] {
        try published.contexts.filter { context in
            let editions = BundledContexts.editions(of: context.address)
            guard editions.count > 1, let edition = editions.first else { return true }
            var comparison = try ContextComparison(
                PublishedContextLoader(published.contexts), BundledContexts().using(edition))
            comparison.compareOutcome(
                try #require(context.document.object?["@context"]),
                try #require(BundledContexts().context(at: context.address).object?["@context"]))
            return comparison.differences.isEmpty
        }
    }

    private func isProtected(_ document: JSONValue) -> Bool {
        document.object?["@context"]?.elements.contains { $0.object?["@protected"] != nil } ?? false
    }

    private func outcome(of sample: JSONValue, _ processor: JSONLDProcessor) -> Result<[ArraySlice<UInt8>], JSONLDError>
    {
        do {
            return .success(try processor.dataset(of: sample).nQuads().split(separator: UInt8(ascii: "\n")))
        } catch {
            return .failure(error)
        }
    }

    private func samples(in folder: URL) throws -> [URL] {
        let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        return names.filter { $0.hasSuffix(".json") && !$0.contains("contexts/") }.sorted()
            .map { folder.appending(path: $0) }
    }
}
