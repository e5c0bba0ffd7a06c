import Cryptography
import Diagnostics
import Testing

@Suite struct `Wycheproof vectors` {
    @Test(arguments: [
        ("ecdsa_secp256r1_sha256_p1363_test.json", SignatureAlgorithm.es256, 262)
    ])
    func `ECDSA in fixed width`(name: String, algorithm: SignatureAlgorithm, count: Int) throws {
        guard let file = try WycheproofFile.read(name) else { return }
        var totals = CaseTotals()
        for group in file.groups {
            let key = try PublicKey(subjectPublicKeyInfo: group.bytes("publicKeyDer"))
            try #expect(PublicKey(pem: Array(group.text("publicKeyPem").utf8)) == key)
            #expect(try key.subjectPublicKeyInfo == group.bytes("publicKeyDer"))
            for test in group.cases {
                let verified = verifies { () throws(SignatureError) in
                    try key.verify(test.signature, of: test.message, algorithm: algorithm)
                }
                totals.expect(verified == (test.result == .valid), "\(name) \(test.identifier): \(test.comment)")
            }
        }
        totals.report(name)
        #expect(totals.all == count)
    }

    @Test(arguments: [
        ("ecdsa_secp256r1_sha256_test.json", SignatureAlgorithm.es256, 484),
        ("ecdsa_secp384r1_sha384_test.json", .es384, 504),
    ])
    func `ECDSA in DER, and the same numbers in fixed width`(
        name: String, algorithm: SignatureAlgorithm, count: Int
    ) throws {
        guard let file = try WycheproofFile.read(name) else { return }
        var totals = CaseTotals()
        for group in file.groups {
            let key = try PublicKey(subjectPublicKeyInfo: group.bytes("publicKeyDer"))
            try #expect(PublicKey(pem: Array(group.text("publicKeyPem").utf8)) == key)
            for test in group.cases {
                let verified = verifies { () throws(SignatureError) in
                    try key.verify(derSignature: test.signature, of: test.message, algorithm: algorithm)
                }
                // Bytes in DER must never pass where r‖s belongs.
                let verifiedAsFixedWidth = verifies { () throws(SignatureError) in
                    try key.verify(test.signature, of: test.message, algorithm: algorithm)
                }
                totals.expect(
                    verified == (test.result == .valid) && !verifiedAsFixedWidth,
                    "\(name) \(test.identifier): \(test.comment)")
            }
        }
        totals.report(name)
        #expect(totals.all == count)
    }

    @Test func `keys on P-521 are refused as not supported`() throws {
        let name = "ecdsa_secp521r1_sha512_p1363_test.json"
        guard let file = try WycheproofFile.read(name) else { return }
        var totals = CaseTotals()
        for group in file.groups {
            #expect(throws: KeyError.unsupported(kind: Phrase("key-kind/curve-text", ["text": "P-521"]))) {
                try PublicKey(subjectPublicKeyInfo: group.bytes("publicKeyDer"))
            }
            totals.leaveOut(group.cases.count, because: "P-521 and ES512 are not supported; every such key was refused")
        }
        totals.report(name)
        #expect(totals.all == 318)
    }

    @Test func `Ed25519`() throws {
        let name = "ed25519_test.part.json"
        guard let file = try WycheproofFile.read(name) else { return }
        var totals = CaseTotals()
        for group in file.groups {
            let key = try PublicKey(subjectPublicKeyInfo: group.bytes("publicKeyDer"))
            try #expect(PublicKey(pem: Array(group.text("publicKeyPem").utf8)) == key)
            #expect(try key.components == .ed25519(Hexadecimal.decode(group.object("publicKey")["pk"] ?? "")))
            for test in group.cases {
                let verified = verifies { () throws(SignatureError) in
                    try key.verify(test.signature, of: test.message, algorithm: .eddsa)
                }
                totals.expect(verified == (test.result == .valid), "\(name) \(test.identifier): \(test.comment)")
            }
        }
        totals.report(name)
        #expect(totals.all == 99)
    }

    @Test(arguments: [
        ("rsa_signature_2048_sha256_test.json", SignatureAlgorithm.rs256, 259),
        ("rsa_signature_2048_sha384_test.json", .rs384, 258),
        ("rsa_signature_2048_sha512_test.json", .rs512, 259),
        ("rsa_signature_4096_sha256_test.json", .rs256, 258),
        ("rsa_signature_4096_sha512_test.json", .rs512, 259),
        ("rsa_pss_2048_sha256_mgf1_32_test.json", .ps256, 108),
    ])
    func `RSA verification`(name: String, algorithm: SignatureAlgorithm, count: Int) throws {
        guard let file = try WycheproofFile.read(name) else { return }
        var totals = CaseTotals()
        for group in file.groups {
            let key = try PublicKey(subjectPublicKeyInfo: group.bytes("publicKeyDer"))
            #expect(try PublicKey(rsaPublicKey: group.bytes("publicKeyAsn")) == key)
            #expect(try key.rsaPublicKey == group.bytes("publicKeyAsn"))
            for test in group.cases {
                let verified = verifies { () throws(SignatureError) in
                    try key.verify(test.signature, of: test.message, algorithm: algorithm)
                }
                if test.result == .acceptable {
                    totals.note("refused: \(test.comment)")
                }
                totals.expect(verified == (test.result == .valid), "\(name) \(test.identifier): \(test.comment)")
            }
        }
        totals.report(name)
        #expect(totals.all == count)
    }

    @Test func `RSA signing gives the one PKCS #1 signature`() throws {
        let name = "rsa_pkcs1_2048_sig_gen_test.json"
        guard let file = try WycheproofFile.read(name) else { return }
        let algorithms: [String: SignatureAlgorithm] = ["SHA-256": .rs256, "SHA-384": .rs384, "SHA-512": .rs512]
        var totals = CaseTotals()
        for group in file.groups {
            let hash = try group.text("sha")
            guard let algorithm = algorithms[hash] else {
                totals.leaveOut(group.cases.count, because: "\(hash) is not a hash of any supported algorithm")
                continue
            }
            let key = try PrivateKey(pem: Array(group.text("privateKeyPem").utf8), passphrase: nil)
            let pkcs8 = try PEMBlock(label: "PRIVATE KEY", contents: group.bytes("privateKeyPkcs8"))
            let same = try PrivateKey(pem: Array(pkcs8.text.utf8), passphrase: nil)
            #expect(same.publicKey == key.publicKey)
            for test in group.cases {
                let signature = try key.sign(test.message, algorithm: algorithm)
                let verified = verifies { () throws(SignatureError) in
                    try same.publicKey.verify(test.signature, of: test.message, algorithm: algorithm)
                }
                if test.result == .acceptable { totals.note("signed alike: exponent 3") }
                totals.expect(signature == test.signature && verified, "\(name) \(test.identifier): \(test.comment)")
            }
        }
        totals.report(name)
        #expect(totals.all == 43)
    }

    /// Whether a signature holds; anything but "invalid" is an error of its own.
    private func verifies(_ body: () throws(SignatureError) -> Void) -> Bool {
        do {
            try body()
            return true
        } catch {
            #expect(error == .invalid)
            return false
        }
    }
}
