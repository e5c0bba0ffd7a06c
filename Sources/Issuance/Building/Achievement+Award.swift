public import LinkedData
public import OpenBadges

extension V3.Achievement {
    private enum Member {
        static let id: MemberName = "id"
        static let type: MemberName = "type"
        static let name: MemberName = "name"
        static let description: MemberName = "description"
        static let criteria: MemberName = "criteria"
    }

    /// Reads an achievement that is to be awarded.
    ///
    /// A file that people write is likely to lack more than one thing, so everything that is missing is named at once. A
    /// file without `type` is read as what it is meant to be.
    ///
    /// - Throws: `.missing` with all that is not there, else what the model refuses.
    public init(forAward object: JSONObject) throws(BuildingError) {
        let required: [(MemberName, MissingMember)] = [
            (Member.id, .achievementID), (Member.name, .achievementName),
            (Member.description, .achievementDescription), (Member.criteria, .achievementCriteria),
        ]
        let missing = required.filter { Self.isMissing(object[$0.0]) }.map(\.1)
        guard missing.isEmpty else { throw .missing(missing) }
        var complete = object
        if complete[Member.type] == nil { complete[Member.type] = ["Achievement"] }
        do throws(ModelError) {
            try self.init(complete)
        } catch {
            throw .model(error)
        }
    }

    private static func isMissing(_ value: JSONValue?) -> Bool {
        switch value {
        case nil, .null: true
        case .string(let text): text.value.unicodeScalars.allSatisfy(\.properties.isWhitespace)
        case .array(let elements): elements.isEmpty
        case .object(let object): object.isEmpty
        case .bool, .number: false
        }
    }
}
