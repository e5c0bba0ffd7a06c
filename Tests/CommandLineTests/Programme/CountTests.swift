import Foundation
import Testing

/// A funder asks what was done with the money.
@Suite(.onEachDatabase) struct `Counts of a programme` {
    private let office: Office
    private static let achievement = "growing-through-personal-reflection"

    init() throws {
        office = try Office("--outside-assessment")
        try office.publish(Self.achievement, "assessing-threats")
    }

    private func award(_ people: Int, _ achievement: String) throws {
        let rows = (0..<people).map { "person\($0)@example.org,\(achievement)\n" }
        try office.write("email,achievement\n" + rows.joined(), to: "cohort.csv")
        try office.run("award", "batch", "cohort.csv", "--level", "Shown")
    }

    @Test func `numbers by month come without names, and small ones are hidden`() throws {
        try award(6, Self.achievement)
        let ids = try office.json("award", "list").compactMap { $0["id"] as? String }
        try office.run("revoke", ids[0], "--reason", "A mistake.")
        let report = try #require(try office.json("count").first)
        #expect(report["achievements"] as? Int == 2 && report["least"] as? Int == 5)
        let rows = try #require(report["rows"] as? [[String: Any]])
        #expect(rows.count == 1 && rows[0]["awarded"] as? Int == 6 && rows[0]["approved"] as? Int == 6)
        #expect((rows[0]["month"] as? String)?.wholeMatch(of: /\d{4}-\d\d/) != nil)
        #expect(rows[0]["revoked"] == nil && rows[0]["refused"] as? Int == 0)
        let total = try #require(report["total"] as? [String: Int])
        #expect(total["awarded"] == 6 && total["revoked"] == nil)
        for form in [[], ["--csv"], ["--json"], ["--by", "achievement"]] {
            let text = try office.run(["count"] + form).text
            #expect(!text.contains("person0") && !text.contains(ids[0]) && !text.contains("Rae"), "\(text)")
        }
        let all = try #require(try office.json("count", "--least", "1").first?["total"] as? [String: Int])
        #expect(all["revoked"] == 1)
    }

    @Test func `a small number does not follow from the total and the others`() throws {
        try award(9, Self.achievement)
        try award(2, "assessing-threats")
        let lines = try office.run("count", "--by", "achievement", "--csv").text.split(separator: "\r\n").map(
            String.init)
        #expect(
            lines == [
                "achievement,submitted,approved,returned,refused,awarded,revoked", "assessing-threats,,,0,0,,0",
                "\(Self.achievement),,,0,0,,0", "total,11,11,0,0,11,0",
            ])
        #expect(try office.run("count", "--by", "achievement").text.contains("–"))
    }

    @Test func `says how often reviewers agreed, and counts what was erased`() throws {
        for number in 0..<5 {
            try office.submit("w\(number)", for: "assessing-threats", recipient: "kim\(number)@example.org")
            try office.approve("w\(number)")
        }
        let before = try #require(try office.json("count").first)
        #expect(before["reviewed"] as? Int == 5 && before["agreed"] as? Int == 5)
        try office.run("forget", "w0", "--yes")
        let after = try #require(try office.json("count").first?["total"] as? [String: Int])
        #expect(after["submitted"] == 5 && after["approved"] == 5)
    }

    @Test func `a number of people cannot be below one`() throws {
        #expect(try office.attempt("count", "--least", "0").status == 64)
    }
}
