public import Cryptography
internal import Diagnostics
public import LinkedData
public import OpenBadges

extension Programme {
    /// Records an endorsement that somebody else has signed, after it was verified: badges awarded from then on carry it.
    ///
    /// What it is about it says itself: an achievement of the catalogue, the issuer, or a badge that was awarded.
    ///
    /// - Parameters:
    ///   - bytes: the document or token as it came.
    ///   - expected: the achievement that it must be about, when it is known.
    ///   - actor: an endorser or an author.
    ///   - ownKeys: the keys of the programme's issuer, which endorse nothing of its own.
    ///   - verifier: checks it, with what was supplied.
    ///   - network: asked for what was not supplied.
    /// - Throws: `.endorsementRefused` unless the verifier accepts it.
    public func receive(
        _ bytes: [UInt8], for expected: Slug? = nil, by actor: Slug, ownKeys: [PublicKey], verifier: Verifier,
        network: (any DocumentLoader)? = nil
    ) async throws -> ReceivedEndorsement {
        let options = VerificationOptions(at: now(), explain: true)
        let input = BadgeInput(name: "endorsement", bytes: bytes)
        let reports = await verifier.verify(input, options: options, network: network)
        guard let report = reports.first, reports.count == 1 else { throw ProgrammeError.noEndorsement }
        guard report.verdict == .accepted else {
            let reasons = report.checks.compactMap(\.outcome.finding?.explanation)
            throw ProgrammeError.endorsementRefused(reasons.first ?? "It could not be checked.")
        }
        guard let explanation = report.explanation, let document = explanation["document"]?.object,
            document["type"]?.elements.contains("EndorsementCredential") == true
        else { throw ProgrammeError.noEndorsement }
        let credential = try V3.EndorsementCredential(document)
        let keys = [explanation["publicKey"]] + (explanation["proofs"]?.array ?? []).map { $0.object?["publicKey"] }
        let own = Set(ownKeys.map(\.pem))
        guard credential.issuer.id != (try settings.issuerID), !keys.contains(where: { own.contains($0?.text ?? "") })
        else { throw ProgrammeError.ownEndorsement }
        return try store.write { records in
            try requireEndorser(actor, in: records)
            let thing = try endorsedThing(credential.credentialSubject.id, in: records)
            if let expected, thing != .achievement(expected) {
                throw ProgrammeError.endorsementOfOther(credential.credentialSubject.id.text)
            }
            let content = try records.keep(bytes)
            let received = ReceivedEndorsement(credential, about: thing, content: content)
            for earlier in try endorsements(in: records) where earlier.id == received.id {
                // What has the identifier of another is that one once more, by the same body and later, or a mistake.
                guard earlier.endorser == received.endorser, earlier.about == received.about else {
                    throw ProgrammeError.endorsementTwice(earlier.id.text, of: earlier.about)
                }
                let isSame = earlier.content == received.content
                guard earlier.withdrawal == nil, isSame || earlier.validFrom.instant < received.validFrom.instant else {
                    throw ProgrammeError.endorsementOver(earlier.id.text)
                }
            }
            return try ReceivedEndorsement(
                revise(.endorsement, about: thing, received, by: actor, body: received.body(), in: records))
        }
    }

    /// Records that an endorsement is carried no more.
    @discardableResult
    public func withdrawEndorsement(_ id: String, reason: String, by actor: Slug) throws -> ReceivedEndorsement {
        try StatementText.check(reason, of: "reason", limit: 2000)
        return try store.write { records in
            try requireEndorser(actor, in: records)
            guard let found = try endorsements(in: records).first(where: { $0.id.text == id }) else {
                throw ProgrammeError.unknownEndorsement(id)
            }
            guard found.withdrawal == nil else { return found }
            let record = try records.append(
                RecordDraft(
                    .endorsement, about: found.about, key: "endorsement/\(found.content.text)/withdrawn",
                    by: actor.text, body: found.body(withdrawnBecause: reason)),
                at: now(), random: random)
            return try ReceivedEndorsement(record)
        }
    }

    /// Every endorsement that was recorded, each as it stands now.
    public func endorsements() throws -> [ReceivedEndorsement] {
        try store.read { records in try endorsements(in: records) }
    }

    private func endorsements(in records: any RecordReading) throws -> [ReceivedEndorsement] {
        try records.latest(.endorsement).flatMap { record in
            try Self.latest(records.records(.endorsement, about: record.subject))
        }
    }

    func endorsements(of thing: EndorsedThing, in records: any RecordReading) throws -> [ReceivedEndorsement] {
        try Self.latest(records.records(.endorsement, about: thing.reference))
    }

    /// The last word on each endorsement, in the order of the first ones.
    private static func latest(_ records: [Record]) throws -> [ReceivedEndorsement] {
        var found: [ReceivedEndorsement] = []
        for record in records {
            let endorsement = try ReceivedEndorsement(record)
            if let position = found.firstIndex(where: { $0.id == endorsement.id }) {
                found[position] = endorsement
            } else {
                found.append(endorsement)
            }
        }
        return found
    }

    /// Verifies the recorded endorsements once more: since they came one may have been withdrawn, and the key of its author
    /// too. What cannot be checked now is not carried either.
    ///
    /// - Parameters:
    ///   - verifier: checks them, with what was supplied.
    ///   - network: asked for what was not supplied.
    ///   - leftOut: is told of each that a badge would carry if it held.
    /// - Returns: the same programme, whose badges carry those that hold.
    public func carryingSoundEndorsements(
        verifier: Verifier, network: (any DocumentLoader)? = nil,
        leftOut: @escaping @Sendable (UnsoundEndorsement) -> Void
    ) async throws -> Programme {
        let now = now()
        let recorded = try store.read { records in
            try endorsements(in: records).filter { $0.isCarried(at: now) }.map { endorsement in
                guard let bytes = try records.content(endorsement.content) else {
                    throw ProgrammeError.contentMissing(endorsement.id.text)
                }
                return (endorsement, bytes)
            }
        }
        var checked = CheckedEndorsements(leftOut: leftOut)
        for (endorsement, bytes) in recorded {
            let input = BadgeInput(name: endorsement.id.text, bytes: bytes)
            let reports = await verifier.verify(input, options: VerificationOptions(at: now), network: network)
            if reports.count == 1, reports[0].verdict == .accepted {
                checked.sound.insert(endorsement.content)
            } else {
                let reasons = reports.flatMap(\.checks).compactMap(\.outcome.finding?.explanation)
                checked.unsound[endorsement.content] = UnsoundEndorsement(
                    endorsement: endorsement, reason: reasons.first ?? "It could not be checked.")
            }
        }
        return carrying(checked)
    }

    /// The endorsements that a badge awarded now carries.
    func carriedEndorsements(of thing: EndorsedThing, in records: any RecordReading) throws -> CarriedEndorsements {
        var carried = CarriedEndorsements()
        let now = now()
        for endorsement in try endorsements(of: thing, in: records) where endorsement.isCarried(at: now) {
            if let checkedEndorsements, !checkedEndorsements.permit(endorsement) { continue }
            guard let bytes = try records.content(endorsement.content) else {
                throw ProgrammeError.contentMissing(endorsement.id.text)
            }
            carried.take(bytes)
        }
        return carried
    }

    private func endorsedThing(_ subject: IRI, in records: any RecordReading) throws -> EndorsedThing {
        if subject == (try settings.issuerID) { return .issuer }
        for record in try records.latest(.achievement)
        where try CatalogueItem(record).document["id"]?.text.map({ $0.utf8.elementsEqual(subject.text.utf8) }) == true {
            return .achievement(try Slug(record.subject))
        }
        if let award = try record(ofAward: subject, in: records) { return .award(award.subject) }
        throw ProgrammeError.endorsementOfOther(subject.text)
    }

    private func requireEndorser(_ actor: Slug, in records: any RecordReading) throws {
        do {
            _ = try require(.endorser, of: actor, in: records)
        } catch ProgrammeError.role {
            _ = try require(.author, of: actor, in: records)
        }
    }

    private func revise(
        _ kind: RecordKind, about thing: EndorsedThing, _ endorsement: ReceivedEndorsement, by actor: Slug,
        body: JSONObject, in records: any RecordWriting
    ) throws -> Record {
        try records.append(
            RecordDraft(
                kind, about: thing.reference, key: "endorsement/\(endorsement.content.text)", by: actor.text, body: body
            ),
            at: now(), random: random)
    }
}
