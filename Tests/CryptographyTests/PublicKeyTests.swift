import Cryptography
import Diagnostics
import Testing

@Suite struct `Public key` {
    private static let types: [KeyType] = [.ed25519, .p256, .p384, .rsa(bits: 2048)]

    @Test(arguments: types)
    func `comes back from every form it is written in`(type: KeyType) throws {
        let key = try PrivateKey.generate(type).publicKey
        #expect(key.type == type)
        try #expect(PublicKey(key.components) == key)
        try #expect(PublicKey(subjectPublicKeyInfo: key.subjectPublicKeyInfo) == key)
        try #expect(PublicKey(pem: Array(key.pem.utf8)) == key)
        try #expect(PublicKey(pem: Array(key.pem.utf8.flatMap { $0 == 10 ? [13, 10] : [$0] })) == key)
        switch type {
        case .p256: try #expect(PublicKey(compressedP256: #require(key.compressedPoint)) == key)
        case .p384: try #expect(PublicKey(compressedP384: #require(key.compressedPoint)) == key)
        case .rsa: try #expect(PublicKey(rsaPublicKey: #require(key.rsaPublicKey)) == key)
        case .ed25519:
            #expect(key.compressedPoint == nil)
            #expect(key.rsaPublicKey == nil)
        }
    }

    @Test func `is read from and written as OpenSSL writes it`() throws {
        for pem in [SampleKeys.p256Public, SampleKeys.rsaPublic] {
            try #expect(PublicKey(pem: Array(pem.utf8)).pem == pem)
        }
        let compressed = try PublicKey(pem: Array(SampleKeys.p256PublicCompressed.utf8))
        try #expect(compressed == PublicKey(pem: Array(SampleKeys.p256Public.utf8)))
        let pkcs1 = try PublicKey(pem: Array(SampleKeys.rsaPublicPKCS1.utf8))
        try #expect(pkcs1 == PublicKey(pem: Array(SampleKeys.rsaPublic.utf8)))
    }

    @Test(arguments: [
        (SampleKeys.rsa1024Public, KeyError.weak(.modulusTooShort(bits: 1024))),
        (SampleKeys.rsaPSSPublic, .unsupported(kind: Phrase("key-kind/rsa-restricted-pss"))),
        (SampleKeys.x25519Public, .unsupported(kind: Phrase(verbatim: "X25519"))),
        (
            SampleKeys.p256PublicHybrid,
            .malformed(.length(component: Phrase("component/compressed-point"), bytes: 65, expected: 33))
        ),
        (SampleKeys.certificate, .malformed(.label("CERTIFICATE", expected: "PUBLIC KEY"))),
        (SampleKeys.ed25519, .malformed(.label("PRIVATE KEY", expected: "PUBLIC KEY"))),
        ("no key", .malformed(.pem(.noBeginning))),
    ])
    func `in PEM is refused when it is none, weak or not supported`(pem: String, expected: KeyError) {
        #expect(throws: expected) { try PublicKey(pem: Array(pem.utf8)) }
    }

    @Test func `on a curve written out in numbers is refused`() {
        let error = #expect(throws: KeyError.self) { try PublicKey(pem: Array(SampleKeys.p256PublicExplicit.utf8)) }
        #expect(error?.code == "key.malformed")
    }

    @Test(arguments: types)
    func `in DER is refused when a byte is missing, added or of another kind`(type: KeyType) throws {
        let der = try PrivateKey.generate(type).publicKey.subjectPublicKeyInfo
        for length in 0..<der.count {
            #expect(throws: KeyError.self) { try PublicKey(subjectPublicKeyInfo: Array(der[..<length])) }
        }
        #expect(throws: KeyError.self) { try PublicKey(subjectPublicKeyInfo: der + [0]) }
        // The length of the outermost element in one byte more than it takes.
        var long = der
        if der[1] < 0x80 { long.insert(0x81, at: 1) } else { long.replaceSubrange(1...1, with: [der[1] + 1, 0]) }
        #expect(throws: KeyError.self) { try PublicKey(subjectPublicKeyInfo: long) }
        #expect(throws: KeyError.self) {
            try PublicKey(subjectPublicKeyInfo: [0x30, 0x80] + der.dropFirst(2) + [0, 0])
        }
    }

    // MARK: Ed25519

    private func ed25519(_ hexadecimal: String) throws -> PublicKey {
        try PublicKey(.ed25519(Hexadecimal.decode(hexadecimal)))
    }

    @Test(arguments: [
        "0000000000000000000000000000000000000000000000000000000000000000",
        "0000000000000000000000000000000000000000000000000000000000000080",
        "0100000000000000000000000000000000000000000000000000000000000000",
        "0100000000000000000000000000000000000000000000000000000000000080",
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
    ])
    func `of small order is weak`(point: String) {
        let error = #expect(throws: KeyError.self) { try ed25519(point) }
        #expect(error == .weak(.smallOrder))
        #expect(error?.code == "key.weak")
    }

    @Test(arguments: [
        "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
        "f0ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
    ])
    func `not in canonical form is weak`(point: String) {
        #expect(throws: KeyError.weak(.nonCanonical)) { try ed25519(point) }
    }

    /// Which y lie on the curve was computed with another program's integers.
    @Test func `of Ed25519 off its curve is refused`() throws {
        let onCurve: Set<UInt8> = [
            3, 4, 5, 6, 9, 10, 14, 15, 16, 18, 19, 21, 23, 24, 25, 26, 27, 28, 29, 30, 32, 33, 35, 37, 39, 40, 42, 43,
            44, 48, 51, 52, 54, 55, 56, 57, 58, 60, 61, 62, 63,
        ]
        for y in UInt8(2)..<64 {
            for sign in [UInt8(0), 0x80] {
                let point = [y] + [UInt8](repeating: 0, count: 30) + [sign]
                if onCurve.contains(y) {
                    #expect(try PublicKey(.ed25519(point)).components == .ed25519(point))
                } else {
                    #expect(throws: KeyError.malformed(.notOnCurve)) { try PublicKey(.ed25519(point)) }
                }
            }
        }
        for off in [
            "38b4e652e44da7f2370d9e260e27136550a4a3a6d07f5c0c332f8b1212841f69",
            "2b902f8911e81818f8c99d5d5d9831957504d90e945de2e8f54ee781e63a7b1b",
            "ebffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        ] {
            #expect(throws: KeyError.malformed(.notOnCurve)) { try ed25519(off) }
        }
        for on in [
            "264aad6cb6dd210faf94acd3cf92c190237cb11f5d108cf2593026399c59b850",
            "eaffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
            "e7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        ] {
            #expect(try ed25519(on).type == .ed25519)
        }
    }

    @Test func `that was just made is always accepted`() throws {
        for _ in 0..<60 {
            let key = try PrivateKey.generate(.ed25519).publicKey
            #expect(try PublicKey(key.components) == key)
        }
    }

    // MARK: Curves

    @Test func `off its curve is refused`() throws {
        guard case .p256(let x, let y) = try PrivateKey.generate(.p256).publicKey.components,
            case .p384(let longX, let longY) = try PrivateKey.generate(.p384).publicKey.components
        else {
            Issue.record("a key has other components than its type")
            return
        }
        expectRefusal(x: x, y: y) { .p256(x: $0, y: $1) }
        expectRefusal(x: longX, y: longY) { .p384(x: $0, y: $1) }
    }

    private func expectRefusal(
        x: [UInt8], y: [UInt8], as components: ([UInt8], [UInt8]) -> PublicKey.Components
    ) {
        let zero = [UInt8](repeating: 0, count: x.count)
        let highest = [UInt8](repeating: 0xFF, count: x.count)
        let moved = y.dropLast() + [(y.last ?? 0) ^ 1]
        for (x, y) in [(x, Array(moved)), (zero, zero), (highest, y), (x, highest), (y, x)] {
            let error = #expect(throws: KeyError.self) { try PublicKey(components(x, y)) }
            #expect(error == .malformed(.notOnCurve))
            #expect(error?.code == "key.malformed")
        }
        for (x, y) in [(Array(x.dropFirst()), y), ([0] + x, y), (x, y.dropLast()), ([], [])] {
            #expect(throws: KeyError.self) { try PublicKey(components(x, y)) }
        }
    }

    @Test func `compressed is refused when no point has its x, or its form is another`() throws {
        let key = try PrivateKey.generate(.p256).publicKey
        let point = try #require(key.compressedPoint)
        var other = point
        other[0] ^= 1
        try #expect(PublicKey(compressedP256: other) != key)
        for first in [UInt8(0), 1, 4, 5, 6, 7, 0xFF] {
            #expect(throws: KeyError.malformed(.notOnCurve)) {
                try PublicKey(compressedP256: [first] + point.dropFirst())
            }
        }
        // y² = x³ − 3x + b has no solution for one x in two.
        let refused = (UInt8(0)..<64).filter { x in
            (try? PublicKey(compressedP256: [2] + [UInt8](repeating: 0, count: 31) + [x])) == nil
        }
        #expect((16...48).contains(refused.count))
        #expect(throws: KeyError.malformed(.notOnCurve)) {
            try PublicKey(compressedP256: [2] + [UInt8](repeating: 0xFF, count: 32))
        }
        #expect(
            throws: KeyError.malformed(
                .length(component: Phrase("component/compressed-point"), bytes: 33, expected: 49))
        ) {
            try PublicKey(compressedP384: point)
        }
        #expect(
            throws: KeyError.malformed(.length(component: Phrase("component/compressed-point"), bytes: 0, expected: 33))
        ) {
            try PublicKey(compressedP256: [])
        }
    }

    @Test func `that is the point at infinity is refused`() throws {
        let der = try PrivateKey.generate(.p256).publicKey.subjectPublicKeyInfo
        // The algorithm as it stands, then a bit string that holds the single byte 0.
        let infinity = [0x30, 0x19] + der[2..<23] + [0x03, 0x02, 0x00, 0x00]
        #expect(
            throws: KeyError.malformed(.length(component: Phrase("component/compressed-point"), bytes: 1, expected: 33))
        ) {
            try PublicKey(subjectPublicKeyInfo: Array(infinity))
        }
    }

    // MARK: RSA

    private static func modulus(bits: Int, last: UInt8 = 0xFF) -> [UInt8] {
        let bytes = (bits + 7) / 8
        let first = UInt8(truncatingIfNeeded: 0xFF >> (bytes * 8 - bits))
        return [first] + [UInt8](repeating: 0xFF, count: bytes - 2) + [last]
    }

    @Test(arguments: [
        (modulus(bits: 2047), [1, 0, 1], KeyWeakness.modulusTooShort(bits: 2047)),
        (modulus(bits: 1024), [1, 0, 1], .modulusTooShort(bits: 1024)),
        (modulus(bits: 8193), [1, 0, 1], .modulusTooLong(bits: 8193)),
        (modulus(bits: 16_384), [1, 0, 1], .modulusTooLong(bits: 16_384)),
        (modulus(bits: 2048, last: 0xFE), [1, 0, 1], .modulusEven),
        (modulus(bits: 2048), [1], .exponentTooSmall),
        (modulus(bits: 2048), [2], .exponentTooSmall),
        (modulus(bits: 2048), [4], .exponentEven),
        (modulus(bits: 2048), [1, 0, 0], .exponentEven),
        (modulus(bits: 2048), [1, 0, 0, 0, 0], .exponentTooLarge),
        (modulus(bits: 2048), [1, 0, 0, 0, 1], .exponentTooLarge),
        (modulus(bits: 2048), [UInt8](repeating: 0xFF, count: 256), .exponentTooLarge),
    ])
    func `of RSA is weak when its numbers are`(modulus: [UInt8], exponent: [UInt8], weakness: KeyWeakness) {
        #expect(throws: KeyError.weak(weakness)) { try PublicKey(.rsa(modulus: modulus, exponent: exponent)) }
    }

    @Test(arguments: [
        ([0] + modulus(bits: 2048), [1, 0, 1]), (modulus(bits: 2048), [0, 1, 0, 1]), ([], [3]),
        (modulus(bits: 2048), []),
    ])
    func `of RSA is written without leading zeros`(modulus: [UInt8], exponent: [UInt8]) {
        let error = #expect(throws: KeyError.self) { try PublicKey(.rsa(modulus: modulus, exponent: exponent)) }
        #expect(error?.code == "key.malformed")
    }

    @Test(arguments: [(2048, [UInt8(3)]), (2048, [0xFF, 0xFF, 0xFF, 0xFF]), (2049, [1, 0, 1]), (8192, [1, 0, 1])])
    func `of RSA at the edge of what is permitted is accepted`(bits: Int, exponent: [UInt8]) throws {
        let key = try PublicKey(.rsa(modulus: Self.modulus(bits: bits), exponent: exponent))
        #expect(key.type == .rsa(bits: bits))
        try #expect(PublicKey(subjectPublicKeyInfo: key.subjectPublicKeyInfo) == key)
        #expect(throws: SignatureError.invalid) {
            try key.verify([UInt8](repeating: 1, count: (bits + 7) / 8), of: [], algorithm: .rs256)
        }
    }
}
