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
                    "status.invalid", Phrase("status.invalid/status-entry-gives-no-web"),
                    remedy: Phrase("do/issuer-badge-complete-status-entry"), place: place))
        }
        guard let identifier = document["id"]?.text else {
            return .failed(
                Finding(
                    "status.invalid", Phrase("status.invalid/badge-no-id-revocation-list"),
                    remedy: Phrase("do/issuer-badge-id"), place: place))
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
                    Phrase("status.unavailable/issuer-profile-could-not-had"),
                    remedy: Phrase("do/supply-profile-documents-index")))
            return status
        }
        guard let list = profile["revocationList"] else { return status }
        guard let address = list.identifier.flatMap({ IRI($0) }), address.isWebAddress else {
            status.revocation = .failed(
                Finding(
                    "status.invalid", Phrase("status.invalid/issuer-profile-names-revocation-list"),
                    remedy: Phrase("do/issuer-publish-revocation-list")))
            return status
        }
        let identifiers = [document["id"]?.text, document["uid"]?.text].compactMap(\.self)
        status.revocation = await outcome(
            ofList: address, members: ["revokedAssertions", "obi:revoked", "https://w3id.org/openbadges#revoked"],
            identifiers: identifiers, issuer: profile["id"]?.text,
            mayBeMap: edition.isBefore2, hasUID: document["uid"] != nil, place: nil)
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
        hasUID: Bool = true, place: SourcePlace?
    ) async -> CheckOutcome {
        let list: JSONObject
        switch await documents.json(at: address) {
        case .failure(let error):
            let reason = error.finding
            let finding = Finding(
                "status.unavailable",
                Phrase("status.unavailable/revocation-list", ["address": address, "reason": reason.account]),
                remedy: reason.advice, place: place)
            return .undetermined(finding)
        case .success(let value):
            guard let object = value.object else {
                return Self.invalidList(address, Phrase("status.invalid/not-json-object"), place)
            }
            list = object
        }
        if mayBeMap, list["@context"] == nil, list["type"] == nil,
            list.members.allSatisfy({ $0.value.text != nil })
        {
            guard hasUID || list.isEmpty else { return .undetermined(Self.unlistable(address)) }
            return Self.outcome(ofMap: list, identifiers)
        }
        for own in list["id"]?.elements ?? [] where own.text?.hasSameBytes(as: address.text) != true {
            return Self.invalidList(
                address,
                own.text.map { Phrase("status.invalid/other-id", ["id": $0]) } ?? Phrase("status.invalid/no-id"), place)
        }
        for owner in list["issuer"]?.elements ?? [] {
            guard let issuer, owner.identifier?.hasSameBytes(as: issuer) != true else { continue }
            let name = owner.identifier.map { Phrase(verbatim: $0) } ?? Phrase("status.invalid/nobody")
            return Self.invalidList(
                address, Phrase("status.invalid/belongs-name-not-badge-issuer", ["name": name]), place)
        }
        let types = list["type"]?.elements ?? []
        guard types.isEmpty || types.contains("RevocationList") || types.contains("1EdTechRevocationList") else {
            return Self.invalidList(address, Phrase("status.invalid/says-something-else"), place)
        }
        let present = members.compactMap { list[$0] }
        guard !present.isEmpty else {
            return Self.invalidList(
                address, Phrase("status.invalid/no-member", ["member": members.first?.text ?? ""]), place)
        }
        for entry in present.lazy.flatMap(\.elements) {
            let named = (["id", "@id", "uid"] as [MemberName]).flatMap { entry.object?[$0]?.elements ?? [] }
            let names = ([entry] + named).compactMap(\.text)
            guard !names.isEmpty else {
                return Self.invalidList(address, Phrase("status.invalid/one-entries-no-id"), place)
            }
            guard identifiers.contains(where: { id in names.contains { Self.isSame($0, id) } }) else { continue }
            if entry.object?["revoked"]?.bool == false { continue }
            return Self.revoked(reason: entry.object?["revocationReason"]?.text, place: place)
        }
        return .passed
    }

    /// Whether a list means an identifier. A UUID is the same in capitals, and white space is no part of any.
    private static func isSame(_ listed: String, _ id: String) -> Bool {
        if listed.hasSameBytes(as: id) { return true }
        let (listed, id) = (letters(of: listed), letters(of: id))
        return listed.starts(with: "urn:uuid:".utf8) && listed == id
    }

    private static func letters(of text: String) -> [UInt8] {
        let isSpace: (UInt8) -> Bool = { [0x20, 0x09, 0x0a, 0x0d].contains($0) }
        let bytes = Array(text.utf8.drop(while: isSpace).reversed().drop(while: isSpace).reversed())
        return bytes.map { (0x41...0x5a).contains($0) ? $0 | 0x20 : $0 }
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
        return .failed(
            Finding(
                "status.revoked",
                reason.map { Phrase("status.revoked/reason", ["reason": $0]) } ?? Phrase("status.revoked/no-reason"),
                remedy: Phrase("do/do-not-rely-earner-issuer"), place: place))
    }

    /// The answer for a badge of 1.x without the name by which a list of 1.x would name it.
    private static func unlistable(_ list: IRI) -> Finding {
        Finding(
            "status.unavailable", Phrase("status.unavailable/no-uid", ["list": list]),
            remedy: Phrase("do/issuer-whether-badge-still-good"), specification: "Open Badges 1.1, Assertion, uid")
    }

    private static func invalidList(_ address: IRI, _ reason: Phrase, _ place: SourcePlace?) -> CheckOutcome {
        .failed(
            Finding(
                "status.invalid",
                Phrase("status.invalid/revocation-list-address-cannot-used", ["address": address, "reason": reason]),
                remedy: Phrase("do/issuer-repair-list"), place: place))
    }
}
