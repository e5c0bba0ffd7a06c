extension HashAlgorithm {
    /// The name that OpenSSL's provider knows it by.
    var openSSLName: String {
        switch self {
        case .sha256: "SHA256"
        case .sha384: "SHA384"
        case .sha512: "SHA512"
        case .md5: "MD5"
        }
    }
}
