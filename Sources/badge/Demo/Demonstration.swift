import Cryptography
import Issuance
import LinkedData
import OpenBadges

/// The whole story on the example catalogue: award, verify from disk, attack.
struct Demonstration {
    /// Who gets the badges.
    static let recipient = "demo.recipient@example.org"
    /// Who claims one of them without right.
    static let impostor = "somebody.else@example.org"

    /// Where everything is written.
    let folder: DemonstrationFolder
    /// The example achievements.
    let items: [ExampleCatalogue.Item]
    /// The issuer: its key in 3.0, its address in 2.0.
    let issuer: Issuer
    /// The profile that it was made from.
    let profile: JSONObject
    /// Its key.
    let key: PrivateKey
    /// The moment of everything.
    let now: Instant

    /// Makes a key, writes it with the issuer's documents, and loads the examples.
    init(folder: DemonstrationFolder, catalogue: ExampleCatalogue, at now: Instant) throws {
        self.folder = folder
        self.now = now
        items = try catalogue.items()
        profile = try catalogue.profile()
        key = try PrivateKey.generate(.ed25519)
        issuer = try IssuerOptions.issuer(profile: profile, key: key.publicKey, byKey: true)
        try OutputFile(folder.key, replacing: true).write(key.pem(passphrase: nil), readers: .owner)
        try DocumentFolder(path: folder.documents, replacing: true).write(issuer.publishedDocuments())
        let entries = [issuer.id, issuer.openBadges2ID].compactMap { id in
            id.map { JSONValue.object(Self.trustEntry($0, issuer)) }
        }
        var trust = JSONObject()
        trust["issuers"] = .array(entries)
        try OutputFile(folder.trust, replacing: true).write(trust.serialized(indentation: 2))
    }

    /// Awards every achievement, 2.0 and 3.0 in one picture each.
    ///
    /// - Returns: the files.
    func award() async throws -> [String] {
        let maker = try BadgeMaker(approval: approval(), issuer: issuer, key: key)
        var files: [String] = []
        for item in items {
            let file = "\(folder.badges)/\(item.name)\(item.ending)"
            try await write(award(of: item), of: item, with: maker, to: file)
            files.append(file)
        }
        return files
    }

    /// Verifies files from disk.
    func verify(
        _ files: [String], recipient: String? = Self.recipient, trusting: Bool = false
    ) async throws -> [[VerificationReport]] {
        let loader = try DocumentIndex(file: InputFile(folder.index))
        let trust = try await trusting ? VerifyCommand.trustList(folder.trust, supplied: loader, network: nil) : nil
        let options = VerificationOptions(
            at: now, recipients: recipient.map { [KnownRecipient($0)] } ?? [], trust: trust)
        let verifier = Verifier(loader: loader)
        var reports: [[VerificationReport]] = []
        for file in files {
            let input = await VerificationInput(name: file).badgeInput(from: loader)
            reports.append(await verifier.verify(input, options: options))
        }
        return reports
    }

    /// Shows what is refused: a changed byte, another recipient, an expired badge, a namesake.
    func trials() async throws -> [Trial] {
        // A picture whose checksums nobody has to repair.
        guard let item = items.first(where: { $0.ending == ".svg" }) ?? items.first else { return [] }
        let original = "\(folder.badges)/\(item.name)\(item.ending)"
        let changed = "\(folder.trials)/one-byte-changed\(item.ending)"
        let expired = "\(folder.trials)/expired\(item.ending)"
        let namesake = "\(folder.trials)/namesake\(item.ending)"
        try writeChanged(original, to: changed)
        try await writeExpired(item, to: expired)
        try await writeNamesake(item, to: namesake)
        return [
            Trial("One byte changed", file: changed, options: "", reports: try await reports(changed)),
            Trial(
                "Claimed by another person", file: original, options: "--recipient \(Self.impostor)",
                reports: try await reports(original, recipient: Self.impostor)),
            Trial("Expired", file: expired, options: "", reports: try await reports(expired)),
            Trial(
                "Same issuer name, another key", file: namesake, options: "--trust \(folder.trust)",
                reports: try await reports(namesake, trusting: true)),
        ]
    }

    private func reports(
        _ file: String, recipient: String? = Self.recipient, trusting: Bool = false
    ) async throws -> [VerificationReport] {
        try await verify([file], recipient: recipient, trusting: trusting).flatMap(\.self)
    }

    private func approval() throws -> Approval {
        try Approval(statementBy: "Demonstration Approver", reference: "badge demo", at: now)
    }

    private func award(of item: ExampleCatalogue.Item) throws -> Award {
        var award = Award(
            of: item.achievement, by: issuer, to: try Recipient(Self.recipient), id: try CredentialIdentifier(),
            validFrom: now)
        // Every outcome was shown: the level that the achievement asks for.
        award.result = item.achievement.resultDescription.compactMap { description in
            description.requiredLevel.map { V3.Result(achievedLevel: $0, resultDescription: description.id) }
        }
        return award
    }

    private func write(
        _ award: Award, of item: ExampleCatalogue.Item, with maker: BadgeMaker, to file: String,
        in standards: [BakedBadge.Standard] = [.openBadges2, .openBadges3]
    ) async throws {
        let badges = try await maker.badges(for: award, in: standards)
        try OutputFile(file, replacing: true).write(BadgeImage(item.picture).baking(badges.map(\.baked)))
    }

    /// One letter of a name in the signed text becomes another one, and the picture is put together properly again, as a
    /// forger would do.
    private func writeChanged(_ original: String, to file: String) throws {
        let image = try BadgeImage(InputFile(original).read())
        guard let badge = try image.extract().first(where: { $0.standard == .openBadges3 }) else { return }
        guard let payload = try Self.changed(badge.payload) else { return }
        let forged = BakedBadge(standard: .openBadges3, payload: payload)
        try OutputFile(file, replacing: true).write(image.baking([forged]))
    }

    /// A token or a document with one letter changed; `nil` when it has no name.
    private static func changed(_ payload: [UInt8]) throws -> [UInt8]? {
        if payload.first == UInt8(ascii: "{") { return changedText(payload) }
        var parts = payload.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).map { Array($0) }
        guard parts.count == 3, let text = changedText(try Base64URL.decode(parts[1])) else { return nil }
        parts[1] = Base64URL.encode(text)
        return Array(parts.joined(separator: [UInt8(ascii: ".")]))
    }

    /// The second letter of the first name becomes its neighbour in the alphabet.
    private static func changedText(_ text: [UInt8]) -> [UInt8]? {
        let mark = Array("\"name\":\"".utf8)
        guard let start = text.indices.first(where: { text[$0...].starts(with: mark) }) else { return nil }
        var text = text
        if start + mark.count + 1 < text.count { text[start + mark.count + 1] ^= 1 }
        return text
    }

    private func writeExpired(_ item: ExampleCatalogue.Item, to file: String) async throws {
        let year = 365 * 86_400
        var award = try award(of: item)
        award.validFrom = now.adding(seconds: -2 * year)
        award.validUntil = now.adding(seconds: -year)
        let maker = try BadgeMaker(approval: approval(), issuer: issuer, key: key)
        try await write(award, of: item, with: maker, to: file)
    }

    /// A sound badge of somebody who took the issuer's name: only the identifier tells them apart.
    private func writeNamesake(_ item: ExampleCatalogue.Item, to file: String) async throws {
        let otherKey = try PrivateKey.generate(.ed25519)
        let other = try IssuerOptions.issuer(profile: profile, key: otherKey.publicKey, byKey: true)
        var award = try award(of: item)
        award.issuer = other
        let maker = try BadgeMaker(approval: approval(), issuer: other, key: otherKey)
        try await write(award, of: item, with: maker, to: file, in: [.openBadges3])
    }

    private static func trustEntry(_ id: IRI, _ issuer: Issuer) -> JSONObject {
        var entry = JSONObject()
        entry["id"] = .text(id.text)
        entry["name"] = issuer.profile.name.map { .text($0.best) }
        return entry
    }
}
