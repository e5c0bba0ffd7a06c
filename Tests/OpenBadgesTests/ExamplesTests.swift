import Foundation
import LinkedData
import OpenBadges
import TestSupport
import Testing

@Suite struct `Examples` {
    private static func achievement(_ name: String) throws -> V3.Achievement {
        try V3.Achievement(json: JSONValue(parsing: ExamplesFolder.bytes("achievements/\(name).json")))
    }

    @Test func `are 58 achievements with 227 alignments and 246 outcomes`() throws {
        let achievements = try ExamplesFolder.achievements().map(Self.achievement)
        #expect(achievements.count == 58)
        #expect(achievements.map(\.alignment.count).reduce(0, +) == 227)
        #expect(achievements.map(\.resultDescription.count).reduce(0, +) == 246)
        #expect(Set(achievements.map(\.id)).count == 58)
        #expect(achievements.filter { $0.tag.contains("stack to be confirmed") }.count == 6)
    }

    @Test(arguments: try ExamplesFolder.achievements())
    func `are written as they were read`(name: String) throws {
        let file = try ExamplesFolder.bytes("achievements/\(name).json")
        let achievement = try Self.achievement(name)
        #expect(achievement.json.serialized(indentation: 2) + [UInt8(ascii: "\n")] == file)
        #expect(achievement.additional.isEmpty)
    }

    @Test(arguments: try ExamplesFolder.achievements())
    func `require a level that exists, for every outcome`(name: String) throws {
        for result in try Self.achievement(name).resultDescription {
            let required = try #require(result.requiredLevel)
            #expect(result.rubricCriterionLevel.contains { $0.id == required })
            #expect(required.text.hasPrefix(result.id.text))
        }
    }

    @Test(arguments: try ExamplesFolder.achievements())
    func `say that they are a demonstration and where their addresses lead`(name: String) throws {
        let achievement = try Self.achievement(name)
        #expect(achievement.tag.contains("demonstration"))
        #expect(achievement.id.text == "https://badges.example.org/achievements/\(name)")
        for alignment in achievement.alignment {
            #expect(alignment.targetUrl.text.hasPrefix("https://badges.example.org/example-frameworks/"))
        }
    }

    @Test(arguments: try ExamplesFolder.achievements())
    func `have a picture that shows the name and loads nothing`(name: String) throws {
        let file = try ExamplesFolder.bytes("achievements/\(name).svg")
        let image = try BadgeImage(file)
        #expect(image.format == .svg)
        #expect(try image.extract().isEmpty)
        #expect(file.count < 8192)

        let text = try #require(String(bytes: file, encoding: .utf8))
        let shown = try #require(text.firstMatch(of: #/<text id="[a-z-]+-name"[^>]*>(.*?)</text>/#)).1
        let lines = shown.matches(of: #/<tspan [^>]*>(.*?)</tspan>/#).map { String($0.1) }
        let title = try #require(text.firstMatch(of: #/<title[^>]*>(.*?)</title>/#)).1
        let expected = try Self.achievement(name).name.best.replacing("&", with: "&amp;")
        #expect(lines.joined(separator: " ") == expected)
        #expect(String(title) == expected)

        for forbidden in ["href", "url(", "<script", "<style", "<foreignObject", "<!"] {
            #expect(!text.contains(forbidden))
        }
    }

    @Test func `have PNG renditions without a badge in them`() throws {
        let renditions = try FileManager.default
            .contentsOfDirectory(atPath: ExamplesFolder.url.appending(path: "achievements").path)
            .filter { $0.hasSuffix(".png") }
        #expect(renditions.count >= 6)
        for rendition in renditions {
            let file = try ExamplesFolder.bytes("achievements/\(rendition)")
            #expect(file.count < 60_000)
            #expect(try BadgeImage(file).extract().isEmpty)
        }
    }

    @Test func `have a profile of an issuer that says what it is`() throws {
        let profile = try V3.Profile(json: JSONValue(parsing: ExamplesFolder.bytes("issuer/profile.json")))
        #expect(profile.id.text.hasPrefix("https://badges.example.org/"))
        #expect(profile.name == "Demonstration Issuer")
        #expect(profile.email == "badges@badges.example.org")
        #expect(profile.url != nil)
        #expect(profile.additional.isEmpty)
    }

    @Test func `begin with the smallest achievement that there is`() throws {
        let file = try ExamplesFolder.bytes("credentials/first-badge.json")
        let achievement = try V3.Achievement(json: JSONValue(parsing: file))
        #expect(achievement.json.members.count == 5)
    }

    @Test func `name documents that are there`() throws {
        let index = try JSONValue(parsing: ExamplesFolder.bytes("credentials/documents.json"))
        guard case .object(let object) = index else {
            Issue.record("The index of documents is no object.")
            return
        }
        for member in object.members {
            guard case .string(let path) = member.value else {
                #expect(member.value == .null)
                continue
            }
            #expect(try !ExamplesFolder.bytes("credentials/\(path.value)").isEmpty)
        }
    }
}
