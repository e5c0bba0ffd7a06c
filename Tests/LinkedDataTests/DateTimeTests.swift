import LinkedData
import Testing

@Suite struct `Date and time` {
    @Test(arguments: [
        ("1970-01-01T00:00:00Z", 0), ("1969-12-31T23:59:59Z", -1), ("2000-02-29T12:00:00Z", 951_825_600),
        ("2026-06-01T02:00:00+02:00", 1_780_272_000), ("2026-05-31T19:30:00-04:30", 1_780_272_000),
        ("0000-01-01T00:00:00Z", -62_167_219_200), ("0000-02-29T00:00:00Z", -62_162_121_600),
        ("9999-12-31T23:59:59-23:59", 253_402_387_139), ("0000-01-01T00:00:00+23:59", -62_167_305_540),
        ("2016-12-31T23:59:60Z", 1_483_228_800), ("2026-06-01t00:00:00z", 1_780_272_000),
        ("2026-06-01T00:00:00-00:00", 1_780_272_000), ("9999-12-31T23:59:60-23:59", 253_402_387_140),
    ])
    func `names a moment`(text: String, seconds: Int) throws {
        #expect(try #require(DateTime(text)).instant == Instant(seconds: seconds))
        #expect(try #require(DateTime(text)).text == text)
    }

    @Test(arguments: [
        ("0", 0), (".5", 500_000_000), (".000000001", 1), (".1234567899", 123_456_789),
        (".999999999999999999999", 999_999_999),
    ])
    func `reads fractions to the nanosecond`(fraction: String, nanoseconds: Int) throws {
        let text = "1970-01-01T00:00:00\(fraction == "0" ? "" : fraction)Z"
        #expect(try #require(DateTime(text)).instant == Instant(seconds: 0, nanoseconds: nanoseconds))
    }

    @Test(arguments: [
        "", "Z", "2026-06-01", "2026-06-01T00:00:00", "2026-06-01 00:00:00Z", "2026-02-29T00:00:00Z",
        "1900-02-29T00:00:00Z",
        "2026-04-31T00:00:00Z", "2026-00-01T00:00:00Z", "2026-13-01T00:00:00Z", "2026-01-00T00:00:00Z",
        "2026-01-32T00:00:00Z",
        "2026-06-01T24:00:00Z", "2026-06-01T23:60:00Z", "2026-06-01T23:59:61Z", "2026-06-01T00:00Z",
        "2026-06-01T00:00:00.Z",
        "2026-06-01T00:00:00+0200", "2026-06-01T00:00:00+24:00", "2026-06-01T00:00:00+02:60",
        "2026-06-01T00:00:00+2:00",
        "2026-06-01T00:00:00Z ", " 2026-06-01T00:00:00Z", "26-06-01T00:00:00Z", "+2026-06-01T00:00:00Z",
        "-2026-06-01T00:00:00Z",
        "12026-06-01T00:00:00Z", "2026-6-1T00:00:00Z", "٢٠٢٦-06-01T00:00:00Z", "2026-06-01T00:00:00Z\u{301}",
        "2026-06-01T00:00:00−02:00",
        "2026-06-01T00:00:00Z+02:00", "2026-06-01T00:00:00,5Z", "2026-06-01T00:00:00.5.5Z", "2026-06-01T00:00:00UTC",
    ])
    func `refuses what is no complete date, time and zone`(text: String) {
        #expect(DateTime(text) == nil)
    }

    @Test func `refuses every beginning and survives every byte at every place`() {
        let whole = Array("2016-12-31T23:59:60.25+23:59".utf8)
        for length in 0..<whole.count { #expect(DateTime(String(decoding: whole[..<length], as: UTF8.self)) == nil) }
        var accepted = 0
        for place in whole.indices {
            for byte in UInt8.min...UInt8.max {
                var changed = whole
                changed[place] = byte
                if DateTime(String(decoding: changed, as: UTF8.self)) != nil { accepted += 1 }
            }
        }
        #expect(accepted > whole.count)
    }

    @Test(arguments: [
        (0, "1970-01-01T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"), (951_782_400, "2000-02-29T00:00:00Z"),
        (-62_167_219_200, "0000-01-01T00:00:00Z"), (-62_167_219_201, "-0001-12-31T23:59:59Z"),
        (253_402_300_799, "9999-12-31T23:59:59Z"), (253_402_300_800, "10000-01-01T00:00:00Z"),
    ])
    func `writes a moment in UTC`(seconds: Int, text: String) {
        #expect(Instant(seconds: seconds).description == text)
    }

    @Test func `reads back every day that it writes`() throws {
        for day in stride(from: -719_528, through: 2_932_896, by: 97) {
            let instant = Instant(seconds: day * 86_400 + 3_661)
            #expect(DateTime(instant.description)?.instant == instant)
        }
    }

    @Test func `orders moments and adds seconds without a trap`() {
        let moment = Instant(seconds: 5, nanoseconds: 7)
        #expect(moment < Instant(seconds: 5, nanoseconds: 8))
        #expect(moment < Instant(seconds: 6))
        #expect(!(moment < moment))
        #expect(moment.adding(seconds: -10) == Instant(seconds: -5, nanoseconds: 7))
        #expect(Instant(seconds: .max).adding(seconds: 1) == Instant(seconds: .max))
        #expect(Instant(seconds: .min).adding(seconds: -1) == Instant(seconds: .min))
        for seconds in [Int.min, Int.min + 1, Int.max] {
            #expect(Instant(seconds: seconds).description.hasSuffix("Z"))
        }
    }
}
