import Diagnostics
import OpenBadges
import Testing

@Suite struct `Structure of SVG` {
    private static func refused(_ content: String, _ code: String, sourceLocation: SourceLocation = #_sourceLocation) {
        #expect(BakingSample.refusal(BakingSample.svg(content)) == code, "\(content)", sourceLocation: sourceLocation)
    }

    @Test(arguments: [
        "<g a='1' b=\"2\"/>", "<g\n\ta = '1'\r\n>\n</g\n>", "<g a='>' b='&lt;&#60;&#x3C;&amp;'/>", "]] > ]&gt;",
        "<!---->", "<!-- - a -->", "<?a?>", "<?a-b  c ? > ?>", "<![CDATA[]]]]>", "<![CDATA[<&]]>",
        "<\u{e9}t\u{e9} \u{3bc}='1'/>",
        "<a.b-c_1/>", "<p:g xmlns:p='urn:p' p:a='1' a='2'/>", "<g xml:space='preserve' xml:lang='de'/>",
        "<g xmlns=''/>", "<g xmlns:xml='http://www.w3.org/XML/1998/namespace'/>",
        "<g xmlns:p='urn:1'><g xmlns:p='urn:2' p:a=''/></g>", "&#9;&#x10FFFF;", "\u{7f}\u{85}\u{2028}",
    ])
    func `accepts well-formed markup`(content: String) throws {
        #expect(try BakingSample.payloads(BakingSample.svg(content)) == [:])
    }

    @Test(arguments: [
        "<g>", "</g>", "<g></h>", "<g><h></g></h>", "<g", "<g a", "<g a=", "<g a='", "<g a=1/>", "<g a='1'b='2'/>",
        "<g a='1' a='2'/>", "<g a='<'/>", "<g / >", "< g/>", "<1/>", "<-/>", "<g a='&'/>", "<g a='&x;'/>", "<",
        "<a:b/>", "<g a:b=''/>", "<:b/>", "<xml:/>", "<xml:1/>", "<xml:a:b/>", "<g xml:a:b=''/>", "<g :a=''/>",
        "<\u{d7}/>",
        "&", "& ", "&;", "&amp", "&nbsp;", "&#;", "&#x;", "&#0;", "&#xD800;", "&#x110000;", "&#xFFFE;", "&#1;",
        "&#99999999999999999999;", "&#xg;", "&#x;", "]]>", "<!-- -- -->", "<!-- --->", "<!--", "<!-->", "<![CDATA[",
        "<![cdata[]]>", "<!ELEMENT g ANY>", "<?xml version='1.0'?>", "<?XmL?>", "<? a?>", "<?a", "<?a?", "<?a/?>",
        "\u{0}",
        "\u{1}", "\u{b}", "\u{c}", "\u{1f}", "\u{fffe}", "\u{ffff}", "<g xmlns:p=''/>", "<g xmlns:xmlns='urn:x'/>",
        "<g xmlns:xml='urn:x'/>", "<g xmlns:p='http://www.w3.org/XML/1998/namespace'/>",
        "<g xmlns='http://www.w3.org/2000/xmlns/'/>", "<g xmlns:p='urn:x' xmlns:q='urn:x' p:a='' q:a=''/>",
        "<g xmlns:p='urn:x' xmlns:p='urn:x'/>", "<g><h xmlns:p='urn:x'/><p:h/></g>",
        "<g a='1' b='2' c='3' d='4' e='5' f='6' g='7' h='8' i='9' j='10' k='11' l='12' m='13' a='14'/>",
    ])
    func `refuses what is not well-formed`(content: String) {
        Self.refused(content, "svg.format")
    }

    @Test(arguments: [
        "", " ", "text", "<svg/>", "<g/>", "<?xml version='1.0'?>", "<!DOCTYPE svg>", "&#32;", "<![CDATA[]]>",
    ])
    func `has one root and nothing but comments beside it`(rest: String) throws {
        let root = "<svg xmlns='http://www.w3.org/2000/svg'/>"
        let isAllowed = rest.allSatisfy { $0 == " " }
        #expect(BakingSample.refusal(Array("\(root)\(rest)".utf8)) == (isAllowed ? nil : "svg.format"))
        #expect(BakingSample.refusal(Array("<!-- a -->\(root) <?b?>\n<!-- c -->\n".utf8)) == nil)
    }

    @Test(arguments: [
        "<?xml version='1.0'?>", "<?xml version=\"1.1\" encoding=\"UTF-8\" standalone=\"yes\"?>\n",
        "<?xml\tversion = '1.0'\n?><!-- a --><?xml-stylesheet href='https://example.org/'?>",
        "<!DOCTYPE svg>", "<!DOCTYPE svg SYSTEM 'http://example.org/x.dtd'>",
        "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">\n",
        "<!DOCTYPE svg [ ]>", "<!DOCTYPE svg SYSTEM 'x' [ <!-- <!ENTITY a 'b'> --> <?a b?> ] >",
    ])
    func `may begin with a declaration and a DOCTYPE without declarations`(before: String) {
        #expect(BakingSample.refusal(BakingSample.svg("", before: before)) == nil)
    }

    @Test(arguments: [
        " <?xml version='1.0'?>", "<?xml?>", "<?xml version='2.0'?>", "<?xml version='1.'?>",
        "<?xml encoding='UTF-8'?>",
        "<?xml version='1.0' encoding=''?>", "<?xml version='1.0' encoding='a b'?>",
        "<?xml version='1.0'encoding='UTF-8'?>",
        "<?xml version='1.0' standalone='maybe'?>", "<?xml version='1.0' standalone='no' encoding='UTF-8'?>",
        "<?xml version=1.0?>", "<?xml version '1.0'?>", "<?xml version='1.0' encoding='x-none'?>", "text", "<!DOCTYPE>",
        "<!DOCTYPE svg", "<!DOCTYPE svg PUBLIC 'a'>",
        "<!DOCTYPE svg SYSTEM>", "<!DOCTYPE svgSYSTEM 'a'b>", "<!DOCTYPE svg><!DOCTYPE svg>", "<!doctype svg>",
        "<!DOCTYPE svg []",
    ])
    func `is refused when it begins otherwise`(before: String) {
        let code = BakingSample.refusal(BakingSample.svg("", before: before))
        #expect(code == (before == "text" ? "image.unknown" : "svg.format"))
    }

    @Test(arguments: [
        "<!DOCTYPE svg [<!ENTITY a 'b'>]>", "<!DOCTYPE svg [<!ENTITY % a SYSTEM 'file:///etc/passwd'> %a;]>",
        "<!DOCTYPE svg SYSTEM 'x' [\n<!-- -->\n<!ENTITY a SYSTEM 'http://example.org/'>]>",
        "<!DOCTYPE svg [<!ATTLIST svg x CDATA 'y'>]>", "<!DOCTYPE svg [<!ELEMENT svg ANY>]>", "<!DOCTYPE svg [%a;]>",
        "<!DOCTYPE svg [<!NOTATION n SYSTEM 'x'>]>", "<!DOCTYPE svg [x]>", "<!DOCTYPE svg [",
    ])
    func `is refused with declarations in its DOCTYPE`(before: String) {
        #expect(BakingSample.refusal(BakingSample.svg("", before: before)) == "svg.dtd")
    }

    @Test func `is refused with an inclusion`() {
        Self.refused("<x:include xmlns:x='http://www.w3.org/2001/XInclude' href='x'/>", "svg.dtd")
        Self.refused("<g><fallback xmlns='http://www.w3.org/2001/XInclude'/></g>", "svg.dtd")
    }

    @Test(arguments: [
        ("<html xmlns='http://www.w3.org/1999/xhtml'/>", "html"), ("<!doctype html><html><br></html>", "html"),
        ("<!DOCTYPE html><html lang='en'><br></html>", "html"), ("<svg xmlns='urn:other'/>", "svg"),
        ("<p:svg xmlns:p='urn:other'/>", "p:svg"), ("<SVG/>", "SVG"),
    ])
    func `is refused with another root`(text: String, root: String) {
        #expect(throws: BakingError.unknownImage(.markup(root: root))) { try BadgeImage(Array(text.utf8)) }
    }

    @Test func `may be nested 256 deep and no deeper`() {
        func nested(_ depth: Int) -> [UInt8] {
            BakingSample.svg(
                String(repeating: "<g>", count: depth - 1) + String(repeating: "</g>", count: depth - 1))
        }
        #expect(BakingSample.refusal(nested(256)) == nil)
        #expect(BakingSample.refusal(nested(257)) == "limit.depth")
        #expect(BakingSample.refusal(Array(String(repeating: "<svg>", count: 100_000).utf8)) == "limit.depth")
    }

    @Test func `may have so many attributes and declarations and no more`() {
        func attributes(_ count: Int, _ name: (Int) -> String) -> [UInt8] {
            BakingSample.svg("<g\((0..<count).map { " \(name($0))='urn:x'" }.joined())/>")
        }
        #expect(BakingSample.refusal(attributes(1_000) { "a\($0)" }) == nil)
        #expect(BakingSample.refusal(attributes(1_001) { "a\($0)" }) == "limit.count")
        #expect(BakingSample.refusal(attributes(127) { "xmlns:a\($0)" }) == nil)
        #expect(BakingSample.refusal(attributes(128) { "xmlns:a\($0)" }) == "limit.count")
    }

    @Test func `is refused when the file is cut off anywhere`() {
        let before = "<?xml version='1.0'?><!DOCTYPE svg SYSTEM 'x'><!-- c -->"
        let bytes = BakingSample.svg(
            "<g a='&amp;'>&lt;<![CDATA[x]]></g><?p q?>", attributes: " b='c'", before: before)
        for length in 1..<bytes.count {
            #expect(BakingSample.refusal(Array(bytes.prefix(length))) == "svg.format", "after \(length) bytes")
        }
    }
}
