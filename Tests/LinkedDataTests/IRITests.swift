import LinkedData
import Testing

@Suite struct `Absolute IRI` {
    @Test(arguments: [
        "https://example.org/a?b#c", "urn:uuid:7e3c1f0a-46a5-4d8e-9d39-6a1c1f2b8f11", "did:key:z6Mk#z6Mk",
        "mailto:a@example.org",
        "data:image/png;base64,AAAA", "https://example.org/badges/é", "a+b-c.1:x", "HTTP://example.org", "x:%zz",
    ])
    func `is absolute`(text: String) throws {
        #expect(try #require(IRI(text)).text == text)
    }

    @Test(arguments: [
        "", ":", "a:", "example.org", "/a", "//example.org", "1a:b", "+a:b", "é:b", "a b:c", "https://example.org/ a",
        "https://example.org/\n", "https://example.org/<a>", "https://example.org/\"", "https://example.org/{a}",
        "https://example.org/\\a", "https://example.org/^", "https://example.org/`", "https://example.org/|",
        "https://example.org/\u{7f}", "https://example.org/\u{0}", "https://example.org/#a#b",
    ])
    func `refuses other text`(text: String) {
        #expect(IRI(text) == nil)
    }

    @Test(arguments: (0...0x7f) as ClosedRange<UInt8>)
    func `holds every ASCII character but those that RFC 3987 leaves out`(byte: UInt8) {
        let isLeftOut = byte <= 0x20 || byte == 0x7f || "<>\"{}|\\^`".utf8.contains(byte)
        let text = "https://example.org/a-long-way-from-the-start/"
        let character = String(decoding: [byte], as: UTF8.self)
        #expect((IRI(text + character) == nil) == isLeftOut)
        #expect((IRI(text + character + "behind") == nil) == isLeftOut)
    }

    @Test func `refuses a character that it cannot hold wherever it stands, and a second fragment`() {
        for length in 1...50 {
            let letters = [UInt8](repeating: UInt8(ascii: "a"), count: length)
            #expect(IRI("x:" + String(decoding: letters, as: UTF8.self)) != nil)
            for position in letters.indices {
                var spoiled = letters
                spoiled[position] = UInt8(ascii: "}")
                #expect(IRI("x:" + String(decoding: spoiled, as: UTF8.self)) == nil)
                guard position > 1 else { continue }
                spoiled[position] = UInt8(ascii: "#")
                #expect(IRI("x:" + String(decoding: spoiled, as: UTF8.self)) != nil)
                spoiled[1] = UInt8(ascii: "#")
                #expect(IRI("x:" + String(decoding: spoiled, as: UTF8.self)) == nil)
            }
        }
    }

    @Test func `has a scheme, a fragment and the part before it`() throws {
        let iri = try #require(IRI("DID:example:1#key-2"))
        #expect(iri.scheme == "did")
        #expect(iri.fragment == "key-2")
        #expect(iri.withoutFragment == "DID:example:1")
        #expect(IRI("https://example.org/")?.fragment == nil)
        #expect(IRI("https://example.org/#")?.fragment == "")
        #expect(IRI("HTTPS://example.org/")?.isWebAddress == true)
        #expect(IRI("ftp://example.org/")?.isWebAddress == false)
    }

    /// With a combining character behind it, a delimiter is part of a longer `Character`.
    @Test func `splits at bytes, not at characters`() throws {
        let iri = try #require(IRI("https:\u{301}//example.org/#\u{301}a"))
        #expect(iri.scheme == "https")
        #expect(iri.withoutFragment.hasSameBytes(as: "https:\u{301}//example.org/"))
        #expect(iri.fragment?.hasSameBytes(as: "\u{301}a") == true)
    }

    @Test func `is equal byte for byte`() {
        #expect(IRI("https://example.org/é") != IRI("https://example.org/e\u{301}"))
        #expect(IRI("https://example.org/a") != IRI("https://example.org/A"))
        #expect(IRI("https://example.org/a") == IRI("https://example.org/a"))
    }

    @Test(arguments: ["h:#t*ss", "urn:#", "a:"])
    func `refuses a scheme with nothing but a fragment after it`(text: String) {
        #expect(IRI(text) == nil)
    }
}
