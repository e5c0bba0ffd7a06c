import ArgumentParser
import RemoteDocuments

/// Where documents that a badge refers to come from.
struct DocumentOptions: ParsableArguments {
    @Option(
        name: .customLong("documents"),
        help: ArgumentHelp(
            "Documents that you have: a JSON object of URL to file name (relative to the index; null: does not exist), or what --archive wrote. Asked first.",
            valueName: "index"),
        completion: .file(extensions: ["json"]))
    var index: String?

    @Flag(help: "Use neither the network nor copies stored earlier.")
    var offline = false

    @Option(
        name: .customLong("allow-host"),
        help: ArgumentHelp("Permit one private or loopback host.", valueName: "host[:port]"))
    var allowedHosts: [String] = []

    func validate() throws {
        for text in allowedHosts where AllowedHost(text) == nil {
            throw ValidationError("\"\(text)\" is no host: write HOST or HOST:PORT, for instance localhost:8080.")
        }
    }

    /// The documents that the person supplies, or none.
    func supplied() throws -> DocumentIndex {
        try index.map { try DocumentIndex(file: InputFile($0)) } ?? DocumentIndex()
    }

    /// The network with the copies stored earlier; offline neither, so that a verdict rests on what was given alone.
    func network() -> RemoteDocuments {
        var settings = FetchSettings()
        settings.mayConnect = !offline
        settings.allowedHosts = allowedHosts.compactMap { AllowedHost($0) }
        settings.userAgent = Badge.version.replacing(" ", with: "/")
        settings.certificates = EnvironmentVariable.value("SSL_CERT_FILE")
        return RemoteDocuments(settings, store: offline ? nil : CacheFolder.standard, clock: { Moment.now() })
    }
}
