public import Cryptography
public import LinkedData
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
        switch form {
        case .jsonWebKey:
            object["type"] = "JsonWebKey"
            object["controller"] = .text(controller.text)
            let name = verificationMethod.fragment ?? verificationMethod.text
            object["publicKeyJwk"] = .object(JSONWebKey(publicKey, keyID: name).json)
        case .multikey:
            object["type"] = "Multikey"
            object["controller"] = .text(controller.text)
            object["publicKeyMultibase"] = .text(Multikey(publicKey).text)
        }
        return object
    }

    /// The key in the words of Open Badges 2.0, "CryptographicKey", without a context.
    func cryptographicKeyObject(id: IRI, owner: IRI) -> JSONObject {
        var object = JSONObject()
        object["type"] = "CryptographicKey"
        object["id"] = .text(id.text)
        object["owner"] = .text(owner.text)
        object["publicKeyPem"] = .text(publicKey.pem)
        return object
    }
}

/// The two ways in which a document can write a key.
public enum VerificationMethodForm: Hashable, Sendable {
    /// `JsonWebKey` with `publicKeyJwk`: what readers of VC-JWT look for.
    case jsonWebKey
    /// `Multikey` with `publicKeyMultibase`: what readers of Data Integrity proofs look for.
    case multikey
}
