import Foundation
import Testing

/// A folder with an issuer's key, in which badges can be issued and looked at.
struct Workshop {
    static let recipient = "maria@example.org"
    static let examples = BadgeCommand.repository.appending(path: "Examples")
    static let achievement = examples.appending(path: "achievements/assessing-threats.json").path
    static let picture = examples.appending(path: "achievements/assessing-threats.svg").path
    static let pngPicture = examples.appending(path: "achievements/advocating-personal-wellness.png").path
    static let profile = examples.appending(path: "issuer/profile.json").path

    /// The folder.
    let folder: TemporaryFolder

    /// A folder with `issuer.pem`.
    init() throws {
        folder = try TemporaryFolder()
        try #require(try badge("key", "create", "-o", "issuer.pem").status == 0)
    }

    /// Runs the command in the folder.
    @discardableResult
    func badge(
        _ arguments: String..., input: [UInt8] = [], environment: [String: String] = [:],
        output: BadgeCommand.OutputTarget = .captured
    ) throws -> BadgeCommand.Outcome {
        try BadgeCommand.run(arguments, in: folder, input: input, environment: environment, output: output)
    }

    /// Arguments that award an example, for more to be added.
    static func award(by issuer: [String] = ["--issuer-name", "Our School"], to output: String) -> [String] {
        [
            "issue", "--achievement", achievement, "--key", "issuer.pem", "--recipient", recipient, "--approved-by",
            "Ada Approver", "-o", output,
        ] + issuer
    }

    /// Arguments that name the example issuer, by its key in 3.0 and by its address in 2.0.
    static let bothStandards = ["--issuer", profile, "--issuer-by-key", "--standard", "both", "--publish-to", "site"]

    /// Issues a badge, which must succeed.
    @discardableResult
    func issue(
        to output: String, by issuer: [String] = ["--issuer-name", "Our School"], _ more: String...
    ) throws -> BadgeCommand.Outcome {
        let outcome = try BadgeCommand.run(Self.award(by: issuer, to: output) + more, in: folder)
        try #require(outcome.status == 0, "\(outcome.errors)")
        return outcome
    }

    /// Runs `verify --json` and gives the status with the reports.
    func verify(_ arguments: String...) throws -> (status: Int32?, reports: [[String: Any]]) {
        let outcome = try BadgeCommand.run(["verify", "--json"] + arguments, in: folder)
        return (outcome.status, try outcome.json())
    }
}

/// The codes of the checks of a report that ended so.
func checks(_ outcome: String, in report: [String: Any]) -> Set<String> {
    let checks = report["checks"] as? [[String: Any]] ?? []
    return Set(checks.filter { $0["outcome"] as? String == outcome }.compactMap { $0["code"] as? String })
}

/// The findings of a report.
func findings(in report: [String: Any]) -> Set<String> {
    Set((report["checks"] as? [[String: Any]] ?? []).compactMap { $0["finding"] as? String })
}
