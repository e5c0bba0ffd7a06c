internal import LinkedData
private import Proofs

extension Issuer {
    /// The keys as a set (RFC 7517): those that sign and those that signed, because what they signed stays good.
    func keySet() throws(IssuerError) -> JSONObject {
        var keys: [JSONValue] = []
        for key in self.keys {
            var json = try JSONWebKey(key.publicKey, keyID: IssuerKey.thumbprint(of: key.publicKey)).json
            json["use"] = "sig"
            keys.append(.object(json))
        }
        return ["keys": .array(keys)]
    }

    /// The issuer as a DID document of the method did:web, for whoever looks for keys by a DID; `nil` when the address is
    /// not one that did:web can name.
    ///
    /// - Parameter address: that of the programme, which ends with a slash.
    /// - Returns: the path under that address, and the document.
    func didDocument(at address: IRI) throws(IssuerError) -> (path: String, json: JSONObject)? {
        guard address.scheme == "https" else { return nil }
        let steps = address.text.dropFirst("https://".count).split(separator: "/", omittingEmptySubsequences: false)
        guard let host = steps.first, !host.contains("@") else { return nil }
        let parts = steps.dropFirst().dropLast()
        guard parts.allSatisfy({ !$0.isEmpty && !$0.contains(":") }) else { return nil }
        let authority = host.split(separator: ":").joined(separator: "%3A")
        let did = "did:web:" + ([authority] + parts.map(String.init)).joined(separator: ":")
        var methods: [JSONValue] = []
        var names: [JSONValue] = []
        guard let controller = IRI(did) else { return nil }
        for key in keys {
            var method = key.verificationMethodObject(controller: controller, form: .jsonWebKey)
            let name = "\(did)#\(try IssuerKey.thumbprint(of: key.publicKey))"
            method["id"] = .text(name)
            methods.append(.object(method))
            names.append(.text(name))
        }
        let json: JSONObject = [
            "@context": ["https://www.w3.org/ns/did/v1", "https://w3id.org/security/jwk/v1"], "id": .text(did),
            "alsoKnownAs": [.text(id.text)], "verificationMethod": .array(methods), "assertionMethod": .array(names),
        ]
        return (parts.isEmpty ? ".well-known/did.json" : "did.json", json)
    }
}
