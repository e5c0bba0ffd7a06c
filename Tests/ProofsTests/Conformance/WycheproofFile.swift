import Foundation
import LinkedData
import TestSupport

/// One file of Wycheproof's JOSE vectors.
struct WycheproofFile {
    /// One case with the key of its group.
    struct Case {
        let id: Int
        let comment: String
        let isValid: Bool
        let token: [UInt8]
        /// The public key or key set; `nil` where the group has only a secret.
        let publicKey: JSONObject?
        /// The secret key or key set.
        let secretKey: JSONObject?
    }

    let cases: [Case]

    /// - Returns: `nil` where the suites are not there.
    init?(_ name: String) throws {
        guard let suite = ConformanceFolder.suite("jose") else { return nil }
        let json = try JSONValue(parsing: [UInt8](Data(contentsOf: suite.appending(path: name))))
        var cases: [Case] = []
        for group in json.object?["testGroups"]?.array ?? [] {
            for test in group.object?["tests"]?.array ?? [] {
                guard let id = test.object?["tcId"]?.number?.integer, let result = test.object?["result"]?.text,
                    let token = test.object?["jws"]
                else { throw CocoaError(.fileReadCorruptFile) }
                cases.append(
                    Case(
                        id: id, comment: test.object?["comment"]?.text ?? "", isValid: result == "valid",
                        // The JSON serialization of a JWS is given as an object.
                        token: token.text.map { Array($0.utf8) } ?? token.serialized(),
                        publicKey: group.object?["public"]?.object, secretKey: group.object?["private"]?.object))
            }
        }
        self.cases = cases
    }
}
