import Diagnostics
import LinkedData

/// What a status list credential says, apart from its proof and its dates.
///
/// Bitstring Status List 1.0, "BitstringStatusListCredential", and its draft of 2021.
struct StatusListContents {
    /// What the list is for.
    let purposes: [StatusPurpose]
    /// The list.
    let list: BitstringStatusList
    /// For how long a copy may be used, in milliseconds.
    let timeToLive: Int?
    /// What is written otherwise than the specification asks for.
    let deviations: [Phrase]

    private enum Member {
        static let type: MemberName = "type"
        static let subject: MemberName = "credentialSubject"
        static let purpose: MemberName = "statusPurpose"
        static let encodedList: MemberName = "encodedList"
        static let timeToLive: MemberName = "ttl"
    }

    /// Reads a status list credential.
    init(_ credential: JSONObject, of generation: StatusListGeneration) throws(StatusListError) {
        guard Self.has(generation.credentialType, credential) else {
            throw .list(member: Member.type.text, expected: Phrase(verbatim: "\(generation.credentialType)"))
        }
        let subjects = credential[Member.subject]?.elements ?? []
        guard subjects.count == 1, let subject = subjects.first?.object, Self.has(generation.listType, subject) else {
            throw .list(
                member: Member.subject.text,
                expected: Phrase("expected/one-object-type-listtype", ["listType": generation.listType]))
        }
        let names = subject[Member.purpose]?.elements ?? []
        purposes = names.compactMap { if case .string(let name) = $0 { StatusPurpose(name) } else { nil } }
        guard !purposes.isEmpty, purposes.count == names.count else {
            throw .list(member: Member.purpose.text, expected: Phrase("expected/one-text-several-say"))
        }
        guard let encoded = subject[Member.encodedList]?.text else {
            throw .list(member: Member.encodedList.text, expected: Phrase("expected/compressed-list-text"))
        }
        timeToLive = subject[Member.timeToLive]?.number?.integer
        let decoded = try EncodedStatusList(encoded, of: generation)
        list = decoded.list
        var deviations: [Phrase] = []
        if decoded.isUnusual { deviations.append(Phrase("status.deviation/list-spelled-another-alphabet-another")) }
        if subject[Member.timeToLive] != nil, timeToLive == nil {
            deviations.append(Phrase("status.deviation/how-long-copy-may-used"))
        }
        self.deviations = deviations
    }

    private static func has(_ type: JSONText, _ object: JSONObject) -> Bool {
        object[Member.type]?.elements.contains(.string(type)) ?? false
    }
}
