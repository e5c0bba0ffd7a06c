import Cryptography
import Issuance
import LinkedData

/// A folder with the documents that an issuer has to publish, and an index of them for `verify --documents`.
struct DocumentFolder {
    /// The name of the index in it.
    static let indexName = "index.json"

    /// The folder.
    let path: String
    /// Whether files in it may be replaced.
    let replacing: Bool

    /// Writes every document, then the index.
    func write(_ documents: [PublishedDocument]) throws {
        try FolderMaking.make(path)
        var index = JSONObject()
        for document in documents {
            let name = try Self.fileName(for: document.url)
            index[MemberName(document.url.text)] = .text(name)
            try write(document.json, to: "\(path)/\(name)")
        }
        try write(index, to: "\(path)/\(Self.indexName)")
    }

    /// A document that says the same already is left as it is: every badge of an issuer needs the same ones.
    private func write(_ json: JSONObject, to file: String) throws(FileError) {
        let bytes = json.serialized(indentation: 2) + [UInt8(ascii: "\n")]
        do throws(FileError) {
            try OutputFile(file, replacing: replacing).write(bytes)
        } catch {
            guard case .exists(let path, _) = error else { throw error }
            guard try InputFile(file).read(limit: .document) == bytes else { throw .publishedOtherwise(path: path) }
        }
    }

    /// The last part of the path, made safe, and enough of a hash to tell equal ones apart.
    private static func fileName(for url: IRI) throws -> String {
        let last = url.withoutFragment.split(separator: "/").last ?? ""
        let safe = last.unicodeScalars.filter { scalar in
            ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
                || scalar == "-" || scalar == "_"
        }
        let digest: String = Hexadecimal.encode(try HashAlgorithm.sha256.digest(Array(url.text.utf8)))
        return "\(String(String.UnicodeScalarView(safe)).prefix(60))-\(digest.prefix(8)).json"
    }
}
