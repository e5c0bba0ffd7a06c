import Diagnostics
import LinkedData

/// Where the status of a credential stands in a list that is made of bits.
///
/// Bitstring Status List 1.0, "BitstringStatusListEntry", and its draft of 2021.
struct StatusListEntry {
    /// The words that it is written in.
    let generation: StatusListGeneration
    /// What a set status means.
    let purpose: StatusPurpose
    /// Its place in the list.
    let index: StatusListIndex
    /// How many bits it has.
    let size: Int
    /// The address of the list.
    let list: IRI
    /// What the statuses mean, by their numbers.
    let messages: [UInt32: String]
    /// What is written otherwise than the specification asks for.
    let deviations: [Phrase]

    private enum Member {
        static let id: MemberName = "id"
        static let purpose: MemberName = "statusPurpose"
        static let index: MemberName = "statusListIndex"
        static let list: MemberName = "statusListCredential"
        static let size: MemberName = "statusSize"
        static let message: MemberName = "statusMessage"
    }

    /// Reads an entry.
    init(_ entry: JSONObject, of generation: StatusListGeneration) throws(StatusListError) {
        var deviations: [Phrase] = []
        self.generation = generation
        guard case .string(let purpose)? = entry[Member.purpose] else {
            throw .entry(member: Member.purpose.text, expected: Phrase("expected/text-says-set-status-means"))
        }
        self.purpose = StatusPurpose(purpose)
        switch entry[Member.index] {
        case .string(let text): index = try StatusListIndex(text.value)
        case .number(let number):
            index = try StatusListIndex(number.text)
            deviations.append(Phrase("status.deviation/index-number-where-specification-asks"))
        default: throw .entry(member: Member.index.text, expected: Phrase("expected/text-digits"))
        }
        guard let list = entry[Member.list]?.text.flatMap({ IRI($0) }), list.isWebAddress else {
            throw .entry(member: Member.list.text, expected: Phrase("expected/web-address-list"))
        }
        self.list = list
        if let id = entry[Member.id]?.text, id.hasSameBytes(as: list.text) {
            deviations.append(Phrase("status.deviation/entry-address-list-own-id"))
        }
        self.deviations = deviations
        guard generation == .bitstring else {
            (size, messages) = (1, [:])
            return
        }
        size = try Self.size(entry[Member.size])
        messages = try Self.messages(entry[Member.message], size: size)
    }

    private static func size(_ value: JSONValue?) throws(StatusListError) -> Int {
        guard let value else { return 1 }
        guard let size = value.number?.integer, (1...BitstringStatusList.widestStatus).contains(size) else {
            throw .size
        }
        return size
    }

    /// A message for each value of the status; one bit needs none.
    private static func messages(_ value: JSONValue?, size: Int) throws(StatusListError) -> [UInt32: String] {
        guard value != nil || size > 1 else { return [:] }
        let member = Member.message.text
        let elements = value?.array ?? []
        guard elements.count == 1 << size else {
            throw .entry(member: member, expected: Phrase("expected/list-one-message-each-size", ["size": 1 << size]))
        }
        var messages: [UInt32: String] = [:]
        for element in elements {
            guard let number = element.object?["status"]?.text.flatMap(Self.number),
                let message = element.object?["message"]?.text,
                messages.updateValue(message, forKey: number) == nil
            else { throw .entry(member: member, expected: Phrase("expected/list-different-statuses-such-0x0")) }
        }
        return messages
    }

    /// The number behind `0x`.
    private static func number(_ text: String) -> UInt32? {
        guard text.utf8.starts(with: "0x".utf8) else { return nil }
        let digits = text.utf8.dropFirst(2)
        // `UInt32` would take a sign.
        guard let first = digits.first, first != UInt8(ascii: "+"), first != UInt8(ascii: "-") else { return nil }
        return UInt32(Substring(digits), radix: 16)
    }
}
