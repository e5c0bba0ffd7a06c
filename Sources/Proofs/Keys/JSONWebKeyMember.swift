import LinkedData

/// The member names of a JSON Web Key.
///
/// RFC 7517, "JSON Web Key (JWK) Format", and RFC 7518, "Parameters for Elliptic Curve Keys" and "for RSA Keys".
enum JSONWebKeyMember {
    static let keyType: MemberName = "kty"
    static let use: MemberName = "use"
    static let keyOperations: MemberName = "key_ops"
    static let algorithm: MemberName = "alg"
    static let keyID: MemberName = "kid"
    static let curve: MemberName = "crv"
    static let x: MemberName = "x"
    static let y: MemberName = "y"
    static let modulus: MemberName = "n"
    static let exponent: MemberName = "e"

    /// Members that only a private or symmetric key has.
    static let secrets: [MemberName] = ["d", "p", "q", "dp", "dq", "qi", "oth", "k"]
}
