import Foundation
import Testing

/// Badges that are issued again under the same identity.
@Suite(.onEachDatabase) struct `Renewals and corrections` {
    private let office: Office
    private static let reflection = "growing-through-personal-reflection"

    init() throws {
        office = try Office()
        try office.publish(Self.reflection)
        try office.submit("kim-1", for: Self.reflection)
        try office.approve("kim-1")
    }

    private func give(_ output: String, _ more: String...) throws -> [String: Any] {
        try #require(
            try office.run(["award", "give", "kim-1", "-o", output, "--json", "--as", "olu"] + more).json().first)
    }

    private func again(_ output: String, _ more: String...) throws -> [String: Any] {
        try #require(
            try office.run(["award", "again", "kim-1", "-o", output, "--json", "--as", "olu"] + more).json().first)
    }

    /// Verifies with everything that is published, what only the holder of a badge finds included.
    private func verify(_ file: String, at instant: String) throws -> [String: Any] {
        try office.run("publish", "site")
        let refresh = try #require(try office.document(file)["refreshService"] as? [String: Any])
        let address = try #require(refresh["id"] as? String)
        let path = address.replacingOccurrences(of: "https://badges.example.org/", with: "")
        var index = try office.document("site/index.json")
        #expect(index[address] == nil)
        index[address] = FileManager.default.fileExists(atPath: office.folder.file("site/\(path)")) ? path : NSNull()
        try office.folder.write([UInt8](JSONSerialization.data(withJSONObject: index)), to: "site/whole.json")
        let outcome = try office.attempt("verify", "--json", file, "--documents", "site/whole.json", "--at", instant)
        return try #require(try outcome.json().first)
    }

    private func notices(in report: [String: Any]) -> Set<String> {
        Set((report["notices"] as? [[String: Any]] ?? []).compactMap { $0["code"] as? String })
    }

    @Test func `a badge that has ended is valid once it is renewed, with its first date kept`() throws {
        let first = try give("old.json", "--valid-until", "2040-01-01T00:00:00Z")
        let ended = try verify("old.json", at: "2041-01-01T00:00:00Z")
        #expect(ended["verdict"] as? String == "rejected" && findings(in: ended).contains("time.expired"))
        // Nothing newer is there, and the issuer says so: nothing is left open.
        #expect(!notices(in: ended).contains("refresh.unavailable"))
        let second = try again("new.json", "--reason", "Renewed.", "--valid-until", "2045-01-01T00:00:00Z")
        for member in ["id", "credential", "awardedDate", "decision"] {
            #expect(first[member] as? String == second[member] as? String, "\(member)")
        }
        #expect(first["issue"] as? Int == 1 && second["issue"] as? Int == 2)
        let (old, new) = (try office.document("old.json"), try office.document("new.json"))
        #expect(old["id"] as? String == new["id"] as? String)
        #expect(old["awardedDate"] as? String == new["awardedDate"] as? String)
        #expect(try #require(old["validFrom"] as? String) < #require(new["validFrom"] as? String))
        let places = try [old, new].map { try #require($0["credentialStatus"] as? [[String: Any]]) }
        #expect(places[0].map { $0["id"] as? String } == places[1].map { $0["id"] as? String })
        #expect(try verify("new.json", at: "2041-01-01T00:00:00Z")["verdict"] as? String == "accepted")
        // Whoever still has the old file is told of the new one.
        let renewed = try verify("old.json", at: "2041-01-01T00:00:00Z")
        #expect(renewed["verdict"] as? String == "accepted" && notices(in: renewed).contains("refresh.used"))
        #expect((renewed["badge"] as? [String: Any])?["validUntil"] as? String == "2045-01-01T00:00:00Z")
        let audited = try #require(try office.json("audit", "old.json").first?["files"] as? [[String: Any]])
        #expect(audited.first?["superseded"] as? Bool == true && audited.first?["state"] as? String == "awarded")
        #expect(try office.json("audit", "new.json").first?["whole"] as? Bool == true)
        #expect(try office.run("audit", "old.json").text.contains("again since"))
        #expect(try !office.run("audit", "new.json").text.contains("again since"))
    }

    @Test func `a correction is recorded with its reason, and giving the badge gives the latest`() throws {
        _ = try give("one.json")
        _ = try again("two.json", "--reason", "The key was replaced.")
        _ = try again("three.json", "--reason", "The key was replaced once more.")
        _ = try give("latest.json")
        #expect(try office.folder.bytes("latest.json") == office.folder.bytes("three.json"))
        #expect(try office.folder.bytes("two.json") != office.folder.bytes("three.json"))
        #expect(try office.json("award", "list").count == 1)
        #expect(try office.run("audit").text.contains("1 award"))
    }

    @Test func `nothing is issued again for a file that it could not go into`() throws {
        _ = try give("one.json")
        for file in ["one.png", "one.jwt", "nowhere/one.json", "one.json"] {
            #expect(
                try office.attempt("award", "again", "kim-1", "--reason", "x", "-o", file, "--as", "olu").status != 0,
                "\(file)")
        }
        #expect(try office.json("award", "list").first?["issue"] as? Int == 1)
    }

    @Test func `of two who issue a badge again at once each has an issue, or is told that there is none`() async throws
    {
        _ = try give("one.json")
        let succeeded = try await withThrowingTaskGroup(of: Int32?.self) { group in
            for number in 0..<4 {
                group.addTask {
                    try office.attempt("award", "again", "kim-1", "--reason", "Reason \(number).", "--as", "olu")
                        .status
                }
            }
            return try await group.reduce(into: 0) { count, status in count += status == 0 ? 1 : 0 }
        }
        #expect(try office.json("award", "list").first?["issue"] as? Int == 1 + succeeded)
        #expect(try office.attempt("audit").status == 0)
    }

    @Test func `what was revoked, never awarded, or has no reason is not issued again`() throws {
        #expect(
            try office.refusal("award", "again", "kim-1", "--reason", "x", "--as", "olu") == "programme.unknown")
        _ = try give("one.json", "--valid-until", "2040-01-01T00:00:00Z")
        #expect(try office.attempt("award", "again", "kim-1", "--as", "olu").status == 64)
        #expect(try office.refusal("award", "again", "kim-1", "--reason", " ", "--as", "olu") == "programme.text")
        #expect(try office.refusal("award", "again", "kim-1", "--reason", "x", "--as", "rae") == "programme.role")
        #expect(
            try office.refusal(
                "award", "again", "kim-1", "--reason", "x", "--valid-until", "2020-01-01T00:00:00Z", "--as", "olu")
                == "building.dates")
        _ = try again("two.json", "--reason", "Renewed.")
        try office.run("revoke", "kim-1", "--reason", "Awarded by mistake.", "--as", "olu")
        #expect(try office.refusal("award", "again", "kim-1", "--reason", "x", "--as", "olu") == "award.revoked")
        // Every issue of it is taken back.
        for file in ["one.json", "two.json"] {
            let report = try verify(file, at: "2039-01-01T00:00:00Z")
            #expect(checks("failed", in: report) == ["status.revocation"], "\(file)")
        }
    }
}

extension Office {
    /// A JSON document in the folder.
    func document(_ name: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(folder.bytes(name))) as? [String: Any])
    }
}
