import Diagnostics
import Foundation
import Testing

/// The words of every outcome: complete in each language, and none of them unused.
@Suite struct `Words of reports` {
    /// What is the same in English and in Spanish, because it holds nothing but values.
    static let sameInBoth: Set<String> = ["verbatim", "document.id/so"]

    @Test func `every phrase has words in each language, with the same names for values`() {
        let english = Wording.table(.english)
        #expect(english.count > 1000)
        for language in Language.allCases {
            let table = Wording.table(language)
            #expect(Set(table.keys) == Set(english.keys))
            for (key, words) in table {
                #expect(Self.names(in: words) == Self.names(in: english[key] ?? ""), "\(key)")
                #expect(!words.isEmpty && !words.contains("  "), "\(key)")
            }
        }
    }

    @Test func `Spanish says it in other words than English`() {
        let (english, spanish) = (Wording.table(.english), Wording.table(.spanish))
        #expect(Set(english.keys.filter { english[$0] == spanish[$0] }) == Self.sameInBoth)
    }

    @Test func `every phrase that the sources use has words, and its values the names in them`() throws {
        let table = Wording.table(.english)
        var uses = 0
        for use in try Self.uses() {
            uses += 1
            let words = try #require(table[use.key], "\(use.key) in \(use.file)")
            let names = Self.names(in: words)
            // Phrases that stand in it bring names of their own.
            #expect(use.isNested ? names.isSubset(of: use.names) : names == use.names, "\(use.key) in \(use.file)")
        }
        #expect(uses > 1000)
    }

    @Test func `no words are unused`() throws {
        let text = try Self.sources().map(\.text).joined(separator: "\n")
        let literals = Set(text.matches(of: /"([a-z0-9.-]+\/[A-Za-z0-9.-]+|verbatim)"/).map { String($0.1) })
        // A key that is put together: of the code of a check, a verdict, or the kind of a document.
        let beginnings = Set(text.matches(of: /"([a-z.-]+\/[a-z-]*)" \+/).map { String($0.1) })
        let unused = Wording.table(.english).keys.filter { key in
            !literals.contains(key) && !beginnings.contains { key.hasPrefix($0) }
        }
        #expect(unused.sorted() == [])
    }

    @Test func `every documented code has words`() throws {
        let article = try String(contentsOf: `Documented codes`.article, encoding: .utf8)
        let verifying = try #require(article.components(separatedBy: "## When issuing").first)
        let parts = verifying.components(separatedBy: "## Findings")
        let keys = Set(Wording.table(.spanish).keys)
        let checks = Set(try #require(parts.first).matches(of: /\| `([a-z]+\.[a-z-]+)`/).map { String($0.1) })
        #expect(checks.count == 23)
        for check in checks { #expect(keys.isSuperset(of: ["check.passed/\(check)", "check.name/\(check)"])) }
        let codes = Set(try #require(parts.last).matches(of: /`([a-z-]+\.[a-z-]+)`/).map { String($0.1) })
        let wordless = codes.filter { code in !keys.contains { $0.hasPrefix(code + "/") } }
        #expect(wordless.subtracting(Self.rulesOfLinkedData).sorted() == [])
    }

    /// The names that JSON-LD gives to its rules. One phrase, `ld.rule`, says any of them by its name.
    static let rulesOfLinkedData: Set<String> = [
        "ld.colliding-keywords", "ld.conflicting-indexes", "ld.cyclic-iri-mapping", "ld.invalid-id-value",
        "ld.invalid-import-value", "ld.invalid-included-value", "ld.invalid-index-value", "ld.invalid-nest-value",
        "ld.invalid-prefix-value", "ld.invalid-propagate-value", "ld.invalid-protected-value",
        "ld.invalid-reverse-value", "ld.invalid-version-value", "ld.invalid-base-direction", "ld.invalid-base-iri",
        "ld.invalid-container-mapping", "ld.invalid-context-entry", "ld.invalid-context-nullification",
        "ld.invalid-default-language", "ld.invalid-iri-mapping", "ld.invalid-json-literal",
        "ld.invalid-keyword-alias", "ld.invalid-language-map-value", "ld.invalid-language-mapping",
        "ld.invalid-language-tagged-string", "ld.invalid-language-tagged-value", "ld.invalid-local-context",
        "ld.invalid-remote-context", "ld.invalid-reverse-property", "ld.invalid-reverse-property-map",
        "ld.invalid-reverse-property-value", "ld.invalid-scoped-context", "ld.invalid-set-or-list-object",
        "ld.invalid-term-definition", "ld.invalid-type-mapping", "ld.invalid-type-value", "ld.invalid-typed-value",
        "ld.invalid-value-object", "ld.invalid-value-object-value", "ld.invalid-vocab-mapping",
        "ld.iri-confused-with-prefix", "ld.keyword-redefinition", "ld.processing-mode-conflict",
        "ld.protected-term-redefinition",
    ]

    private struct Use {
        let key: String
        let names: Set<String>
        let isNested: Bool
        let file: String
    }

    private static func names(in words: String) -> Set<String> {
        Set(words.matches(of: /\{([a-z][A-Za-z0-9]*)\}/).map { String($0.1) })
    }

    /// Every file of sources but the tables.
    private static func sources() throws -> [(name: String, text: String)] {
        try `Import arrows`.permitted.keys.flatMap { try `Import arrows`.swiftFiles(of: $0) }
            .filter { !$0.lastPathComponent.hasPrefix("English") && !$0.lastPathComponent.hasPrefix("Spanish") }
            .map { ($0.lastPathComponent, try String(contentsOf: $0, encoding: .utf8)) }
    }

    /// Every phrase that is made of a whole key, with the names of its values.
    private static func uses() throws -> [Use] {
        try sources().flatMap { name, text in
            text.matches(of: /Phrase\(\s*"([a-z0-9.-]+\/[A-Za-z0-9.-]+)"\s*[,)]/).map { match in
                let call = call(in: text[match.range.lowerBound...])
                let names = call.matches(of: /[\[,]\s*"([a-z][A-Za-z0-9]*)":/).map { String($0.1) }
                let isNested = call.dropFirst(6).contains("Phrase(")
                return Use(key: String(match.1), names: Set(names), isNested: isNested, file: name)
            }
        }
    }

    /// A call up to its closing parenthesis.
    private static func call(in text: Substring) -> Substring {
        var depth = 0
        for index in text.indices {
            if text[index] == "(" { depth += 1 }
            if text[index] == ")" {
                depth -= 1
                if depth == 0 { return text[...index] }
            }
        }
        return text
    }
}
