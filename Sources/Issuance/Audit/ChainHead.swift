public import LinkedData

/// The end of a chain of records at some time: whoever holds it can tell later whether anything before it was changed.
public struct ChainHead: Hashable, Sendable {
    /// The number of the last record.
    public let number: Int
    /// Its link.
    public let link: String
    /// Its date.
    public let date: DateTime

    init(number: Int, link: String, date: DateTime) {
        self.number = number
        self.link = link
        self.date = date
    }

    private enum Member {
        static let number: MemberName = "number"
        static let link: MemberName = "link"
        static let date: MemberName = "date"
    }

    /// Reads what was published.
    public init?(_ json: JSONObject) {
        guard let number = json[Member.number]?.number?.integer, number > 0, let link = json[Member.link]?.text,
            let date = json[Member.date]?.text.flatMap({ DateTime($0) })
        else { return nil }
        self.init(number: number, link: link, date: date)
    }

    /// Whether the chain in a store still holds this record: it was not changed, and the store is not an older one.
    func isHeld(in records: any RecordReading) throws -> Bool {
        try records.records(after: number - 1, limit: 1).first.map { $0.number == number && $0.link == link } ?? false
    }

    /// The head as it is published.
    public var json: JSONObject {
        [Member.number: .number(JSONNumber(number)), Member.link: .text(link), Member.date: .text(date.text)]
    }
}
