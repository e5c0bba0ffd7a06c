import Cryptography
import LinkedData
import OpenBadges

extension ProgrammeSettings {
    /// The purposes for which a programme keeps lists.
    static let statusPurposes = ["revocation", "suspension"]

    /// The address of one status list.
    func statusList(_ purpose: String, number: Int) throws(ProgrammeError) -> IRI {
        try published("status/\(purpose)-\(number).json")
    }

    /// The address of the list of 1EdTech that belongs to the status lists of a number.
    func namedList(number: Int) throws(ProgrammeError) -> IRI { try published("status/revoked-\(number).json") }

    /// Where a badge says that a later issue of it will stand (Open Badges 3.0, "RefreshService"): an address that only the
    /// badge itself gives away.
    func refreshAddress(of award: Award) throws(ProgrammeError) -> IRI {
        let isToken = award.issuer.keys.first.map { CredentialProofs.usual(for: $0.publicKey.type).isToken } ?? true
        let name = award.id.iri.text.split(separator: ":").last.map(String.init) ?? award.id.iri.text
        return try published("badges/\(name).\(isToken ? "jwt" : "json")")
    }

    /// How a badge says where its status stands (Bitstring Status List 1.0, "BitstringStatusListEntry"; Open Badges 3.0,
    /// "1EdTechRevocationList").
    func statusEntries(for slot: StatusSlot) throws(ProgrammeError) -> [V3.CredentialStatus] {
        var entries: [V3.CredentialStatus] = []
        for purpose in Self.statusPurposes {
            let list = try statusList(purpose, number: slot.list)
            guard let id = IRI("\(list.text)#\(slot.position)") else { throw .address(list.text) }
            entries.append(.bitstring(id, list: list, position: slot.position, purpose: purpose))
        }
        // For verifiers of 1EdTech, which look nowhere else.
        entries.append(V3.CredentialStatus(id: try namedList(number: slot.list), type: ["1EdTechRevocationList"]))
        return entries
    }
}

extension V3.CredentialStatus {
    /// One status in a list (Bitstring Status List 1.0, "BitstringStatusListEntry").
    static func bitstring(_ id: IRI, list: IRI, position: Int, purpose: String) -> V3.CredentialStatus {
        V3.CredentialStatus(
            id: id, type: ["BitstringStatusListEntry"],
            additional: [
                "statusPurpose": .text(purpose), "statusListIndex": .text(String(position)),
                "statusListCredential": .text(list.text),
            ])
    }
}
