import Foundation
import LinkedData
import TestSupport
import Testing

/// The documents of cyberphone's json-canonicalization and the numbers beside them, read in place.
@Suite struct `JCS suite` {
    private static func folder() -> URL? {
        let suite = ConformanceFolder.suite("jcs")
        #expect(suite != nil || !ConformanceFolder.mustExist, "conformance/jcs is missing")
        if suite == nil { print("jcs: skipped, ../shared/conformance/jcs is not there") }
        return suite
    }

    @Test func `has the canonical form of every document`() throws {
        guard let suite = Self.folder() else { return }
        let names = try FileManager.default.contentsOfDirectory(atPath: suite.appending(path: "input").path).sorted()
        #expect(names.count == 6)
        var passed = 0
        for name in names {
            let input = try [UInt8](Data(contentsOf: suite.appending(path: "input/\(name)")))
            let output = try [UInt8](Data(contentsOf: suite.appending(path: "output/\(name)")))
            let canonical = try JSONValue(parsing: input).canonicalized()
            #expect(String(decoding: canonical, as: UTF8.self) == String(decoding: output, as: UTF8.self), "\(name)")
            #expect(canonical == output, "\(name)")
            #expect(try JSONValue(parsing: canonical).canonicalized() == canonical, "\(name)")
            if canonical == output { passed += 1 }
        }
        print("jcs documents: \(passed) passed, \(names.count - passed) failed, 0 skipped")
    }

    @Test func `writes every number as ECMAScript does`() throws {
        guard let suite = Self.folder() else { return }
        let text = try String(contentsOf: suite.appending(path: "numbers.csv"), encoding: .utf8)
        let lines = text.split(whereSeparator: \.isNewline)
        #expect(lines.count == 6852)
        var failed = 0
        for line in lines {
            let fields = line.split(separator: ",")
            try #require(fields.count == 2)
            let double = Double(bitPattern: try #require(UInt64(fields[0], radix: 16)))
            // Swift's own spelling of a double is a JSON number.
            let value = try JSONValue(parsing: Array("[\(double)]".utf8))
            let canonical = String(decoding: try value.canonicalized(), as: UTF8.self)
            if canonical != "[\(fields[1])]" {
                failed += 1
                Issue.record("\(fields[0]): \(canonical) instead of \(fields[1])")
            }
        }
        print("jcs numbers: \(lines.count - failed) passed, \(failed) failed, 0 skipped")
    }
}
