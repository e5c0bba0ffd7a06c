internal import LinkedData
internal import OpenBadges

extension Programme {
    /// Checks that the badge which was awarded last can be checked with the keys of the issuer: another key, put where the one in
    /// use belongs, would publish documents by which no badge that is out there holds.
    ///
    /// - Throws: `.otherKey`.
    public func checkKey(of issuer: Issuer) async throws {
        guard let (award, badge) = try store.read({ records in try lastSignedBadge(in: records) }) else { return }
        let verifier = Verifier(loader: IssuerDocuments(issuer.publishedDocuments()))
        let reports = await verifier.verify(
            BadgeInput(name: award.id, bytes: badge), options: VerificationOptions(at: award.validFrom.instant))
        let asked: Set<CheckCode> = [.proofKey, .proofKeyBinding, .proofSignature]
        let outcomes = reports.flatMap(\.checks).filter { asked.contains($0.code) }.map(\.outcome)
        guard !outcomes.isEmpty, outcomes.allSatisfy({ $0 == .passed }) else { throw ProgrammeError.otherKey(award.id) }
    }

    /// The signed badge of the last award that has one; hosted badges are not signed, and the store passes over them.
    private func lastSignedBadge(in records: any RecordReading) throws -> (AwardedBadge, [UInt8])? {
        var number = Int.max
        while true {
            let page = try records.records(
                .award, saying: "\"\(AwardedBadge.name(of: .openBadges3))\":",
                orNot: "\"\(AwardedBadge.Member.hostedAddress)\":", before: number, limit: 64)
            guard let last = page.last else { return nil }
            for record in page {
                let award = try AwardedBadge(record)
                guard let badges = try keptBadges(of: award, in: records) else { continue }
                let signed = badges.last { $0.standard == .openBadges3 || $0.payload.first != UInt8(ascii: "{") }
                if let signed { return (award, signed.payload) }
            }
            number = last.number
        }
    }
}
