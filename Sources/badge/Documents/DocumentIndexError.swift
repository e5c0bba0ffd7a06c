import Diagnostics

/// Why an index of documents cannot be used.
enum DocumentIndexError: ExplainedError, Equatable {
    /// The top is not an object.
    case notAnObject(path: String)
    /// A member name is not an absolute URL.
    case notAnAddress(path: String, text: String)
    /// A value is neither a path nor `null`.
    case notAPath(path: String, url: String)

    /// It is an archive that cannot be relied on.
    case archive(path: String, reason: String)

    var code: FindingCode { "documents.index" }

    var explanation: String {
        switch self {
        case .notAnObject(let path): "The index \(path) is not a JSON object."
        case .notAnAddress(let path, let text): "The index \(path) has the name \"\(text)\", which is not a URL."
        case .notAPath(let path, let url): "The index \(path) gives neither a file name nor null for \(url)."
        case .archive(let path, let reason): "The archive \(path) cannot be used: \(reason)."
        }
    }

    var remedy: String {
        switch self {
        case .notAnObject, .notAnAddress, .notAPath:
            "Write it like this: {\"https://issuer.example/profile.json\": \"profile.json\", "
                + "\"https://issuer.example/gone.json\": null}"
        case .archive: "Use the archive as badge verify --archive wrote it."
        }
    }
}
