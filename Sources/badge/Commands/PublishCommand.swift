import ArgumentParser
import Issuance
import LinkedData

/// `badge publish`: what verifiers fetch, as files.
struct PublishCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish",
        abstract: "Write everything that verifiers and people fetch, as files for a web server.",
        usage: """
            badge publish <directory> [<options>]
            """,
        discussion: """
            Profile, keys, catalogue, status lists. Files that have not changed are left alone, the others are replaced \
            one by one, each as a whole. Nothing in the folder is removed. index.json lists all addresses, for \
            badge verify --documents.

            Example:
              badge publish /srv/www/badges
            """)

    @Argument(help: "The folder that the web server serves at the programme's address.", completion: .directory)
    var directory: String

    @Flag(help: "Print the result as JSON.")
    var json = false

    @OptionGroup(title: "Passphrase") var passphrase: PassphraseOptions
    @OptionGroup var programme: ProgrammeOptions

    func run() throws {
        let folder = try programme.open()
        let site = PublicationFolder(path: directory)
        try site.make()
        // The records are read only when nobody else is publishing: what is written last must be what was recorded last.
        let lock = try FolderLock(directory)
        let files = try folder.programme.publication(signedBy: folder.signer(passphrase))
        try site.refuseOlder(than: folder.programme)
        let written = try site.write(files)
        lock.release()
        if json {
            return try JSONOutput.write([
                "files": .number(JSONNumber(files.count)), "written": .number(JSONNumber(written)),
            ])
        }
        try Console().result("\(files.count) files in \(directory), \(written) of them new or changed.")
    }
}
