import Cryptography

/// The salted hash of an identity: `sha256$` or `md5$` and hexadecimal digits.
///
/// Open Badges 2.0, "IdentityHash", and 3.0, "IdentityHash": the hash of the identity followed by the salt, in UTF-8.
public struct HashedIdentity: Hashable, Sendable {
    /// How it was hashed.
    public enum Algorithm: String, Hashable, Sendable, CaseIterable {
        /// SHA-256.
        case sha256
        /// MD5: only read, never written.
        case md5

        var hashAlgorithm: HashAlgorithm {
            switch self {
            case .sha256: .sha256
            case .md5: .md5
            }
        }

        var byteCount: Int {
            switch self {
            case .sha256: 32
            case .md5: 16
            }
        }
    }

    /// How it was hashed.
    public let algorithm: Algorithm
    /// The hash.
    public let digest: [UInt8]
    /// The bytes that follow the identity; none when there is no salt.
    public let salt: [UInt8]

    /// Hashes an identity exactly as it is given.
    ///
    /// - Throws: `.hashing` when the library refuses, for instance MD5.
    public init(value: String, salt: String?, algorithm: Algorithm = .sha256) throws(RecipientError) {
        self.algorithm = algorithm
        self.salt = Array((salt ?? "").utf8)
        digest = try Self.digest(of: value, salt: self.salt, algorithm: algorithm)
    }

    /// Reads a hash; its digits may be in any case.
    ///
    /// - Throws: `.unreadableHash` for another algorithm, another length, or other characters.
    public init(parsing text: String, salt: String?) throws(RecipientError) {
        let bytes = Array(text.utf8)
        for algorithm in Algorithm.allCases {
            let prefix = Array((algorithm.rawValue + "$").utf8)
            guard bytes.starts(with: prefix), bytes.count == prefix.count + 2 * algorithm.byteCount,
                let digest = Self.decode(bytes.dropFirst(prefix.count))
            else { continue }
            self.algorithm = algorithm
            self.digest = digest
            self.salt = Array((salt ?? "").utf8)
            return
        }
        throw .unreadableHash(text)
    }

    /// The hash as it is written in a badge.
    public var text: String {
        var bytes = Array((algorithm.rawValue + "$").utf8)
        bytes.reserveCapacity(bytes.count + 2 * digest.count)
        for byte in digest {
            bytes.append(Self.digit(byte >> 4))
            bytes.append(Self.digit(byte & 15))
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Whether this is the hash of a value as it is given or, failing that, of the value in ASCII lower case.
    ///
    /// - Returns: The form that matched, or `nil`.
    public func matches(_ value: String) throws(RecipientError) -> RecipientMatch? {
        if try matchesExactly(value) { return .asGiven }
        guard let lowercased = value.inASCIILowercase, try matchesExactly(lowercased) else { return nil }
        return .lowercased
    }

    /// Whether this is the hash of a value as it is given.
    public func matchesExactly(_ value: String) throws(RecipientError) -> Bool {
        try Self.digest(of: value, salt: salt, algorithm: algorithm) == digest
    }

    private static func digest(
        of value: String, salt: [UInt8], algorithm: Algorithm
    ) throws(RecipientError) -> [UInt8] {
        do throws(CryptographyError) {
            return try algorithm.hashAlgorithm.digest(Array(value.utf8) + salt)
        } catch {
            throw .hashing(error.account)
        }
    }

    private static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    }

    private static func decode(_ digits: ArraySlice<UInt8>) -> [UInt8]? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(digits.count / 2)
        var high: UInt8?
        for digit in digits {
            guard digit.isHexadecimalDigit else { return nil }
            let value = digit <= UInt8(ascii: "9") ? digit - UInt8(ascii: "0") : (digit | 0x20) - UInt8(ascii: "a") + 10
            if let first = high {
                bytes.append(first << 4 | value)
                high = nil
            } else {
                high = value
            }
        }
        return high == nil ? bytes : nil
    }
}
