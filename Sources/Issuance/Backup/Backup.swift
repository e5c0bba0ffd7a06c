private import Cryptography
public import LinkedData

/// All records of a programme and all that they name, as lines of JSON: the same for every database, so that a programme can
/// move from one to another. Keys are not in it.
public enum Backup {
    /// The form that is written.
    static let form = 1

    /// Writes a backup of one state of a store.
    ///
    /// - Parameters:
    ///   - settings: the settings of the programme, as its file holds them.
    ///   - write: takes a line without its end.
    static func write(
        _ records: any RecordReading, settings: JSONObject, to write: (JSONObject) throws -> Void
    ) throws {
        try write(["backup": .number(JSONNumber(form)), "settings": .object(settings)])
        var last: Record?
        try records.each { record in
            try write(["record": .object(record.backup)])
            last = record
        }
        var number = 1
        while let list = try records.list(number) {
            try write(["list": .object(list.backup)])
            number += 1
        }
        try records.eachSlot { slot in
            try write(["slot": .object(["key": .text(slot.key), "place": slot.slot.backup])])
        }
        try writeContent(of: records, to: write)
        // Without this line a backup was cut off.
        let head = last.map { ChainHead(number: $0.number, link: $0.link, date: $0.date) }
        try write(["end": .object(head?.json ?? JSONObject())])
    }

    private static func writeContent(of records: any RecordReading, to write: (JSONObject) throws -> Void) throws {
        var digest = ""
        while true {
            let page = try records.digests(after: digest, limit: 100)
            guard let last = page.last else { return }
            for name in page {
                guard let content = try records.content(name) else { continue }
                try write(["content": .text(Base64.encode(content))])
            }
            digest = last.text
        }
    }

    /// Reads a backup into an empty store: all of it, or nothing.
    ///
    /// - Parameters:
    ///   - store: where there are no records yet.
    ///   - next: gives the lines one after the other, and `nil` behind the last.
    ///   - check: looks at everything before it counts.
    /// - Throws: `.notEmpty`, `.format` at a line, `.broken` where the chain is not whole, `.cutOff`.
    static func restore(
        into store: any IssuanceStore, from next: () throws -> JSONObject?,
        check: (any RecordReading) throws -> Void
    ) throws -> Int {
        guard let first = try next(), first["backup"]?.number?.integer == form else {
            throw BackupError.format(line: 1)
        }
        return try store.write { records in
            guard try records.last() == nil else { throw BackupError.notEmpty }
            var (number, link, line) = (0, Record.origin, 1)
            while let object = try next() {
                line += 1
                if let json = object["record"]?.object {
                    guard let record = Record(backup: json) else { throw BackupError.format(line: line) }
                    guard try record.fault(afterNumber: number, link: link) == nil else {
                        throw BackupError.broken(record: record.number)
                    }
                    try records.insert([record])
                    (number, link) = (record.number, record.link)
                } else if let end = object["end"]?.object {
                    guard (end["number"]?.number?.integer ?? 0) == number, (end["link"]?.text ?? Record.origin) == link
                    else { throw BackupError.broken(record: number) }
                    try check(records)
                    return number
                } else {
                    try restore(object, line: line, into: records)
                }
            }
            throw BackupError.cutOff
        }
    }

    private static func restore(_ object: JSONObject, line: Int, into records: any RecordWriting) throws {
        if let list = object["list"]?.object.flatMap({ StatusListPlaces(backup: $0) }) {
            try records.insert(list)
        } else if let json = object["slot"]?.object, let key = json["key"]?.text,
            let slot = json["place"].flatMap({ StatusSlot(backup: $0) })
        {
            try records.insert(TakenSlot(key: key, slot: slot))
        } else if let text = object["content"]?.text {
            let content: [UInt8]
            do {
                content = try Base64.decode(Array(text.utf8))
            } catch {
                throw BackupError.format(line: line)
            }
            try records.keep([ContentDigest(of: content): content])
        } else {
            throw BackupError.format(line: line)
        }
    }

    /// The settings in the first line of a backup.
    public static func settings(in first: JSONObject) throws(BackupError) -> JSONObject {
        guard first["backup"]?.number?.integer == form, let settings = first["settings"]?.object else {
            throw .format(line: 1)
        }
        return settings
    }
}

extension StatusSlot {
    fileprivate var backup: JSONValue { [.number(JSONNumber(list)), .number(JSONNumber(position))] }

    fileprivate init?(backup: JSONValue) {
        let numbers = (backup.array ?? []).compactMap { $0.number?.integer }
        guard numbers.count == 2 else { return nil }
        self.init(list: numbers[0], position: numbers[1])
    }
}

extension StatusListPlaces {
    fileprivate var backup: JSONObject {
        [
            "number": .number(JSONNumber(number)), "used": .number(JSONNumber(used)),
            "places": .array(places.map { .number(JSONNumber($0)) }),
        ]
    }

    fileprivate init?(backup: JSONObject) {
        guard let number = backup["number"]?.number?.integer, let used = backup["used"]?.number?.integer,
            used >= 0, let places = backup["places"]?.array?.compactMap({ $0.number?.integer })
        else { return nil }
        self.init(number: number, used: used, places: places)
    }
}

extension Record {
    fileprivate var backup: JSONObject {
        var json: JSONObject = [
            "number": .number(JSONNumber(number)), "kind": .text(kind.rawValue), "subject": .text(subject),
            "key": .text(key), "actor": .text(actor), "date": .text(date.text), "digest": .text(digest),
            "link": .text(link),
        ]
        json["slot"] = slot?.backup
        json["body"] = body.map { .object($0) }
        json["salt"] = salt.map { .text($0) }
        return json
    }

    fileprivate init?(backup: JSONObject) {
        guard let number = backup["number"]?.number?.integer,
            let kind = backup["kind"]?.text.flatMap(RecordKind.init(rawValue:)), let subject = backup["subject"]?.text,
            let key = backup["key"]?.text, let actor = backup["actor"]?.text,
            let date = backup["date"]?.text.flatMap({ DateTime($0) }), let digest = backup["digest"]?.text,
            let link = backup["link"]?.text
        else { return nil }
        self.init(
            number: number, kind: kind, subject: subject, key: key,
            slot: backup["slot"].flatMap { StatusSlot(backup: $0) }, actor: actor, date: date,
            body: backup["body"]?.object, salt: backup["salt"]?.text, digest: digest, link: link)
    }
}
