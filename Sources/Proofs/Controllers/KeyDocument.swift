public import Cryptography
public import LinkedData

/// What the document behind a web address says about keys.
///
/// Issuers publish them in several forms, and this reads all of them: a profile or controller document with
/// `verificationMethod` and `assertionMethod`; an Open Badges 2.0 profile with `publicKey`; a 2.0 `CryptographicKey`; a
/// single verification method; a JSON Web Key Set; a bare JSON Web Key.
public struct KeyDocument: Sendable {
    /// A key that the document lists and that cannot be used.
    public struct Refused: Sendable {
        /// Its name, where it has one.
        public let id: String?
        /// Why.
        public let reason: ControllerDocumentError
    }

    /// Where the document was found, without fragment.
    public let url: String
    /// The keys that may be used for statements.
    public let keys: [VerificationMethod]
    /// Names of keys that the document lists and that are published elsewhere.
    public let references: [String]
    /// Keys that are listed and cannot be used.
    public let refused: [Refused]
    /// Whether the document says what its keys are for. A profile of Open Badges may leave that out; its keys are then taken
    /// to be for its badges.
    public let statesPurposes: Bool

    /// Reads a document of any of the forms.
    ///
    /// - Parameters:
    ///   - url: the address that was asked, without fragment; a document that has an `id` must have this one.
    ///   - cache: remembers keys that were decoded before.
    public init(_ value: JSONValue, at url: String, cache: KeyCache? = nil) throws(ControllerDocumentError) {
        guard let object = value.object else { throw .notAnObject(url: url) }
        var reader = KeyDocumentReader(url: url, cache: cache)
        try reader.read(object)
        self.url = url
        keys = reader.keys
        references = reader.references
        refused = reader.refused
        statesPurposes = reader.statesPurposes
    }

    /// Whether a key is listed, under whatever name, for verifying signatures: of an algorithm, or of any.
    public func lists(_ key: PublicKey, for algorithm: SignatureAlgorithm? = nil) -> Bool {
        let algorithms = algorithm.map { [$0] } ?? SignatureAlgorithm.allCases
        return keys.contains { method in
            method.publicKey == key && algorithms.contains { method.permitsVerifying($0) }
        }
    }

    /// Whether the document refers to a key of this name that is published elsewhere.
    ///
    /// A name under which the document itself holds a key does not count: then the key has to be that one.
    public func lists(keyNamed name: String) -> Bool {
        keys(named: name).isEmpty && references.contains { $0.hasSameBytes(as: absolute(name)) }
    }

    /// The one key of a name, or the only key there is where the name is that of the document.
    ///
    /// - Parameter name: as for ``keys(named:)``.
    public func key(named name: String) throws(ControllerDocumentError) -> VerificationMethod {
        let named = keys(named: name)
        if let method = named.first {
            guard named.count == 1 else { throw .ambiguous(name, url: url) }
            return method
        }
        let absolute = absolute(name)
        if let refused = refused.first(where: { $0.id?.hasSameBytes(as: absolute) ?? false }) { throw refused.reason }
        guard name.hasSameBytes(as: url), let only = keys.first else { throw .notListed(name, url: url) }
        guard keys.count == 1 else { throw .ambiguous(name, url: url) }
        return only
    }

    /// The keys of a name; more than one only where the document uses a name twice.
    ///
    /// - Parameter name: absolute, a fragment that starts with `#`, or the `kid` of a JSON Web Key.
    public func keys(named name: String) -> [VerificationMethod] {
        let absolute = absolute(name)
        return keys.filter { key in
            key.id.hasSameBytes(as: absolute) || key.jsonWebKey?.keyID?.hasSameBytes(as: name) ?? false
        }
    }

    private func absolute(_ name: String) -> String {
        name.utf8.first == UInt8(ascii: "#") ? url + name : name
    }
}
