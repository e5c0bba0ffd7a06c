import Cryptography
import Diagnostics
import Testing

@testable import Proofs

@Suite struct `Multikey text` {
    @Test func `comes back from its own text with every kind of key`() throws {
        for (key, start) in zip(try TestKeys.all(), ["z6Mk", "zDn", "z82", "z4MX"]) {
            let written = Multikey(key.publicKey)
            #expect(written.text.hasPrefix(start))
            #expect(try Multikey(written.text).publicKey == key.publicKey)
        }
    }

    @Test(
        arguments: [
            ([0xec, 0x01], "X25519"), ([0xe7, 0x01], "secp256k1"), ([0x82, 0x24], "P-521"),
            ([0xeb, 0x01], "BLS12-381"), ([0xd1, 0xd6], "JSON Web Key"), ([0x12, 0x34], "0x1234"), ([], "0x"),
        ] as [([UInt8], String)])
    func `names a type that it does not support`(code: [UInt8], name: String) throws {
        let text = "z" + (try Base58.encode(code + [UInt8](repeating: 1, count: code.isEmpty ? 0 : 33)))
        #expect(throws: MultikeyError.unsupportedType(name)) { try Multikey(text) }
        #expect(MultikeyError.unsupportedType(name).code == "key.unsupported")
    }

    @Test(arguments: ["", "6Mk", "u7QEA", "z0OIl", "z6Mk with space", "zé"])
    func `refuses what is not z and base58`(text: String) {
        #expect(throws: MultikeyError.notBase58) { try Multikey(text) }
        #expect(MultikeyError.notBase58.code == "key.malformed")
    }

    @Test(arguments: [31, 33])
    func `refuses a key of another length`(count: Int) throws {
        let text = "z" + (try Base58.encode([0xed, 0x01] + [UInt8](repeating: 1, count: count)))
        #expect(throws: MultikeyError.length(expected: 32, actual: count)) { try Multikey(text) }
        #expect(MultikeyError.length(expected: 32, actual: count).code == "key.malformed")
    }

    @Test func `looks at the length before it decodes`() {
        #expect(throws: MultikeyError.tooLong(characters: 1501, limit: 1500)) {
            try Multikey("z" + String(repeating: "2", count: 1500))
        }
        #expect(MultikeyError.tooLong(characters: 1501, limit: 1500).code == "limit.size")
    }

    @Test func `refuses a key that anyone can sign for`() throws {
        // The neutral element of the curve.
        let neutral: [UInt8] = [1] + [UInt8](repeating: 0, count: 31)
        let text = "z" + (try Base58.encode([0xed, 0x01] + neutral))
        let error = #expect(throws: MultikeyError.self) { try Multikey(text) }
        #expect(error?.code == "key.weak")
    }

    @Test func `refuses a point with an x that the curve does not have`() throws {
        let text = "z" + (try Base58.encode([0x80, 0x24, 0x02] + [UInt8](repeating: 0xff, count: 32)))
        let error = #expect(throws: MultikeyError.self) { try Multikey(text) }
        #expect(error?.code == "key.malformed")
    }

    @Test func `is the same from the cache`() throws {
        let cache = KeyCache()
        let text = Multikey(try TestKeys.p384().publicKey).text
        #expect(try Multikey(text, cache: cache).publicKey == Multikey(text, cache: cache).publicKey)
        #expect(cache.publicKey(multibase: text) == (try TestKeys.p384().publicKey))
        #expect(throws: MultikeyError.notBase58) { try Multikey("z0", cache: cache) }
        #expect(cache.publicKey(multibase: "z0") == nil)
    }
}

@Suite struct `Key cache` {
    @Test func `holds no more than its capacity`() {
        var values = RecentValues<Int, Int>(capacity: 8)
        for number in 0..<1000 {
            values[number] = number
            #expect(values.count <= 8)
        }
        #expect(values[999] == 999)
        #expect(values[0] == nil)
    }

    @Test func `keeps what is in use`() {
        var values = RecentValues<Int, Int>(capacity: 8)
        values[-1] = -1
        for number in 0..<1000 {
            values[number] = number
            #expect(values[-1] == -1)
        }
    }

    @Test func `forgets what is removed`() {
        var values = RecentValues<Int, Int>(capacity: 4)
        for number in 0..<3 { values[number] = number }
        values[0] = nil
        values[2] = nil
        #expect(values[0] == nil)
        #expect(values[2] == nil)
        #expect(values[1] == 1)
    }

    @Test func `reads each PEM text for itself`() throws {
        let cache = KeyCache()
        let keys = try (1...3).map { try TestKeys.ed25519($0).publicKey } + [TestKeys.rsa.get().publicKey]
        for key in keys + keys { #expect(try cache.publicKey(pem: Array(key.pem.utf8)) == key) }
        let damaged = Array(keys[0].pem.utf8.dropLast(40))
        for _ in 0..<2 { #expect(throws: KeyError.self) { try cache.publicKey(pem: damaged) } }
        let long = Array(String(repeating: "a comment\n", count: 300).utf8) + Array(keys[0].pem.utf8)
        let answers = (0..<2).map { _ in Result { try cache.publicKey(pem: long) } }
        #expect(answers.allSatisfy { (try? $0.get()) == (try? PublicKey(pem: long)) })
    }

    @Test func `gives threads that share it the right key`() async throws {
        let cache = KeyCache(capacity: 4)
        let keys = try (1...16).map { try TestKeys.ed25519($0).publicKey }
        try await withThrowingTaskGroup(of: Bool.self) { group in
            for worker in 0..<8 {
                group.addTask {
                    try (0..<200).allSatisfy { round in
                        let key = keys[(worker + round) % keys.count]
                        return try cache.publicKey(for: key.components) == key
                    }
                }
            }
            for try await isRight in group { #expect(isRight) }
        }
    }
}
