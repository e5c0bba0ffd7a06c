import Diagnostics

/// Why nothing is published.
enum PublicationError: ExplainedError, Equatable {
    /// The folder was published from records that this programme does not hold.
    case older(folder: String, record: Int)
    /// The folder is that of a programme, or of its keys.
    case office(folder: String)

    var code: FindingCode {
        switch self {
        case .older: "publish.older"
        case .office: "publish.folder"
        }
    }

    var explanation: String {
        switch self {
        case .office(let folder): "\(folder) holds a programme or its keys, which a web server must not serve."
        case .older(let folder, let record):
            "\(folder) was published from records up to number \(record), and this programme does not hold that record: "
                + "what it would publish could forget a revocation."
        }
    }

    var remedy: String {
        if case .office = self { return "Publish into a folder of its own." }
        return
            "Use the programme's latest database, or restore a newer backup. If the folder belongs to another programme, publish "
            + "into a folder of its own."
    }
}
