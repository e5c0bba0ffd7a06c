import Diagnostics
import Testing

@testable import LinkedData

@Suite struct `Regular expressions of schemas` {
    private func isFound(_ pattern: String, in text: String) throws -> Bool {
        var meter = SchemaMeter(limit: 1_000_000)
        return try PatternProgram(pattern).isFound(in: text, &meter)
    }

    @Test(
        arguments: [
            ("", "", true), ("a", "bab", true), ("^a", "ba", false), ("a$", "ab", false), ("^a|b$", "cb", true),
            ("^(a|bc)+$", "abcbca", true), ("^(a|bc)+$", "abcb", false), ("^a{2,3}$", "aaaa", false),
            ("^a{2,3}$", "aaa", true), ("^a{2,}$", "aaaaaa", true), ("^a{0}$", "", true), ("^a??b$", "b", true),
            ("[^a-c]", "abc", false), ("[a-c-]", "-", true), ("[]", "a", false), ("^[^]$", "\n", true),
            ("^.$", "\n", false), ("^.$", "🎓", true), ("\\bcat\\b", "a cat!", true), ("\\bcat\\b", "concat", false),
            ("\\Bcat", "concat", true), ("^\\u{1F393}$", "🎓", true), ("^\\ud83c\\udf93$", "🎓", true),
            ("^\\x41\\u0042$", "AB", true), ("^[\\b]$", "\u{8}", true), ("^\\p{Lu}\\P{Lu}$", "Éa", true),
            ("^\\p{gc=Nd}$", "٣", true), ("^[\\D5]+$", "a5b", true), ("^[\\D5]+$", "a6b", false),
            ("^(?=.*[0-9])(?=.*[a-z]).{3}$", "a1b", true), ("^(?=.*[0-9])[a-z]+$", "abc", false),
            ("^(?!did:)", "did:web:a", false), ("^(?!did:)", "urn:a", true), ("^(?:(?<year>\\d{4})-)+$", "2026-", true),
            ("e\u{301}", "é", false), ("^CC\\-BY$", "CC-BY", true), ("(ext:)[a-z|A-Z|0-9|.|-|_]+", "ext:Ab.c", true),
            ("^https:\\/\\/example\\.org(-3\\.\\d)*$", "https://example.org-3.1-3.2", true), ("(a*)*b", "aaab", true),
            ("(|a)*b", "b", true), ("(a?){3}b", "aab", true),
        ])
    func `find what they describe`(pattern: String, text: String, isFound: Bool) throws {
        #expect(try self.isFound(pattern, in: text) == isFound)
    }

    @Test(
        arguments: [
            "(", ")", "a)", "[", "[b-a]", "[\\d-z]", "*", "a**", "a{", "a{2", "a{3,2}", "{", "}", "]", "\\", "\\a",
            "\\_",
            "(?P<n>a)", "(?i)a", "(?#a)", "(?<1>a)", "(?<n>a)(?<n>b)", "\\1", "\\k<n>", "\\u{110000}", "\\u{}", "\\u12",
            "\\x1", "\\c1", "\\01", "\\p", "\\p{L", "\\p{x=y}",
        ])
    func `are refused when they are none`(pattern: String) {
        let error = #expect(throws: PatternError.self) { try PatternProgram(pattern) }
        guard case .malformed = error else {
            Issue.record("\(pattern) is called unsupported")
            return
        }
    }

    @Test(
        arguments: [
            "(a)\\1", "(?<n>a)\\k<n>", "(?<=a)b", "(?<!a)b", "\\p{Script=Greek}", "\\p{Made_Up}", "a{1000000000}",
            "((a{100}){100}){100}", String(repeating: "(", count: 101), "((?=a{100})b){200}",
            String(repeating: "a", count: 10_001),
        ])
    func `say so when they cannot be run`(pattern: String) {
        let error = #expect(throws: PatternError.self) { try PatternProgram(pattern) }
        guard case .unsupported = error else {
            Issue.record("\(pattern) is called malformed")
            return
        }
    }

    @Test func `that cannot be run give no verdict for text, and do not matter for anything else`() throws {
        let schema = try JSONSchema(["anyOf": [["type": "number"], ["pattern": "^(a|b)\\1$"]]])
        #expect(try schema.validate(1).isValid)
        let error = #expect(throws: JSONSchemaError.self) { try schema.validate("aa") }
        #expect(error?.code == "schema.pattern")
        #expect(error?.place == .part("#/anyOf/1/pattern"))
    }

    @Test(arguments: ["((){1000000000}){1000000000}", "(?:(?:)*)*a", "(()|())*a"])
    func `that repeat nothing end`(pattern: String) throws {
        _ = try isFound(pattern, in: "aaa")
    }
}
