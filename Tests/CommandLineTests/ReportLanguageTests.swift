import Diagnostics
import Foundation
import Testing

@Suite struct `Reports in Spanish` {
    private let workshop: Workshop

    init() throws { workshop = try Workshop() }

    private func report(_ arguments: String...) throws -> BadgeCommand.Outcome {
        try BadgeCommand.run(["verify", "--language", "es"] + arguments, in: workshop.folder)
    }

    /// What is left of English in a text: sentences of reports without values, and what stands before a value.
    ///
    /// Statements of the badge in canonical form are its own words.
    private static func english(in text: String) -> [String] {
        let lines = text.split(separator: "\n").filter { !$0.hasPrefix("    <") && !$0.hasPrefix("    _:") }
        let words = lines.joined(separator: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return Wording.table(.english).values.flatMap { template in
            template.split(separator: /\{[a-z][A-Za-z0-9]*\}/).map { $0.trimmingCharacters(in: .whitespaces) }
        }
        .filter { part in part.contains(" ") && part.count > 9 && words.contains(part) }
    }

    @Test func `say of an accepted badge what they say in English`() throws {
        try workshop.issue(to: "badge.svg")
        let outcome = try report("badge.svg", "--recipient", Workshop.recipient)
        #expect(outcome.status == 0)
        #expect(
            outcome.text.hasPrefix(
                "Aceptada: \"Assessing Threats\", otorgada por Our School, es una insignia Open\nBadges 3.0 válida"))
        #expect(outcome.text.contains("\nLo que dice\n") && outcome.text.contains("  Emitida por   Our School"))
        #expect(outcome.text.contains("  correcto   La firma es correcta: no se cambió nada desde que se firmó."))
        #expect(Self.english(in: outcome.text) == [])
    }

    @Test func `say of a rejected badge why, and what to do`() throws {
        try workshop.issue(to: "badge.svg")
        let outcome = try report("badge.svg", "--recipient", "somebody.else@example.org")
        #expect(outcome.status == 1)
        #expect(outcome.text.hasPrefix("Rechazada: no confíe en la insignia Open Badges 3.0 de badge.svg."))
        #expect(outcome.text.contains("FALLA  Destinatario: La insignia se otorgó a otra persona."))
        #expect(outcome.text.contains("  Qué hacer: Compruebe cómo está escrita la identidad;"))
        #expect(Self.english(in: outcome.text) == [])
    }

    @Test func `say of an undetermined badge what is missing`() throws {
        try workshop.issue(to: "badge.svg", by: Workshop.bothStandards)
        let outcome = try report("badge.svg")
        #expect(outcome.status == 2)
        #expect(outcome.text.hasPrefix("Sin decidir: no se pudo decidir si la insignia Open Badges 2.0 de badge.svg"))
        #expect(outcome.text.contains("badge.svg lleva 2 insignias y cuenta como la peor de ellas: sin decidir."))
        #expect(Self.english(in: outcome.text) == [])
    }

    @Test(arguments: ["nothing.png", "empty.json", "broken.json", "text.json"])
    func `say of a file that cannot be read why`(name: String) throws {
        try workshop.folder.write([], to: "empty.json")
        try workshop.folder.write(Array("{\"a\":".utf8), to: "broken.json")
        try workshop.folder.write(Array("\"text\"".utf8), to: "text.json")
        let outcome = try report(name, "--explain")
        #expect(outcome.status == 1)
        #expect(outcome.text.hasPrefix("Rechazada: no confíe en la insignia de \(name)."))
        #expect(Self.english(in: outcome.text) == [])
    }

    @Test func `explain how a verdict was computed`() throws {
        try workshop.issue(to: "badge.json")
        let outcome = try report("badge.json", "--explain", "--recipient", "somebody.else@example.org")
        #expect(outcome.text.contains("\nCómo se calculó\n") && outcome.text.contains("Documento en forma canónica"))
        #expect(outcome.text.contains("[trust.recipient]"))
        #expect(Self.english(in: outcome.text) == [])
    }

    @Test func `sum up a folder`() throws {
        try FileManager.default.createDirectory(
            atPath: workshop.folder.path + "/badges", withIntermediateDirectories: false)
        try workshop.issue(to: "badges/one.svg")
        try workshop.issue(to: "badges/two.json")
        try workshop.folder.write(Array("{".utf8), to: "badges/three.json")
        let outcome = try report("badges")
        #expect(outcome.text.contains("Aceptada      badges/one.svg"))
        #expect(outcome.text.contains("Rechazada     badges/three.json: El texto no es JSON válido:"))
        #expect(outcome.text.contains("3 insignias. Aceptadas: 2; rechazadas: 1; sin decidir: 0."))
        #expect(outcome.text.contains("\nEl motivo\n"))
        #expect(Self.english(in: outcome.text) == [])
    }

    @Test func `keep every code and every member of JSON, and the header of a table`() throws {
        try workshop.issue(to: "badge.svg")
        let arguments = ["badge.svg", "--recipient", "somebody.else@example.org", "--at", "2126-01-01T00:00:00Z"]
        let spanish = try BadgeCommand.run(["verify", "--json", "--language", "es"] + arguments, in: workshop.folder)
        let english = try BadgeCommand.run(["verify", "--json"] + arguments, in: workshop.folder)
        let (first, second) = (try #require(spanish.json().first), try #require(english.json().first))
        #expect(Set(first.keys) == Set(second.keys))
        #expect(checks("failed", in: first) == checks("failed", in: second))
        #expect(findings(in: first) == ["recipient.mismatch"] && findings(in: first) == findings(in: second))
        #expect(spanish.text.contains("\"explanation\":\"La insignia se otorgó a otra persona.\""))
        #expect(Self.english(in: spanish.text) == [])
        let table = try BadgeCommand.run(["verify", "--csv", "--language", "es"] + arguments, in: workshop.folder).text
        #expect(table.hasPrefix("file,verdict,badge,issuer,\"issued on\",\"valid until\",reason,\"what to do\""))
        #expect(table.contains("badge.svg,rejected,") && table.contains("La insignia se otorgó a otra persona."))
    }
}

@Suite struct `Language of reports` {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test(arguments: [
        (["LANG": "es_MX.UTF-8"], "Rechazada"), (["LANG": "ES"], "Rechazada"),
        (["LC_MESSAGES": "es_ES@euro", "LANG": "en_US.UTF-8"], "Rechazada"),
        (["LC_ALL": "en_US", "LC_MESSAGES": "es", "LANG": "es"], "Rejected"),
        (["LC_ALL": "", "LANG": "es"], "Rechazada"), (["LANG": "est"], "Rejected"), (["LANG": "de_DE"], "Rejected"),
        (["LANG": "C"], "Rejected"), ([:], "Rejected"),
    ])
    func `follows the environment`(environment: [String: String], word: String) throws {
        let outcome = try BadgeCommand.run(["verify", "nothing.png"], in: folder, environment: environment)
        #expect(outcome.text.hasPrefix(word + ": "))
    }

    @Test func `is what was asked for, whatever the environment says`() throws {
        let environment = ["LC_ALL": "es_MX.UTF-8"]
        let english = try BadgeCommand.run(
            ["verify", "--language", "en", "nothing.png"], in: folder, environment: environment)
        #expect(english.text.hasPrefix("Rejected: "))
        let unknown = try BadgeCommand.run(["verify", "--language", "fr", "nothing.png"], in: folder)
        #expect(unknown.status == 64 && unknown.errors.contains("--language"))
    }
}
