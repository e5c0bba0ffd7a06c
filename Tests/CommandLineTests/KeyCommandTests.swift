import Foundation
import Testing

@Suite struct `Command key` {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func run(_ arguments: String..., environment: [String: String] = [:]) throws -> BadgeCommand.Outcome {
        try BadgeCommand.run(["key"] + arguments, in: folder, environment: environment)
    }

    @Test(arguments: ["ed25519", "p256", "p384", "rsa2048"])
    func `creates a key that only its owner can read`(type: String) throws {
        let outcome = try run("create", "--type", type, "-o", "issuer.pem", "--json")
        #expect(outcome.status == 0)
        #expect(try folder.mode("issuer.pem") == 0o600)
        let pem = String(decoding: try folder.bytes("issuer.pem"), as: UTF8.self)
        #expect(pem.hasPrefix("-----BEGIN PRIVATE KEY-----\n"))
        let result = try #require(try outcome.json().first)
        #expect(result["type"] as? String == type)
        #expect(result["encrypted"] as? Bool == false)
        let did = try #require(result["did"] as? String)
        #expect(did.hasPrefix(type.hasPrefix("rsa") ? "did:jwk:" : "did:key:z"))
        #expect(try run("public", "issuer.pem", "--as", "did").text == did + "\n")
    }

    @Test func `leaves no temporary file behind`() throws {
        try #require(try run("create", "-o", "issuer.pem").status == 0)
        #expect(try folder.names() == ["issuer.pem"])
    }

    @Test func `replaces an existing file only when told to`() throws {
        try folder.write("precious", to: "issuer.pem")
        let refused = try run("create", "-o", "issuer.pem")
        #expect(refused.status == 1)
        #expect(refused.errors.contains("[file.exists]") && refused.errors.contains("--force"))
        #expect(try folder.bytes("issuer.pem") == Array("precious".utf8))
        #expect(try run("create", "-o", "issuer.pem", "--force").status == 0)
        #expect(try folder.bytes("issuer.pem") != Array("precious".utf8))
        #expect(try folder.mode("issuer.pem") == 0o600)
    }

    @Test func `encrypts with a passphrase from a file or the environment`() throws {
        try folder.write("correct horse\n", to: "passphrase")
        #expect(try run("create", "-o", "issuer.pem", "--passphrase-file", "passphrase").status == 0)
        let pem = String(decoding: try folder.bytes("issuer.pem"), as: UTF8.self)
        #expect(pem.hasPrefix("-----BEGIN ENCRYPTED PRIVATE KEY-----\n"))
        let opened = try run(
            "public", "issuer.pem", "--passphrase-env", "SECRET", environment: ["SECRET": "correct horse"])
        #expect(opened.status == 0)
        #expect(opened.text.hasPrefix("did:key:z6Mk"))
    }

    @Test(arguments: [[], ["--passphrase-env", "SECRET"]])
    func `says what is wrong with a passphrase and shows nothing of it`(options: [String]) throws {
        try folder.write("correct horse\n", to: "passphrase")
        try #require(try run("create", "-o", "issuer.pem", "--passphrase-file", "passphrase").status == 0)
        let outcome = try BadgeCommand.run(
            ["key", "public", "issuer.pem"] + options, in: folder, environment: ["SECRET": "battery staple"])
        #expect(outcome.status == 1)
        #expect(outcome.output.isEmpty)
        #expect(outcome.errors.contains("[key.passphrase]") && outcome.errors.contains("What to do:"))
        #expect(!outcome.errors.contains("battery staple") && !outcome.errors.contains("correct horse"))
    }

    @Test func `refuses an empty passphrase and a missing variable`() throws {
        try folder.write("\n", to: "empty")
        #expect(try run("create", "-o", "a.pem", "--passphrase-file", "empty").status == 1)
        #expect(try run("create", "-o", "a.pem", "--passphrase-env", "NOT_SET").status == 1)
        #expect(try folder.names() == ["empty"])
    }

    @Test(arguments: ["did", "jwk", "multikey", "pem"])
    func `prints each public form and nothing private`(form: String) throws {
        try #require(try run("create", "-o", "issuer.pem").status == 0)
        let secret = String(decoding: try folder.bytes("issuer.pem"), as: UTF8.self).split(separator: "\n")[1]
        let outcome = try run("public", "issuer.pem", "--as", form)
        #expect(outcome.status == 0)
        #expect(!outcome.text.isEmpty && !outcome.text.contains(secret) && !outcome.text.contains("\"d\""))
    }

    @Test(arguments: ["did", "jwk", "multikey", "pem"])
    func `inspects what it prints`(form: String) throws {
        try #require(try run("create", "-o", "issuer.pem").status == 0)
        let did = try #require(try run("inspect", "issuer.pem", "--json").json().first?["did"] as? String)
        try folder.write(try run("public", "issuer.pem", "--as", form).output, to: "public.key")
        let inspected = try #require(try run("inspect", "public.key", "--json").json().first)
        #expect(inspected["did"] as? String == did)
        #expect(inspected["private"] as? Bool == false)
    }

    @Test func `inspecting a private key tells that others can read it`() throws {
        try #require(try run("create", "-o", "issuer.pem").status == 0)
        #expect(try run("inspect", "issuer.pem").text.contains("only you can read it"))
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: folder.file("issuer.pem"))
        #expect(try run("inspect", "issuer.pem").text.contains("chmod 600"))
    }

    @Test(arguments: [
        "", "hello", "{}", "[1]", "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n", "zzz",
    ])
    func `says so when a file is no key`(content: String) throws {
        try folder.write(content, to: "file")
        let outcome = try run("inspect", "file")
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("What to do:"))
    }

    @Test func `never writes a private key to standard output`() throws {
        let outcome = try run("create", "-o", "-")
        #expect(outcome.status == 64)
        #expect(outcome.output.isEmpty)
    }

    @Test func `asks a person at a terminal for the passphrase and does not show it`() throws {
        try folder.write("correct horse\n", to: "passphrase")
        try #require(try run("create", "-o", "issuer.pem", "--passphrase-file", "passphrase").status == 0)
        let right = try BadgeCommand.run(
            ["key", "public", "issuer.pem"], in: folder, output: .dialogue(answer: "correct horse"))
        #expect(right.status == 0)
        #expect(right.text.hasPrefix("Passphrase of the key: ") && right.text.contains("did:key:z6Mk"))
        #expect(!right.text.contains("horse"))
        let wrong = try BadgeCommand.run(
            ["key", "public", "issuer.pem"], in: folder, output: .dialogue(answer: "battery"))
        #expect(wrong.status == 1 && wrong.text.contains("that you typed") && !wrong.text.contains("battery"))
    }

    @Test func `says which option a passphrase comes from`() throws {
        try folder.write("correct horse\n", to: "passphrase")
        try folder.write("battery\n", to: "other")
        try #require(try run("create", "-o", "issuer.pem", "--passphrase-file", "passphrase").status == 0)
        #expect(try run("public", "issuer.pem").errors.contains("--passphrase-file FILE"))
        let wrong = try run("public", "issuer.pem", "--passphrase-file", "other")
        #expect(wrong.errors.contains("(--passphrase-file)") && wrong.errors.contains("other"))
    }

    @Test func `prints no line that is wider than a page but for words that are copied whole`() throws {
        let lines = try run("create", "-o", "issuer.pem").text.split(separator: "\n")
        // The name of the command is a path here, which people who have installed it do not see.
        #expect(lines.allSatisfy { $0.replacing(BadgeCommand.path, with: "badge").count <= 80 })
    }
}
