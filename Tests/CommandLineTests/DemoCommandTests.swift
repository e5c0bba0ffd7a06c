import Foundation
import Testing

@Suite struct `Command demo` {
    private let folder: TemporaryFolder
    private static let examples = BadgeCommand.repository.appending(path: "Examples").path

    init() throws { folder = try TemporaryFolder() }

    private func demo(_ arguments: String...) throws -> BadgeCommand.Outcome {
        try BadgeCommand.run(["demo"] + arguments, in: folder)
    }

    @Test func `awards and checks the whole catalogue, refuses what must be refused, and can do it again`() throws {
        for _ in 1...2 {
            let outcome = try demo("--examples", Self.examples, "--json")
            #expect(outcome.status == 0, "\(outcome.errors)")
            let result = try #require(try outcome.json().first)
            #expect((result["files"] as? [String])?.count == 58)
            #expect(result["badges"] as? Int == 116 && result["accepted"] as? Int == 116)
            let trials = try #require(result["trials"] as? [[String: Any]])
            #expect(trials.map { $0["verdict"] as? String } == ["rejected", "rejected", "rejected", "rejected"])
            #expect(
                trials.map { $0["check"] as? String }
                    == ["proof.signature", "trust.recipient", "status.validity-period", "trust.issuer"])
        }
        #expect(try folder.names() == ["badge-demo"])
        #expect(try folder.mode("badge-demo/issuer.pem") == 0o600)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.file("badge-demo/badges"))
        #expect(names.count == 58 && Set(names.map { $0.suffix(4) }) == [".png", ".svg"])
    }

    @Test func `ends with commands that work`() throws {
        let text = try demo("--examples", Self.examples, "my demo").text
        let commands = text.replacing("\\\n", with: " ").split(separator: "\n").filter {
            $0.contains(" verify ") || $0.contains(" inspect ")
        }
        #expect(commands.count == 4)
        for (command, status) in zip(commands, [0, 0, 1, 1] as [Int32]) {
            let process = Process()
            process.executableURL = URL(filePath: "/bin/sh")
            process.arguments = ["-c", "\(command) >/dev/null 2>&1"]
            process.currentDirectoryURL = URL(filePath: folder.path)
            try process.run()
            process.waitUntilExit()
            #expect(process.terminationStatus == status, "\(command)")
        }
    }

    @Test func `finds the examples above the command`() throws {
        #expect(try demo().status == 0)
    }

    @Test func `leaves a folder that is not its own alone`() throws {
        try FileManager.default.createDirectory(atPath: folder.file("mine"), withIntermediateDirectories: false)
        try folder.write("precious", to: "mine/README.txt")
        let outcome = try demo("mine", "--examples", Self.examples)
        #expect(outcome.status == 1 && outcome.errors.contains("[demo.folder]"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.file("mine")) == ["README.txt"])
        #expect(try folder.bytes("mine/README.txt") == Array("precious".utf8))
    }

    @Test func `says where to get the examples`() throws {
        let outcome = try demo("--examples", "nowhere")
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("[demo.examples]") && outcome.errors.contains("--examples"))
    }
}
