import Cryptography
import Diagnostics
import LinkedData
import Proofs
import Testing

@Suite struct `Selective proof value` {
    private static let signature = [UInt8](repeating: 1, count: 64)
    private static let publicKey: [UInt8] = [0x80, 0x24] + Array(repeating: 2, count: 33)
    private static let code = [UInt8](repeating: 3, count: 32)

    private static let derived = DerivedProofValue(
        baseSignature: signature, publicKey: publicKey, signatures: [signature, signature],
        labelMap: [0: code, 23: [UInt8](repeating: 4, count: 32), 300: [UInt8](repeating: 5, count: 32)],
        mandatoryIndexes: [0, 24, 255, 256, 65_536])

    private func bytes(of value: SelectiveProofValue) throws -> [UInt8] {
        try Base64URL.decode(String(value.text.dropFirst()))
    }

    private func read(_ bytes: [UInt8]) throws -> SelectiveProofValue {
        try SelectiveProofValue("u" + Base64URL.encode(bytes))
    }

    @Test func `is read as it was written`() throws {
        let value = SelectiveProofValue.derived(Self.derived)
        #expect(try SelectiveProofValue(value.text) == value)
        #expect(try bytes(of: value).suffix(14) == [0x85, 0, 0x18, 24, 0x18, 255, 0x19, 1, 0, 0x1a, 0, 1, 0, 0])
    }

    @Test(arguments: ["", "z2V0B", "u", "u2V0B=", "u2V0B+", "U2V0B", "u2V0", "u2V0C", "u2V0BhA"])
    func `is refused when it is not base64url of one of the two forms`(text: String) {
        let error = #expect(throws: SelectiveDisclosureError.self) { try SelectiveProofValue(text) }
        #expect(error?.code == "proof.value")
    }

    @Test func `is refused when it is cut off anywhere, or goes on`() throws {
        let bytes = try bytes(of: .derived(Self.derived))
        for count in 0..<bytes.count {
            #expect(throws: SelectiveDisclosureError.self) { try read(Array(bytes.prefix(count))) }
        }
        #expect(throws: SelectiveDisclosureError.self) { try read(bytes + [0]) }
    }

    /// The bytes of a derived proof with the last part, its indexes, written as given.
    private func withIndexes(_ indexes: [UInt8]) throws -> [UInt8] {
        try bytes(of: .derived(Self.derived)).dropLast(14) + indexes
    }

    @Test(
        arguments: [
            [0x81, 0x18, 23], [0x81, 0x19, 0, 255], [0x81, 0x1a, 0, 0, 255, 255], [0x81, 0x1b, 0, 0, 0, 1, 0, 0, 0, 0],
            [0x98, 1, 0], [0x9f, 0, 0xff], [0x81, 0x20], [0x81, 0xf6], [0x81, 0x40], [0x82, 0, 0], [0x80, 0x80], [0xa0],
            [0x9a, 0xff, 0xff, 0xff, 0xff], [0x1c], [0x1f],
        ] as [[UInt8]])
    func `is refused unless it is deterministic CBOR of the right kinds`(indexes: [UInt8]) throws {
        #expect(try read(withIndexes([0x81, 0])) != .derived(Self.derived))
        let error = #expect(throws: SelectiveDisclosureError.self) { try read(withIndexes(indexes)) }
        #expect(error?.code == "proof.value")
    }

    @Test func `is refused with labels out of order or given twice`() throws {
        let bytes = try bytes(of: .derived(Self.derived))
        let start = try #require(bytes.firstIndex(of: 0xa3))
        var exchanged = bytes
        exchanged[start + 1] = 23
        exchanged[start + 36] = 0
        #expect(throws: SelectiveDisclosureError.value(Phrase("proof.value/labels-not-order"))) {
            try read(exchanged)
        }
        var same = bytes
        for offset in 0..<32 { same[start + 39 + offset] = 3 }
        #expect(throws: SelectiveDisclosureError.value(Phrase("proof.value/gives-two-nodes-same-label"))) {
            try read(same)
        }
    }
}
