/// Bytes that nobody can foretell, from OpenSSL's generator.
public enum SecureRandom {
    /// `count` random bytes.
    public static func bytes(_ count: Int) throws(CryptographyError) -> [UInt8] {
        try OpenSSLRandom.bytes(count)
    }
}
