internal import LinkedData
public import OpenBadges

/// A result in a person's words, `DESCRIPTION=LEVEL`, and the result of the standard that it stands for.
///
/// Description and level are named as the achievement names them, by name or by id. Names may hold equals signs, so the
/// text is read against the achievement.
public struct ResultChoice: Hashable, Sendable {
    /// The text as given.
    public let text: String

    /// A result in a person's words.
    public init(_ text: String) {
        self.text = text
    }

    /// The result that the text stands for.
    ///
    /// - Throws: the names that the achievement knows, when it does not know the one given.
    public func result(for achievement: V3.Achievement) throws(BuildingError) -> V3.Result {
        let descriptions = achievement.resultDescription
        let marks = text.indices.filter { text[$0] == "=" }
        guard let first = marks.first else {
            throw .unsuitable(member: "result \"\(text)\"", reason: "a result is written as DESCRIPTION=LEVEL")
        }
        for mark in marks {
            let name = Self.trimmed(text[..<mark])
            let named = descriptions.filter { $0.id.text.hasSameBytes(as: name) || Self.agree($0.name.best, name) }
            if named.count > 1 {
                throw .unsuitable(
                    member: "result \"\(text)\"",
                    reason: "the achievement has \(named.count) descriptions \"\(name)\"; name it by its id")
            }
            if let description = named.first {
                return try Self.result(Self.trimmed(text[text.index(after: mark)...]), by: description)
            }
        }
        throw .unknownResultDescription(Self.trimmed(text[..<first]), known: descriptions.map(\.name.best))
    }

    private static func result(
        _ level: String, by description: V3.ResultDescription
    ) throws(BuildingError) -> V3.Result {
        let name = description.name.best
        if description.resultType == .status {
            guard let status = V3.ResultStatus.allCases.first(where: { agree($0.rawValue, level) }) else {
                throw .unknownLevel(level, of: name, known: V3.ResultStatus.allCases.map(\.rawValue))
            }
            return V3.Result(resultDescription: description.id, status: status)
        }
        let levels = description.rubricCriterionLevel
        if !levels.isEmpty {
            let matches = levels.filter { candidate in
                candidate.id.text.hasSameBytes(as: level) || agree(candidate.name.best, level)
                    || candidate.level.map { agree($0.best, level) } ?? false
            }
            guard matches.count == 1, let achieved = matches.first else {
                throw .unknownLevel(level, of: name, known: levels.map(\.name.best))
            }
            return V3.Result(achievedLevel: achieved.id, resultDescription: description.id)
        }
        return V3.Result(resultDescription: description.id, value: .plain(JSONText(try value(level, by: description))))
    }

    /// A value as the description allows it: one of its list, or inside its bounds.
    private static func value(_ text: String, by description: V3.ResultDescription) throws(BuildingError) -> String {
        let name = description.name.best
        let allowed = description.allowedValue.map(\.best)
        if !allowed.isEmpty {
            guard let value = allowed.first(where: { agree($0, text) }) else {
                throw .unknownLevel(text, of: name, known: allowed)
            }
            return value
        }
        guard !text.isEmpty else { throw .unsuitable(member: "result \"\(name)\"", reason: "no value is given") }
        let bounds = (description.valueMin?.best).flatMap(Double.init) ?? -.infinity
        let upper = (description.valueMax?.best).flatMap(Double.init) ?? .infinity
        guard bounds > -.infinity || upper < .infinity else { return text }
        guard let number = Double(text), number >= bounds, number <= upper else {
            throw .unsuitable(
                member: "result \"\(name)\"",
                reason: "\"\(text)\" is not a number from \(description.valueMin?.best ?? "any") to "
                    + "\(description.valueMax?.best ?? "any")")
        }
        return text
    }

    /// Names agree when only the case of ASCII letters differs: people type them.
    private static func agree(_ left: String, _ right: String) -> Bool {
        func folded(_ text: String) -> [UInt8] {
            trimmed(text[...]).utf8.map { (65...90).contains($0) ? $0 | 0x20 : $0 }
        }
        return folded(left) == folded(right)
    }

    private static func trimmed(_ text: Substring) -> String {
        let scalars = text.unicodeScalars
        guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
            let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
        else { return "" }
        return String(scalars[first...last])
    }
}
