import Diagnostics
import Testing

@testable import Cryptography

@Suite struct `Private key` {
    private static let types: [KeyType] = [.ed25519, .p256, .p384, .rsa(bits: 2048)]

    private func read(_ pem: String, passphrase: String? = nil) throws -> PrivateKey {
        try PrivateKey(pem: Array(pem.utf8), passphrase: passphrase.map { Array($0.utf8) })
    }

    @Test(arguments: types)
    func `comes back from PKCS 8, encrypted or not`(type: KeyType) throws {
        let key = try PrivateKey.generate(type)
        let message = Array("a badge".utf8)
        let algorithm = try #require(SignatureAlgorithm.allCases.first { $0.fits(type) })

        let plain = try key.pem(passphrase: nil)
        #expect(plain.starts(with: Array("-----BEGIN PRIVATE KEY-----\n".utf8)))
        let plainAgain = try PrivateKey(pem: plain, passphrase: nil)
        #expect(plainAgain.publicKey == key.publicKey)
        try key.publicKey.verify(plainAgain.sign(message, algorithm: algorithm), of: message, algorithm: algorithm)
        // Someone who always gives a passphrase can still read a key that needs none.
        try #expect(PrivateKey(pem: plain, passphrase: [1]).publicKey == key.publicKey)

        let passphrase = Array("pässphräse \u{0} with a zero byte".utf8)
        let encrypted = try key.pem(passphrase: passphrase)
        #expect(encrypted.starts(with: Array("-----BEGIN ENCRYPTED PRIVATE KEY-----\n".utf8)))
        let encryptedAgain = try PrivateKey(pem: encrypted, passphrase: passphrase)
        #expect(encryptedAgain.publicKey == key.publicKey)
        if type == .ed25519 {
            #expect(throws: KeyError.passphraseWrong) {
                try PrivateKey(pem: encrypted, passphrase: Array("pässphräse ".utf8))
            }
        }
    }

    @Test func `tells a missing passphrase from a wrong one`() throws {
        for pem in [SampleKeys.ed25519Scrypt, SampleKeys.ed25519TripleDES] {
            let missing = #expect(throws: KeyError.self) { try read(pem) }
            #expect(missing == .passphraseNeeded)
            #expect(missing?.code == "key.passphrase")
            #expect(throws: KeyError.passphraseWrong) { try read(pem, passphrase: "wrong") }
            #expect(throws: KeyError.passphraseWrong) { try read(pem, passphrase: "") }
            try #expect(read(pem, passphrase: "correct").publicKey == read(SampleKeys.ed25519).publicKey)
        }
    }

    @Test func `is never called malformed for a wrong passphrase`() throws {
        // One wrong passphrase in 256 gives contents whose padding is right by chance.
        let block = try PEMBlock(Array(SampleKeys.ed25519TripleDES.utf8))
        #expect(block.label == "ENCRYPTED PRIVATE KEY")
        for round in 0..<700 {
            #expect(throws: KeyError.passphraseWrong) { try read(SampleKeys.ed25519TripleDES, passphrase: "\(round)") }
        }
    }

    @Test func `is not stored under an empty passphrase`() throws {
        let key = try PrivateKey.generate(.ed25519)
        #expect(throws: KeyError.passphraseEmpty) { try key.pem(passphrase: []) }
    }

    @Test func `is refused when hashing its passphrase would take minutes`() throws {
        let error = #expect(throws: KeyError.self) { try read(SampleKeys.tooManyRounds, passphrase: "test") }
        #expect(error?.code == "key.unsupported")
        #expect(error?.explanation.contains("10000001") == true)
    }

    @Test func `in the older forms is read when it is not encrypted`() throws {
        let p256 = try read(SampleKeys.p256SEC1)
        try #expect(p256.publicKey == PublicKey(pem: Array(SampleKeys.p256Public.utf8)))
        let rsa = try read(SampleKeys.rsaPKCS1)
        try #expect(rsa.publicKey == PublicKey(pem: Array(SampleKeys.rsaPublic.utf8)))

        let error = #expect(throws: KeyError.self) { try read(SampleKeys.p256SEC1Encrypted, passphrase: "correct") }
        #expect(error == .malformed(.pem(.headers)))
        #expect(error?.remedy.contains("openssl pkcs8 -topk8") == true)
    }

    @Test(arguments: [
        (SampleKeys.rsa1024, KeyError.weak(.modulusTooShort(bits: 1024))),
        (SampleKeys.secp256k1, .unsupported(kind: Phrase("key-kind/curve-text", ["text": "secp256k1"]))),
        (SampleKeys.x25519, .unsupported(kind: Phrase(verbatim: "X25519"))),
        (SampleKeys.rsaPSS, .unsupported(kind: Phrase(verbatim: "RSA-PSS"))),
        (SampleKeys.p256Public, .malformed(.label("PUBLIC KEY", expected: "PRIVATE KEY"))),
        ("no key", .malformed(.pem(.noBeginning))),
    ])
    func `is refused when it is none, weak or not supported`(pem: String, expected: KeyError) {
        #expect(throws: expected) { try read(pem) }
    }

    @Test(arguments: [0, 1, 512, 1024, 2047, 2049, 8192, -1, Int.max])
    func `of RSA is made in three lengths only`(bits: Int) {
        let error = #expect(throws: KeyError.self) { try PrivateKey.generate(.rsa(bits: bits)) }
        #expect(error?.code == "key.unsupported")
    }

    @Test(arguments: types)
    func `in DER is refused when bytes are missing or added`(type: KeyType) throws {
        let block = try PEMBlock(PrivateKey.generate(type).pem(passphrase: nil))
        let lengths = stride(from: 0, to: block.contents.count, by: max(1, block.contents.count / 60))
        for contents in lengths.map({ Array(block.contents[..<$0]) }) + [block.contents + [0]] {
            let error = #expect(throws: KeyError.self) {
                try read(PEMBlock(label: block.label, contents: contents).text)
            }
            #expect(error?.code == "key.malformed")
        }
    }

    @Test func `under an unknown encryption is not called a wrong passphrase`() throws {
        var contents = try PEMBlock(Array(SampleKeys.ed25519Scrypt.utf8)).contents
        // The object identifier of PBES2, one arc changed.
        let identifier: [UInt8] = [0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x05, 0x0D]
        let start = try #require(contents.indices.first { contents[$0...].starts(with: identifier) })
        contents[start + 8] = 0x7D
        let pem = PEMBlock(label: "ENCRYPTED PRIVATE KEY", contents: contents).text
        let error = #expect(throws: KeyError.self) { try read(pem, passphrase: "correct") }
        #expect(error?.code == "key.unsupported")
        let cut = PEMBlock(label: "ENCRYPTED PRIVATE KEY", contents: contents.dropLast()).text
        let malformed = #expect(throws: KeyError.self) { try read(cut, passphrase: "correct") }
        #expect(malformed?.code == "key.malformed")
    }

    @Test func `with the public key of another is refused`() throws {
        var contents = try PEMBlock(Array(SampleKeys.p256SEC1.utf8)).contents
        let other = try PrivateKey.generate(.p256).publicKey.subjectPublicKeyInfo.suffix(64)
        contents.replaceSubrange((contents.count - 64)..., with: other)
        let error = #expect(throws: KeyError.self) {
            try read(PEMBlock(label: "EC PRIVATE KEY", contents: contents).text)
        }
        #expect(error?.code == "key.malformed")
    }

    @Test func `shows nothing of itself`() throws {
        let key = try PrivateKey(ed25519Seed: [UInt8](repeating: 0xAB, count: 32))
        #expect(String(describing: key) == "private key (Ed25519)")
        var dumped = ""
        dump(key.key, to: &dumped)
        #expect(!dumped.contains("171") && !dumped.lowercased().contains("abab"))
    }

    @Test(arguments: [0, 31, 33])
    func `from numbers needs their exact length`(length: Int) {
        let number = [UInt8](repeating: 1, count: length)
        #expect(throws: KeyError.self) { try PrivateKey(ed25519Seed: number) }
        #expect(throws: KeyError.self) { try PrivateKey(p256Scalar: number) }
        #expect(throws: KeyError.self) { try PrivateKey(p384Scalar: number) }
    }

    @Test func `on a curve is not zero and not the order or more`() throws {
        let order = try Hexadecimal.decode("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551")
        for number in [[UInt8](repeating: 0, count: 32), order, [UInt8](repeating: 0xFF, count: 32)] {
            #expect(throws: KeyError.self) { try PrivateKey(p256Scalar: number) }
        }
    }
}
