public import Cryptography

/// Where the bytes come from that nobody may foretell: salts of recipients and identifiers of credentials.
public struct RandomSource: Sendable {
    private let source: @Sendable (Int) throws(CryptographyError) -> [UInt8]

    /// A source of its own, for instance a fixed one in tests; it gives as many bytes as it is asked for.
    public init(_ source: @escaping @Sendable (Int) throws(CryptographyError) -> [UInt8]) {
        self.source = source
    }

    /// The generator of OpenSSL.
    public static let system = RandomSource { count throws(CryptographyError) in try SecureRandom.bytes(count) }

    /// So many random bytes.
    func bytes(_ count: Int) throws(CryptographyError) -> [UInt8] {
        try source(count)
    }
}
