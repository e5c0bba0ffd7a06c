import ArgumentParser
import Issuance
import LinkedData

/// `badge publish`: what verifiers fetch, as files.
struct PublishCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish",
        abstract: "Write everything that verifiers and people fetch, as files for a web server.",
        usage: """
            badge publish <directory> [--everything] [<options>]
            badge publish <directory> --server nginx|caddy
            """,
        discussion: """
            Profile, keys, catalogue, status lists, hosted badges, and pages for people. Files that have not changed are \
            left alone, the others are replaced one by one, each as a whole. Of awards only those are looked at about \
            which something was recorded since; --everything looks at all files. Only the folders of awards (assertions, \
            badges, shared) lose files: those of people who were forgotten, and pages that were withdrawn. index.json \
            lists addresses, for badge verify --documents; \
            the later issue of a badge is not in it: only whoever has the badge knows where that stands.

            --server writes nothing into the folder and prints the settings for a web server: media types, access for \
            scripts of other sites, caching, pages for browsers and documents for programs at one address.

            Examples:
              badge publish /srv/www/badges
              badge publish /srv/www/badges --server nginx > badges.conf
            """)

    @Argument(help: "The folder that the web server serves at the programme's address.", completion: .directory)
    var directory: String

    @Flag(help: "Look at every file, and write those that are missing or were changed.")
    var everything = false

    @Option(help: ArgumentHelp("Print the settings for a web server instead.", valueName: "nginx|caddy"))
    var server: WebServer?

    @Flag(help: "Print the result as JSON.")
    var json = false

    @OptionGroup(title: "Passphrase") var passphrase: PassphraseOptions
    @OptionGroup var programme: ProgrammeOptions

    func run() async throws {
        let folder = try programme.open()
        if let server {
            return try Console().result(
                server.configuration(of: FolderListing.path(of: directory), at: folder.programme.settings.address))
        }
        let signer = try folder.signer(passphrase)
        try await folder.programme.checkKey(of: signer.issuer)
        let site = PublicationFolder(path: directory)
        try site.make()
        // The records are read only when nobody else is publishing: what is written last must be what was recorded last.
        let lock = try FolderLock(directory)
        let tally = try site.publish(folder.programme, signedBy: signer, isWhole: everything)
        lock.release()
        if json {
            return try JSONOutput.write([
                "files": .number(JSONNumber(tally.files)), "written": .number(JSONNumber(tally.written)),
                "removed": .number(JSONNumber(tally.removed)),
            ])
        }
        let removed: TerminalText = tally.removed == 0 ? "" : "; \(tally.removed) removed"
        try Console().paragraph(
            "\(tally.files.counting("file")) looked at in \(directory), \(tally.written) of them new or changed\(removed)."
        )
    }
}
