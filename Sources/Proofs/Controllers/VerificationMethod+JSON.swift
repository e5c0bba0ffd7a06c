import Cryptography
import Diagnostics
import LinkedData

extension VerificationMethod {
    private enum Member {
        static let id: MemberName = "id"
        static let type: MemberName = "type"
        static let controller: MemberName = "controller"
        static let expires: MemberName = "expires"
        static let revoked: MemberName = "revoked"
        static let multibase: MemberName = "publicKeyMultibase"
        static let jsonWebKey: MemberName = "publicKeyJwk"
        static let base58: MemberName = "publicKeyBase58"
        static let pem: MemberName = "publicKeyPem"
        static let publicForms: [MemberName] = [multibase, jsonWebKey, base58, pem]
        static let secrets: [MemberName] = [
            "secretKeyMultibase", "secretKeyJwk", "privateKeyMultibase", "privateKeyJwk", "privateKeyBase58",
            "privateKeyPem",
        ]
    }

    /// Whether an object is a verification method of its own, and not a document that lists some.
    static func isMethod(_ object: JSONObject) -> Bool {
        [Member.multibase, Member.jsonWebKey, Member.base58].contains { object[$0] != nil }
    }

    /// Reads a method that a document lists.
    ///
    /// - Parameter document: the identifier of the document, in front of names that are only a fragment.
    init(_ object: JSONObject, in document: String, cache: KeyCache? = nil) throws(VerificationMethodError) {
        for name in Member.secrets where object[name] != nil { throw .privateMember(name.text) }
        let given = Member.publicForms.count { object[$0] != nil }
        guard given == 1 else { throw .keyMembers(given) }
        let id = try Self.text(Member.id, of: object)
        let controller = try Self.text(Member.controller, of: object)
        let key = try Self.key(of: object, cache: cache)
        self.init(
            id: id.utf8.first == UInt8(ascii: "#") ? document + id : id, controller: controller, publicKey: key.key,
            jsonWebKey: key.jsonWebKey, expires: try Self.time(Member.expires, of: object),
            revoked: try Self.time(Member.revoked, of: object))
    }

    /// The name that a method goes by, even where the rest cannot be read.
    static func name(of object: JSONObject, in document: String) -> String? {
        object[Member.id]?.text.map { $0.utf8.first == UInt8(ascii: "#") ? document + $0 : $0 }
    }

    private init(
        id: String, controller: String, publicKey: PublicKey, jsonWebKey: JSONWebKey?, expires: DateTime?,
        revoked: DateTime?
    ) {
        if let jsonWebKey {
            self.init(id: id, controller: controller, jsonWebKey: jsonWebKey, expires: expires, revoked: revoked)
        } else {
            self.init(id: id, controller: controller, publicKey: publicKey, expires: expires, revoked: revoked)
        }
    }

    /// The key in the form that the type of the method asks for.
    private static func key(
        of object: JSONObject, cache: KeyCache?
    ) throws(VerificationMethodError) -> (key: PublicKey, jsonWebKey: JSONWebKey?) {
        let type = try text(Member.type, of: object)
        switch JSONText(type) {
        // The text of Open Badges 3.0 gives a Multikey the type of a proof, and platforms write it so.
        case "Multikey", "DataIntegrityProof":
            return (try multikey(of: object, cache: cache), nil)
        case "Ed25519VerificationKey2020":
            let key = try multikey(of: object, cache: cache)
            guard key.type == .ed25519 else { throw .keyOfOtherType(method: type) }
            return (key, nil)
        case "Ed25519VerificationKey2018":
            return (try bareEd25519Key(of: object), nil)
        case "JsonWebKey", "JsonWebKey2020":
            guard let member = object[Member.jsonWebKey]?.object else {
                throw .member(Member.jsonWebKey.text, expected: Phrase("expected/object"))
            }
            do {
                let key = try JSONWebKey(member, cache: cache)
                return (key.publicKey, key)
            } catch {
                throw .jsonWebKey(error)
            }
        default:
            throw .unsupportedType(type)
        }
    }

    private static func multikey(
        of object: JSONObject, cache: KeyCache?
    ) throws(VerificationMethodError) -> PublicKey {
        let text = try text(Member.multibase, of: object)
        do {
            return try Multikey(text, cache: cache).publicKey
        } catch {
            throw .multikey(error)
        }
    }

    /// The 2018 form: base58 of the 32 bytes, without a code for the type.
    private static func bareEd25519Key(of object: JSONObject) throws(VerificationMethodError) -> PublicKey {
        let text = try text(Member.base58, of: object)
        let bytes: [UInt8]
        do {
            bytes = try Base58.decode(text, limit: 64)
        } catch {
            throw .base58
        }
        guard bytes.count == 32 else { throw .base58 }
        do {
            return try PublicKey(.ed25519(bytes))
        } catch {
            throw .key(error)
        }
    }

    private static func text(_ name: MemberName, of object: JSONObject) throws(VerificationMethodError) -> String {
        guard let text = object[name]?.text else { throw .member(name.text, expected: Phrase("expected/string")) }
        return text
    }

    private static func time(_ name: MemberName, of object: JSONObject) throws(VerificationMethodError) -> DateTime? {
        guard let value = object[name] else { return nil }
        guard let time = value.text.flatMap({ DateTime($0) }) else {
            throw .member(name.text, expected: Phrase("expected/date-time-zone"))
        }
        return time
    }
}
