import ArgumentParser

/// Where documents that a badge refers to come from.
struct DocumentOptions: ParsableArguments {
    @Option(
        name: .customLong("documents"),
        help: ArgumentHelp(
            "Documents that you have: a JSON object of URL to file name (relative to the index; null: does not exist).",
            valueName: "index"),
        completion: .file(extensions: ["json"]))
    var index: String?

    @Flag(help: "Never use the network. (This version never does.)")
    var offline = false

    @Option(
        name: .customLong("allow-host"),
        help: ArgumentHelp("Permit one private or loopback host.", valueName: "host[:port]"))
    var allowedHosts: [String] = []

    /// The index, or an empty one.
    func loader() throws -> DocumentIndex {
        try index.map { try DocumentIndex(file: InputFile($0)) } ?? DocumentIndex()
    }
}
