import LinkedData

extension Record {
    /// What the record says.
    ///
    /// - Throws: `.erased` when it was erased.
    var readableBody: JSONObject {
        get throws(ProgrammeError) {
            guard let body else { throw .erased(key: key) }
            return body
        }
    }
}

extension Record {
    /// The version that a publication names.
    var publishedVersion: Int {
        get throws(ProgrammeError) { try readableBody.requiredInteger("version", of: self) }
    }
}

extension JSONObject {
    /// A text that every record of this kind holds.
    func requiredText(_ member: MemberName, of record: Record) throws(ProgrammeError) -> String {
        guard let text = self[member]?.text else { throw .unreadable(key: record.key, member: member.text) }
        return text
    }

    /// A whole number that every record of this kind holds.
    func requiredInteger(_ member: MemberName, of record: Record) throws(ProgrammeError) -> Int {
        guard let number = self[member]?.number?.integer else {
            throw .unreadable(key: record.key, member: member.text)
        }
        return number
    }

    /// An object that every record of this kind holds.
    func requiredObject(_ member: MemberName, of record: Record) throws(ProgrammeError) -> JSONObject {
        guard let object = self[member]?.object else { throw .unreadable(key: record.key, member: member.text) }
        return object
    }

    /// The texts of an array.
    func texts(_ member: MemberName) -> [String] {
        (self[member]?.array ?? []).compactMap(\.text)
    }
}
