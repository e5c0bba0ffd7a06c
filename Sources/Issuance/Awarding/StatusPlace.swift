import LinkedData
import OpenBadges

extension ProgrammeSettings {
    /// The purposes for which a programme keeps lists.
    static let statusPurposes = ["revocation", "suspension"]

    /// The address of one status list.
    func statusList(_ purpose: String, number: Int) throws(ProgrammeError) -> IRI {
        try published("status/\(purpose)-\(number).json")
    }

    /// How a badge says where its status stands (Bitstring Status List 1.0, "BitstringStatusListEntry").
    func statusEntries(for slot: StatusSlot) throws(ProgrammeError) -> [V3.CredentialStatus] {
        var entries: [V3.CredentialStatus] = []
        for purpose in Self.statusPurposes {
            let list = try statusList(purpose, number: slot.list)
            guard let id = IRI("\(list.text)#\(slot.position)") else { throw .address(list.text) }
            entries.append(
                V3.CredentialStatus(
                    id: id, type: ["BitstringStatusListEntry"],
                    additional: [
                        "statusPurpose": .text(purpose), "statusListIndex": .text(String(slot.position)),
                        "statusListCredential": .text(list.text),
                    ]))
        }
        return entries
    }
}
