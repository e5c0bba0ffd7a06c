import Cryptography
public import LinkedData

extension JSONWebKey {
    /// The key as a JSON object: type, material, then what is known about its use.
    public var json: JSONObject {
        var object = JSONObject()
        for (name, text) in publicKey.jsonWebKeyMembers { object[name] = .text(text) }
        if let keyID { object[JSONWebKeyMember.keyID] = .text(keyID) }
        if let use { object[JSONWebKeyMember.use] = .text(use) }
        if let keyOperations { object[JSONWebKeyMember.keyOperations] = .array(keyOperations.map { .text($0) }) }
        if let algorithm { object[JSONWebKeyMember.algorithm] = .text(algorithm) }
        return object
    }
}

extension PublicKey {
    /// The members that make the key, the type first.
    var jsonWebKeyMembers: [(MemberName, String)] {
        switch components {
        case .ed25519(let x):
            [
                (JSONWebKeyMember.keyType, "OKP"), (JSONWebKeyMember.curve, "Ed25519"),
                (JSONWebKeyMember.x, Base64URL.encode(x)),
            ]
        case .p256(let x, let y): Self.members(curve: "P-256", x: x, y: y)
        case .p384(let x, let y): Self.members(curve: "P-384", x: x, y: y)
        case .rsa(let modulus, let exponent):
            [
                (JSONWebKeyMember.keyType, "RSA"),
                (JSONWebKeyMember.modulus, Base64URL.encode(Array(modulus.drop(while: { $0 == 0 })))),
                (JSONWebKeyMember.exponent, Base64URL.encode(Array(exponent.drop(while: { $0 == 0 })))),
            ]
        }
    }

    private static func members(curve: String, x: [UInt8], y: [UInt8]) -> [(MemberName, String)] {
        [
            (JSONWebKeyMember.keyType, "EC"), (JSONWebKeyMember.curve, curve),
            (JSONWebKeyMember.x, Base64URL.encode(x)), (JSONWebKeyMember.y, Base64URL.encode(y)),
        ]
    }
}
