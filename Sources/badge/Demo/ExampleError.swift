import Diagnostics

/// Why the demonstration has nothing to award.
enum ExampleError: ExplainedError, Equatable {
    /// There is no folder with examples.
    case notFound(folder: String?)
    /// The folder has no achievements.
    case empty(folder: String)
    /// The folder to write to holds something else.
    case foreignFolder(String)

    var code: FindingCode {
        switch self {
        case .notFound, .empty: "demo.examples"
        case .foreignFolder: "demo.folder"
        }
    }

    var explanation: String {
        switch self {
        case .notFound(let folder?): "There is no folder \(folder)/achievements with examples."
        case .notFound(nil):
            "The folder Examples was found neither here nor beside the command or above it."
        case .empty(let folder): "\(folder)/achievements has no achievements."
        case .foreignFolder(let folder):
            "The folder \(folder) holds files that are not from an earlier demonstration; nothing in it was touched."
        }
    }

    var remedy: String {
        switch self {
        case .notFound, .empty:
            "Run it in the folder of the project, or name the folder with --examples path/to/Examples"
        case .foreignFolder: "Name a new folder, for instance: badge demo ./my-demo"
        }
    }
}
