import Diagnostics
public import LinkedData

/// The forms in which lists of issuers are in use.
extension TrustList {
    /// The most registries that one list names.
    static let registryLimit = 50

    /// Reads a list in whichever form it has:
    ///
    /// - an object with `issuers`, our own form;
    /// - an object with `registry`: issuers by their DID, each with a name, as the Digital Credentials Consortium publishes
    ///   them;
    /// - an array of objects that name registries by `url`, which are asked for;
    /// - an array of DIDs, or a text with one in each line; `#` begins a line that is a remark.
    ///
    /// A registry that cannot be read is remembered: an issuer that nobody else lists is then neither trusted nor not.
    ///
    /// - Parameters:
    ///   - supplied: the documents that somebody supplied, asked first.
    ///   - network: asked for the registries that were not supplied.
    public init(
        reading bytes: [UInt8], supplied: any DocumentLoader, network: (any DocumentLoader)? = nil
    ) async throws(TrustListError) {
        guard let first = bytes.first(where: { !Self.blank.contains($0) }) else { throw .noIssuers }
        guard first == UInt8(ascii: "{") || first == UInt8(ascii: "[") else {
            self.init(entries: try Self.entries(inLines: bytes))
            return
        }
        let value: JSONValue
        do throws(JSONError) { value = try JSONValue(parsing: bytes) } catch {
            throw .malformed(place: error.place?.description ?? "", reason: error.account)
        }
        if let registries = value.array, registries.contains(where: { $0.object != nil }) {
            self.init(entries: [])
            try await read(registries, from: DocumentSources(supplied: supplied, network: network))
        } else {
            try self.init(list: value)
        }
    }

    /// A list that names issuers itself.
    private init(list value: JSONValue) throws(TrustListError) {
        if value.object?["registry"] != nil, value.object?["issuers"] != nil {
            throw .malformed(place: "/registry", reason: Phrase("trust.list/two-forms"))
        }
        if let registry = value.object?["registry"]?.object {
            self.init(entries: try Self.entries(inRegistry: registry))
        } else if let identifiers = value.array {
            var entries: [Entry] = []
            for (position, identifier) in identifiers.enumerated() {
                guard let id = identifier.text.flatMap({ IRI($0) }) else {
                    throw .malformed(place: "/\(position)", reason: Phrase("trust.list/issuer-given-did-url"))
                }
                entries.append(Entry(id: id, name: nil))
            }
            self.init(entries: entries)
        } else {
            try self.init(value)
        }
    }

    private static func entries(inRegistry registry: JSONObject) throws(TrustListError) -> [Entry] {
        var entries: [Entry] = []
        for member in registry.members {
            let place = "/registry" + JSONPointer().appending(member.name).text
            guard let id = IRI(member.name.text) else {
                throw .malformed(place: place, reason: Phrase("trust.list/issuer-given-did-url"))
            }
            guard let issuer = member.value.object else {
                throw .malformed(place: place, reason: Phrase("trust.list/issuer-object"))
            }
            entries.append(Entry(id: id, name: issuer["name"]?.text))
        }
        return entries
    }

    private static func entries(inLines bytes: [UInt8]) throws(TrustListError) -> [Entry] {
        var entries: [Entry] = []
        for (number, line) in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated()
        {
            let text = line.drop(while: blank.contains).reversed().drop(while: blank.contains).reversed()
            guard let first = text.first, first != UInt8(ascii: "#") else { continue }
            guard let id = String(validating: text, as: UTF8.self).flatMap({ IRI($0) }) else {
                throw .malformed(
                    place: "", reason: Phrase("trust.list/line-number-neither-did-nor", ["number": number + 1]))
            }
            entries.append(Entry(id: id, name: nil))
        }
        guard !entries.isEmpty else { throw .noIssuers }
        return entries
    }

    /// White space, and the bytes of a mark of byte order.
    private static let blank: Set<UInt8> = [0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf]

    // MARK: Registries

    private mutating func read(_ registries: [JSONValue], from documents: DocumentSources) async throws(TrustListError)
    {
        guard registries.count <= Self.registryLimit else {
            throw .malformed(
                place: "",
                reason: Phrase(
                    "trust.list/list-names-most-registrylimit-registries", ["registryLimit": Self.registryLimit]))
        }
        for (position, value) in registries.enumerated() {
            guard let registry = value.object, let name = registry["name"]?.text ?? registry["url"]?.text else {
                throw .malformed(place: "/\(position)", reason: Phrase("trust.list/registry-object-name-url"))
            }
            do throws(RegistryFault) {
                for var entry in try await Self.entries(of: registry, from: documents) {
                    entry.registry = name
                    entries.append(entry)
                }
            } catch {
                unread.append(UnreadRegistry(name: name, reason: error.reason))
            }
        }
    }

    private struct RegistryFault: Error {
        let reason: Phrase
    }

    private static func entries(
        of registry: JSONObject, from documents: DocumentSources
    ) async throws(RegistryFault) -> [Entry] {
        if let kind = registry["type"]?.text, !kind.hasSameBytes(as: "dcc-legacy") {
            throw RegistryFault(reason: Phrase("trust.list/registries-kind-kind-not-asked", ["kind": kind.prefix(60)]))
        }
        guard let address = registry["url"]?.text.flatMap({ IRI($0) }), address.scheme == "https" else {
            throw RegistryFault(reason: Phrase("trust.list/no-https-address"))
        }
        do {
            let document = try await documents.load(address)
            return try TrustList(list: JSONValue(parsing: document.bytes)).entries
        } catch let error as any WordedError {
            throw RegistryFault(reason: error.account)
        } catch {
            throw RegistryFault(reason: Phrase("trust.list/could-not-read"))
        }
    }
}
