import Issuance
import Testing

@Suite struct `Short names` {
    @Test(
        arguments: [
            ("Leading a Culture of Safety", "leading-a-culture-of-safety"),
            ("What's Next?", "whats-next"),
            ("What\u{2019}s Next", "whats-next"),
            ("Seguridad de los ni\u{f1}os", "seguridad-de-los-ninos"),
            ("Seguridad de los nin\u{303}os", "seguridad-de-los-ninos"),
            ("\u{110}\u{1eb7}ng Th\u{1ecb} H\u{1b0}\u{1a1}ng", "dang-thi-huong"),
            ("Stra\u{df}e", "strasse"),
            ("I\u{131}\u{130}", "iii"),
            ("\u{c6}r\u{f8}sk\u{f8}bing \u{fe}", "aeroskobing-th"),
            ("  --A  B--  ", "a-b"),
            ("Modul 2: \u{411}\u{435}\u{437}", "modul-2"),
        ])
    func `follow from titles: accents and strokes are left out, ligatures written out`(title: String, name: String)
        throws
    {
        #expect(try Slug(from: title).text == name)
        #expect(try Slug(name).text == name)
    }

    @Test(arguments: ["", "?!", "\u{41d}\u{438}\u{43d}\u{430}"])
    func `cannot be made from a title without Latin letters and digits`(title: String) {
        #expect(throws: ProgrammeError.slug(title)) { try Slug(from: title) }
    }

    @Test func `have at most 64 characters, and never end with a hyphen`() throws {
        #expect(try Slug(from: String(repeating: "a", count: 100)).text == String(repeating: "a", count: 64))
        #expect(try Slug(from: String(repeating: "\u{e6}", count: 100)).text == String(repeating: "ae", count: 32))
        #expect(try Slug(from: String(repeating: "a", count: 63) + " b").text == String(repeating: "a", count: 63))
    }

    @Test(arguments: ["A", "a b", "a--b", "-a", "a-", "ni\u{f1}o", ""])
    func `that are given as such are not changed, but refused`(name: String) {
        #expect(throws: ProgrammeError.slug(name)) { try Slug(name) }
    }
}
