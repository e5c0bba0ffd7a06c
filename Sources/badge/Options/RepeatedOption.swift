/// An option that is given twice although it has one value: the parser would silently take the last.
enum RepeatedOption {
    /// The options that may be repeated, by command. A test holds this to what the commands declare.
    static let repeatable: [String: Set<String>] = [
        "verify": ["--recipient", "--allow-host"], "inspect": ["--allow-host"],
        "issue": ["--evidence", "--result", "--proof"],
        "derive": ["--reveal", "--allow-host"], "canonicalize": ["--allow-host"],
        "person": ["--role"], "achievement": ["--alias", "--member", "--column", "--framework"], "review": ["--level"],
        "award": ["--column", "--allow-host"],
        "endorsement": ["--allow-host"], "earlier": ["--column", "--allow-host"],
    ]

    /// Switches, which say the same however often they are given.
    static let flags: Set<String> = [
        "--json", "--csv", "--force", "--explain", "--offline", "--plain-recipient", "--issuer-by-key",
        "--without-proof", "--publish", "--pictures", "--reconcile", "--two-person-release", "--outside-assessment",
        "--no-two-person-release", "--no-outside-assessment", "--dry-run", "--yes", "--hosted", "--withdraw",
        "--everything", "--link", "--findable",
        "--help", "-h",
        "--version",
    ]

    /// The first such option on a command line.
    ///
    /// A value that starts with two hyphens has to be written behind an equals sign, so every other such word is an option.
    static func first(in arguments: [String]) -> String? {
        let command = arguments.first { !$0.utf8.starts(with: "-".utf8) } ?? ""
        var seen = flags.union(repeatable[command] ?? [])
        let mayRepeat = seen
        for argument in arguments {
            if argument == "--" { return nil }
            guard let name = name(of: argument), !mayRepeat.contains(name) else { continue }
            guard seen.insert(name).inserted else { return name }
        }
        return nil
    }

    private static func name(of argument: String) -> String? {
        if argument == "-o" || argument.utf8.starts(with: "-o=".utf8) { return "--output" }
        guard argument.utf8.starts(with: "--".utf8) else { return nil }
        return String(argument.prefix { $0 != "=" })
    }
}
