public import Cryptography
import LinkedData

extension JSONWebKey {
    /// A name for the key that follows from its material alone: base64url of the SHA-256 of the members that make it.
    ///
    /// RFC 7638, "JSON Web Key (JWK) Thumbprint": sorted by name, without white space.
    public func thumbprint() throws(CryptographyError) -> String {
        let members = publicKey.jsonWebKeyMembers
            .sorted { $0.0.text.utf8.lexicographicallyPrecedes($1.0.text.utf8) }
            .map { "\"\($0.0.text)\":\"\($0.1)\"" }
        return Base64URL.encode(try HashAlgorithm.sha256.digest(Array("{\(members.joined(separator: ","))}".utf8)))
    }
}
