import Glibc

/// The folder that a demonstration writes to, and nothing outside it.
struct DemonstrationFolder {
    /// The folder itself.
    let path: String

    /// The awarded badges.
    var badges: String { "\(path)/badges" }
    /// Badges that must be rejected.
    var trials: String { "\(path)/trials" }
    /// The issuer's documents with their index.
    var documents: String { "\(path)/documents" }
    /// The index of the documents.
    var index: String { "\(documents)/\(DocumentFolder.indexName)" }
    /// The key made for the demonstration.
    var key: String { "\(path)/issuer.pem" }
    /// The list of trusted issuers.
    var trust: String { "\(path)/trust.json" }

    private static let marker = "README.txt"
    private static let markerText = """
        This folder was made by "badge demo". The next demonstration replaces what is in it.

        issuer.pem     the private key made for it; worth nothing outside this folder
        badges/        the awarded badges
        trials/        badges that must be rejected
        documents/     what the issuer would publish, with an index for: badge verify --documents
        trust.json     a list with this issuer, for: badge verify --trust

        """

    /// Makes the folder, or takes over one of an earlier demonstration; any other folder with files in it is refused.
    init(_ path: String) throws {
        var trimmed = path
        while trimmed.count > 1, trimmed.hasSuffix("/") { trimmed.removeLast() }
        self.path = trimmed
        try FolderMaking.make(trimmed)
        let names = try FolderListing.names(in: trimmed)
        if !names.isEmpty {
            guard names.contains(Self.marker),
                try InputFile("\(trimmed)/\(Self.marker)").read(limit: .document) == Array(Self.markerText.utf8)
            else { throw ExampleError.foreignFolder(trimmed) }
        }
        try OutputFile("\(trimmed)/\(Self.marker)", replacing: true).write(Array(Self.markerText.utf8))
        for folder in [badges, trials, documents] {
            try FolderMaking.make(folder)
            try Self.empty(folder)
        }
    }

    /// Removes what an earlier demonstration wrote; a folder inside is none of its making and stays.
    private static func empty(_ folder: String) throws {
        for name in try FolderListing.names(in: folder) { unlink("\(folder)/\(name)") }
    }
}
