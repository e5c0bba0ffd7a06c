import ArgumentParser
import LinkedData
import RemoteDocuments

/// `badge cache`: the stored copies of documents.
struct CacheCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cache",
        abstract: "See or remove the copies of documents that were fetched.",
        discussion: """
            Documents that badges refer to are kept in $XDG_CACHE_HOME/open-badges or ~/.cache/open-badges for as long \
            as their servers say that they are good. When a server cannot be asked, an older copy may stand in; the \
            report then says from when it is.

            Examples:
              badge cache list
              badge cache clear
            """,
        subcommands: [CacheListCommand.self, CacheClearCommand.self])
}

/// `badge cache list`: which documents are stored.
struct CacheListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the stored documents.",
        discussion: """
            Examples:
              badge cache list
              badge cache list --json
            """)

    @Flag(help: "Print as JSON, one line for each document.")
    var json = false

    func run() throws {
        let entries = CacheFolder.standard?.entries ?? []
        let console = Console()
        for entry in entries {
            let document = entry.response.document
            let retrieved = document.retrievedAt?.description ?? ""
            if json {
                try JSONOutput.write([
                    "url": .text(entry.response.url), "address": .text(document.address.text),
                    "mediaType": .text(document.mediaType ?? ""), "retrievedAt": .text(retrieved),
                    "freshUntil": .text(entry.response.freshUntil.description),
                    "bytes": .number(JSONNumber(document.bytes.count)),
                ])
            } else {
                try console.result("\(entry.response.url)")
                try console.result("  fetched \(retrieved), \(document.bytes.count.counting("byte"))")
            }
        }
        if !json { try console.result(entries.isEmpty ? "No documents are stored." : "\(entries.count) in all.") }
    }
}

/// `badge cache clear`: removes all of them.
struct CacheClearCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "clear",
        abstract: "Remove all stored documents.",
        discussion: """
            Example:
              badge cache clear
            """)

    func run() throws {
        let count = CacheFolder.standard?.clear() ?? 0
        try Console().result("Removed \(count.counting("stored document")).")
    }
}
