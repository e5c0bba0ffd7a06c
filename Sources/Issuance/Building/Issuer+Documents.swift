public import LinkedData
public import OpenBadges

extension Issuer {
    /// Every document that verifiers of this issuer's badges ask for; empty for a `did:key` issuer of 3.0 alone.
    ///
    /// The revocation list is not among them: it changes with what is revoked.
    ///
    /// - Parameter form: how keys are written for Open Badges 3.0.
    public func publishedDocuments(keys form: VerificationMethodForm = .jsonWebKey) -> [PublishedDocument] {
        var documents: [PublishedDocument] = []
        if id.isWebAddress { documents.append(PublishedDocument(url: id, json: publishedProfile(keys: form))) }
        guard let owner = openBadges2ID else { return documents }
        if owner != id, let profile = openBadges2Profile {
            documents.append(PublishedDocument(url: owner, json: profile.json))
        }
        for key in keys {
            guard let url = key.keyDocument,
                let document = key.cryptographicKey(owner: owner, context: [Self.openBadges2Context])
            else { continue }
            documents.append(PublishedDocument(url: url, json: document.json))
        }
        return documents
    }

    /// The profile with its keys, for the address that is the issuer's identifier.
    ///
    /// Controlled Identifiers 1.0, "Controlled Identifier Documents": the keys stand in `verificationMethod`, and those
    /// that may sign badges are named in `assertionMethod`. Where the same address serves the 2.0 profile, the members
    /// of 2.0 stand beside those of 3.0; what both standards have has one meaning and one value.
    public func publishedProfile(keys form: VerificationMethodForm = .jsonWebKey) -> JSONObject {
        var json = JSONObject()
        if openBadges2ID == id, let hosted = openBadges2Profile {
            // Readers of 2.0 are of the time of JSON-LD 1.0, and the context of controlled identifiers is written in 1.1.
            // Those who look for keys here find them by their names.
            json["@context"] = Self.openBadges2Context
            // Both standards ask for `id`, and readers of 2.0 know the type "Profile" too.
            json.append(profile.json)
            json.append(hosted.json)
        } else {
            json["@context"] = [
                Self.controlledIdentifierContext, "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
            ]
            json.append(profile.json)
        }
        json["verificationMethod"] = .array(
            keys.map { .object($0.verificationMethodObject(controller: id, form: form)) })
        json["assertionMethod"] = .array(keys.map { .text($0.verificationMethod.text) })
        return json
    }

    /// The issuer's profile in the words of Open Badges 2.0, with its keys; `nil` when it has no address.
    ///
    /// Members that the standard asks for and the profile lacks are missing here too: `CredentialBuilder` refuses to
    /// build a 2.0 badge for such an issuer and names them.
    public var openBadges2Profile: V2.Profile? {
        guard let owner = openBadges2ID else { return nil }
        return V2.Profile(
            context: [Self.openBadges2Context], id: owner, name: profile.name.map(V2.Text.init(plain:)),
            url: openBadges2URL, email: openBadges2Email,
            telephone: profile.phone.flatMap { V2.TelephoneNumber($0.best) },
            description: profile.description.map(V2.Text.init(plain:)),
            image: profile.image.flatMap { V2.ImageAddress($0.id.text) }.map { .iri($0.iri) },
            // By their addresses: the reference validator looks for no key that stands here already.
            publicKey: keys.compactMap(\.keyDocument).map { .iri($0) },
            revocationList: revocationList)
    }

    /// The web site in the form that Open Badges 2.0 asks for.
    var openBadges2URL: V2.WebAddress? { profile.url.flatMap { V2.WebAddress($0.text) } }

    /// The address for mail in the form that Open Badges 2.0 asks for.
    var openBadges2Email: V2.EmailAddress? { profile.email.flatMap { V2.EmailAddress($0.best) } }

    /// The context of Open Badges 2.0.
    static let openBadges2Context: JSONValue = "https://w3id.org/openbadges/v2"

    private static let controlledIdentifierContext: JSONValue = "https://www.w3.org/ns/cid/v1"
}

extension V2.Text {
    /// The best of the languages, since Open Badges 2.0 writes each language as a document of its own.
    init(plain text: LocalizedText) {
        self.init(text.best)
    }
}

extension JSONObject {
    /// Adds the members of another object; of a member that both have, the one that stands here stays.
    mutating func append(_ other: JSONObject) {
        for member in other.members where self[member.name] == nil { self[member.name] = member.value }
    }
}
