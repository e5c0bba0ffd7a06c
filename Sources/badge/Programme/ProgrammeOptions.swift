import ArgumentParser
import Issuance

/// Which programme, and who acts in it.
struct ProgrammeOptions: ParsableArguments {
    @Option(
        name: .customLong("programme"),
        help: ArgumentHelp(
            "The folder of the programme; $BADGE_PROGRAMME or the current folder if left out.", valueName: "folder"),
        completion: .directory)
    var folder: String?

    /// The programme.
    func open() throws -> ProgrammeFolder { try ProgrammeFolder(opening: path) }

    /// The folder that is meant.
    var path: String { folder ?? EnvironmentVariable.value("BADGE_PROGRAMME") ?? "." }
}

/// Who acts.
struct ActorOptions: ParsableArguments {
    @Option(
        name: .customLong("as"),
        help: ArgumentHelp("Who you are in the programme; $BADGE_PERSON if left out.", valueName: "person"))
    var person: String?

    /// The person.
    func slug() throws -> Slug {
        guard let slug = try slugIfNamed() else {
            throw UsageError(
                "It is not said who does this.", remedy: "Add --as PERSON, or set the variable BADGE_PERSON.")
        }
        return slug
    }

    /// The person; `nil` where it is not said who does it.
    func slugIfNamed() throws -> Slug? {
        try (person ?? EnvironmentVariable.value("BADGE_PERSON")).map { name in
            try UsageError.explaining { try Slug(name) }
        }
    }
}
