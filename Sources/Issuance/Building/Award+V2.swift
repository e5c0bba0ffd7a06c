internal import LinkedData
internal import OpenBadges

extension Award {
    /// The award as an assertion without a signature.
    ///
    /// - Parameters:
    ///   - badgeClass: what is awarded.
    ///   - form: whether it stands in the assertion.
    ///   - keyDocument: the address of the key that will sign.
    func assertion(
        of badgeClass: V2.BadgeClass, form: BadgeClassForm, keyDocument: IRI
    ) throws(BuildingError) -> V2.Assertion {
        try checkConsistency()
        if form == .referenced, !badgeClass.id.isWebAddress {
            throw .unsuitable(member: "achievement.id", reason: "a BadgeClass is referred to by its web address")
        }
        let verification =
            hostedAddress == nil
            ? V2.VerificationObject(type: ["SignedBadge"], creator: keyDocument)
            : V2.VerificationObject(type: ["HostedBadge"])
        return V2.Assertion(
            context: [Issuer.openBadges2Context], id: hostedAddress ?? id.iri, recipient: recipient.identityObject,
            badge: form == .referenced ? .iri(badgeClass.id) : .embedded(badgeClass), verification: verification,
            issuedOn: DateTime(validFrom), image: assertionImage, evidence: evidence.map { .embedded($0.inVersion2) },
            narrative: narrative.map(V2.Text.init(plain:)), expires: validUntil.map(DateTime.init))
    }

    /// The achievement in the words of Open Badges 2.0, "BadgeClass".
    ///
    /// - Parameter owner: the address of the issuer's 2.0 profile.
    func badgeClass(owner: IRI) throws(BuildingError) -> V2.BadgeClass {
        if let badgeClassAddress { return try achievement.badgeClass(id: badgeClassAddress, owner: owner) }
        return try achievement.badgeClass(id: badgeClassID(owner: owner), owner: owner)
    }

    /// The achievement's own identifier, when in 2.0 it can mean the same.
    ///
    /// A `BadgeClass` belongs to one issuer: that of someone else's achievement would, where it is served, name the
    /// creator as the issuer. Then, and when readers of 2.0 do not take the identifier, the badge class gets a UUID that
    /// follows from issuer and achievement.
    private func badgeClassID(owner: IRI) throws(BuildingError) -> IRI {
        let creator = achievement.creator?.id
        let isOwn = creator.map { $0 == issuer.id || $0 == owner } ?? true
        if isOwn, let own = V2.Identifier(achievement.id.text) { return own.iri }
        do throws(IdentifierError) {
            return try CredentialIdentifier(idempotencyKey: "BadgeClass " + achievement.id.text, issuer: owner).iri
        } catch {
            throw .identifier(error)
        }
    }

    /// The picture of this very badge, as Open Badges 2.0 takes it here: not in a data: address.
    private var assertionImage: V2.Reference<V2.Image>? {
        guard let image, image.id.isWebAddress else { return nil }
        guard let caption = image.caption else { return .iri(image.id) }
        return .embedded(V2.Image(id: image.id, caption: V2.Text(plain: caption)))
    }
}

extension V3.Achievement {
    /// The achievement in the words of Open Badges 2.0, "BadgeClass".
    ///
    /// - Parameters:
    ///   - id: its identifier there.
    ///   - owner: the address of the issuer's 2.0 profile.
    func badgeClass(id: IRI, owner: IRI) throws(BuildingError) -> V2.BadgeClass {
        guard let image else { throw .missing([.achievementImage]) }
        guard let address = V2.ImageAddress(image.id.text) else {
            throw .unsuitable(
                member: "achievement.image",
                reason: "Open Badges 2.0 takes a web address or a PNG or SVG in a data: address")
        }
        let picture: V2.Reference<V2.Image> =
            if let caption = image.caption {
                .embedded(V2.Image(id: address.iri, caption: V2.Text(plain: caption)))
            } else {
                .iri(address.iri)
            }
        return V2.BadgeClass(
            id: id, name: V2.Text(plain: name), description: V2.Text(plain: description), image: picture,
            criteria: .embedded(
                V2.Criteria(
                    id: criteria.id.flatMap { V2.Identifier($0.text) }?.iri,
                    narrative: criteria.narrative.map(V2.Text.init(plain:)))),
            issuer: .iri(owner), alignment: alignment.compactMap(\.inVersion2),
            tags: tag.map(V2.Text.init(plain:)),
            shared: V2.SharedMembers(
                language: inLanguage.flatMap { V2.LanguageTag($0.text.value) },
                version: version.map { .text(JSONText($0.best)) }))
    }
}

extension V3.Evidence {
    /// The evidence in the words of Open Badges 2.0; an identifier that 2.0 does not take is left out.
    fileprivate var inVersion2: V2.Evidence {
        V2.Evidence(
            id: id.flatMap { V2.Identifier($0.text) }?.iri, narrative: narrative.map(V2.Text.init(plain:)),
            name: name.map(V2.Text.init(plain:)), description: description.map(V2.Text.init(plain:)),
            genre: genre.map(V2.Text.init(plain:)), audience: audience.map(V2.Text.init(plain:)))
    }
}

extension V3.Alignment {
    /// The alignment in the words of Open Badges 2.0, unless its target has no web address.
    fileprivate var inVersion2: V2.AlignmentObject? {
        V2.WebAddress(targetUrl.text).map { address in
            V2.AlignmentObject(
                targetName: V2.Text(plain: targetName), targetUrl: address,
                targetDescription: targetDescription.map(V2.Text.init(plain:)),
                targetFramework: targetFramework.map(V2.Text.init(plain:)),
                targetCode: targetCode.map(V2.Text.init(plain:)))
        }
    }
}
