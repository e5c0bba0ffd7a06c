public import LinkedData
private import Synchronization

/// The contexts that badges and the documents around them name, all in the program: nothing is fetched or opened.
///
/// Each is our own writing of the published term table, equal to it in effect (`Schemas/README.md`). An address that is
/// not in the table is an error, never a guess.
public struct BundledContexts: ContextLoader {
    /// The editions that were chosen; for every other context it is the newest.
    private let chosen: [Int: ContextEdition]

    /// Answers with the newest edition of each context.
    public init() {
        chosen = [:]
    }

    private init(chosen: [Int: ContextEdition]) {
        self.chosen = chosen
    }

    /// The same contexts, with one of them in another edition.
    ///
    /// - Parameter edition: One of ``editions(of:)``.
    public func using(_ edition: ContextEdition) -> BundledContexts {
        guard let entry = Self.table.firstIndex(where: { $0.editions.contains(edition) }) else { return self }
        return BundledContexts(chosen: chosen.merging([entry: edition]) { $1 })
    }

    /// All addresses that are known.
    public static var addresses: [String] {
        table.flatMap(\.addresses).map(\.value)
    }

    /// What has been published at an address, newest first; empty when the address is not known.
    public static func editions(of url: String) -> [ContextEdition] {
        entries[JSONText(url)].map { table[$0].editions } ?? []
    }

    /// The edition that answers for an address, or `nil` when the address is not known.
    public func edition(of url: String) -> ContextEdition? {
        Self.entries[JSONText(url)].flatMap { chosen[$0] ?? Self.table[$0].editions.first }
    }

    /// The context at one of the ``addresses``, an object with a member `@context`.
    ///
    /// - Throws: `.loading document failed` for every other address.
    public func context(at url: String) throws(JSONLDError) -> JSONValue {
        guard let edition = edition(of: url) else { throw JSONLDError(.loadingDocumentFailed, url) }
        return try Self.document(edition, at: url)
    }

    /// Parses each context once in the life of the process.
    private static func document(_ edition: ContextEdition, at url: String) throws(JSONLDError) -> JSONValue {
        if let document = parsed.withLock({ $0[edition] }) { return document }
        guard let bytes = EmbeddedFolder.contexts.bytes(named: edition.file) else {
            throw JSONLDError(.loadingDocumentFailed, url)
        }
        let document: JSONValue
        do {
            document = try JSONValue(parsing: bytes)
        } catch {
            throw JSONLDError(.invalidRemoteContext, url)
        }
        parsed.withLock { $0[edition] = document }
        return document
    }

    /// Every name that one of the contexts defines, at any depth.
    package static let names: Set<MemberName> = {
        var names: Set<MemberName> = []
        for address in addresses {
            for edition in editions(of: address) {
                do throws(JSONLDError) { collect(from: try document(edition, at: address), into: &names) } catch {
                    continue
                }
            }
        }
        return names
    }()

    private static func collect(from value: JSONValue, into names: inout Set<MemberName>) {
        for element in value.elements {
            for member in element.object?.members ?? [] {
                if member.name.text.utf8.first != UInt8(ascii: "@") { names.insert(member.name) }
                collect(from: member.value, into: &names)
            }
        }
    }

    private static let parsed = Mutex<[ContextEdition: JSONValue]>([:])
}
