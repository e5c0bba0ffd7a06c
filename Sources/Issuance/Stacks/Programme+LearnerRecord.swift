internal import LinkedData
internal import OpenBadges

extension Programme {
    /// A stack as one record: its badge and the badges of its members, and how they belong together.
    ///
    /// Comprehensive Learner Record 2.0, "ClrCredential". It states what was awarded and awards nothing itself; whether a
    /// badge in it still counts, that badge says.
    ///
    /// - Parameter name: the award of the stack.
    /// - Throws: `.noStack` for any other award, `.stackIncomplete` unless the stack counts at present.
    public func learnerRecord(of name: String, signer: Signer) async throws -> [UInt8] {
        let (document, instant) = try learnerRecordDocument(of: awarded(name), by: signer)
        let bytes = try signer.sign(document: document, created: DateTime(instant))
        try await SelfCheck(issuer: signer.issuer).check(bytes, named: "record", at: instant)
        return bytes
    }

    private func learnerRecordDocument(of stack: AwardedBadge, by signer: Signer) throws -> (JSONObject, Instant) {
        try store.read { records in
            let members = stack.members
            guard !members.isEmpty else { throw ProgrammeError.noStack(stack.id) }
            let status = try status(of: stack.id, in: records)
            guard !status.isRevoked, !status.isSuspended else {
                throw ProgrammeError.stackIncomplete(stack.id, reason: status.reason ?? "")
            }
            let awards =
                try [stack]
                + members.compactMap { try records.latest(.award, about: $0.award) }
                .map { try AwardedBadge($0) }
            let items = try awards.map { try item($0.slug, version: $0.version, in: records).achievement() }
            let recipient = try Recipient(submission(stack.id, in: records).recipient, random: random)
            var subject: JSONObject = ["type": ["ClrSubject"]]
            subject["id"] = recipient.subjectID.map { .text($0.text) }
            if !recipient.identityObjects.isEmpty {
                subject["identifier"] = .array(recipient.identityObjects.map(\.jsonValue))
            }
            subject["verifiableCredential"] = .array(try awards.map { try credential(of: $0, in: records) })
            subject["association"] = .array(
                items.dropFirst().map { member in
                    [
                        "type": "Association", "associationType": "isChildOf", "sourceId": .text(member.id.text),
                        "targetId": .text(items[0].id.text),
                    ]
                })
            let now = max(now(), awards.map(\.validFrom.instant).max() ?? now())
            let id = try recordID(of: stack)
            var document: JSONObject = [
                "@context": [
                    "https://www.w3.org/ns/credentials/v2",
                    "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json",
                    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
                ],
                "id": .text(id.text), "type": ["VerifiableCredential", "ClrCredential"],
                "name": .text(items[0].name.best), "issuer": .object(signer.issuer.profile.json),
                "validFrom": .text(DateTime(now).text), "partial": false,
            ]
            document["credentialSubject"] = .object(subject)
            return (document, now)
        }
    }

    /// A badge as a record holds it: the document itself, or a token in its envelope (Verifiable Credentials 2.0,
    /// "Enveloped Verifiable Credentials").
    private func credential(of award: AwardedBadge, in records: any RecordReading) throws -> JSONValue {
        guard let digest = award.badges[AwardedBadge.name(of: .openBadges3)], let bytes = try records.content(digest)
        else { throw ProgrammeError.contentMissing(award.id) }
        if bytes.first == UInt8(ascii: "{") { return try JSONValue(parsing: bytes) }
        return [
            "@context": "https://www.w3.org/ns/credentials/v2", "type": "EnvelopedVerifiableCredential",
            "id": .text(Self.envelopePrefix + String(decoding: bytes, as: UTF8.self)),
        ]
    }
}
