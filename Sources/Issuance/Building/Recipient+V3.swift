internal import LinkedData
internal import OpenBadges

extension Recipient {
    /// The subject's own identifier in Open Badges 3.0.
    var subjectID: IRI? {
        switch identity {
        case .identifier(let iri), .url(let iri): iri
        case .plainAddress, .hashedAddress: subject
        }
    }

    /// The other identifiers of the subject in Open Badges 3.0.
    var identityObjects: [V3.IdentityObject] {
        switch identity {
        case .identifier, .url:
            []
        case .plainAddress(let address):
            [V3.IdentityObject(hashed: false, identityHash: JSONText(address), identityType: .emailAddress)]
        case .hashedAddress(let hash, let salt):
            [
                V3.IdentityObject(
                    hashed: true, identityHash: JSONText(hash), identityType: .emailAddress, salt: JSONText(salt))
            ]
        }
    }
}
