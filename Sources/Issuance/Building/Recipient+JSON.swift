private import LinkedData

extension Recipient {
    /// The members by which the subject of an Open Badges 3.0 credential is identified: `id`, `identifier` or both.
    func writeSubject(to subject: inout JSONObject) {
        if let id = subjectID { subject["id"] = .text(id.text) }
        if let identifier = identityObject { subject["identifier"] = .array([.object(identifier)]) }
    }

    /// The subject's own identifier.
    var subjectID: IRI? {
        switch identity {
        case .identifier(let iri), .url(let iri): iri
        case .plainAddress, .hashedAddress: subject
        }
    }

    /// Open Badges 3.0, "IdentityObject".
    private var identityObject: JSONObject? {
        var object = JSONObject()
        object["type"] = "IdentityObject"
        switch identity {
        case .identifier, .url: return nil
        case .plainAddress(let address):
            object["hashed"] = false
            object["identityHash"] = .text(address)
            object["identityType"] = "emailAddress"
        case .hashedAddress(let hash, let salt):
            object["hashed"] = true
            object["identityHash"] = .text(hash)
            object["identityType"] = "emailAddress"
            object["salt"] = .text(salt)
        }
        return object
    }

    /// Open Badges 2.0, "IdentityObject": the value of `recipient`.
    var recipientObject: JSONObject {
        var object = JSONObject()
        switch identity {
        case .plainAddress(let address):
            object["type"] = "email"
            object["hashed"] = false
            object["identity"] = .text(address)
        case .hashedAddress(let hash, let salt):
            object["type"] = "email"
            object["hashed"] = true
            object["salt"] = .text(salt)
            object["identity"] = .text(hash)
        case .identifier(let iri):
            object["type"] = "id"
            object["hashed"] = false
            object["identity"] = .text(iri.text)
        case .url(let iri):
            object["type"] = "url"
            object["hashed"] = false
            object["identity"] = .text(iri.text)
        }
        return object
    }
}
