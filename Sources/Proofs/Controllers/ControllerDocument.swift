import Diagnostics
public import LinkedData

/// The document in which a controller lists its keys and what each is for: a DID document, or a profile on the web.
///
/// Controlled Identifiers 1.0, "Controlled Identifier Documents" and "Retrieve Verification Method". A key that cannot
/// be read does not spoil the others; asking for it gives the reason.
public struct ControllerDocument: Sendable {
    /// One listed key.
    public struct Entry: Sendable {
        /// Its absolute name, where it has one.
        public let id: String?
        /// The key, or why it cannot be used.
        public let method: Result<VerificationMethod, VerificationMethodError>
        /// Whether it may be used to make statements (`assertionMethod`).
        public let isForAssertions: Bool
    }

    /// No controller needs more keys than this at one time.
    public static let limit = 100

    /// The identifier of the controller.
    public let id: String
    /// The keys in order, those inside relationships last.
    public let entries: [Entry]
    /// Names under `assertionMethod` for which the document holds no key.
    public let foreignAssertionMethods: [String]

    /// Reads a document.
    ///
    /// - Parameters:
    ///   - url: the DID or URL that the document was asked for under; its `id` must be the same.
    ///   - cache: remembers keys that were decoded before.
    public init(
        _ value: JSONValue, at url: String, cache: KeyCache? = nil
    ) throws(ControllerDocumentError) {
        guard let object = value.object else { throw .notAnObject(url: url) }
        guard let id = object["id"]?.text else { throw .member("id", expected: Phrase("expected/string"), url: url) }
        guard id.hasSameBytes(as: url) else { throw .otherID(id, url: url) }
        let reader = ControllerDocumentReader(object, id: id)
        self.id = id
        entries = try reader.entries(cache: cache)
        let known = entries.compactMap(\.id)
        foreignAssertionMethods = try reader.namesForAssertions().filter { name in
            !known.contains { $0.hasSameBytes(as: name) }
        }
    }

    /// The keys that may be used to make statements and can be read.
    public var assertionMethods: [VerificationMethod] {
        entries.compactMap { entry in
            guard entry.isForAssertions, case .success(let method) = entry.method else { return nil }
            return method
        }
    }

    /// The key of a name, which must be listed for statements, and whose controller must be this document.
    ///
    /// - Parameter name: absolute, or a fragment that starts with `#`.
    public func assertionMethod(_ name: String) throws(ControllerDocumentError) -> VerificationMethod {
        let name = name.utf8.first == UInt8(ascii: "#") ? id + name : name
        let named = entries.filter { $0.id?.hasSameBytes(as: name) ?? false }
        guard let entry = named.first else { throw .notListed(name, url: id) }
        guard named.count == 1 else { throw .ambiguous(name, url: id) }
        guard entry.isForAssertions else { throw .notForAssertions(name, url: id) }
        do {
            return try entry.method.get()
        } catch {
            throw .method(error, id: name)
        }
    }

    /// The key for statements when there is exactly one: what a proof without a key name means.
    public func onlyAssertionMethod() throws(ControllerDocumentError) -> VerificationMethod {
        let listed = entries.filter(\.isForAssertions)
        guard let entry = listed.first else { throw .noAssertionMethod(url: id) }
        guard listed.count == 1 else { throw .ambiguous(id, url: id) }
        do {
            return try entry.method.get()
        } catch {
            throw .method(error, id: entry.id ?? id)
        }
    }
}
