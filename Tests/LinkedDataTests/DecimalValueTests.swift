import LinkedData
import Testing

@Suite struct `A number in a canonical form` {
    private func number(_ text: String) throws -> JSONNumber {
        try #require(try JSONValue(parsing: Array(text.utf8)).number)
    }

    @Test(arguments: [
        "0", "-0", "0.0", "0e99", "1", "1.0", "1e2", "100E-2", "0.10", "-12.50", "3.14159", "1e300", "0.001",
        "9007199254740991", "9007199254740992", "1e21", "0.000000001",
    ])
    func `is worth what is written`(text: String) throws {
        #expect(try number(text).survivesInJSON)
        #expect(try number(text).survivesInStatements)
    }

    @Test(arguments: [
        "9007199254740993", "0.1000000000000000055", "1.00000000000000000001", "123456789012345678901", "4e-324",
    ])
    func `is worth something else when it has more digits than a double`(text: String) throws {
        #expect(try !number(text).survivesInJSON)
        #expect(try !number(text).survivesInStatements)
    }

    @Test func `loses the seventeenth digit in statements only`() throws {
        #expect(try number("0.30000000000000004").survivesInJSON)
        #expect(try !number("0.30000000000000004").survivesInStatements)
    }
}
