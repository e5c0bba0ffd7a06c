import Diagnostics

/// Why nothing is published.
enum PublicationError: ExplainedError, Equatable {
    /// The folder was published from records that this programme does not hold.
    case older(folder: String, record: Int)

    var code: FindingCode { "publish.older" }

    var explanation: String {
        switch self {
        case .older(let folder, let record):
            "\(folder) was published from records up to number \(record), and this programme does not hold that record: "
                + "what it would publish could forget a revocation."
        }
    }

    var remedy: String {
        "Use the programme's latest database, or restore a newer backup. If the folder belongs to another programme, publish "
            + "into a folder of its own."
    }
}
