import ArgumentParser
import LinkedData
import OpenBadges
import RemoteDocuments

/// `badge inspect`: what a file says, without a verdict.
struct InspectCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inspect",
        abstract: "What does this badge say? Gives no verdict.",
        usage: """
            badge inspect <file or URL> [--documents <index>] [--json]
            """,
        discussion: """
            Shows what is written in a badge: who says that they award what to whom. Nothing is checked, and anybody \
            can write anything; to know whether it is sound, use: badge verify

            Examples:
              badge inspect badge.png
              badge inspect badge.png --json
              badge inspect https://issuer.example/badges/17
            """)

    @Argument(
        help: "A picture, JSON document or token, a URL, or - for standard input.",
        completion: .file())
    var input: String

    @OptionGroup(title: "Documents") var documents: DocumentOptions

    @Flag(help: "Print as JSON, one line for each badge, with the whole credential.")
    var json = false

    func run() async throws {
        let supplied = try documents.supplied()
        let network = documents.network().forOneVerification()
        let source = try await read(DocumentSources(supplied: supplied, network: network))
        let contents = try InputFile(input).explaining {
            try BadgeFile(source.bytes).badges.map { try PayloadContents($0.payload) }
        }
        let readings = await BadgeReading.readings(of: source.input, documents: supplied, network: network)
        for (position, (contents, reading)) in zip(contents, readings).enumerated() {
            if json {
                try writeJSON(reading, contents)
            } else {
                if position > 0 { try Console().result("") }
                try writeText(reading, contents)
            }
        }
    }

    private func read(_ loader: DocumentSources) async throws -> (bytes: [UInt8], input: BadgeInput) {
        guard let url = IRI(input), url.isWebAddress else {
            let bytes = try InputFile(input).read()
            return (bytes, BadgeInput(name: input, bytes: bytes))
        }
        let document = try await loader.load(url)
        return (document.bytes, BadgeInput(url: url, document: document))
    }

    private func writeJSON(_ reading: BadgeReading, _ contents: PayloadContents) throws {
        var object = JSONObject()
        object["judged"] = false
        object["source"] = .object(reading.source.json)
        object["badge"] = reading.badge.map(JSONValue.object)
        object["header"] = contents.header.map(JSONValue.object)
        object["credential"] = contents.document.map(JSONValue.object)
        object["address"] = contents.address.map(JSONValue.text)
        if !reading.notices.isEmpty { object["notices"] = .array(reading.notices.map { .object($0.json) }) }
        try JSONOutput.write(.object(object))
    }

    private func writeText(_ reading: BadgeReading, _ contents: PayloadContents) throws {
        let console = Console()
        try console.paragraph(
            "What \(SourceSentence(source: reading.source).text) says. Nothing of it has been checked.")
        try console.result("")
        let stated = reading.badge.map(StatedBadge.init)
        for (label, value) in (stated?.lines() ?? []) + (stated?.details ?? []) + contents.lines {
            try console.labelled(label, value)
        }
        for notice in reading.notices { try console.paragraph("\(notice.explanation)", first: "  - ") }
        let badge = ShellWord.command
        try console.result(
            """

            Is it sound?  \(badge) verify \(ShellWord(input))
            All of it:    \(badge) inspect --json \(ShellWord(input))
            """)
    }
}
