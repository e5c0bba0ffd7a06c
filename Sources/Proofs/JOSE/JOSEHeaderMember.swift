import LinkedData

/// The member names of a JOSE header.
///
/// RFC 7515, "Registered Header Parameter Names"; RFC 7516 for `zip` and RFC 7797 for `b64`.
enum JOSEHeaderMember {
    static let algorithm: MemberName = "alg"
    static let keyID: MemberName = "kid"
    static let jsonWebKey: MemberName = "jwk"
    static let type: MemberName = "typ"
    static let contentType: MemberName = "cty"

    /// Members that are refused, whatever their value.
    static let forbidden: [MemberName] = ["crit", "b64", "zip", "jku", "x5u", "x5c"]
}
