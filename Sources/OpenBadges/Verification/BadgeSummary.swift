import LinkedData

/// The `badge` member of a report: what the document says, as far as it could be read.
///
/// It is taken from the received document, not from the model, so that a badge that breaks a rule still shows what it
/// claims. It must never be shown without the verdict.
enum BadgeSummary {
    /// What a credential of Open Badges 3.0 says.
    static func credential(_ document: JSONObject, start: MemberName, end: MemberName) -> JSONObject {
        let subject = document["credentialSubject"]?.elements.first?.object
        let achievement = subject?["achievement"]?.object
        var summary = JSONObject()
        summary["id"] = text(document["id"])
        summary["name"] = name(ofCredential: document)
        summary["description"] = text(achievement?["description"]) ?? text(document["description"])
        summary["credential"] = ownWords(of: document, beside: summary)
        summary["image"] = image(document["image"]) ?? image(achievement?["image"])
        let descriptions = PartyDescriptions(in: document)
        summary["issuer"] = descriptions.completing(party(document["issuer"]))
        if let subject { summary["recipient"] = recipient(of: subject) }
        summary["validFrom"] = text(document[start])
        summary["validUntil"] = text(document[end])
        summary["awardedDate"] = text(document["awardedDate"])
        if let achievement {
            summary["achievement"] = self.achievement(
                achievement, creator: descriptions.completing(party(achievement["creator"])))
        }
        summary["narrative"] = text(subject?["narrative"])
        summary["source"] = descriptions.completing(party(subject?["source"]))
        summary["results"] = results(subject?["result"], in: achievement)
        return summary
    }

    /// The name of the achievement in a credential, or else of the credential: what a credential calls itself is often its
    /// holder's name, and need not have to do with what was achieved.
    static func name(ofCredential document: JSONObject) -> JSONValue? {
        text(document["credentialSubject"]?.elements.first?.object?["achievement"]?.object?["name"])
            ?? text(document["name"])
    }

    /// What a credential says of itself, where it is not what is shown as the badge's.
    private static func ownWords(of document: JSONObject, beside summary: JSONObject) -> JSONValue? {
        var words = JSONObject()
        for member in ["name", "description"] as [MemberName] {
            let own = text(document[member])
            if own != summary[member] { words[member] = own }
        }
        return words.isEmpty ? nil : .object(words)
    }

    /// The name of a badge of Open Badges 0.5 to 2.1.
    static func name(ofBadgeObject document: JSONObject, _ resolved: ResolvedBadgeObject) -> JSONValue? {
        text(described(by: document, resolved)?["name"])
    }

    /// What says what a document is about: the badge class of an assertion, or the document itself.
    private static func described(by document: JSONObject, _ resolved: ResolvedBadgeObject) -> JSONObject? {
        guard resolved.object.objectClass == .assertion else { return document }
        return resolved.badgeClassDocument ?? document["badge"]?.object
    }

    /// What a document of Open Badges 0.5 to 2.1 says, with its badge class and issuer where they could be had.
    static func badgeObject(_ document: JSONObject, _ resolved: ResolvedBadgeObject) -> JSONObject {
        let isAssertion = resolved.object.objectClass == .assertion
        let described = described(by: document, resolved)
        var summary = JSONObject()
        summary["id"] = address(document["id"])
        summary["name"] = name(ofBadgeObject: document, resolved)
        summary["description"] = text(described?["description"])
        summary["image"] = image(document["image"]) ?? image(described?["image"])
        // What a document of another class says of an issuer and a recipient nobody has looked into.
        if resolved.namesIssuer {
            summary["issuer"] = party(resolved.profileDocument.map(JSONValue.object) ?? described?["issuer"])
        }
        summary["recipient"] = recipient(of: resolved.object)
        summary["validFrom"] = text(document["issuedOn"])
        summary["validUntil"] = text(document["expires"])
        if isAssertion || resolved.object.objectClass == .badgeClass, let described {
            summary["achievement"] = achievement(described, creator: party(described["creator"]))
        }
        summary["narrative"] = text(document["narrative"]) ?? text(document["claim"]?.object?["endorsementComment"])
        return summary
    }

    /// Whom an assertion was given to, or what an endorsement is about.
    private static func recipient(of object: BadgeObject) -> JSONValue? {
        var shown = JSONObject()
        if object.objectClass == .endorsement {
            shown["id"] = text(object.document["claim"]?.object?["id"] ?? object.document["claim"])
        } else if object.objectClass == .assertion, let recipient = object.document["recipient"]?.object {
            shown["type"] = text(recipient["type"])
            shown["hashed"] = recipient["hashed"]
            if recipient["hashed"]?.bool == false { shown["identity"] = text(recipient["identity"]) }
        }
        return shown.isEmpty ? nil : .object(shown)
    }

    /// An identifier that means something outside of the document.
    private static func address(_ value: JSONValue?) -> JSONValue? {
        value?.text?.utf8.starts(with: "_:".utf8) == true ? nil : text(value)
    }

    /// Text as it stands; of several languages, the first.
    static func text(_ value: JSONValue?) -> JSONValue? {
        switch value {
        case .string: value
        case .object(let languages): languages["@value"] ?? languages.members.first { $0.value.text != nil }?.value
        // To linked data an array with one text, said once or often, is the text.
        case .array(let elements): Set(elements).count == 1 ? text(elements.first) : nil
        case nil, .null, .bool, .number: nil
        }
    }

    private static func image(_ value: JSONValue?) -> JSONValue? {
        switch value {
        case .string: value
        case .object(let image): text(image["id"])
        case nil, .null, .bool, .number, .array: nil
        }
    }

    private static func party(_ value: JSONValue?) -> JSONValue? {
        var party = JSONObject()
        switch value {
        case .string: party["id"] = value
        case .object(let profile):
            party["id"] = text(profile["id"])
            party["name"] = text(profile["name"])
            party["url"] = text(profile["url"])
        case nil, .null, .bool, .number, .array: return nil
        }
        return party.isEmpty ? nil : .object(party)
    }

    /// Identifiers that are hashed are listed by type only: the hash says nothing to a reader.
    private static func recipient(of subject: JSONObject) -> JSONValue? {
        var recipient = JSONObject()
        recipient["id"] = text(subject["id"])
        recipient["name"] = text(subject["name"])
        let identifiers = (subject["identifier"]?.elements ?? []).compactMap(\.object).map { identifier in
            var shown = JSONObject()
            shown["type"] = text(identifier["identityType"])
            shown["hashed"] = identifier["hashed"]
            if identifier["hashed"]?.bool == false { shown["identity"] = text(identifier["identityHash"]) }
            return JSONValue.object(shown)
        }
        if !identifiers.isEmpty { recipient["identifier"] = .array(identifiers) }
        recipient["role"] = text(subject["role"])
        return recipient.isEmpty ? nil : .object(recipient)
    }

    private static func achievement(_ source: JSONObject, creator: JSONValue?) -> JSONValue {
        var achievement = JSONObject()
        achievement["id"] = address(source["id"])
        for member in ["name", "description", "achievementType", "version"] as [MemberName] {
            achievement[member] = text(source[member])
        }
        if let criteria = source["criteria"] {
            var shown = JSONObject()
            shown["id"] = text(criteria.object.map { $0["id"] } ?? criteria)
            shown["narrative"] = text(criteria.object?["narrative"])
            if !shown.isEmpty { achievement["criteria"] = .object(shown) }
        }
        achievement["creator"] = creator
        let alignments = alignments(source["alignment"])
        if !alignments.isEmpty { achievement["alignment"] = .array(alignments) }
        // A set says the same in any order, and however often it says it.
        let tags = Set((source["tag"] ?? source["tags"])?.elements.compactMap { text($0) } ?? [])
        if !tags.isEmpty { achievement["tag"] = .array(sorted(Array(tags))) }
        return .object(achievement)
    }

    /// What an achievement corresponds to, in the words of 2.0 and 3.0; 1.1 says `name` and `url`.
    private static func alignments(_ value: JSONValue?) -> [JSONValue] {
        let alignments = (value?.elements ?? []).compactMap(\.object).map { alignment -> JSONValue in
            var shown = JSONObject()
            shown["targetName"] = text(alignment["targetName"] ?? alignment["name"])
            shown["targetUrl"] = text(alignment["targetUrl"] ?? alignment["url"])
            for member in ["targetFramework", "targetCode", "targetDescription"] as [MemberName] {
                shown[member] = text(alignment[member])
            }
            return .object(shown)
        }
        return sorted(alignments)
    }

    private static func sorted(_ values: [JSONValue]) -> [JSONValue] {
        guard values.count > 1 else { return values }
        return values.map { (value: $0, bytes: $0.serialized()) }
            .sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }.map(\.value)
    }

    /// Results in words: the names that the achievement gives to its descriptions and levels.
    private static func results(_ value: JSONValue?, in achievement: JSONObject?) -> JSONValue? {
        guard let received = value?.elements, !received.isEmpty else { return nil }
        // Hostile badges have tens of thousands of both, so they are not searched one by one.
        let descriptions = achievement?["resultDescription"]?.elements ?? []
        let positions = FirstPositions(descriptions.map { $0.object?["id"] })
        let scales = descriptions.map { ResultLevels($0.object) }
        var results: [JSONValue] = []
        for result in received.lazy.compactMap(\.object) {
            let known = result["resultDescription"].flatMap { positions[$0] }
            var shown = JSONObject()
            shown["name"] = known.flatMap { text(descriptions[$0].object?["name"]) }
            let level = result["achievedLevel"]
            let name = level.flatMap { level in known.flatMap { text(scales[$0].level(level)?["name"]) } }
            shown["achievedLevel"] = name ?? text(level)
            shown["value"] = text(result["value"])
            shown["status"] = text(result["status"])
            results.append(.object(shown))
        }
        return results.isEmpty ? nil : .array(results)
    }
}

/// The levels of one result description, as received.
private struct ResultLevels {
    private let levels: [JSONValue]
    private let positions: FirstPositions<JSONValue?>

    init(_ description: JSONObject?) {
        levels = description?["rubricCriterionLevel"]?.elements ?? []
        positions = FirstPositions(levels.map { $0.object?["id"] })
    }

    /// The first level with an identifier.
    func level(_ id: JSONValue) -> JSONObject? { positions[id].flatMap { levels[$0].object } }
}
