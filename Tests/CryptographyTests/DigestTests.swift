import Cryptography
import Diagnostics
import Testing

@Suite struct `Digest` {
    @Test(arguments: [
        (HashAlgorithm.sha256, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            .sha384,
            "cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7"
        ),
        (
            .sha512,
            "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
                + "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f"
        ),
        (.md5, "900150983cd24fb0d6963f7d28e17f72"),
    ])
    func `of abc is the published one`(algorithm: HashAlgorithm, expected: String) throws {
        let digest = try algorithm.digest(Array("abc".utf8))
        #expect(Hexadecimal.encode(digest) == expected)
        #expect(digest.count == algorithm.length)
    }

    @Test func `of nothing, of a part without copying, and of much`() throws {
        let empty: String = try Hexadecimal.encode(HashAlgorithm.sha256.digest([]))
        #expect(empty == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        let bytes = Array("xabcx".utf8)
        #expect(
            try HashAlgorithm.sha256.digest(bytes.span.extracting(1..<4))
                == HashAlgorithm.sha256.digest(Array("abc".utf8)))
        let million: String = try Hexadecimal.encode(
            HashAlgorithm.sha256.digest([UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000)))
        #expect(million == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
    }
}

@Suite struct `Random bytes` {
    @Test func `come in the number asked for and never twice alike`() throws {
        #expect(try SecureRandom.bytes(0) == [])
        let draws = try (0..<100).map { _ in try SecureRandom.bytes(16) }
        #expect(draws.allSatisfy { $0.count == 16 })
        #expect(Set(draws).count == 100)
    }

    @Test(arguments: [-1, Int.max, Int(Int32.max) + 1])
    func `cannot be asked for in numbers beyond OpenSSL's`(count: Int) {
        let error = #expect(throws: CryptographyError.self) { try SecureRandom.bytes(count) }
        #expect(error == .tooLarge(operation: Phrase("openssl/random-generator"), bytes: count))
        #expect(error?.code == "crypto.failure")
    }

    @Test func `make UUIDs of version 4`() throws {
        let urns = try (0..<200).map { _ in try RandomUUID().urn }
        let form = /urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/
        #expect(urns.allSatisfy { $0.wholeMatch(of: form) != nil })
        #expect(Set(urns).count == 200)
    }
}
