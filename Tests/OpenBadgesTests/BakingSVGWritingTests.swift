import OpenBadges
import Testing

@Suite struct `Baking into SVG` {
    private static let badges = [
        BakingSample.badge2, BakingSample.badge2JSON, BakingSample.badge3, BakingSample.badge3JSON,
    ]

    /// Roots of every shape, with and without declarations that are in the way.
    static let pictures: [String] = [
        "<svg xmlns=\"http://www.w3.org/2000/svg\"><g/></svg>",
        "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
        "<svg xmlns='http://www.w3.org/2000/svg' />",
        "<svg xmlns='http://www.w3.org/2000/svg'\n/>\n<!-- end -->\n",
        "<svg xmlns='http://www.w3.org/2000/svg'></svg>",
        "<svg xmlns='http://www.w3.org/2000/svg'>\n</svg >",
        "<svg>\n\n<title>a</title></svg>",
        "<?xml version=\"1.0\"?>\r\n<!DOCTYPE svg SYSTEM \"x\">\r\n<svg xmlns=\"http://www.w3.org/2000/svg\">\r\n  <g/>\r\n</svg>\r\n",
        "<?xml version=\"1.0\"?>\r<svg xmlns=\"http://www.w3.org/2000/svg\">\r<g/>\r</svg>",
        "<s:svg xmlns:s='http://www.w3.org/2000/svg'><s:g/></s:svg>",
        "<s:svg xmlns:s='http://www.w3.org/2000/svg'/>",
        "<svg xmlns:openbadges=\"http://openbadges.org\" xmlns='http://www.w3.org/2000/svg'>\n<g/></svg>",
        "<svg xmlns:openbadges=\"http://openbadges.org\" xmlns='http://www.w3.org/2000/svg'/>",
        "<svg xmlns:openbadges=\"https://purl.imsglobal.org/ob/v3p0\" xmlns='http://www.w3.org/2000/svg'><g/></svg>",
        "<svg xmlns:ob='https://purl.imsglobal.org/ob/v3p0' xmlns='http://www.w3.org/2000/svg'/>",
        "<svg xmlns:openbadges=\"urn:x\" xmlns:openbadges3='urn:x' xmlns='http://www.w3.org/2000/svg'><g openbadges:a=''/></svg>",
        "<svg xmlns:openbadges=\"http://openbadges.org\" xmlns='http://www.w3.org/2000/svg'><openbadges:x/></svg>",
        "<svg xmlns=\"http://www.w3.org/2000/svg\"><g xmlns:openbadges='urn:x'><openbadges:h/></g></svg>",
    ]

    private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    private static func baked(_ picture: String, _ badges: [BakedBadge]) throws -> [UInt8] {
        try BadgeImage(Array(picture.utf8)).baking(badges)
    }

    /// What a reader that knows all escapes would find.
    private static func matches(_ found: BakedBadge?, _ badge: BakedBadge) -> Bool {
        guard let found else { return false }
        return text(found.payload).replacing("\\u003e", with: ">") == text(badge.payload)
    }

    @Test func `declares the namespace on the root and puts the element after its start tag`() throws {
        let picture = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\"><g/></svg>"
        #expect(
            Self.text(try Self.baked(picture, [BakingSample.badge3])) == """
                <svg xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0" xmlns="http://www.w3.org/2000/svg" width="1">
                <openbadges:credential verify="\(BakingSample.token)"/><g/></svg>
                """)
        #expect(
            Self.text(try Self.baked(picture, [BakingSample.badge3JSON, BakingSample.badge2JSON])) == """
                <svg xmlns:openbadges="http://openbadges.org" xmlns:openbadges3="https://purl.imsglobal.org/ob/v3p0" \
                xmlns="http://www.w3.org/2000/svg" width="1">
                <openbadges:assertion verify="https://example.org/a/1"><![CDATA[\(BakingSample.assertion)]]>\
                </openbadges:assertion>
                <openbadges3:credential><![CDATA[{"@context":["https://www.w3.org/ns/credentials/v2"],\
                "name":"Zoë 🎓 <b>&amp;]]\\u003e"}]]></openbadges3:credential><g/></svg>
                """)
    }

    @Test(arguments: pictures)
    func `and taking the badges out again gives back every byte`(picture: String) throws {
        for badge in Self.badges {
            let baked = try BadgeImage(Self.baked(picture, [badge]))
            #expect(Self.matches(try baked.extract().first, badge))
            #expect(Self.text(try baked.removingBadges()) == picture)
            for other in Self.badges where other.standard != badge.standard {
                let together = try Self.baked(picture, [badge, other])
                let oneByOne = try baked.baking([other])
                for both in [together, oneByOne] {
                    let image = try BadgeImage(both)
                    #expect(try image.extract().count == 2)
                    #expect(Self.text(try image.removingBadges()) == picture)
                    #expect(try BadgeImage(image.baking([badge])).removingBadges() == Array(picture.utf8))
                }
            }
        }
    }

    @Test(arguments: pictures)
    func `gives the same file when the same badges are baked again`(picture: String) throws {
        for badge in Self.badges {
            let once = try Self.baked(picture, [badge])
            #expect(Self.text(try BadgeImage(once).baking([badge])) == Self.text(once))
            #expect(try BadgeImage(once).baking([]) == once)
        }
    }

    @Test func `replaces the badge of the same standard and keeps the other`() throws {
        let first = try Self.baked(Self.pictures[0], [BakingSample.badge2, BakingSample.badge3])
        let second = try BadgeImage(first).baking([BakingSample.badge3JSON])
        let found = try BadgeImage(second).extract()
        #expect(found.map(\.standard) == [.openBadges2, .openBadges3])
        #expect(found.first?.payload == BakingSample.badge2.payload)
        #expect(Self.matches(found.last, BakingSample.badge3JSON))
    }

    @Test(arguments: [
        "<svg xmlns='http://www.w3.org/2000/svg'>\n  <b:credential xmlns:b='https://purl.imsglobal.org/ob/v3p0' verify='old'/>\n  <g/></svg>",
        "<svg xmlns='http://www.w3.org/2000/svg' xmlns:b='https://purl.imsglobal.org/ob/v3p0'><b:credential>{<!-- -->}</b:credential><b:credential verify='a'/><g/></svg>",
    ])
    func `replaces the badges of other programs, however many`(picture: String) throws {
        let baked = try BadgeImage(Self.baked(picture, [BakingSample.badge3]))
        #expect(try baked.extract().map(\.payload) == [BakingSample.badge3.payload])
        #expect(Self.text(baked.bytes).contains("<g/>"))
        #expect(try BadgeImage(baked.removingBadges()).extract().isEmpty)
    }

    @Test func `keeps UTF-16 and UTF-8 with its mark`() throws {
        for picture in Self.pictures where !picture.hasPrefix("<?xml") {
            let text = picture.replacing("<g/>", with: "<g id='\u{1F393}'/>")
            let files =
                [[0xef, 0xbb, 0xbf] + Array(text.utf8)]
                + [true, false].map { BakingSample.utf16(text, bigEndian: $0, mark: true) }
                + [true, false].map {
                    BakingSample.utf16("<?xml version='1.0' encoding='UTF-16'?>\r\n\(text)", bigEndian: $0, mark: false)
                }
            for file in files {
                for badge in Self.badges {
                    let baked = try BadgeImage(BadgeImage(file).baking([badge]))
                    #expect(baked.bytes.prefix(2) == file.prefix(2))
                    #expect(Self.matches(try baked.extract().first, badge))
                    #expect(try baked.removingBadges() == file)
                }
            }
        }
    }

    @Test(arguments: ["ISO-8859-1", "US-ASCII"])
    func `escapes what the encoding of the file cannot hold`(encoding: String) throws {
        let text = "<?xml version='1.0' encoding='\(encoding)'?><svg xmlns='http://www.w3.org/2000/svg'>@</svg>"
        let at: UInt8 = encoding == "US-ASCII" ? 0x40 : 0xeb
        let file = Array(text.utf8).map { $0 == 0x40 ? at : $0 }
        let baked = try BadgeImage(BadgeImage(file).baking([BakingSample.badge3JSON]))
        let escaped =
            #"{"@context":["https://www.w3.org/ns/credentials/v2"],"name":"Zo\u00eb \ud83c\udf93 <b>&amp;]]\u003e"}"#
        #expect(try BakingSample.payloads(baked.bytes) == [.openBadges3: escaped])
        #expect(try baked.removingBadges() == file)
    }

    @Test func `writes the URL of a hosted badge from wherever it is known`() throws {
        func verifyURL(_ json: String, given: String? = nil) throws -> String? {
            let badge = BakedBadge(standard: .openBadges2, payload: Array(json.utf8), verifyURL: given)
            return try BadgeImage(Self.baked(Self.pictures[0], [badge])).extract().first?.verifyURL
        }
        #expect(try verifyURL(#"{"id":"https://a.example/1"}"#) == "https://a.example/1")
        let url = "https://b.example/?a&b"
        #expect(try verifyURL(#"{"id":"\#(url)"}"#, given: url) == url)
        #expect(try verifyURL(#"{"uid":"1"}"#, given: url) == url)
        // One reader would take the one, and another the other.
        #expect(throws: BakingError.self) { try verifyURL(#"{"id":"https://a.example/1"}"#, given: url) }
        #expect(
            try verifyURL(#"{"uid":"1","verify":{"type":"hosted","url":"https://a.example/2"}}"#)
                == "https://a.example/2")
        #expect(try verifyURL(#"{"id":"urn:uuid:1"}"#) == nil)
        #expect(throws: BakingError.self) { try verifyURL("{not json}") }
    }

    @Test func `writes a URL alone into the attribute, escaped`() throws {
        let url = "https://example.org/\u{e9}?a=\"1\"&b=<2>"
        let badge = BakedBadge(standard: .openBadges2, payload: Array(url.utf8))
        for file in [Array(Self.pictures[0].utf8), BakingSample.utf16(Self.pictures[0], bigEndian: true, mark: true)] {
            #expect(try BakingSample.payloads(BadgeImage(file).baking([badge])) == [.openBadges2: url])
        }
    }

    @Test func `refuses to grow a picture over the limit`() throws {
        let filling = String(repeating: " ", count: ImageLimits.bytes - 100)
        let picture = "<svg xmlns='http://www.w3.org/2000/svg'>\(filling)</svg>"
        #expect(throws: BakingError.unusablePayload(.imageWouldBeTooLarge(limit: ImageLimits.bytes))) {
            try Self.baked(picture, [BakingSample.badge3])
        }
    }
}
