import Foundation
import Testing

/// A graduate shows an employer what an institution has awarded and a system of institutions has defined.
@Suite(.onEachDatabase) struct `A graduate's badges` {
    private let office: Office
    private static let system = "https://badges.example.org/issuer.json"

    /// The system is the programme of the office; the institution has a programme of its own beside it, in which others may
    /// have assessed the work.
    init() throws {
        office = try Office()
        try office.run("publish", "site")
        try office.write(
            "{\"id\": \"\(Self.system)\", \"type\": [\"Profile\"], \"name\": \"State University System\"}",
            to: "system.json")
        try office.run(
            "init", "college", "--name", "North Campus", "--address", "https://college.example.org/",
            "--administrator", "Pat Doe", "--reviewers", "1")
        try office.run("person", "add", "rae", "--name", "Rae", "--role", "reviewer", "--programme", "college")
        for name in ["Communication", "Problem Solving"] {
            let slug = name.lowercased().replacingOccurrences(of: " ", with: "-")
            try office.write(
                """
                {"id": "https://badges.example.org/achievements/\(slug)", "type": ["Achievement"], "name": "\(name)",
                 "description": "A skill for work.", "criteria": {"narrative": "Show it in two places."},
                 "creator": {"id": "\(Self.system)", "type": ["Profile"], "name": "State University System"},
                 "resultDescription": [{"id": "https://badges.example.org/achievements/\(slug)#use", "type":
                 ["ResultDescription"], "name": "Uses it", "resultType": "RubricCriterionLevel",
                 "rubricCriterionLevel": [{"id": "https://badges.example.org/achievements/\(slug)#shown",
                 "type": ["RubricCriterionLevel"], "name": "Shown", "level": "1"}]}]}
                """, to: "\(slug).json")
            try office.run("achievement", "add", "\(slug).json", "--publish", "--programme", "college")
        }
        try office.run("publish", "college-site", "--programme", "college")
        try office.run(
            "endorse", "college-site/issuer.json", "--comment", "One of our institutions.", "--key",
            "school/keys/issuer.pem", "--issuer", "system.json", "-o", "endorsed")
        #expect(try add("endorsed/issuer.json") == nil)
    }

    private func add(_ file: String) throws -> String? {
        try office.refusal(
            "endorsement", "add", file, "--programme", "college", "--documents", "site/index.json", "--offline")
    }

    private func award(_ slug: String, _ more: String = "") throws -> [UInt8] {
        try office.write(
            """
            {"recipient": "kim@example.org", "narrative": "Led the project with a café, and the debates of a club.",
             "role": "Student", "term": "2026", \(more)"reflection": "I learned to ask.", "evidence":
             [{"name": "Course project", "link": "https://work.example.org/project", "visibility": "public"},
              {"name": "Student club", "link": "https://work.example.org/club"}]}
            """, to: "work.json")
        try office.run("submission", "add", slug, "work.json", "--id", slug, "--programme", "college")
        try office.run("review", "score", slug, "--all", "Shown", "--as", "rae", "--programme", "college")
        try office.run("review", "decide", slug, "approved", "--programme", "college")
        try office.run(
            "award", "give", slug, "-o", "\(slug)-badge.json", "--programme", "college", "--documents",
            "site/index.json")
        return try office.folder.bytes("\(slug)-badge.json")
    }

    private func share(_ slug: String, _ more: String...) throws -> String? {
        try office.run(["award", "share", slug, "--programme", "college", "--json"] + more).json().first?["page"]
            as? String
    }

    /// Opens an address as somebody does who knows nothing but that: all that is published is there, and nothing else.
    private func open(_ address: String, _ more: String...) throws -> BadgeCommand.Outcome {
        try office.run("publish", "college-site", "--programme", "college")
        var index = try office.document("site/index.json").mapValues { "site/\($0)" as Any }
        for (url, path) in try office.document("college-site/index.json") { index[url] = "college-site/\(path)" }
        let path = address.replacingOccurrences(of: "https://college.example.org/", with: "college-site/")
        index[address] = FileManager.default.fileExists(atPath: office.folder.file(path)) ? path : NSNull()
        try office.folder.write([UInt8](JSONSerialization.data(withJSONObject: index)), to: "web.json")
        return try office.attempt(["verify", address, "--documents", "web.json"] + more)
    }

    @Test
    func `an employer with a link and an address sees whose it is, who defined and awarded it, and what was done`()
        throws
    {
        for slug in ["communication", "problem-solving"] {
            let badge = String(decoding: try award(slug), as: UTF8.self)
            #expect(!badge.contains("kim@example.org"))
            let page = try #require(try share(slug))
            let address = page.replacingOccurrences(of: ".html", with: ".json")
            let text = try open(address, "--recipient", "kim@example.org")
            #expect(text.status == 0, "\(text.text)\(text.errors)")
            for words in ["North Campus", "It was awarded to the person you named.", "State University System"] {
                #expect(text.text.contains(words), "\(words)\n\(text.text)")
            }
            let report = try #require(try open(address, "--recipient", "kim@example.org", "--json").json().first)
            #expect(checks("passed", in: report).contains("trust.recipient"))
            let said = try #require(report["badge"] as? [String: Any])
            #expect((said["narrative"] as? String)?.hasPrefix("Led the project") == true)
            let creator = (said["achievement"] as? [String: Any])?["creator"] as? [String: Any]
            #expect(creator?["name"] as? String == "State University System")
            #expect((said["issuer"] as? [String: Any])?["name"] as? String == "North Campus")
            #expect(
                (report["notices"] as? [[String: Any]])?.contains { $0["code"] as? String == "creator.endorses" }
                    == true)
            // The page tells the same, and neither who has it nor where the closed work is.
            let path = page.replacingOccurrences(of: "https://college.example.org/", with: "college-site/")
            let html = String(decoding: try office.folder.bytes(path), as: UTF8.self)
            for words in ["Led the project with a café", "Course project", "State University System", "North Campus"] {
                #expect(html.contains(words), "\(words)")
            }
            #expect(!html.contains("kim@") && !html.contains("https://work.example.org/club"))
        }
    }

    @Test func `the address of another person does not match`() throws {
        _ = try award("communication")
        let page = try #require(try share("communication"))
        let outcome = try open(
            page.replacingOccurrences(of: ".html", with: ".json"), "--recipient", "lee@example.org", "--json")
        #expect(outcome.status == 1)
        #expect(try checks("failed", in: #require(outcome.json().first)) == ["trust.recipient"])
    }

    @Test func `a link does not open any more once the graduate has withdrawn it`() throws {
        _ = try award("communication")
        let page = try #require(try share("communication"))
        let address = page.replacingOccurrences(of: ".html", with: ".json")
        #expect(try open(address).status == 0)
        #expect(try share("communication", "--withdraw") == nil)
        for gone in [address, page] {
            #expect(try open(gone).status == 1)
            let path = gone.replacingOccurrences(of: "https://college.example.org/", with: "college-site/")
            #expect(!FileManager.default.fileExists(atPath: office.folder.file(path)))
        }
        // The graduate still has the badge itself.
        #expect(
            try office.attempt(
                "verify", "communication-badge.json", "--documents", "web.json", "--recipient", "kim@example.org"
            ).status == 0)
    }

    @Test func `a badge carries the endorsement of an employer, or of the partner that assessed the work`() throws {
        let site = "college-site/achievements"
        for (body, name) in [("employer", "Capital Employers"), ("partner", "River Community College")] {
            try office.run("key", "create", "-o", "\(body).pem")
            let slug = body == "employer" ? "communication" : "problem-solving"
            try office.run(
                "endorse", "\(site)/\(slug).json", "--comment", "We look for it.", "--key", "\(body).pem",
                "--issuer-name", name, "-o", body)
            #expect(try add("\(body)/\(slug).json") == nil)
        }
        _ = try award("communication")
        _ = try award(
            "problem-solving",
            "\"assessor\": {\"id\": \"https://river.example.org/\", \"name\": \"River Community College\"}, ")
        let digital = try open(
            #require(try share("communication")).replacingOccurrences(of: ".html", with: ".json"))
        #expect(digital.status == 0 && digital.text.contains("Endorsed by Capital Employers, checked."))
        let joint = try open(
            #require(try share("problem-solving")).replacingOccurrences(of: ".html", with: ".json"))
        #expect(joint.status == 0 && joint.text.contains("Endorsed by River Community College, checked."))
        // Who assessed and who awarded stand apart.
        let said = try office.run("inspect", "problem-solving-badge.json").text
        #expect(
            said.contains("Assessed by") && said.contains("River Community College") && said.contains("North Campus"))
        #expect(try !office.run("inspect", "communication-badge.json").text.contains("Assessed by"))
    }
}
