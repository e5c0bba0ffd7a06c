import Diagnostics
import LinkedData

/// Lists that name the badges that were taken back: those of 1EdTech for credentials, and those of 2.0.
extension StatusResolver {
    /// Whether a list of 1EdTech names a credential.
    ///
    /// Open Badges 3.0, "1EdTechRevocationList".
    func revocationList(
        _ entry: JSONObject?, of document: JSONObject, place: SourcePlace
    ) async -> CheckOutcome {
        guard let address = entry?["id"]?.text.flatMap({ IRI($0) }), address.isWebAddress else {
            return .failed(
                Finding(
                    "status.invalid", "The status entry gives no web address of the revocation list.",
                    remedy: "Ask the issuer for a badge with a complete status entry.", place: place))
        }
        guard let identifier = document["id"]?.text else {
            return .failed(
                Finding(
                    "status.invalid", "The badge has no id that a revocation list could name.",
                    remedy: "Ask the issuer for a badge with an id.", place: place))
        }
        let issuer = document["issuer"]?.identifier
        return await outcome(
            ofList: address, members: ["revokedCredential", "revokedCredentials"], identifiers: [identifier],
            issuer: issuer, place: place)
    }

    /// The status of a signed 2.0 assertion, from the revocation list that its issuer's profile names.
    ///
    /// Open Badges 2.0, "RevocationList".
    func status(
        ofAssertion document: JSONObject, profile: JSONObject?, edition: V2.Edition
    ) async -> ResolvedStatus {
        var status = ResolvedStatus()
        if let own = Self.ownStatus(ofAssertion: document) {
            status.revocation = own
            return status
        }
        guard let profile else {
            status.revocation = .undetermined(
                Finding(
                    "status.unavailable",
                    "The issuer's profile could not be had, and it is what names the list of revoked badges.",
                    remedy: "Supply the profile with --documents INDEX."))
            return status
        }
        guard let list = profile["revocationList"] else { return status }
        guard let address = list.identifier.flatMap({ IRI($0) }), address.isWebAddress else {
            status.revocation = .failed(
                Finding(
                    "status.invalid", "The issuer's profile names a revocation list that has no web address.",
                    remedy: "Ask the issuer to publish its revocation list."))
            return status
        }
        let identifiers = [document["id"]?.text, document["uid"]?.text].compactMap(\.self)
        status.revocation = await outcome(
            ofList: address, members: ["revokedAssertions", "obi:revoked", "https://w3id.org/openbadges#revoked"],
            identifiers: identifiers, issuer: profile["id"]?.text,
            mayBeMap: edition.isBefore2, place: nil)
        if let notice = await storedCopy(address.text) { status.notices.append(notice) }
        return status
    }

    /// What an assertion says about itself: that it was revoked.
    static func ownStatus(ofAssertion document: JSONObject) -> CheckOutcome? {
        guard document.saysRevoked else { return nil }
        return revoked(reason: document["revocationReason"]?.text, place: .pointer("/revoked"))
    }

    /// Whether a list names one of the identifiers.
    private func outcome(
        ofList address: IRI, members: [MemberName], identifiers: [String], issuer: String?, mayBeMap: Bool = false,
        place: SourcePlace?
    ) async -> CheckOutcome {
        let list: JSONObject
        switch await documents.json(at: address) {
        case .failure(let error):
            let reason = error.finding
            let finding = Finding(
                "status.unavailable",
                "Whether the badge was revoked is not known, because the list at \(address) could not be had. \(reason.explanation)",
                remedy: reason.remedy, place: place)
            return .undetermined(finding)
        case .success(let value):
            guard let object = value.object else { return Self.invalidList(address, "it is not a JSON object", place) }
            list = object
        }
        if mayBeMap, list["@context"] == nil, list["type"] == nil,
            list.members.allSatisfy({ $0.value.text != nil })
        {
            return Self.outcome(ofMap: list, identifiers)
        }
        for own in list["id"]?.elements ?? [] where own.text?.hasSameBytes(as: address.text) != true {
            return Self.invalidList(address, "it gives \(own.text ?? "something else") as its own id", place)
        }
        for owner in list["issuer"]?.elements ?? [] {
            guard let issuer, owner.identifier?.hasSameBytes(as: issuer) != true else { continue }
            let name = owner.identifier ?? "somebody without a name"
            return Self.invalidList(address, "it belongs to \(name), not to the badge's issuer", place)
        }
        let types = list["type"]?.elements ?? []
        guard types.isEmpty || types.contains("RevocationList") || types.contains("1EdTechRevocationList") else {
            return Self.invalidList(address, "it says that it is something else", place)
        }
        let present = members.compactMap { list[$0] }
        guard !present.isEmpty else {
            return Self.invalidList(address, "it has no member \(members.first?.text ?? "")", place)
        }
        for entry in present.lazy.flatMap(\.elements) {
            let named = (["id", "@id", "uid"] as [MemberName]).flatMap { entry.object?[$0]?.elements ?? [] }
            let names = ([entry] + named).compactMap(\.text)
            guard !names.isEmpty else { return Self.invalidList(address, "one of its entries has no id", place) }
            guard identifiers.contains(where: { id in names.contains(where: id.hasSameBytes(as:)) }) else { continue }
            if entry.object?["revoked"]?.bool == false { continue }
            return Self.revoked(reason: entry.object?["revocationReason"]?.text, place: place)
        }
        return .passed
    }

    /// A list of 1.x: the local identifiers of badges, each with the reason.
    private static func outcome(ofMap list: JSONObject, _ identifiers: [String]) -> CheckOutcome {
        for member in list.members where identifiers.contains(where: member.name.text.hasSameBytes(as:)) {
            return revoked(reason: member.value.text, place: nil)
        }
        return .passed
    }

    /// The outcome for a badge that was taken back.
    static func revoked(reason: String?, place: SourcePlace?) -> CheckOutcome {
        let words = reason.map { " The reason given is: \($0)" } ?? ""
        return .failed(
            Finding(
                "status.revoked", "The issuer has taken this badge back.\(words)",
                remedy: "Do not rely on it; ask the earner or the issuer for a current one.", place: place))
    }

    private static func invalidList(_ address: IRI, _ reason: String, _ place: SourcePlace?) -> CheckOutcome {
        .failed(
            Finding(
                "status.invalid", "The revocation list at \(address) cannot be used: \(reason).",
                remedy: "Ask the issuer to repair the list.", place: place))
    }
}
