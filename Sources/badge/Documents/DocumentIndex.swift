import Diagnostics
import LinkedData

/// The documents that a person supplies beforehand: a JSON object of URL to file, `null` for "there is none"; or an
/// archive of an earlier verification, which holds them itself.
///
/// Paths are relative to the index. Nothing else is ever opened: without an entry a document is unavailable.
struct DocumentIndex: DocumentLoader {
    /// What stands behind a URL.
    enum Entry: Hashable, Sendable {
        case file(String)
        case document(LoadedDocument)
        case absent
        case gone
    }

    private let entries: [IRI: Entry]

    /// An index without entries.
    init() {
        entries = [:]
    }

    /// Reads an index.
    init(file: InputFile) throws {
        let limits = JSONLimits(bytes: VerificationArchive.greatestSize, depth: JSONLimits.badge.depth)
        let value = try file.read(limit: .archive) { try JSONValue(parsing: $0, limits: limits) }
        guard let object = value.object else { throw DocumentIndexError.notAnObject(path: file.name) }
        if Self.isArchive(object) {
            entries = try Self.answers(in: object, at: file.name)
            return
        }
        let folder = file.isStandardInput ? "" : Self.folder(of: file.name)
        var entries: [IRI: Entry] = [:]
        for member in object.members {
            guard let url = IRI(member.name.text) else {
                throw DocumentIndexError.notAnAddress(path: file.name, text: member.name.text)
            }
            switch member.value {
            case .null: entries[url] = .absent
            case .string(let path): entries[url] = .file(path.value.hasPrefix("/") ? path.value : folder + path.value)
            default: throw DocumentIndexError.notAPath(path: file.name, url: member.name.text)
            }
        }
        self.entries = entries
    }

    func load(_ url: IRI) async throws(DocumentError) -> LoadedDocument {
        switch entries[url] ?? IRI(url.withoutFragment).flatMap({ entries[$0] }) {
        case .file(let path):
            do {
                return LoadedDocument(bytes: try InputFile(path).read(), address: url)
            } catch {
                throw .unreadable(url: url.text, reason: error.account)
            }
        case .document(let document): return document
        case .absent: throw .absent(url: url.text)
        case .gone: throw .gone(url: url.text)
        case nil: throw .unavailable(url: url.text)
        }
    }

    private static func folder(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
        return String(path[...slash])
    }
}
