import Diagnostics
import LinkedData

/// An issuer or a holder: an address, or an object with one.
struct CredentialParty: JSONConvertible {
    /// The address.
    let id: IRI

    /// Reads a text or an object.
    init(json: JSONValue) throws(ModelError) {
        guard case .object(let object) = json else {
            id = try IRI(json: json)
            return
        }
        guard let member = object["id"] else {
            throw .missing(
                member: "id", of: "object", purpose: Phrase("purpose/tells-one-every-other"),
                example: #""id": "https://example.org/issuer""#, at: "")
        }
        do throws(ModelError) { id = try IRI(json: member) } catch { throw error.inside("id") }
    }

    /// The address.
    var jsonValue: JSONValue { id.jsonValue }
}
