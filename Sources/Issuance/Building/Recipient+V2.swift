internal import LinkedData
internal import OpenBadges

extension Recipient {
    /// The recipient in Open Badges 2.0.
    var identityObject: V2.IdentityObject {
        switch identity {
        case .plainAddress(let address):
            V2.IdentityObject(type: .email, identity: JSONText(address), hashed: false)
        case .hashedAddress(let hash, let salt):
            V2.IdentityObject(type: .email, identity: JSONText(hash), hashed: true, salt: JSONText(salt))
        case .identifier(let iri):
            V2.IdentityObject(type: .id, identity: JSONText(iri.text), hashed: false)
        case .url(let iri):
            V2.IdentityObject(type: .url, identity: JSONText(iri.text), hashed: false)
        }
    }
}
