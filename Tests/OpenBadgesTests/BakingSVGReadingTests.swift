import Diagnostics
import OpenBadges
import Testing

@Suite struct `Reading badges from SVG` {
    private static let token = BakingSample.token
    private static let url = "https://example.org/a/1"

    private static func refused(_ content: String, _ code: String, sourceLocation: SourceLocation = #_sourceLocation) {
        #expect(BakingSample.refusal(BakingSample.bakedSVG(content)) == code, sourceLocation: sourceLocation)
    }

    @Test(arguments: [
        "<c:credential verify='\(token)'/>",
        "<c:credential verify = \"\(token)\" ></c:credential >",
        "<c:credential id='x' verify='\n \(token)\t'>\n</c:credential>",
        "<c:credential>\(token)</c:credential>",
        "<c:credential verify=''><![CDATA[ \(token) ]]></c:credential>",
        "<credential xmlns='https://purl.imsglobal.org/ob/v3p0' verify='\(token)'/>",
        "<b:credential xmlns:b='https://purl.imsglobal.org/ob/v3p0' verify='\(token)'/>",
        "<d:credential xmlns:d='https&#58;//purl.imsglobal.org&#x2F;ob/v3p0' verify='\(token)'/>",
        "<g><defs><c:credential verify='\(token)'/></defs></g>",
        "<g xmlns='urn:x'><c:credential verify='\(token)'/></g>",
    ])
    func `finds a badge by namespace and local name, with any prefix and anywhere`(content: String) throws {
        #expect(try BakingSample.payloads(BakingSample.bakedSVG(content)) == [.openBadges3: Self.token])
    }

    @Test func `takes both standards from one file, 2.0 first`() throws {
        let image = try BadgeImage(
            BakingSample.bakedSVG("<c:credential verify='a.b.c'/><b:assertion verify='d.e.f'/>"))
        #expect(try image.extract().map(\.standard) == [.openBadges2, .openBadges3])
        #expect(try image.extract().map(\.carrier) == [.verifyAttribute, .verifyAttribute])
    }

    @Test(arguments: [
        ("<![CDATA[{\"a\":\"<&>\"}]]>", "{\"a\":\"<&>\"}"),
        ("\n  <![CDATA[\n {} \n]]>\n", "{}"),
        ("{&quot;a&#34;:\"&lt;&amp;&gt;&#x1F393;&apos;\"}", "{\"a\":\"<&>\u{1F393}'\"}"),
        ("<![CDATA[{\"a\":\"]]]]><![CDATA[>\"}]]>", "{\"a\":\"]]>\"}"),
        ("{<![CDATA[\"a\"]]>:1}", "{\"a\":1}"),
        ("{\r\n}", "{\r\n}"),
    ])
    func `gives the text of an element with its references replaced`(body: String, payload: String) throws {
        let bytes = BakingSample.bakedSVG("<c:credential>\(body)</c:credential>")
        let badge = try #require(try BadgeImage(bytes).extract().first)
        #expect(String(decoding: badge.payload, as: UTF8.self).utf8.elementsEqual(payload.utf8))
        #expect(badge.carrier == .elementText)
        #expect(badge.verifyURL == nil)
    }

    @Test func `gives the URL beside the JSON of a hosted badge`() throws {
        let bytes = BakingSample.bakedSVG("<b:assertion verify='\(Self.url)?a=1&amp;b=2'><![CDATA[{}]]></b:assertion>")
        let badge = try #require(try BadgeImage(bytes).extract().first)
        #expect(badge.payload == Array("{}".utf8))
        #expect(badge.verifyURL == "\(Self.url)?a=1&b=2")
    }

    @Test(arguments: ["<b:assertion verify='\(url)'/>", "<b:assertion verify='\(url)'> <![CDATA[ ]]> </b:assertion>"])
    func `gives the URL alone when that is all there is`(content: String) throws {
        #expect(try BakingSample.payloads(BakingSample.bakedSVG(content)) == [.openBadges2: Self.url])
    }

    @Test(arguments: [
        "<!-- <c:credential verify='a.b.c'/> -->", "<![CDATA[<c:credential verify='a.b.c'/>]]>",
        "<?php <c:credential verify='a.b.c'/> ?>", "<text>&lt;c:credential verify='a.b.c'/></text>",
        "<credential verify='a.b.c'/>", "<assertion xmlns='urn:other'/>",
        "<g c:credential='a.b.c' xmlns:d='https://purl.imsglobal.org/ob/v3p0'/>",
    ])
    func `does not count what is not an element of the namespace`(content: String) throws {
        #expect(try BakingSample.payloads(BakingSample.bakedSVG(content)) == [:])
        let both = BakingSample.bakedSVG("\(content)<c:credential verify='\(Self.token)'/>")
        #expect(try BakingSample.payloads(both) == [.openBadges3: Self.token])
    }

    @Test(arguments: [
        ("<o:assertion xmlns:o='https://openbadges.org'/>", "o:assertion", "https://openbadges.org"),
        (
            "<o:credential xmlns:o='https://purl.imsglobal.org/ob/v3p0/'/>", "o:credential",
            "https://purl.imsglobal.org/ob/v3p0/"
        ),
        ("<b:credential verify='a.b.c'/>", "b:credential", "http://openbadges.org"),
        ("<openbadges:assertion xmlns:openbadges='urn:x'/>", "openbadges:assertion", "urn:x"),
    ])
    func `says that an element is nearly a badge`(content: String, element: String, namespace: String) throws {
        #expect(throws: BakingError.noBadge(.svg, .namespace(element: element, namespace: namespace))) {
            try BadgeImage(BakingSample.bakedSVG(content)).extract()
        }
        let both = BakingSample.bakedSVG("\(content)<c:credential verify='\(Self.token)'/>")
        #expect(try BakingSample.payloads(both) == [.openBadges3: Self.token])
    }

    @Test func `refuses what readers take differently`() {
        Self.refused("<c:credential verify='a'/><c:credential verify='a'/>", "svg.ambiguous")
        Self.refused("<b:assertion verify='a'/><g><b:assertion>{}</b:assertion></g>", "svg.ambiguous")
        Self.refused("<c:credential><c:credential verify='a'/></c:credential>", "svg.ambiguous")
        Self.refused("<c:credential><b:assertion verify='a'/></c:credential>", "svg.ambiguous")
        Self.refused("<c:credential verify='a'>{}</c:credential>", "svg.ambiguous")
        Self.refused("<c:credential verify='https://example.org'>{}</c:credential>", "svg.ambiguous")
        Self.refused("<b:assertion verify='a.b.c'>{}</b:assertion>", "svg.ambiguous")
        Self.refused("<c:credential>{<!-- -->}</c:credential>", "svg.ambiguous")
        Self.refused("<c:credential>{<?a b?>}</c:credential>", "svg.ambiguous")
        Self.refused("<c:credential>{<g/>}</c:credential>", "svg.ambiguous")
        Self.refused("<b:assertion><g>{}</g></b:assertion>", "svg.ambiguous")
    }

    @Test func `refuses a badge without a payload`() {
        Self.refused("<c:credential/>", "svg.none")
        Self.refused("<c:credential verify=' '> <![CDATA[ ]]></c:credential>", "svg.none")
    }

    @Test func `refuses a badge over the limit for credentials`() {
        let most = String(repeating: "a", count: ImageLimits.credentialBytes)
        #expect(BakingSample.refusal(BakingSample.bakedSVG("<c:credential>\(most)</c:credential>")) == nil)
        Self.refused("<c:credential>\(most)a</c:credential>", "limit.size")
    }

    @Test func `tolerates a root without namespace, with a notice`() throws {
        let bytes = Array("<svg><c:credential xmlns:c='\(BakingSample.namespace3)' verify='a.b.c'/></svg>".utf8)
        let badge = try #require(try BadgeImage(bytes).extract().first)
        #expect(badge.notices.map(\.code) == ["svg.no-namespace"])
    }
}

@Suite struct `Encodings of SVG` {
    private static func document(_ declaration: String, prefix: String = "") -> String {
        """
        \(declaration)<svg xmlns="http://www.w3.org/2000/svg"><title>Zo\u{eb} \(prefix)</title>\
        <c xmlns="urn:c" a="\u{e9}"/><o:credential xmlns:o="\(BakingSample.namespace3)"><![CDATA[{"a":"\u{eb}"}]]>\
        </o:credential></svg>
        """
    }

    private static func reads(_ bytes: [UInt8], sourceLocation: SourceLocation = #_sourceLocation) throws {
        let payload = try BakingSample.payloads(bytes)[.openBadges3]
        #expect(payload?.hasSameScalars(as: "{\"a\":\"\u{eb}\"}") == true, sourceLocation: sourceLocation)
    }

    @Test(arguments: ["", "<?xml version=\"1.0\"?>", "<?xml version='1.0' encoding='utf-8' standalone='no' ?>\r\n"])
    func `may be UTF-8, with or without mark and declaration`(declaration: String) throws {
        let text = Array(Self.document(declaration, prefix: "\u{1F393}").utf8)
        try Self.reads(text)
        try Self.reads([0xef, 0xbb, 0xbf] + text)
    }

    @Test(arguments: [true, false])
    func `may be UTF-16 with mark or declaration`(bigEndian: Bool) throws {
        for declaration in ["", "<?xml version='1.0' encoding='UTF-16'?>", "<?xml version='1.0'?>"] {
            let text = Self.document(declaration, prefix: "\u{1F393}")
            try Self.reads(BakingSample.utf16(text, bigEndian: bigEndian, mark: true))
        }
        let order = bigEndian ? "BE" : "LE"
        for name in ["UTF-16", "utf-16", "UTF-16\(order)"] {
            let text = Self.document("<?xml version='1.0' encoding='\(name)'?>", prefix: "\u{1F393}")
            try Self.reads(BakingSample.utf16(text, bigEndian: bigEndian, mark: false))
        }
    }

    @Test func `may be ISO-8859-1 or ASCII when declared`() throws {
        let latin = Self.document("<?xml version='1.0' encoding='ISO-8859-1'?>").unicodeScalars
        try Self.reads(latin.map { UInt8(truncatingIfNeeded: $0.value) })
        let ascii = Self.document("<?xml version='1.0' encoding='us-ascii'?>")
            .replacing("\u{eb}", with: "&#xeb;").replacing("\u{e9}", with: "e")
            .replacing("<![CDATA[", with: "").replacing("]]>", with: "")
        try Self.reads(Array(ascii.utf8))
    }

    @Test func `are refused when bytes and declaration disagree`() throws {
        func refused(_ bytes: [UInt8], sourceLocation: SourceLocation = #_sourceLocation) {
            #expect(BakingSample.refusal(bytes) == "svg.format", sourceLocation: sourceLocation)
        }
        func declared(_ name: String) -> String { Self.document("<?xml version='1.0' encoding='\(name)'?>") }
        refused(Array(declared("UTF-16").utf8))
        refused(Array(declared("windows-1252").utf8))
        refused(Array(declared("us-ascii").utf8))
        refused(declared("utf-8").unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) })
        refused(declared("koi8-r").unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) })
        refused([0xef, 0xbb, 0xbf] + Array(declared("ISO-8859-1").utf8))
        for name in ["UTF-8", "UTF-16BE"] {
            refused(BakingSample.utf16(declared(name), bigEndian: false, mark: true))
        }
        refused(BakingSample.utf16(Self.document(""), bigEndian: false, mark: false))
        refused([0xff, 0xfe, 0, 0, 0x3c, 0, 0, 0])
        let odd = BakingSample.utf16(Self.document(""), bigEndian: true, mark: true)
        refused(Array(odd.dropLast()))
        for unit: [UInt8] in [[0xd8, 0], [0xdc, 0], [0xff, 0xfe], [0, 1]] {
            refused(Array(odd.prefix(160)) + unit + Array(odd.dropFirst(160)))
        }
    }

    @Test func `leave the place of an error an offset in the file`() {
        let text = "<svg xmlns='http://www.w3.org/2000/svg'>\u{1F393}<b></svg>"
        let offset = text.utf16.count * 2 + 2 - 12
        #expect(throws: BakingError.malformedSVG(.mismatchedTags(start: "b", end: "svg"), offset: offset)) {
            try BadgeImage(BakingSample.utf16(text, bigEndian: true, mark: true))
        }
    }
}

extension String {
    /// Equality without canonical equivalence.
    fileprivate func hasSameScalars(as other: String) -> Bool { utf8.elementsEqual(other.utf8) }
}
