import Foundation
import Testing

/// The codes of checks, findings and notices are promises: each one stands in the documentation.
@Suite struct `Documented codes` {
    static let article = `Import arrows`.sources.appending(path: "OpenBadges/OpenBadges.docc/ChecksAndFindings.md")

    @Test func `every code that a report or an error can give is explained`() throws {
        let text = try String(contentsOf: Self.article, encoding: .utf8)
        let documented = Set(text.matches(of: /`([a-z-]+\.[a-z-]+)`/).map { String($0.1) })
        var missing: [String: String] = [:]
        for (code, file) in try Self.codesInSources() where !documented.contains(code) {
            missing[code] = file
        }
        #expect(missing.isEmpty)
        #expect(documented.count > 100)
    }

    /// The texts that stand where a code is expected: a check's raw value, a finding, a notice, or `var code`.
    static func codesInSources() throws -> [(code: String, file: String)] {
        var codes: [(String, String)] = []
        for target in `Import arrows`.permitted.keys {
            for file in try `Import arrows`.swiftFiles(of: target) {
                let text = try String(contentsOf: file, encoding: .utf8)
                for body in text.matches(of: /(?s)var code: FindingCode \{(.*?)\n    \}/) {
                    for match in body.1.matches(of: /"([a-z-]+\.[a-z-]+)"/) {
                        codes.append((String(match.1), file.lastPathComponent))
                    }
                }
                for match in text.matches(of: /(?:Finding|Notice)\(\s*"([a-z-]+\.[a-z-]+)"/) {
                    codes.append((String(match.1), file.lastPathComponent))
                }
                for match in text.matches(of: /case \w+ = "([a-z-]+\.[a-z-]+)"/) {
                    codes.append((String(match.1), file.lastPathComponent))
                }
            }
        }
        return codes
    }
}
