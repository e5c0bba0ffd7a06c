import ArgumentParser
import Diagnostics
import Issuance
import LinkedData

/// `badge doctor`: is everything in a programme's folder as it should be?
struct DoctorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Examine the folder of a programme: keys, database, records, site, disk, clock.",
        usage: """
            badge doctor [--site <folder>] [<options>]
            """,
        discussion: """
            Exit status: 0 all is well, 1 something is not.

            Examples:
              badge doctor
              badge doctor --site /srv/www/badges
            """)

    @Option(
        help: ArgumentHelp("The folder that was published, to compare with the records.", valueName: "folder"),
        completion: .directory)
    var site: String?

    @Flag(help: "Print the result as JSON, one line for each thing examined.")
    var json = false

    @OptionGroup(title: "Passphrase") var passphrase: PassphraseOptions
    @OptionGroup var programme: ProgrammeOptions

    func run() async throws {
        let results = try await results()
        let console = Console()
        for result in results {
            if json {
                var object: JSONObject = ["examined": .text(result.name), "well": .bool(result.fault == nil)]
                object["fault"] = result.fault.map { .text($0) }
                object["remedy"] = result.remedy.map { .text($0) }
                try JSONOutput.write(.object(object))
            } else if let fault = result.fault {
                try console.paragraph("\(fault)", first: "  FAULT  \(result.name): ", indent: 9)
                if let remedy = result.remedy {
                    try console.paragraph("What to do: \(remedy)", first: "         ", indent: 9)
                }
            } else {
                try console.paragraph(
                    "\(result.name)\(result.words.isEmpty ? "" : ": \(result.words)")", first: "  well   ", indent: 9)
            }
        }
        if results.contains(where: { $0.fault != nil }) { throw ExitCode.failure }
    }

    private func results() async throws -> [Examination.Result] {
        let folder: ProgrammeFolder
        do {
            folder = try programme.open()
        } catch let error as StoreError where error.code != "store.missing" {
            // Whoever cannot be served wants to know of the disk all the more.
            return await Examination.results(ofUnopened: programme.path, error)
        }
        return await Examination(folder: folder, site: site, passphrase: passphrase).results()
    }
}
