import Testing

@testable import LinkedData

@Suite struct `Member name` {
    /// Names of every length around that which a fingerprint holds whole, each differing from the others in one byte.
    @Test(arguments: 0..<24)
    func `is equal only to the same bytes`(length: Int) {
        let text = String(repeating: "n", count: length)
        let name = MemberName(text)
        #expect(name == MemberName(String(text)))
        #expect(name.hashValue == MemberName(String(text)).hashValue)
        #expect(name != MemberName(text + "n"))
        #expect(name != MemberName(text + "\u{0}"))
        #expect(MemberName(text + "é") != MemberName(text + "e\u{301}"))
        for place in 0..<length {
            var bytes = Array(text.utf8)
            bytes[place] = UInt8(ascii: "m")
            let other = MemberName(String(decoding: bytes, as: UTF8.self))
            #expect(name != other)
            #expect(Set([name, other, name]).count == 2)
        }
    }

    /// Short names are looked at as one word, in which neighbours of the colon must not count.
    @Test(arguments: 1..<24)
    func `has a colon where one stands`(length: Int) {
        for letter in ["a", "9", ";", "\u{0}", "\u{7f}", "é"] {
            #expect(!MemberName(String(repeating: letter, count: length)).hasColon)
            for place in 0..<length {
                let (front, back) = (
                    String(repeating: letter, count: place), String(repeating: letter, count: length - place)
                )
                #expect(MemberName(front + ":" + back).hasColon)
            }
        }
        #expect(MemberName(":").hasColon)
        #expect(!MemberName("").hasColon)
    }

    @Test func `finds a member among many with the same beginning and end`() {
        var object = JSONObject()
        let names = (0..<200).map { MemberName("credential-\($0 * 7 % 200)-Subject") }
        for (position, name) in names.enumerated() { object[name] = .number(JSONNumber(position)) }
        for (position, name) in names.enumerated() {
            #expect(object[name]?.number?.integer == position)
        }
        #expect(object["credential-200-Subject"] == nil)
    }
}
