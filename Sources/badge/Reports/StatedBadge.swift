import Diagnostics
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

    /// What the credential says of itself, where it is not what is shown as the badge's.
    private var credential: JSONObject? { badge["credential"]?.object }

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
    func lines(
        recipientIsConfirmed: Bool = false, in language: Language = .english
    ) -> [(label: TerminalText, value: TerminalText)] {
        let description =
            text(badge["description"]) ?? badge["achievement"]?.object.flatMap { text($0["description"]) }
        let recipient = recipientLine(in: language).map {
            recipientIsConfirmed ? Phrase("recipient/confirmed", ["recipient": $0]) : Phrase(verbatim: $0)
        }
        return [
            ("label/badge", name.map { Phrase(verbatim: $0) }),
            ("label/credential", credential.flatMap { text($0["name"]) }.map { Phrase(verbatim: $0) }),
            ("label/about", description.map { Phrase(verbatim: $0) }),
            ("label/issuer", issuerLine), ("label/recipient", recipient),
            ("label/start", validFrom.map { Phrase(verbatim: $0) }),
            ("label/end", validUntil.map { Phrase(verbatim: $0) }),
        ].compactMap { label, value in
            guard let value = value.map({ TerminalText($0, in: language) }), !value.text.isEmpty else { return nil }
            return (TerminalText(Phrase(label), in: language), value)
        }
    }

    /// What else it says: criteria, results, narrative.
    var details: [(label: TerminalText, value: TerminalText)] {
        var lines: [(label: TerminalText, value: TerminalText)] = []
        let achievement = badge["achievement"]?.object
        func add(_ label: TerminalText, _ value: JSONValue?) {
            if let text = text(value) { lines.append((label, "\(text)")) }
        }
        add("Identifier", badge["id"])
        add("Also says", credential?["description"])
        add("Kind", achievement?["achievementType"])
        add("Criteria", achievement?["criteria"]?.object?["narrative"] ?? achievement?["criteria"]?.object?["id"])
        add("Defined by", achievement?["creator"]?.object?["name"])
        add("Assessed by", badge["source"]?.object?["name"])
        add("Role", badge["recipient"]?.object?["role"])
        add("Narrative", badge["narrative"])
        for result in (badge["results"]?.elements ?? []).compactMap(\.object) {
            let value = text(result["achievedLevel"]) ?? text(result["value"]) ?? text(result["status"])
            if let name = text(result["name"]), let value { lines.append(("Result", "\(name): \(value)")) }
        }
        return lines
    }

    private var issuerLine: Phrase? {
        switch (issuerName, issuerIdentifier) {
        case (let name?, let identifier?): Phrase("issuer/identified", ["name": name, "identifier": identifier])
        case (let name?, nil): Phrase(verbatim: name)
        case (nil, let identifier?): Phrase(verbatim: identifier)
        case (nil, nil): nil
        }
    }

    /// Every way in which the recipient is named; a hash is said to be one, since it tells a reader nothing.
    private func recipientLine(in language: Language) -> String? {
        guard let value = badge["recipient"] else { return nil }
        let parts = value.elements.flatMap(identities)
        return parts.isEmpty ? nil : parts.map { $0.text(in: language) }.joined(separator: "; ")
    }

    private func identities(of value: JSONValue) -> [Phrase] {
        if let text = value.text { return [Phrase(verbatim: text)] }
        guard let object = value.object else { return [] }
        var parts: [Phrase] = []
        if let name = text(object["name"]) { parts.append(Phrase(verbatim: name)) }
        if let identifier = object["id"]?.text { parts.append(Phrase(verbatim: identifier)) }
        parts += (object["identifier"]?.elements ?? []).flatMap(identities)
        if let identity = object["identity"]?.text {
            parts.append(Phrase(verbatim: identity))
        } else if object["hashed"]?.bool == true {
            parts.append(Phrase("recipient/hashed", ["kind": Self.words(for: object["type"]?.text ?? "")]))
        }
        return parts
    }

    private static func words(for kind: String) -> Phrase {
        switch kind {
        case "email", "emailAddress": Phrase("recipient/email")
        case "url": Phrase("recipient/url")
        case "telephone": Phrase("recipient/telephone")
        case "": Phrase("recipient/somebody")
        default: Phrase("recipient/other", ["kind": kind])
        }
    }

    /// Text, or the first entry of a language map.
    private func text(_ value: JSONValue?) -> String? {
        if let text = value?.text { return text }
        let first = value?.object?.members.first?.value
        return first?.text ?? first?.elements.first?.text
    }
}
