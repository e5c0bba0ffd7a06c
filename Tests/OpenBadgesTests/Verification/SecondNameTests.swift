import LinkedData
import Testing

@testable import OpenBadges

/// What readers of JSON look for has one name: a badge that says the same under another one is refused, whichever of the
/// bundled contexts gives that name.
@Suite struct `Second names in bundled contexts` {
    /// What a name stands for, and the name.
    private struct Term: Hashable {
        let meaning: String
        let name: String
    }

    private static func terms(in context: JSONValue) -> Set<Term> {
        var terms: Set<Term> = []
        for element in context.elements {
            for member in element.object?.members ?? [] where !member.name.startsWithAt {
                let definition = member.value.object
                if let meaning = definition?["@id"]?.text ?? member.value.text {
                    terms.insert(Term(meaning: meaning, name: member.name.text))
                }
                terms.formUnion(definition?["@context"].map(Self.terms) ?? [])
            }
        }
        return terms
    }

    /// The terms of every edition of the contexts that a choice takes, at any depth.
    private static func terms(ofContexts isChosen: (String) -> Bool) throws -> Set<Term> {
        var terms: Set<Term> = []
        for address in BundledContexts.addresses where isChosen(address) {
            for edition in BundledContexts.editions(of: address) {
                let document = try BundledContexts().using(edition).context(at: address)
                terms.formUnion(document.object?["@context"].map(Self.terms) ?? [])
            }
        }
        return terms
    }

    private static func isRefused(_ name: String) -> Bool {
        DocumentShape.fault(of: [MemberName(name): "text"]) != nil
    }

    /// Names that stand for the same and that need not be refused.
    private static let harmless: [Set<String>] = [
        // Both name the class, and readers know both.
        ["AchievementCredential", "OpenBadgeCredential"],
        // A member of proofs, which have no members but those of a list; a badge has no member `expires` under 3.0.
        ["expiration", "expires"],
    ]

    @Test func `stand for no keyword but the identifier and the type`() throws {
        let keywords = try Self.terms { _ in true }.filter { $0.meaning.hasPrefix("@") }
        #expect(Set(keywords.map(\.meaning)).isSuperset(of: ["@id", "@type"]))
        for term in keywords where !["id", "type"].contains(term.name) {
            #expect(Self.isRefused(term.name), "\(term.name) is \(term.meaning)")
        }
    }

    @Test func `stand for nothing that a credential says under its first name`() throws {
        let read = try Self.terms { address in
            ["/credentials/", "/ob/v3p0/", "/clr/v2p0/", "status-list", "data-integrity", "multikey"].contains {
                address.contains($0)
            }
        }
        let first = Dictionary(grouping: read, by: \.meaning).mapValues { Set($0.map(\.name)) }
        #expect(first.count > 200)
        var compared = 0
        for (meaning, terms) in Dictionary(grouping: try Self.terms { _ in true }, by: \.meaning) {
            guard let known = first[meaning], !meaning.hasPrefix("@") else { continue }
            let names = known.union(terms.map(\.name))
            compared += names.count > 1 ? 1 : 0
            let open = names.filter { !Self.isRefused($0) }
            #expect(open.count < 2 || Self.harmless.contains(open), "\(open) are all \(meaning)")
        }
        #expect(compared > 5)
    }
}
