import Diagnostics
import LinkedData
import Proofs
import TestSupport
import Testing

/// The 268 cases for JSON Web Signatures and the 18 for keys of Wycheproof, read in place.
@Suite struct `Wycheproof JOSE vectors` {
    /// Cases that the suite calls valid and that are refused on purpose, with the code.
    private static let outOfScope: [String: String] = [
        "jws.alg": "the algorithm is not on the list (HS256, ES512)",
        "key.weak": "the key states another algorithm than the token (PS256, but PS384)",
    ]

    @Test func `have the expected verdict for every signature`() throws {
        guard let file = try WycheproofFile("json_web_signature_test.part.json") else {
            #expect(!ConformanceFolder.mustExist, "conformance/jose is missing")
            print("json_web_signature: skipped, ../shared/conformance/jose is not there")
            return
        }
        var tally = Tally()
        for test in file.cases {
            tally.count(test, refusal: signatureRefusal(of: test), scope: Self.outOfScope)
        }
        tally.report("json_web_signature")
        #expect(file.cases.count == 268)
        #expect(tally.failed.isEmpty)
        #expect(tally.accepted == 21)
        #expect(tally.outOfScope == ["jws.alg": 9, "key.weak": 1])
    }

    @Test func `have the expected verdict for every key`() throws {
        guard let file = try WycheproofFile("json_web_key_test.part.json") else {
            #expect(!ConformanceFolder.mustExist, "conformance/jose is missing")
            print("json_web_key: skipped, ../shared/conformance/jose is not there")
            return
        }
        var tally = Tally()
        for test in file.cases {
            tally.count(
                test, refusal: keyRefusal(of: test),
                scope: ["key.unsupported": "the keys are symmetric (HS256 and others)"])
        }
        tally.report("json_web_key")
        #expect(file.cases.count == 18)
        #expect(tally.failed.isEmpty)
        #expect(tally.accepted == 1)
    }

    /// The reason why a token is refused with the key of its group, or `nil` when it is accepted.
    private func signatureRefusal(of test: WycheproofFile.Case) -> FindingCode? {
        do {
            let token = try CompactJWS(test.token)
            guard let key = test.publicKey ?? test.secretKey else { return "key.resolve" }
            try token.verify(with: JSONWebKey(key))
            return nil
        } catch {
            return (error as? any ExplainedError)?.code
        }
    }

    /// The same with a key set, from which the header's `kid` chooses.
    private func keyRefusal(of test: WycheproofFile.Case) -> FindingCode? {
        do {
            let set = try JSONWebKeySet(try #require(test.publicKey ?? test.secretKey))
            let token = try CompactJWS(test.token)
            guard let key = set.keys(withID: token.header.keyID ?? "").first else {
                return set.refused.first?.reason.code ?? "key.resolve"
            }
            try token.verify(with: key)
            return nil
        } catch {
            return (error as? any ExplainedError)?.code
        }
    }
}

/// Counts the cases of a suite.
private struct Tally {
    private(set) var accepted = 0
    private(set) var refused: [String: Int] = [:]
    private(set) var outOfScope: [String: Int] = [:]
    private(set) var failed: [Int] = []
    private var reasons: [String: String] = [:]

    mutating func count(_ test: WycheproofFile.Case, refusal: FindingCode?, scope: [String: String]) {
        switch (test.isValid, refusal) {
        case (true, nil): accepted += 1
        case (false, let code?): refused[code.text, default: 0] += 1
        case (true, let code?) where scope[code.text] != nil:
            outOfScope[code.text, default: 0] += 1
            reasons[code.text] = scope[code.text]
        case (true, let code?):
            failed.append(test.id)
            Issue.record("\(test.id) \(test.comment): refused, \(code)")
        case (false, nil):
            failed.append(test.id)
            Issue.record("\(test.id) \(test.comment): accepted")
        }
    }

    func report(_ suite: String) {
        let refusals = refused.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
        let refusedCount = refused.values.reduce(0, +)
        print(
            "\(suite): \(accepted + refusedCount) passed (\(accepted) accepted; \(refusedCount) refused: \(refusals))")
        for (code, count) in outOfScope.sorted(by: { $0.key < $1.key }) {
            print("\(suite): \(count) out of scope, refused with \(code): \(reasons[code] ?? "")")
        }
        print("\(suite): \(failed.count) failed")
    }
}
