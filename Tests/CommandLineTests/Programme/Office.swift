import Foundation
import Testing

/// The office of a programme, in a folder of its own, with four people who may do different things.
struct Office {
    /// The folder above that of the programme.
    let folder: TemporaryFolder

    static let achievements = BadgeCommand.repository.appending(path: "Examples/achievements").path
    static let designRubric = BadgeCommand.repository.appending(path: "Examples/reviews/design-review.json").path

    /// Makes a programme. Pat may do everything; Rae and Kit score and write; Olu decides.
    init(_ settings: String...) throws { try self.init(settings) }

    /// Makes a programme. Pat may do everything; Rae and Kit score and write; Olu decides.
    init(_ settings: [String]) throws {
        folder = try TemporaryFolder()
        try run(
            [
                "init", "school", "--name", "My School", "--address", "https://badges.example.org/", "--url",
                "https://example.org", "--email", "badges@example.org", "--administrator", "Pat Doe",
            ] + settings)
        try run("person", "add", "rae", "--name", "Rae Lin", "--role", "reviewer")
        try run("person", "add", "kit", "--name", "Kit Moe", "--role", "reviewer", "--email", "kit@example.org")
        try run("person", "add", "olu", "--name", "Olu Roe", "--role", "officer")
    }

    /// Runs the command as Pat, which must succeed.
    @discardableResult
    func run(_ arguments: String...) throws -> BadgeCommand.Outcome { try run(arguments) }

    /// Runs the command as Pat, which must succeed.
    @discardableResult
    func run(_ arguments: [String]) throws -> BadgeCommand.Outcome {
        let outcome = try attempt(arguments)
        try #require(outcome.status == 0, "\(arguments): \(outcome.errors)")
        return outcome
    }

    /// Runs the command as Pat, however it ends.
    func attempt(_ arguments: String...) throws -> BadgeCommand.Outcome { try attempt(arguments) }

    /// Runs the command as Pat, however it ends.
    func attempt(_ arguments: [String]) throws -> BadgeCommand.Outcome {
        let environment = ["BADGE_PROGRAMME": "school", "BADGE_PERSON": "pat-doe"]
        var arguments = arguments
        if let command = arguments.first, ["init", "restore"].contains(command), !arguments.contains("--database"),
            let databases = OfficeDatabases.current
        {
            arguments += ["--database", try databases.make()]
        }
        return try BadgeCommand.run(arguments, in: folder, environment: environment)
    }

    /// The code with which a command refuses; `nil` when it does what it is asked for.
    func refusal(_ arguments: String...) throws -> String? { try refusal(arguments) }

    /// The code with which a command refuses; `nil` when it does what it is asked for.
    func refusal(_ arguments: [String]) throws -> String? {
        let outcome = try attempt(arguments)
        guard outcome.status != 0 else { return nil }
        let words = outcome.errors.replacingOccurrences(of: "\n", with: " ")
        return try String(#require(words.firstMatch(of: /\[([a-z.-]+)\]/), "\(outcome.errors)").1)
    }

    /// Adds examples to the catalogue and publishes them.
    func publish(_ names: String...) throws {
        try run(["achievement", "add", "--publish"] + names.map { "\(Self.achievements)/\($0).json" })
    }

    /// Hands in complete work.
    func submit(_ id: String, for achievement: String, recipient: String = "kim@example.org") throws {
        try write(work(recipient), to: "\(id).json")
        try run("submission", "add", achievement, "\(id).json", "--id", id)
    }

    /// Complete work.
    func work(_ recipient: String = "kim@example.org", reflection: String = "I learned to listen.") -> String {
        """
        {"recipient": "\(recipient)", "overview": "Our school", "reflection": "\(reflection)",
         "evidence": [{"name": "Plan", "link": "https://example.org/plan", "visibility": "public"}]}
        """
    }

    /// Everybody gives the highest level, and Olu approves.
    func approve(_ id: String) throws {
        for reviewer in ["rae", "kit"] { try run("review", "score", id, "--all", "Shown", "--as", reviewer) }
        try run("review", "decide", id, "approved", "--as", "olu")
    }

    /// Publishes, verifies, and gives the reports.
    func verify(_ file: String, _ more: String...) throws -> [[String: Any]] {
        try run("publish", "site")
        let outcome = try attempt(["verify", "--json", file, "--documents", "site/index.json"] + more)
        return try outcome.json()
    }

    /// Writes a file.
    func write(_ text: String, to name: String) throws { try folder.write(text, to: name) }

    /// The lines of a command's JSON.
    func json(_ arguments: String...) throws -> [[String: Any]] { try run(arguments + ["--json"]).json() }
}

extension Office {
    /// Copies the folder of a programme and its database.
    func copy(_ programme: String, to other: String) throws {
        try FileManager.default.copyItem(atPath: folder.file(programme), toPath: folder.file(other))
        guard let databases = OfficeDatabases.current else { return }
        var settings = try document("\(other)/programme.json")
        settings["database"] = try databases.make(copying: #require(settings["database"] as? String))
        try folder.write([UInt8](JSONSerialization.data(withJSONObject: settings)), to: "\(other)/programme.json")
    }

    /// Changes the database of a programme behind its back.
    func sql(_ statement: String, in programme: String) throws {
        if let databases = OfficeDatabases.current {
            let settings = try document("\(programme)/programme.json")
            return try databases.sql(statement, at: #require(settings["database"] as? String))
        }
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [
            "python3", "-c",
            "import sqlite3,sys; c=sqlite3.connect(sys.argv[1]); c.execute(sys.argv[2]); c.commit()",
            folder.file("\(programme)/programme.db"), statement,
        ]
        try process.run()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
    }

    /// Appends a record whose links are right, as somebody would who can write to the database.
    func append(
        _ kind: String, about subject: String, by actor: String, body: String, place: [Int] = [], in programme: String
    )
        throws
    {
        let script = """
            import sqlite3,sys,json,hashlib
            c=sqlite3.connect(sys.argv[1]); kind,subject,actor,body,slot=sys.argv[2:7]; body=json.loads(body)
            slot=json.loads(slot)
            h=lambda o: hashlib.sha256(json.dumps(o,sort_keys=True,separators=(',',':')).encode()).hexdigest()
            n,link,date=c.execute('SELECT number,link,date FROM record ORDER BY number DESC LIMIT 1').fetchone()
            key='forged/%d'%n; digest=h({'salt':'00','body':body})
            new=h({'number':n+1,'kind':kind,'subject':subject,'key':key,'slot':slot,'actor':actor,'date':date,
                   'digest':digest,'previous':link})
            c.execute('INSERT INTO record (number,kind,subject,key,list,position,actor,date,body,salt,digest,link) '
                      'VALUES (?,?,?,?,?,?,?,?,?,?,?,?)',
                      (n+1,kind,subject,key,*(slot or [None,None]),actor,date,json.dumps(body),'00',digest,new))
            c.commit()
            """
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [
            "python3", "-c", script, folder.file("\(programme)/programme.db"), kind, subject, actor, body,
            "\(place)",
        ]
        try process.run()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
    }
}
