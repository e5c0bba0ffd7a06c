import Cryptography
import Diagnostics
import LinkedData

/// Collects the keys of a document of one of the forms that ``KeyDocument`` names.
struct KeyDocumentReader {
    private enum Member {
        static let id: MemberName = "id"
        static let owner: MemberName = "owner"
        static let pem: MemberName = "publicKeyPem"
        static let publicKey: MemberName = "publicKey"
        static let keys: MemberName = "keys"
    }

    private let url: String
    private let cache: KeyCache?
    private(set) var keys: [VerificationMethod] = []
    private(set) var references: [String] = []
    private(set) var refused: [KeyDocument.Refused] = []
    private(set) var statesPurposes = true

    init(url: String, cache: KeyCache?) {
        self.url = url
        self.cache = cache
    }

    /// Reads a document; its form shows in its members.
    mutating func read(_ object: JSONObject) throws(ControllerDocumentError) {
        if object[JSONWebKeyMember.keyType] != nil {
            try readJSONWebKey(object)
        } else if object[Member.keys] != nil {
            try readKeySet(object)
        } else if object[Member.pem] != nil {
            try requireOwnID(object)
            // A key of its own may stand without an owner; it then speaks for no issuer but its own address.
            readCryptographicKey(object, owner: url, mustBeOwn: false)
        } else if VerificationMethod.isMethod(object) {
            try requireOwnID(object)
            read(method: object, mustBeOwn: false)
        } else {
            try readProfile(object)
        }
    }

    private mutating func readJSONWebKey(_ object: JSONObject) throws(ControllerDocumentError) {
        do {
            keys.append(method(for: try JSONWebKey(object, cache: cache)))
        } catch {
            throw .jsonWebKey(error, url: url)
        }
    }

    private mutating func readKeySet(_ object: JSONObject) throws(ControllerDocumentError) {
        let set: JSONWebKeySet
        do {
            set = try JSONWebKeySet(object)
        } catch {
            throw .jsonWebKey(error, url: url)
        }
        for key in set.keys { keys.append(method(for: key)) }
        for key in set.refused {
            refused.append(KeyDocument.Refused(id: key.keyID, reason: .jsonWebKey(key.reason, url: url)))
        }
    }

    private mutating func readProfile(_ object: JSONObject) throws(ControllerDocumentError) {
        let document = try ControllerDocument(.object(object), at: url, cache: cache)
        references.append(contentsOf: document.foreignAssertionMethods)
        // Profiles of Open Badges 3.0 are written with keys and without a word on what they are for.
        statesPurposes =
            ControllerDocumentReader.statesPurposes(object) || !object.has("Profile", under: "type")
            || document.entries.isEmpty
        for entry in document.entries {
            guard entry.isForAssertions || !statesPurposes else {
                refused.append(KeyDocument.Refused(id: entry.id, reason: .notForAssertions(entry.id ?? url, url: url)))
                continue
            }
            switch entry.method {
            case .success(let method): keys.append(method)
            case .failure(let error):
                refused.append(KeyDocument.Refused(id: entry.id, reason: .method(error, id: entry.id ?? url)))
            }
        }
        let published = object[Member.publicKey]?.elements ?? []
        guard published.count <= ControllerDocument.limit else {
            throw .tooManyKeys(published.count, limit: ControllerDocument.limit, url: url)
        }
        for element in published {
            switch element {
            case .string(let name): references.append(name.value)
            case .object(let key) where key[Member.pem] != nil:
                readCryptographicKey(key, owner: url, mustBeOwn: true)
            case .object(let key): read(method: key, mustBeOwn: true)
            default:
                throw .member(Member.publicKey.text, expected: Phrase("expected/list-keys-their-addresses"), url: url)
            }
        }
    }

    /// Open Badges 2.0, "CryptographicKey": PEM text, and whose key it is.
    private mutating func readCryptographicKey(_ object: JSONObject, owner: String, mustBeOwn: Bool) {
        let id = object[Member.id]?.text
        do throws(VerificationMethodError) {
            guard let pem = object[Member.pem]?.text else {
                throw .member(Member.pem.text, expected: Phrase("expected/string"))
            }
            let stated = object[Member.owner]?.text ?? owner
            guard !mustBeOwn || stated.hasSameBytes(as: owner) else {
                throw .foreignController(stated, document: owner)
            }
            let key: PublicKey
            do throws(KeyError) {
                key = try Self.publicKey(pem: Array(pem.utf8), cache)
            } catch {
                throw .key(error)
            }
            keys.append(VerificationMethod(id: id ?? url, controller: stated, publicKey: key))
        } catch {
            refuse(error, id: id)
        }
    }

    private static func publicKey(pem: [UInt8], _ cache: KeyCache?) throws(KeyError) -> PublicKey {
        if let cache { try cache.publicKey(pem: pem) } else { try PublicKey(pem: pem) }
    }

    private mutating func read(method object: JSONObject, mustBeOwn: Bool) {
        do throws(VerificationMethodError) {
            let method = try VerificationMethod(object, in: url, cache: cache)
            guard !mustBeOwn || method.controller.hasSameBytes(as: url) else {
                throw .foreignController(method.controller, document: url)
            }
            keys.append(method)
        } catch {
            refuse(error, id: VerificationMethod.name(of: object, in: url))
        }
    }

    private mutating func refuse(_ error: VerificationMethodError, id: String?) {
        refused.append(KeyDocument.Refused(id: id, reason: .method(error, id: id ?? url)))
    }

    private func method(for key: JSONWebKey) -> VerificationMethod {
        VerificationMethod(id: key.keyID.map { name(ofKeyID: $0) } ?? url, controller: url, jsonWebKey: key)
    }

    /// A `kid` that is an absolute name stands for itself; any other is a fragment of the document.
    private func name(ofKeyID keyID: String) -> String {
        if IRI(keyID) != nil { return keyID }
        return keyID.utf8.first == UInt8(ascii: "#") ? url + keyID : url + "#" + keyID
    }

    private func requireOwnID(_ object: JSONObject) throws(ControllerDocumentError) {
        guard let id = object[Member.id]?.text else { return }
        guard id.hasSameBytes(as: url) || id.withoutFragment.hasSameBytes(as: url) else {
            throw .otherID(id, url: url)
        }
    }
}

extension String {
    /// The text up to the first `#`.
    fileprivate var withoutFragment: String {
        String(Substring(utf8.prefix { $0 != UInt8(ascii: "#") }))
    }
}
