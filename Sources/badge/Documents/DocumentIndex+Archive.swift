import Cryptography
import LinkedData

extension DocumentIndex {
    private typealias Member = VerificationArchive.Member

    /// Whether a document is an archive that `verify --archive` wrote, rather than an index of files.
    static func isArchive(_ object: JSONObject) -> Bool { object[Member.format] != nil }

    /// The answers in an archive.
    static func answers(in archive: JSONObject, at path: String) throws -> [IRI: Entry] {
        guard archive[Member.format]?.number?.integer == VerificationArchive.format else {
            throw DocumentIndexError.archive(path: path, reason: "it is of a format that this version does not read")
        }
        var entries: [IRI: Entry] = [:]
        for value in archive[Member.documents]?.elements ?? [] {
            guard let entry = value.object, let url = entry[Member.url]?.text.flatMap({ IRI($0) }) else {
                throw DocumentIndexError.archive(path: path, reason: "one of its documents has no URL")
            }
            entries[url] = try answer(entry, for: url, at: path)
        }
        return entries
    }

    private static func answer(_ entry: JSONObject, for url: IRI, at path: String) throws -> Entry {
        switch entry[Member.status]?.number?.integer {
        case 404: return .absent
        case 410: return .gone
        default: break
        }
        guard let text = entry[Member.body]?.text, let bytes = try? Base64.decode(text),
            let retrieved = entry[Member.retrievedAt]?.text.flatMap({ DateTime($0) })?.instant
        else { throw DocumentIndexError.archive(path: path, reason: "its copy of \(url) is not complete") }
        guard let digest = entry[Member.digest]?.text,
            digest.hasSameBytes(as: try VerificationArchive.digest(of: bytes))
        else { throw DocumentIndexError.archive(path: path, reason: "its copy of \(url) was changed") }
        return .document(
            LoadedDocument(
                bytes: bytes, mediaType: entry[Member.mediaType]?.text,
                address: entry[Member.address]?.text.flatMap { IRI($0) } ?? url, retrievedAt: retrieved))
    }
}
