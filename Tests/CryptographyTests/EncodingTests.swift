import Cryptography
import Diagnostics
import Foundation
import Testing

@Suite struct `Base64url` {
    @Test(arguments: [
        ("", ""), ("f", "Zg"), ("fo", "Zm8"), ("foo", "Zm9v"), ("foob", "Zm9vYg"), ("fooba", "Zm9vYmE"),
        ("foobar", "Zm9vYmFy"),
    ])
    func `writes and reads the vectors of RFC 4648 without padding`(plain: String, text: String) throws {
        #expect(Base64URL.encode(Array(plain.utf8)) == text)
        #expect(try Base64URL.decode(text) == Array(plain.utf8))
        #expect(try Base64URL.decode(Array(text.utf8).span) == Array(plain.utf8))
    }

    @Test func `uses - and _ where base64 has + and /`() throws {
        #expect(Base64URL.encode([0xFB, 0xEF, 0xFF]) == "--__")
        #expect(try Base64URL.decode("--__") == [0xFB, 0xEF, 0xFF])
    }

    @Test func `reads back every length and every byte`() throws {
        for length in 0...260 {
            let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ length) }
            let text: [UInt8] = Base64URL.encode(bytes)
            #expect(try Base64URL.decode(text) == bytes)
        }
    }

    @Test(arguments: [
        ("Zg==", 2), ("Zg=", 2), ("Zm9v\n", 4), (" Zm9v", 0), ("Zm+v", 2), ("Zm/v", 2), ("Zm9vYé", 5), ("Z\u{0}9v", 1),
        ("Zm.v", 2), ("=", 0),
    ])
    func `refuses characters outside the alphabet and says where`(text: String, offset: Int) {
        let error = #expect(throws: TextEncodingError.self) { try Base64URL.decode(text) }
        #expect(error == .character(.base64url, offset: offset))
        #expect(error?.code == "encoding.character")
        #expect(error?.place == .byte(offset))
    }

    @Test(arguments: ["A", "AAAAA"])
    func `refuses lengths that no bytes have`(text: String) {
        let error = #expect(throws: TextEncodingError.self) { try Base64URL.decode(text) }
        #expect(error == .length(.base64url, text.utf8.count))
        #expect(error?.code == "encoding.length")
    }

    @Test(arguments: ["Zh", "Zm9", "AAAAZv", "AAAAZm_"])
    func `refuses a second spelling of the same bytes`(text: String) {
        let error = #expect(throws: TextEncodingError.self) { try Base64URL.decode(text) }
        #expect(error == .trailingBits(.base64url))
        #expect(error?.code == "encoding.trailing-bits")
    }
}

@Suite struct `Base64 with padding` {
    @Test func `is written as others write it, and read wherever a stray character stands`() throws {
        for length in 0...100 {
            let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ length &* 31) }
            let text = Data(bytes).base64EncodedString()
            #expect(Base64.encode(bytes) == text)
            #expect(try Base64.decode(text) == bytes)
            let characters = Array(text.utf8.prefix { $0 != UInt8(ascii: "=") })
            for position in characters.indices {
                var spoiled = Array(text.utf8)
                spoiled[position] = UInt8(ascii: ".")
                let error = #expect(throws: TextEncodingError.self) { try Base64.decode(spoiled) }
                #expect(error == .character(.base64, offset: position))
            }
        }
    }

    @Test(arguments: [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy")])
    func `writes and reads the vectors of RFC 4648`(plain: String, text: String) throws {
        #expect(Base64.encode(Array(plain.utf8)) == text)
        #expect(try Base64.decode(text) == Array(plain.utf8))
    }

    @Test(arguments: ["Zg", "Zg=", "Zg===", "====", "Z===", "Zg==Zg==", "Zm9v=", "Zm-_", "Zm9v\n", "Zh==", "=Zg="])
    func `refuses missing and superfluous padding, other alphabets, line breaks and stray bits`(text: String) {
        #expect(throws: TextEncodingError.self) { try Base64.decode(text) }
    }
}

@Suite struct `Base58 text` {
    @Test(arguments: [
        ("", ""), ("61", "2g"), ("626262", "a3gV"), ("636363", "aPEr"), ("516b6fcd0f", "ABnLTmg"),
        ("bf4f89001e670274dd", "3SEo3LWLoPntC"), ("572e4794", "3EFU7m"), ("ecac89cad93923c02321", "EJDM8drfXA6uyA"),
        ("10c8511e", "Rt5zm"), ("00000000000000000000", "1111111111"),
        ("00eb15231dfceb60925886b67d065299925915aeb172c06647", "1NS17iag9jJgTHD1VXjvLCEnZuQ3rJDE9L"),
        ("0000287fb4cd", "11233QC4"),
    ])
    func `writes and reads known vectors`(hexadecimal: String, text: String) throws {
        let bytes = try Hexadecimal.decode(hexadecimal)
        #expect(try Base58.encode(bytes) == text)
        #expect(try Base58.decode(text) == bytes)
    }

    @Test func `reads back every length`() throws {
        for length in 0...130 {
            let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 89 &+ length &* 31) }
            let text: String = try Base58.encode(bytes)
            #expect(try Base58.decode(text) == bytes)
            let zeros = [UInt8](repeating: 0, count: length % 5) + [UInt8](repeating: 0xFF, count: length)
            let other: [UInt8] = try Base58.encode(zeros)
            #expect(try Base58.decode(other) == zeros)
        }
    }

    @Test(arguments: [("0", 0), ("2O", 1), ("aIb", 1), ("al", 1), ("aaaaaaa ", 7), ("zé", 1), ("1110", 3)])
    func `refuses characters outside the alphabet`(text: String, offset: Int) {
        #expect(throws: TextEncodingError.character(.base58, offset: offset)) { try Base58.decode(text) }
    }

    @Test func `looks at the length before anything else`() throws {
        let long = [UInt8](repeating: UInt8(ascii: "0"), count: 16_385)
        let error = #expect(throws: TextEncodingError.self) { try Base58.decode(long) }
        #expect(error == .tooLong(.base58, length: 16_385, limit: 16_384))
        #expect(error?.code == "limit.size")
        #expect(throws: TextEncodingError.tooLong(.base58, length: 5, limit: 4)) {
            try Base58.decode("22222", limit: 4)
        }
        #expect(throws: TextEncodingError.tooLong(.base58, length: 16_385, limit: 16_384)) {
            try Base58.decode(long, limit: .max)
        }
        #expect(throws: TextEncodingError.tooLong(.base58, length: 12_289, limit: 12_288)) {
            try Base58.encode([UInt8](repeating: 1, count: 12_289)) as [UInt8]
        }
    }

    @Test func `reads the longest text permitted`() throws {
        let text = [UInt8](repeating: UInt8(ascii: "z"), count: 16_384)
        let bytes = try Base58.decode(text)
        #expect(bytes.count == 11_998)
        #expect(try Base58.encode(bytes) == text)
    }
}

@Suite struct `Hexadecimal digits` {
    @Test func `are written in lower case and read in either`() throws {
        #expect(Hexadecimal.encode([0x00, 0x1F, 0xAB, 0xFF]) == "001fabff")
        #expect(try Hexadecimal.decode("001FabfF") == [0x00, 0x1F, 0xAB, 0xFF])
        #expect(try Hexadecimal.decode("") == [])
    }

    @Test func `come in pairs and are nothing but digits`() {
        #expect(throws: TextEncodingError.length(.hexadecimal, 3)) { try Hexadecimal.decode("abc") }
        #expect(throws: TextEncodingError.character(.hexadecimal, offset: 1)) { try Hexadecimal.decode("0g") }
        #expect(throws: TextEncodingError.character(.hexadecimal, offset: 0)) { try Hexadecimal.decode("é") }
    }
}
