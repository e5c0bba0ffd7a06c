import Cryptography
import Diagnostics
import Testing

@Suite struct `Signature` {
    private static let algorithms: [(SignatureAlgorithm, KeyType, Int)] = [
        (.eddsa, .ed25519, 64), (.es256, .p256, 64), (.es384, .p384, 96), (.rs256, .rsa(bits: 2048), 256),
        (.rs384, .rsa(bits: 2048), 256), (.rs512, .rsa(bits: 2048), 256), (.ps256, .rsa(bits: 2048), 256),
        (.ps384, .rsa(bits: 2048), 256), (.ps512, .rsa(bits: 2048), 256), (.rs256, .rsa(bits: 3072), 384),
    ]
    private let message = Array("a badge".utf8)

    @Test(arguments: algorithms)
    func `verifies with its own key, message and algorithm, and with no other`(
        algorithm: SignatureAlgorithm, type: KeyType, length: Int
    ) throws {
        let key = try PrivateKey.generate(type)
        #expect(key.type == type)
        let signature = try key.sign(message, algorithm: algorithm)
        #expect(signature.count == length)
        try key.publicKey.verify(signature, of: message, algorithm: algorithm)

        if case .rsa = type {
            let other = try PublicKey(pem: Array(SampleKeys.rsaPublic.utf8))
            expectInvalid(signature, of: message, key: other, algorithm)
        } else {
            try expectInvalid(signature, of: message, key: PrivateKey.generate(type).publicKey, algorithm)
        }
        expectInvalid(signature, of: message + [0], key: key.publicKey, algorithm)
        expectInvalid(signature, of: [], key: key.publicKey, algorithm)
        expectInvalid([], of: message, key: key.publicKey, algorithm)
        expectInvalid(signature + [0], of: message, key: key.publicKey, algorithm)
        expectInvalid([0] + signature, of: message, key: key.publicKey, algorithm)
        expectInvalid(signature.dropLast(), of: message, key: key.publicKey, algorithm)
        for position in stride(from: 0, to: signature.count, by: 11) {
            var changed = signature
            changed[position] ^= 1
            expectInvalid(changed, of: message, key: key.publicKey, algorithm)
        }
        // What failed must leave nothing behind that disturbs the next call.
        try key.publicKey.verify(signature, of: message, algorithm: algorithm)
    }

    private func expectInvalid(
        _ signature: some Sequence<UInt8>, of message: [UInt8], key: PublicKey, _ algorithm: SignatureAlgorithm
    ) {
        #expect(throws: SignatureError.invalid) {
            try key.verify(Array(signature), of: message, algorithm: algorithm)
        }
    }

    @Test(arguments: algorithms.prefix(4))
    func `of nothing is a signature too`(algorithm: SignatureAlgorithm, type: KeyType, length: Int) throws {
        let key = try PrivateKey.generate(type)
        try key.publicKey.verify(key.sign([], algorithm: algorithm), of: [], algorithm: algorithm)
    }

    @Test func `is made and verified over a part of the bytes without copying`() throws {
        let key = try PrivateKey.generate(.ed25519)
        let bytes = Array("xxa badgexx".utf8)
        let signature = try key.sign(bytes.span.extracting(2..<9), algorithm: .eddsa)
        try key.publicKey.verify(signature, of: message, algorithm: .eddsa)
        try key.publicKey.verify(signature.span, of: bytes.span.extracting(2..<9), algorithm: .eddsa)
    }

    @Test(arguments: [KeyType.ed25519, .p256, .p384, .rsa(bits: 2048)])
    func `needs an algorithm that fits the key`(type: KeyType) throws {
        let key = try PrivateKey.generate(type)
        var fitting: [SignatureAlgorithm] = []
        for algorithm in SignatureAlgorithm.allCases {
            if algorithm.fits(type) {
                fitting.append(algorithm)
                continue
            }
            let expected = SignatureError.algorithmDoesNotFit(algorithm, type)
            #expect(expected.code == "jws.alg")
            #expect(throws: expected) { try key.sign(message, algorithm: algorithm) }
            #expect(throws: expected) {
                try key.publicKey.verify([UInt8](repeating: 1, count: 64), of: message, algorithm: algorithm)
            }
        }
        switch type {
        case .ed25519: #expect(fitting == [.eddsa])
        case .p256: #expect(fitting == [.es256])
        case .p384: #expect(fitting == [.es384])
        case .rsa: #expect(fitting == [.rs256, .rs384, .rs512, .ps256, .ps384, .ps512])
        }
    }

    @Test func `does not pass from one RSA padding or hash to another`() throws {
        let key = try PrivateKey.generate(.rsa(bits: 2048))
        let algorithms: [SignatureAlgorithm] = [.rs256, .rs384, .rs512, .ps256, .ps384, .ps512]
        for signing in algorithms {
            let signature = try key.sign(message, algorithm: signing)
            for verifying in algorithms where verifying != signing {
                expectInvalid(signature, of: message, key: key.publicKey, verifying)
            }
        }
    }

    @Test func `of Ed25519 is that of RFC 8032, test 1`() throws {
        let key = try PrivateKey(
            ed25519Seed: Hexadecimal.decode("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"))
        let point = try Hexadecimal.decode("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")
        #expect(key.publicKey.components == .ed25519(point))
        let signature: String = try Hexadecimal.encode(key.sign([], algorithm: .eddsa))
        #expect(
            signature == "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555"
                + "fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b")
    }

    @Test(arguments: [
        (
            SignatureAlgorithm.es256, "c9afa9d845ba75166b5c215767b1d6934e50c3db36e89b127b8a622b120f6721",
            "60fed4ba255a9d31c961eb74c6356d68c049b8923b61fa6ce669622e60f29fb6",
            "efd48b2aacb6a8fd1140dd9cd45e81d69d2c877b56aaf991c34d0ea84eaf3716"
                + "f7cb1c942d657c41d436c7a1b6e29f65f3e900dbb9aff4064dc4ab2f843acda8"
        ),
        (
            .es384, "6b9d3dad2e1b8c1c05b19875b6659f4de23c3b667bf297ba9aa47740787137d896d5724e4c70a825f872c9ea60d2edf5",
            "ec3a4e415b4e19a4568618029f427fa5da9a8bc4ae92e02e06aae5286b300c64def8f0ea9055866064a254515480bc13",
            "94edbb92a5ecb8aad4736e56c691916b3f88140666ce9fa73d64c4ea95ad133c81a648152e44acf96e36dd1e80fabe46"
                + "99ef4aeb15f178cea1fe40db2603138f130e740a19624526203b6351d0a3a94fa329c145786e679e7b82c71a38628ac8"
        ),
    ])
    func `of ECDSA verifies as in RFC 6979`(
        algorithm: SignatureAlgorithm, scalar: String, x: String, signature: String
    ) throws {
        let number = try Hexadecimal.decode(scalar)
        let key = try algorithm == .es256 ? PrivateKey(p256Scalar: number) : PrivateKey(p384Scalar: number)
        #expect(try key.publicKey.compressedPoint?.dropFirst().elementsEqual(Hexadecimal.decode(x)) == true)
        try key.publicKey.verify(Hexadecimal.decode(signature), of: Array("sample".utf8), algorithm: algorithm)
    }

    @Test func `of ECDSA is padded when its numbers are short`() throws {
        // One signature in 128 has a number with a leading zero byte; none may come out short or unverifiable.
        let key = try PrivateKey.generate(.p256)
        var short = 0
        for round in 0..<1500 {
            let message = Array("\(round)".utf8)
            let signature = try key.sign(message, algorithm: .es256)
            #expect(signature.count == 64)
            guard signature[0] == 0 || signature[32] == 0 else { continue }
            short += 1
            try key.publicKey.verify(signature, of: message, algorithm: .es256)
        }
        #expect(short > 0)
    }

    @Test func `is refused when a number is zero or the order of the curve`() throws {
        let key = try PrivateKey.generate(.p256)
        let good = try key.sign(message, algorithm: .es256)
        let order = try Hexadecimal.decode("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551")
        let zero = [UInt8](repeating: 0, count: 32)
        for half in [zero, order, [UInt8](repeating: 0xFF, count: 32)] {
            expectInvalid(half + good.suffix(32), of: message, key: key.publicKey, .es256)
            expectInvalid(good.prefix(32) + half, of: message, key: key.publicKey, .es256)
            expectInvalid(half + half, of: message, key: key.publicKey, .es256)
        }
    }

    @Test func `with the high one of the two s values holds`() throws {
        let key = try PrivateKey.generate(.p256)
        let good = try key.sign(message, algorithm: .es256)
        let order = try Hexadecimal.decode("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551")
        var difference = [UInt8](repeating: 0, count: 32)
        var borrow = 0
        for position in (0..<32).reversed() {
            let digit = Int(order[position]) - Int(good[32 + position]) - borrow
            difference[position] = UInt8(truncatingIfNeeded: digit)
            borrow = digit < 0 ? 1 : 0
        }
        try key.publicKey.verify(good.prefix(32) + difference, of: message, algorithm: .es256)
    }

    @Test func `algorithms are known by their registered names only`() {
        #expect(SignatureAlgorithm(rawValue: "EdDSA") == .eddsa)
        for name in ["none", "None", "HS256", "es256", "EDDSA", "ES512", "ES256K", "ES256 ", "Ed25519", ""] {
            #expect(SignatureAlgorithm(rawValue: name) == nil)
        }
    }

    @Test func `works on many threads with one key`() async throws {
        let key = try PrivateKey.generate(.p256)
        let holding = try await withThrowingTaskGroup(of: Int.self) { group in
            for task in 0..<8 {
                group.addTask {
                    for round in 0..<20 {
                        let message = Array("\(task) \(round)".utf8)
                        try key.publicKey.verify(key.sign(message, algorithm: .es256), of: message, algorithm: .es256)
                    }
                    return 20
                }
            }
            return try await group.reduce(0, +)
        }
        #expect(holding == 160)
    }
}
