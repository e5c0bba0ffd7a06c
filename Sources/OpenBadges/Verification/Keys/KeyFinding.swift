import Diagnostics
import LinkedData
import Proofs

/// What can be wrong with the key of a credential's proof.
enum KeyFinding {
    static func noIssuer(_ request: KeyRequest) -> Finding {
        Finding(
            request.foreignKey, "The badge names no issuer with an id, so no key can be the issuer's.",
            remedy: "Ask for a badge that names its issuer.", place: .pointer("/issuer"))
    }

    static let noKey = Finding(
        "key.resolve", "The token says neither where its key is (kid) nor what it is (jwk).",
        remedy: "Ask the issuer for a badge that names its key.", specification: "Open Badges 3.0, JWT Proof Format")

    static func insecure(_ request: KeyRequest) -> Finding {
        Finding(
            "key.resolve", "The key is named by an http address, where anybody on the way can exchange it.",
            remedy: "Ask the issuer for a badge whose key has an https address or a DID.",
            specification: request.specification)
    }

    static func unbound(_ issuer: IRI) -> Finding {
        Finding(
            "key.unbound",
            "The key comes with the badge itself, and the document of the issuer \(issuer) that should list it could not be had. Anybody can make a badge that names this issuer and brings its own key.",
            remedy: "Supply the issuer's document with --documents INDEX, or list the key in a trust list (--trust).",
            place: .pointer("/issuer/id"))
    }

    static func notListedByIssuer(_ issuer: IRI, _ request: KeyRequest) -> Finding {
        Finding(
            request.foreignKey, "The key that signed this badge is not a key of its issuer \(issuer).",
            remedy: "Do not rely on this badge; ask the issuer whether it signed it.", place: .pointer("/issuer/id"))
    }

    static func otherOwner(_ did: String, issuer: IRI, _ request: KeyRequest) -> Finding {
        Finding(
            request.foreignKey,
            "The badge was signed with a key of \(did), but it names \(issuer) as its issuer.",
            remedy: "Do not rely on this badge; ask the issuer whether it signed it.", place: .pointer("/issuer/id"))
    }

    static func noWayToKey(_ name: String, of issuer: IRI, _ request: KeyRequest) -> Finding {
        Finding(
            "key.resolve",
            "The key is named \(name), and the issuer \(issuer) has no https address or DID under which it could be found.",
            remedy: "Ask the issuer for a badge whose key has an https address or a DID.",
            specification: request.specification)
    }

    static func notListed(_ name: String, in location: String) -> Finding {
        Finding(
            "key.resolve", "The document at \(location) does not list exactly one key named \(name).",
            remedy: "Ask the issuer to publish its key under the name that its badges use.")
    }

    static func revokedSince(_ revoked: DateTime, _ method: VerificationMethod) -> Finding {
        Finding(
            "key.revoked",
            "The issuer revoked the key \(method.id.prefix(200)) on \(revoked). The badge says that it was signed before, but whoever has got hold of the key can write any date.",
            remedy: "Ask the issuer for a badge that is signed with a key in force, or whether this one is genuine.",
            specification: "Controlled Identifiers 1.0, Verification Methods, revoked")
    }

    static func notPermitted(_ request: KeyRequest) -> Finding {
        Finding(
            "key.weak", "The key's owner does not let it be used for signatures with \(request.algorithmName).",
            remedy: "Ask the issuer for a badge signed with a key that is meant for it.",
            specification: "RFC 7517, \"use\", \"key_ops\" and \"alg\" Parameters")
    }
}
