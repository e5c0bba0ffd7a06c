import Cryptography
import Diagnostics
import Testing

@Suite struct `PEM block` {
    private func block(_ text: String) throws(PEMError) -> PEMBlock {
        try PEMBlock(Array(text.utf8))
    }

    @Test(arguments: ["\n", "\r\n"])
    func `is read with either line end, and blank lines around it`(end: String) throws {
        let text = ["", "-----BEGIN PUBLIC KEY-----", "Zm9v", "YmFy", "-----END PUBLIC KEY-----", "", ""]
        let read = try block(text.joined(separator: end))
        #expect(read == PEMBlock(label: "PUBLIC KEY", contents: Array("foobar".utf8)))
    }

    @Test func `is written in lines of 64 characters`() throws {
        let written = PEMBlock(label: "TEST", contents: [UInt8](repeating: 0xA5, count: 100)).text
        let lines = written.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.map(\.count) == [20, 64, 64, 8, 18, 0])
        #expect(try block(written).contents == [UInt8](repeating: 0xA5, count: 100))
    }

    @Test(arguments: [
        ("", PEMError.noBeginning),
        ("hello\n-----BEGIN A-----\n-----END A-----", .noBeginning),
        ("----BEGIN A-----\n-----END A-----", .noBeginning),
        ("-----BEGIN a-----\n-----END a-----", .noBeginning),
        ("-----BEGIN A----\n-----END A-----", .noBeginning),
        (" -----BEGIN A-----\n-----END A-----", .noBeginning),
        ("-----BEGIN A-----\nZm9v", .noEnd(label: "A")),
        ("-----BEGIN A-----\nZm9v\n-----END B-----", .noEnd(label: "A")),
        ("-----BEGIN A-----\nZm9v\n-----END A-----\nmore", .surroundingText),
        ("-----BEGIN A-----\n-----END A-----\n-----BEGIN A-----\n-----END A-----", .surroundingText),
        ("-----BEGIN A-----\nProc-Type: 4,ENCRYPTED\n\nZm9v\n-----END A-----", .headers),
        ("-----BEGIN A-----\nZm9\n-----END A-----", .contents(.length(.base64, 3))),
        ("-----BEGIN A-----\nZm 9\n-----END A-----", .contents(.character(.base64, offset: 2))),
        ("-----BEGIN A-----\nZm9=\n-----END A-----", .contents(.trailingBits(.base64))),
    ])
    func `is refused when anything is out of place`(text: String, expected: PEMError) {
        #expect(throws: expected) { try block(text) }
    }

    @Test func `has a limit`() {
        let long = [UInt8](repeating: UInt8(ascii: "\n"), count: PEMBlock.limit + 1)
        let error = #expect(throws: PEMError.self) { try PEMBlock(long) }
        #expect(error?.code == "limit.size")
    }

    @Test func `names its faults`() {
        #expect(PEMError.noBeginning.code == "pem.format")
        #expect(PEMError.headers.code == "pem.headers")
        #expect(PEMError.headers.remedy.contains("openssl pkcs8 -topk8"))
    }
}
