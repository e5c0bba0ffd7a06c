import Testing

@testable import LinkedData

/// Numbers as statements spell them.
@Suite struct `Canonical numbers` {
    @Test(
        arguments: [
            (5.3, "5.3E0"), (0.1, "1.0E-1"), (1e30, "1.0E30"), (-2.5e-7, "-2.5E-7"), (0, "0.0E0"), (100, "1.0E2"),
            (1.0 / 3, "3.333333333333333E-1"), (2.0 / 3, "6.666666666666666E-1"), (0.30000000000000004, "3.0E-1"),
            (9.999999999999999e22, "9.999999999999999E22"), (123456789.12345678, "1.234567891234568E8"),
            (.leastNonzeroMagnitude, "4.940656458412465E-324"), (1.7976931348623157e308, "1.797693134862316E308"),
            // Seventeen digits that end in 5: the exact value decides, which lies below, above or in the middle.
            (1.0000000000000002, "1.0E0"), (4503599627370497.5, "4.503599627370498E15"),
            (4503599627370496.5, "4.503599627370496E15"),
        ] as [(Double, String)])
    func `have one digit before the point and at most fifteen behind it`(number: Double, text: String) {
        #expect(CanonicalNumber.double(number) == text)
    }

    @Test(arguments: [
        ("5", "5"), ("-0", "0"), ("1.0", "1"), ("1e2", "100"), ("100000000000000000000", "100000000000000000000"),
    ])
    func `are integers when they have no fraction`(text: String, expected: String) throws {
        let number = try #require(JSONValue(parsing: Array(text.utf8)).number)
        #expect(CanonicalNumber.integer(number) == expected)
    }

    @Test(arguments: ["1.5", "1e21", "-1e300"])
    func `are no integers with a fraction or from 10 to the 21 on`(text: String) throws {
        let number = try #require(JSONValue(parsing: Array(text.utf8)).number)
        #expect(CanonicalNumber.integer(number) == nil)
    }
}
