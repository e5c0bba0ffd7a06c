private import COpenSSL
import Diagnostics
private import Synchronization

/// Sole owner of one `EVP_PKEY`: freed exactly once, its pointer never leaves this file.
///
/// A class, because public and private keys are values that are copied. Unchecked because of the pointer: nothing here
/// changes a key once it is made, and OpenSSL lets several threads use one key at a time as long as none changes it (what
/// it computes lazily it guards with locks of its own).
final class OpenSSLKey: @unchecked Sendable {
    private let pointer: OpaquePointer
    /// What was set up to sign or verify with the key before, one for each purpose and algorithm.
    private let templates = Mutex<[SignatureTemplate]>([])

    private init(adopting pointer: OpaquePointer) {
        self.pointer = pointer
    }

    deinit {
        EVP_PKEY_free(pointer)
    }
}

// MARK: - Public keys

extension OpenSSLKey {
    /// An Ed25519 public key, 32 bytes that were checked.
    convenience init(ed25519PublicKey point: [UInt8]) throws(KeyError) {
        guard let pointer = EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nil, point, point.count) else {
            throw .failure(OpenSSLErrorQueue.failure(to: Phrase("openssl/take-ed25519-key")))
        }
        self.init(adopting: pointer)
    }

    /// A public key on a curve, from its point in uncompressed SEC 1 form.
    ///
    /// - Throws: `.malformed(.notOnCurve)`
    convenience init(uncompressedPoint point: [UInt8], on curve: EllipticCurve) throws(KeyError) {
        guard let template = CurveTemplate.of(curve).pointer, let pointer = EVP_PKEY_dup(template) else {
            throw .failure(OpenSSLErrorQueue.failure(to: Phrase("openssl/set-up-key-curve")))
        }
        // Owned from here on, so freed on the way out below.
        self.init(adopting: pointer)
        guard EVP_PKEY_set1_encoded_public_key(pointer, point, point.count) == 1 else {
            let reasons = OpenSSLErrorQueue.drain()
            if reasons.contains(where: { $0.library == ERR_LIB_EC }) { throw .malformed(.notOnCurve) }
            throw .failure(.refused(operation: Phrase("openssl/take-key-curve"), reasons: reasons.map(\.text)))
        }
    }

    /// An RSA public key of numbers that were checked.
    convenience init(rsaModulus modulus: [UInt8], exponent: [UInt8]) throws(KeyError) {
        guard let pointer = COpenSSL_rsa_public_key(modulus, modulus.count, exponent, exponent.count) else {
            throw .failure(OpenSSLErrorQueue.failure(to: Phrase("openssl/take-rsa-key")))
        }
        self.init(adopting: pointer)
    }

    /// The public half in numbers.
    ///
    /// - Throws: `.unsupported` for other kinds of key and other curves.
    func publicComponents() throws(KeyError) -> PublicKey.Components {
        switch EVP_PKEY_get_base_id(pointer) {
        case EVP_PKEY_ED25519: return .ed25519(try ed25519PublicKey())
        case EVP_PKEY_RSA:
            return .rsa(
                modulus: try number(OSSL_PKEY_PARAM_RSA_N, width: nil),
                exponent: try number(OSSL_PKEY_PARAM_RSA_E, width: nil))
        case EVP_PKEY_EC:
            let curve = try curve()
            return curve.components(
                x: try number(OSSL_PKEY_PARAM_EC_PUB_X, width: curve.coordinateLength),
                y: try number(OSSL_PKEY_PARAM_EC_PUB_Y, width: curve.coordinateLength))
        default:
            throw .unsupported(
                kind: Phrase(verbatim: EVP_PKEY_get0_type_name(pointer).map { String(cString: $0) } ?? "?"))
        }
    }

    private func ed25519PublicKey() throws(KeyError) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: Ed25519Rules.length)
        var length = bytes.count
        guard EVP_PKEY_get_raw_public_key(pointer, &bytes, &length) == 1, length == bytes.count else {
            throw .failure(OpenSSLErrorQueue.failure(to: Phrase("openssl/give-out-ed25519-key")))
        }
        return bytes
    }

    private func curve() throws(KeyError) -> EllipticCurve {
        var name = [CChar](repeating: 0, count: 64)
        var length = 0
        guard EVP_PKEY_get_group_name(pointer, &name, name.count, &length) == 1 else {
            OpenSSLErrorQueue.clear()
            throw .unsupported(kind: Phrase("key-kind/curve-given-parameters"))
        }
        let text = String(decoding: name.prefix(length).map { UInt8(bitPattern: $0) }, as: UTF8.self)
        for curve in [EllipticCurve.p256, .p384] where curve.groupName == text { return curve }
        throw .unsupported(kind: Phrase("key-kind/curve-text", ["text": text]))
    }

    /// A number of the key, big-endian, padded to a width: OpenSSL's own exports drop leading zero bytes.
    private func number(_ name: String, width: Int?) throws(KeyError) -> [UInt8] {
        var value: OpaquePointer?
        guard EVP_PKEY_get_bn_param(pointer, name, &value) == 1, let value else {
            throw .failure(OpenSSLErrorQueue.failure(to: Phrase("openssl/give-out-number-key")))
        }
        defer { BN_free(value) }
        let length = Int32(width ?? Int(BN_num_bits(value) + 7) / 8)
        var bytes = [UInt8](repeating: 0, count: Int(length))
        guard BN_bn2binpad(value, &bytes, length) == length else {
            throw .failure(OpenSSLErrorQueue.failure(to: Phrase("openssl/give-out-number-key")))
        }
        return bytes
    }
}

// MARK: - Private keys

extension OpenSSLKey {
    /// A fresh key pair.
    convenience init(generating type: KeyType) throws(KeyError) {
        let generated: OpaquePointer? =
            switch type {
            case .ed25519: COpenSSL_generate_ed25519()
            case .p256: COpenSSL_generate_ec(EllipticCurve.p256.groupName)
            case .p384: COpenSSL_generate_ec(EllipticCurve.p384.groupName)
            case .rsa(let bits): COpenSSL_generate_rsa(bits)
            }
        guard let generated else { throw .failure(OpenSSLErrorQueue.failure(to: Phrase("openssl/make-key"))) }
        self.init(adopting: generated)
    }

    /// An Ed25519 private key from its seed of 32 bytes.
    convenience init(ed25519Seed seed: [UInt8]) throws(KeyError) {
        guard let pointer = EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nil, seed, seed.count) else {
            throw .failure(OpenSSLErrorQueue.failure(to: Phrase("openssl/take-ed25519-key")))
        }
        self.init(adopting: pointer)
    }

    /// A private key from a `PrivateKeyInfo` (PKCS #8).
    convenience init(pkcs8 der: [UInt8]) throws(KeyError) {
        let pointer = der.withUnsafeBufferPointer { der -> OpaquePointer? in
            var position = der.baseAddress
            guard let info = d2i_PKCS8_PRIV_KEY_INFO(nil, &position, der.count) else { return nil }
            defer { PKCS8_PRIV_KEY_INFO_free(info) }
            return position == der.baseAddress.map { $0 + der.count } ? EVP_PKCS82PKEY(info) : nil
        }
        try self.init(decoded: pointer)
    }

    /// A private key from an `RSAPrivateKey` (PKCS #1).
    convenience init(rsaPrivateKey der: [UInt8]) throws(KeyError) {
        try self.init(decoded: Self.privateKey(EVP_PKEY_RSA, der))
    }

    /// A private key from an `ECPrivateKey` (RFC 5915).
    convenience init(ecPrivateKey der: [UInt8]) throws(KeyError) {
        try self.init(decoded: Self.privateKey(EVP_PKEY_EC, der))
    }

    private convenience init(decoded pointer: OpaquePointer?) throws(KeyError) {
        let reasons = OpenSSLErrorQueue.drain()
        guard let pointer else {
            throw .malformed(
                .structure(reasons.last.map { Phrase(verbatim: $0.text) } ?? Phrase("key.malformed/trailing-bytes")))
        }
        self.init(adopting: pointer)
        try refuseNumberBeyondOrder()
    }

    /// OpenSSL reads private numbers on a curve that are not smaller than its order, though each is a second spelling of a
    /// smaller one.
    private func refuseNumberBeyondOrder() throws(KeyError) {
        guard EVP_PKEY_get_base_id(pointer) == EVP_PKEY_EC else { return }
        guard let context = EVP_PKEY_CTX_new_from_pkey(nil, pointer, nil) else {
            throw .failure(OpenSSLErrorQueue.failure(to: Phrase("openssl/check-private-key")))
        }
        defer { EVP_PKEY_CTX_free(context) }
        if EVP_PKEY_private_check(context) != 1 {
            OpenSSLErrorQueue.clear()
            throw .malformed(.structure(Phrase("key.malformed/private-number")))
        }
    }

    private static func privateKey(_ type: Int32, _ der: [UInt8]) -> OpaquePointer? {
        der.withUnsafeBufferPointer { der in
            var position = der.baseAddress
            guard let key = d2i_PrivateKey(type, nil, &position, der.count) else { return nil }
            if position == der.baseAddress.map({ $0 + der.count }) { return key }
            EVP_PKEY_free(key)
            return nil
        }
    }

    /// The private key as `PrivateKeyInfo` (PKCS #8).
    func pkcs8() throws(KeyError) -> [UInt8] {
        var der: UnsafeMutablePointer<UInt8>?
        var length: Int32 = -1
        if let info = EVP_PKEY2PKCS8(pointer) {
            length = i2d_PKCS8_PRIV_KEY_INFO(info, &der)
            PKCS8_PRIV_KEY_INFO_free(info)
        }
        guard length > 0, let der else {
            throw .failure(OpenSSLErrorQueue.failure(to: Phrase("openssl/write-private-key")))
        }
        defer { COpenSSL_clear_free(der, Int(length)) }
        return Array(UnsafeBufferPointer(start: der, count: Int(length)))
    }
}

// MARK: - Signatures

extension OpenSSLKey {
    /// Verifies a signature in OpenSSL's form, which is DER for ECDSA.
    func verify(
        _ signature: Span<UInt8>, of message: Span<UInt8>, algorithm: SignatureAlgorithm
    ) throws(SignatureError) {
        guard let context = EVP_MD_CTX_new() else {
            throw .failure(OpenSSLErrorQueue.failure(to: Phrase("openssl/set-up-verifying")))
        }
        defer { EVP_MD_CTX_free(context) }
        try setUp(context, .verifying, algorithm)
        let verdict = signature.withUnsafeBufferPointer { signature in
            message.withUnsafeBufferPointer { message in
                EVP_DigestVerify(context, signature.baseAddress, signature.count, message.baseAddress, message.count)
            }
        }
        if verdict != 1 {
            OpenSSLErrorQueue.clear()
            throw .invalid
        }
    }

    /// Prepares a context for one signature.
    ///
    /// Setting one up looks for the algorithms by their names among those of all providers: 5 µs of 100 for P-256, 4 of 145
    /// for Ed25519, 4 of 32 for RSA. A copy of one that is set up does not, and takes less than 1 µs.
    private func setUp(
        _ context: OpaquePointer, _ purpose: SignatureTemplate.Purpose, _ algorithm: SignatureAlgorithm
    ) throws(SignatureError) {
        let known = templates.withLock { $0.first { $0.purpose == purpose && $0.algorithm == algorithm } }
        let template: SignatureTemplate
        if let known {
            template = known
        } else {
            template = SignatureTemplate(purpose, algorithm)
            try setUpAnew(template.context, purpose, algorithm)
            // Two threads may come here at once: then there are two templates, which does no harm.
            templates.withLock { $0.append(template) }
        }
        if EVP_MD_CTX_copy_ex(context, template.context) == 1 { return }
        // Early releases of OpenSSL 3 do not copy what has no hash function.
        OpenSSLErrorQueue.clear()
        try setUpAnew(context, purpose, algorithm)
    }

    private func setUpAnew(
        _ context: OpaquePointer?, _ purpose: SignatureTemplate.Purpose, _ algorithm: SignatureAlgorithm
    ) throws(SignatureError) {
        let initialize = purpose == .signing ? EVP_DigestSignInit_ex : EVP_DigestVerifyInit_ex
        var parameters: OpaquePointer?
        guard
            initialize(context, &parameters, algorithm.hash?.openSSLName, nil, nil, pointer, nil) == 1,
            !algorithm.isPSS || Self.usePSS(parameters)
        else {
            throw .failure(
                OpenSSLErrorQueue.failure(
                    to: purpose == .signing ? Phrase("openssl/set-up-signing") : Phrase("openssl/set-up-verifying")))
        }
    }

    /// Signs; the signature is in OpenSSL's form, which is DER for ECDSA.
    func sign(_ message: Span<UInt8>, algorithm: SignatureAlgorithm) throws(SignatureError) -> [UInt8] {
        guard let context = EVP_MD_CTX_new() else {
            throw .failure(OpenSSLErrorQueue.failure(to: Phrase("openssl/set-up-signing")))
        }
        defer { EVP_MD_CTX_free(context) }
        try setUp(context, .signing, algorithm)
        let capacity = Int(EVP_PKEY_get_size(pointer))
        var succeeded = false
        let signature = [UInt8](unsafeUninitializedCapacity: capacity) { output, count in
            var length = capacity
            succeeded = message.withUnsafeBufferPointer { message in
                EVP_DigestSign(context, output.baseAddress, &length, message.baseAddress, message.count) == 1
            }
            count = succeeded ? length : 0
        }
        guard succeeded else { throw .failure(OpenSSLErrorQueue.failure(to: Phrase("openssl/sign"))) }
        return signature
    }

    /// RSASSA-PSS as JOSE wants it: a salt as long as the hash; MGF1 takes the hash of the message unless told otherwise.
    private static func usePSS(_ parameters: OpaquePointer?) -> Bool {
        EVP_PKEY_CTX_set_rsa_padding(parameters, RSA_PKCS1_PSS_PADDING) == 1
            && EVP_PKEY_CTX_set_rsa_pss_saltlen(parameters, RSA_PSS_SALTLEN_DIGEST) == 1
    }
}

/// A context that is set up to sign or verify with one key, and only ever copied from.
///
/// Unchecked because of the pointer: OpenSSL takes the context that it copies from as constant.
private final class SignatureTemplate: @unchecked Sendable {
    enum Purpose { case signing, verifying }

    let purpose: Purpose
    let algorithm: SignatureAlgorithm
    let context: OpaquePointer?

    init(_ purpose: Purpose, _ algorithm: SignatureAlgorithm) {
        self.purpose = purpose
        self.algorithm = algorithm
        context = EVP_MD_CTX_new()
    }

    deinit {
        EVP_MD_CTX_free(context)
    }
}

/// A curve as a key without numbers, made once. A copy of it takes 8 µs, a key made from the name of its curve 40.
///
/// Unchecked because of the pointer: it is only ever copied from, and lives as long as the process.
private struct CurveTemplate: @unchecked Sendable {
    let pointer: OpaquePointer?

    private static let p256 = CurveTemplate(pointer: COpenSSL_ec_template(EllipticCurve.p256.groupName))
    private static let p384 = CurveTemplate(pointer: COpenSSL_ec_template(EllipticCurve.p384.groupName))

    static func of(_ curve: EllipticCurve) -> CurveTemplate {
        switch curve {
        case .p256: p256
        case .p384: p384
        }
    }
}
