import Diagnostics
import LinkedData
import Proofs

/// What can be wrong with the key of a credential's proof.
enum KeyFinding {
    static func noIssuer(_ request: KeyRequest) -> Finding {
        Finding(
            request.foreignKey, Phrase("key.issuer/badge-names-no-issuer-id"),
            remedy: Phrase("do/badge-names-issuer"), place: .pointer("/issuer"))
    }

    static let noKey = Finding(
        "key.resolve", Phrase("key.resolve/token-says-neither-where-key"),
        remedy: Phrase("do/issuer-badge-names-key"), specification: "Open Badges 3.0, JWT Proof Format")

    static func insecure(_ request: KeyRequest) -> Finding {
        Finding(
            "key.resolve", Phrase("key.resolve/key-named-http-address-where"),
            remedy: Phrase("do/issuer-badge-whose-key-https"),
            specification: request.specification)
    }

    static func unbound(_ issuer: IRI) -> Finding {
        Finding(
            "key.unbound",
            Phrase("key.unbound/key-comes-badge-itself-document", ["issuer": issuer]),
            remedy: Phrase("do/supply-issuer-document-documents-index"),
            place: .pointer("/issuer/id"))
    }

    static func notListedByIssuer(_ issuer: IRI, _ request: KeyRequest) -> Finding {
        Finding(
            request.foreignKey, Phrase("key.issuer/key-signed-badge-not-key", ["issuer": issuer]),
            remedy: Phrase("do/do-not-rely-badge-issuer-whether-signed"), place: .pointer("/issuer/id"))
    }

    static func otherOwner(_ did: String, issuer: IRI, _ request: KeyRequest) -> Finding {
        Finding(
            request.foreignKey,
            Phrase("key.issuer/badge-signed-key-did-but", ["did": did, "issuer": issuer]),
            remedy: Phrase("do/do-not-rely-badge-issuer-whether-signed"), place: .pointer("/issuer/id"))
    }

    static func noWayToKey(_ name: String, of issuer: IRI, _ request: KeyRequest) -> Finding {
        Finding(
            "key.resolve",
            Phrase("key.resolve/key-named-name-issuer-issuer", ["name": name, "issuer": issuer]),
            remedy: Phrase("do/issuer-badge-whose-key-https"),
            specification: request.specification)
    }

    static func revokedSince(_ revoked: DateTime, _ method: VerificationMethod) -> Finding {
        Finding(
            "key.revoked",
            Phrase("key.revoked/issuer-revoked-key-id-revoked", ["id": method.id.prefix(200), "revoked": revoked]),
            remedy: Phrase("do/issuer-badge-signed-key-force-whether-one"),
            specification: "Controlled Identifiers 1.0, Verification Methods, revoked")
    }

    static func notPermitted(_ request: KeyRequest) -> Finding {
        Finding(
            "key.weak", Phrase("key.weak/key-owner-does-not-let", ["algorithmName": request.algorithmName]),
            remedy: Phrase("do/issuer-badge-signed-key-meant"),
            specification: "RFC 7517, \"use\", \"key_ops\" and \"alg\" Parameters")
    }
}
