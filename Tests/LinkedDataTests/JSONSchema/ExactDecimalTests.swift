import Testing

@testable import LinkedData

@Suite struct `Exact decimals` {
    private func decimal(_ text: String) throws -> ExactDecimal {
        ExactDecimal(try #require(try JSONValue(parsing: Array(text.utf8)).number))
    }

    @Test(arguments: [
        ("1", "1.0"), ("100", "1e2"), ("0.5", "5E-1"), ("0", "-0.0"), ("0", "0e9"), ("-12.50", "-1.25e1"),
    ])
    func `are equal by value`(left: String, right: String) throws {
        #expect(try decimal(left) == decimal(right))
    }

    @Test(
        arguments: [
            ("1", "2"), ("-2", "-1"), ("-1", "1"), ("0", "0.001"), ("-0.1", "0"), ("9", "10"), ("0.99", "1"),
            ("9007199254740992", "9007199254740993"), ("1e-400", "1e-399"), ("0.1", "0.10000000000000000000000000001"),
        ])
    func `are ordered by value`(less: String, more: String) throws {
        #expect(try decimal(less).isLess(than: decimal(more)))
        #expect(try !decimal(more).isLess(than: decimal(less)))
    }

    @Test(
        arguments: [
            ("0.0075", "0.0001", true), ("0.00751", "0.0001", false), ("1e308", "0.123456789", false),
            ("19.99", "0.01", true), ("4.35", "0.01", true), ("9007199254740993", "2", false), ("0", "3", true),
            ("-6", "4", false), ("-8", "4", true),
            ("12345678901234567890123456789", "12345678901234567890123456789", true),
            ("24691357802469135780246913578", "12345678901234567890123456789", true),
            ("24691357802469135780246913579", "12345678901234567890123456789", false), ("1e300", "1e-300", true),
            ("1e300", "7e-300", false), ("7", "999999999999999999", false),
        ])
    func `are multiples exactly`(number: String, divisor: String, isMultiple: Bool) throws {
        #expect(try decimal(number).isMultiple(of: decimal(divisor)) == isMultiple)
    }
}
