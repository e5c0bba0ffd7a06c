import Testing

@testable import badge

@Suite struct `A row of a table` {
    @Test(arguments: [
        ("plain", "plain"), ("", ""), ("a b", "\"a b\""), ("a,b", "\"a,b\""), ("say \"yes\"", "\"say \"\"yes\"\"\""),
        ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@SUM(A1)", "'@SUM(A1)"), ("\tx", "\"' x\""),
        ("\rx", "\"' x\""), (" =1", "\"' =1\""), ("＝1", "'＝1"), ("\u{200b}=1", "'\\u{200B}=1"),
        ("=HYPERLINK(\"http://a\",\"b\")", "\"'=HYPERLINK(\"\"http://a\"\",\"\"b\"\")\""), ("1-1", "1-1"),
        ("two\r\nlines", "\"two lines\""), ("\u{1b}[2J", "\\u{1B}[2J"), ("a\u{202e}b", "a\\u{202E}b"),
    ])
    func `quotes what ends a cell and defuses what starts a formula`(text: String, cell: String) {
        #expect(CSVRow([text, "x"]).text == "\(cell),x\r\n")
    }

    @Test(arguments: [
        ("plain", true), ("", true), ("two\nlines", true), ("a, \"b\"", true), ("- a list", false), (" a", false),
        ("a\n", false), ("a\rb", false), ("a\u{202e}b", false), ("=1", false),
    ])
    func `says what reads back from a cell as it is`(text: String, isKept: Bool) {
        #expect(CSVRow.keeps(text) == isKept)
    }
}
