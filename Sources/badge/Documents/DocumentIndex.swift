import Diagnostics
import LinkedData

/// The documents that a person supplies beforehand: a JSON object of URL to file, `null` for "there is none"; or an
/// archive of an earlier verification, which holds them itself.
///
/// Paths are relative to the index. An address that ends with a slash stands for everything under it, when its path is a
/// folder and ends with one too: what is not there is not there. Nothing else is ever opened: without an entry a document is unavailable.
struct DocumentIndex: DocumentLoader {
    /// What stands behind a URL.
    enum Entry: Hashable, Sendable {
        case file(String)
        case document(LoadedDocument)
        case absent
        case gone
    }

    private let entries: [IRI: Entry]
    /// Folders by the addresses under which their files are.
    private var folders: [(address: String, path: String)] = []

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
            case .string(let text):
                let path = text.value.hasPrefix("/") ? text.value : folder + text.value
                if url.text.hasSuffix("/"), path.hasSuffix("/") {
                    folders.append((url.text, path))
                } else {
                    entries[url] = .file(path)
                }
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
        case nil:
            guard let path = path(inFolderFor: url) else { throw .unavailable(url: url.text) }
            do throws(FileError) {
                return LoadedDocument(bytes: try InputFile(path).read(), address: url)
            } catch .missing {
                throw .absent(url: url.text)
            } catch {
                throw .unreadable(url: url.text, reason: error.account)
            }
        }
    }

    /// Only names that mean the same in an address and in a folder, and lead nowhere else.
    private func path(inFolderFor url: IRI) -> String? {
        guard let (address, folder) = folders.first(where: { url.text.hasPrefix($0.address) }) else { return nil }
        let rest = url.withoutFragment.dropFirst(address.count)
        let steps = rest.split(separator: "/", omittingEmptySubsequences: false)
        let isPlain = steps.allSatisfy { step in
            !step.isEmpty && step.first != "."
                && step.utf8.allSatisfy { byte in
                    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                        || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
                }
        }
        return isPlain ? folder + rest : nil
    }

    private static func folder(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
        return String(path[...slash])
    }
}
