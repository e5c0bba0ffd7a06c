import LinkedData
import OpenBadges

/// What a badge says about itself, as far as a report could read it.
struct StatedBadge {
    private let badge: JSONObject

    /// Reads the `badge` member of a report.
    init(_ badge: JSONObject) {
        self.badge = badge
    }

    /// The name of the badge, or of the achievement.
    var name: String? {
        text(badge["name"]) ?? badge["achievement"]?.object.flatMap { text($0["name"]) }
    }

    /// The issuer's name, or its identifier where it has none.
    var issuer: String? {
        issuerName ?? issuerIdentifier
    }

    /// When it was issued, as written.
    var validFrom: String? { badge["validFrom"]?.text }

    /// Until when it is in force, as written.
    var validUntil: String? { badge["validUntil"]?.text }

    private var issuerName: String? {
        badge["issuer"]?.object.flatMap { text($0["name"]) }
    }

    private var issuerIdentifier: String? {
        badge["issuer"]?.identifier
    }

    /// In what two badges differ that should be the same in both generations of one award; `nil` when nothing does.
    func difference(from other: StatedBadge) -> TerminalText? {
        if let name, let otherName = other.name, !name.hasSameBytes(as: otherName) {
            return "\"\(name)\" and \"\(otherName)\"."
        }
        if let person = plainRecipient, let otherPerson = other.plainRecipient, !person.hasSameBytes(as: otherPerson) {
            return "one names \(person), the other \(otherPerson)."
        }
        return nil
    }

    /// The recipient's address, where it can be read.
    private var plainRecipient: String? {
        let recipient = badge["recipient"]?.object
        return recipient?["identity"]?.text
            ?? recipient?["identifier"]?.elements.lazy.compactMap { $0.object?["identity"]?.text }.first
    }

    /// Label and value of each line, in the order in which people ask.
    ///
    /// - Parameter recipientIsConfirmed: whether the recipient was found to be the one that was named; a hash alone tells
    ///   a reader nothing.
    func lines(recipientIsConfirmed: Bool = false) -> [(label: TerminalText, value: TerminalText)] {
        var lines: [(label: TerminalText, value: TerminalText)] = []
        func add(_ label: TerminalText, _ value: TerminalText?) {
            if let value, !value.text.isEmpty { lines.append((label, value)) }
        }
        add("Badge", name.map { "\($0)" })
        add(
            "About",
            (text(badge["description"]) ?? badge["achievement"]?.object.flatMap { text($0["description"]) })
                .map { "\($0)" })
        add("Issued by", issuerLine)
        add("Issued to", recipientLine.map { recipientIsConfirmed ? "\($0) (the one you named)" : $0 })
        add("Valid from", validFrom.map { "\($0)" })
        add("Valid until", validUntil.map { "\($0)" })
        return lines
    }

    /// What else it says: criteria, results, narrative.
    var details: [(label: TerminalText, value: TerminalText)] {
        var lines: [(label: TerminalText, value: TerminalText)] = []
        let achievement = badge["achievement"]?.object
        func add(_ label: TerminalText, _ value: JSONValue?) {
            if let text = text(value) { lines.append((label, "\(text)")) }
        }
        add("Identifier", badge["id"])
        add("Kind", achievement?["achievementType"])
        add("Criteria", achievement?["criteria"]?.object?["narrative"] ?? achievement?["criteria"]?.object?["id"])
        add("Defined by", achievement?["creator"]?.object?["name"])
        add("Role", badge["recipient"]?.object?["role"])
        add("Narrative", badge["narrative"])
        for result in (badge["results"]?.elements ?? []).compactMap(\.object) {
            let value = text(result["achievedLevel"]) ?? text(result["value"]) ?? text(result["status"])
            if let name = text(result["name"]), let value { lines.append(("Result", "\(name): \(value)")) }
        }
        return lines
    }

    private var issuerLine: TerminalText? {
        switch (issuerName, issuerIdentifier) {
        case (let name?, let identifier?): "\(name), identified by \(identifier)"
        case (let name?, nil): "\(name)"
        case (nil, let identifier?): "\(identifier)"
        case (nil, nil): nil
        }
    }

    /// Every way in which the recipient is named; a hash is said to be one, since it tells a reader nothing.
    private var recipientLine: TerminalText? {
        guard let value = badge["recipient"] else { return nil }
        let parts = value.elements.flatMap(Self.identities)
        return parts.isEmpty ? nil : TerminalText.joined(parts, by: "; ")
    }

    private static func identities(of value: JSONValue) -> [TerminalText] {
        if let text = value.text { return ["\(text)"] }
        guard let object = value.object else { return [] }
        var parts: [TerminalText] = []
        if let identifier = object["id"]?.text { parts.append("\(identifier)") }
        parts += (object["identifier"]?.elements ?? []).flatMap(identities)
        if let identity = object["identity"]?.text {
            parts.append("\(identity)")
        } else if object["hashed"]?.bool == true {
            parts.append("\(words(for: object["type"]?.text ?? "")), kept secret as a hash")
        }
        return parts
    }

    private static func words(for kind: String) -> TerminalText {
        switch kind {
        case "email", "emailAddress": "an e-mail address"
        case "url": "a web address"
        case "telephone": "a telephone number"
        case "": "somebody"
        default: "an identifier (\(kind))"
        }
    }

    /// Text, or the first entry of a language map.
    private func text(_ value: JSONValue?) -> String? {
        if let text = value?.text { return text }
        let first = value?.object?.members.first?.value
        return first?.text ?? first?.elements.first?.text
    }
}
