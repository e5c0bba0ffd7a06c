public import Cryptography
import Diagnostics
public import LinkedData
internal import OpenBadges
private import Proofs

/// One key of an issuer and the names under which badges refer to it.
public struct IssuerKey: Hashable, Sendable {
    /// The public half.
    public let publicKey: PublicKey
    /// The name of the key in proofs and in the header `kid`: a DID URL, or the profile's address with a fragment.
    public let verificationMethod: IRI
    /// The address of the `CryptographicKey` document of Open Badges 2.0; `nil` when the issuer has no 2.0 profile.
    public let keyDocument: IRI?

    /// The fragment, and the last part of the address, by which a key of an HTTPS issuer is named: its RFC 7638
    /// thumbprint, which follows from the key alone.
    static func thumbprint(of key: PublicKey) throws(IssuerError) -> String {
        do {
            return try JSONWebKey(key).thumbprint()
        } catch {
            throw .unavailable(reason: error.explanation)
        }
    }

    /// The key as the issuer's own document lists it for Open Badges 3.0.
    ///
    /// Controlled Identifiers 1.0, "Verification Methods".
    func verificationMethodObject(controller: IRI, form: VerificationMethodForm) -> JSONObject {
        var object = JSONObject()
        object["id"] = .text(verificationMethod.text)
        object["type"] = form == .jsonWebKey ? "JsonWebKey" : "Multikey"
        object["controller"] = .text(controller.text)
        switch form {
        case .jsonWebKey:
            let name = verificationMethod.fragment ?? verificationMethod.text
            object["publicKeyJwk"] = .object(JSONWebKey(publicKey, keyID: name).json)
        case .multikey:
            object["publicKeyMultibase"] = .text(Multikey(publicKey).text)
        }
        return object
    }

    /// The key in the words of Open Badges 2.0; `nil` when the issuer has no 2.0 profile.
    func cryptographicKey(owner: IRI, context: [JSONValue] = []) -> V2.CryptographicKey? {
        keyDocument.map { id in
            V2.CryptographicKey(
                context: context, id: id, type: ["CryptographicKey"], owner: owner,
                publicKeyPem: JSONText(publicKey.pem))
        }
    }
}
