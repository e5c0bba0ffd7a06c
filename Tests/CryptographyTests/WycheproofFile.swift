import Cryptography
import Foundation
import TestSupport
import Testing

/// One file of Project Wycheproof's vectors, read in place.
struct WycheproofFile {
    /// The cases that share a key.
    struct Group {
        let fields: [String: Any]
        let cases: [Case]

        /// A text field; the test fails when it is not there.
        func text(_ name: String) throws -> String {
            try #require(fields[name] as? String, "the group has no \(name)")
        }

        /// The bytes of a field in hexadecimal.
        func bytes(_ name: String) throws -> [UInt8] {
            try Hexadecimal.decode(text(name))
        }

        /// The fields of an object.
        func object(_ name: String) throws -> [String: String] {
            let object = try #require(fields[name] as? [String: Any], "the group has no \(name)")
            return object.compactMapValues { $0 as? String }
        }
    }

    /// One message with its signature.
    struct Case {
        enum Result: String { case valid, invalid, acceptable }

        let identifier: Int
        let comment: String
        let message: [UInt8]
        let signature: [UInt8]
        let result: Result
        let flags: [String]
    }

    let groups: [Group]

    /// Reads a file of the `jose` suite.
    ///
    /// - Returns: `nil` where the suite is not there, which is said aloud and is a failure on a build machine.
    static func read(_ name: String) throws -> WycheproofFile? {
        guard let folder = ConformanceFolder.suite("jose") else {
            print("skipped: \(name) (the suite conformance/jose is not beside the checkout)")
            if ConformanceFolder.mustExist { Issue.record("conformance/jose is missing") }
            return nil
        }
        let data = try Data(contentsOf: folder.appending(path: name))
        let file = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
        let groups = try #require(file["testGroups"] as? [[String: Any]])
        return try WycheproofFile(groups: groups.map(Self.group))
    }

    private static func group(_ fields: [String: Any]) throws -> Group {
        let tests = try #require(fields["tests"] as? [[String: Any]])
        let cases = try tests.map { test in
            try Case(
                identifier: #require(test["tcId"] as? Int), comment: #require(test["comment"] as? String),
                message: Hexadecimal.decode(#require(test["msg"] as? String)),
                signature: Hexadecimal.decode(#require(test["sig"] as? String)),
                result: #require((test["result"] as? String).flatMap(Case.Result.init)),
                flags: #require(test["flags"] as? [String]))
        }
        return Group(fields: fields, cases: cases)
    }
}

/// Counts cases, because the closing line of a test run counts functions.
struct CaseTotals {
    private var passed = 0
    private var failed = 0
    private var outOfScope: [String: Int] = [:]
    private var decided: [String: Int] = [:]

    /// Judges a case.
    mutating func expect(
        _ holds: Bool, _ description: @autoclosure () -> String, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        if holds { passed += 1 } else { failed += 1 }
        #expect(holds, "\(description())", sourceLocation: sourceLocation)
    }

    /// Leaves cases out, for a reason.
    mutating func leaveOut(_ count: Int, because reason: String) {
        outOfScope[reason, default: 0] += count
    }

    /// Notes what was decided for a case whose vectors leave it open.
    mutating func note(_ decision: String) {
        decided[decision, default: 0] += 1
    }

    /// How many cases there were.
    var all: Int { passed + failed + outOfScope.values.reduce(0, +) }

    /// One line, and one for each reason.
    func report(_ name: String) {
        let leftOut = outOfScope.values.reduce(0, +)
        print("\(name): \(all) cases, \(passed) passed, \(failed) failed, \(leftOut) out of scope")
        for (reason, count) in outOfScope.sorted(by: { $0.key < $1.key }) {
            print("  out of scope: \(count) (\(reason))")
        }
        for (decision, count) in decided.sorted(by: { $0.key < $1.key }) {
            print("  left open by the vectors: \(count) (\(decision))")
        }
    }
}
