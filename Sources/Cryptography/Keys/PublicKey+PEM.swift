extension PublicKey {
    private static let label = "PUBLIC KEY"

    /// Reads a public key in PEM, `-----BEGIN PUBLIC KEY-----` (RFC 7468); lines may end in LF or CRLF.
    ///
    /// Open Badges 2.0 `CryptographicKey.publicKeyPem` holds this form.
    public init(pem: [UInt8]) throws(KeyError) {
        let block: PEMBlock
        do {
            block = try PEMBlock(pem)
        } catch {
            throw .malformed(.pem(error))
        }
        switch block.label {
        case Self.label: try self.init(subjectPublicKeyInfo: block.contents)
        case "RSA PUBLIC KEY": try self.init(rsaPublicKey: block.contents)
        default: throw .malformed(.label(block.label, expected: Self.label))
        }
    }

    /// The key in PEM (RFC 7468), ending in LF.
    public var pem: String {
        PEMBlock(label: Self.label, contents: subjectPublicKeyInfo).text
    }
}
