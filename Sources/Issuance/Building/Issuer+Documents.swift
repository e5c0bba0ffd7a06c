public import LinkedData
private import OpenBadges

/// A document that an issuer must serve so that others can verify its badges.
public struct PublishedDocument: Hashable, Sendable {
    /// The address at which it is looked for.
    public let url: IRI
    /// What stands there.
    public let json: JSONObject

    /// A document with its address.
    public init(url: IRI, json: JSONObject) {
        self.url = url
        self.json = json
    }
}

extension Issuer {
    /// Every document that verifiers of this issuer's badges ask for; empty for a `did:key` issuer of 3.0 alone.
    ///
    /// - Parameter form: how keys are written for Open Badges 3.0.
    public func publishedDocuments(keys form: VerificationMethodForm = .jsonWebKey) -> [PublishedDocument] {
        var documents: [PublishedDocument] = []
        if id.isWebAddress { documents.append(PublishedDocument(url: id, json: publishedProfile(keys: form))) }
        if let hosted = openBadges2ID {
            if hosted != id, let json = openBadges2Profile {
                documents.append(PublishedDocument(url: hosted, json: json))
            }
            for key in keys {
                guard let url = key.keyDocument else { continue }
                var json: JSONObject = contextual("https://w3id.org/openbadges/v2")
                json.append(key.cryptographicKeyObject(id: url, owner: hosted))
                documents.append(PublishedDocument(url: url, json: json))
            }
        }
        return documents
    }

    /// The profile with its keys, for the address that is the issuer's identifier.
    ///
    /// Controlled Identifiers 1.0, "Controlled Identifier Documents": the keys stand in `verificationMethod` and those
    /// that may sign badges in `assertionMethod`. When the address also serves the 2.0 profile, its members stand beside
    /// them; no member means something else in the other standard.
    public func publishedProfile(keys form: VerificationMethodForm = .jsonWebKey) -> JSONObject {
        let servesBoth = openBadges2ID == id && openBadges2Profile != nil
        var json = JSONObject()
        json["@context"] =
            servesBoth
            ? ["https://w3id.org/openbadges/v2", "https://www.w3.org/ns/cid/v1"]
            : ["https://www.w3.org/ns/cid/v1", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"]
        if servesBoth, let hosted = openBadges2Profile { json.append(hosted) }
        json.append(profile.json)
        json["verificationMethod"] = .array(
            keys.map { .object($0.verificationMethodObject(controller: id, form: form)) })
        json["assertionMethod"] = .array(keys.map { .text($0.verificationMethod.text) })
        return json
    }

    /// The issuer's profile in the words of Open Badges 2.0, with its keys; `nil` when it has no address.
    ///
    /// Members that the standard asks for and the profile lacks are missing here too: `CredentialBuilder` refuses to build
    /// a 2.0 badge for such an issuer and names them.
    public var openBadges2Profile: JSONObject? {
        guard let hosted = openBadges2ID else { return nil }
        var json = contextual("https://w3id.org/openbadges/v2")
        json["type"] = "Issuer"
        json["id"] = .text(hosted.text)
        if let name = profile.name { json["name"] = .text(name.best) }
        if let url = profile.url { json["url"] = .text(url.text) }
        if let email = profile.email { json["email"] = .text(email.best) }
        if let phone = profile.phone { json["telephone"] = .text(phone.best) }
        if let description = profile.description { json["description"] = .text(description.best) }
        if let image = profile.image { json["image"] = .text(image.id.text) }
        json["publicKey"] = .array(
            keys.compactMap { key in
                key.keyDocument.map { .object(key.cryptographicKeyObject(id: $0, owner: hosted)) }
            })
        if let revocationList { json["revocationList"] = .text(revocationList.text) }
        return json
    }

    private func contextual(_ context: String) -> JSONObject {
        var json = JSONObject()
        json["@context"] = .text(context)
        return json
    }
}

extension JSONObject {
    /// Adds the members of another object; of a member that both have, the one that stands here stays.
    mutating func append(_ other: JSONObject) {
        for member in other.members where self[member.name] == nil { self[member.name] = member.value }
    }
}
