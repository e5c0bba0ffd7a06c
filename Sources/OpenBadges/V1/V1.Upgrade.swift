import LinkedData

extension V1 {
    /// Puts documents of the first editions into the words of Open Badges 2.0.
    ///
    /// Open Badges 2.0, "Appendix: Version history"; the specifications of 1.1 and of the assertions before it. Only
    /// names and forms change: what is not there is not made up, but for the address at which a document was found.
    struct Upgrade {
        let edition: V2.Edition
        /// Where the document was found; the first editions give their documents no id.
        let address: IRI?

        /// The document as one of a class.
        func document(_ received: JSONObject, as expected: V2.ObjectClass) -> JSONObject {
            var document: JSONObject
            switch expected {
            case .assertion:
                document = edition == .version0_5 ? assertion0_5(received) : assertion(received)
            case .badgeClass: document = badgeClass(received)
            case .profile: document = profile(received)
            default: document = received
            }
            document["@context"] = .text(StandardContext.openBadges2)
            return document
        }

        // MARK: - 1.0 and 1.1

        private func assertion(_ received: JSONObject) -> JSONObject {
            var assertion = received
            if assertion["type"] == nil { assertion["type"] = "Assertion" }
            if assertion["id"] == nil { assertion["id"] = .text(identifier(of: received)) }
            for member in ["issuedOn", "expires"] as [MemberName] {
                if let value = assertion[member] { assertion[member] = V1.date(value) }
            }
            // An embedded badge class is one of 1.1; before, it was always an address.
            if let embedded = assertion["badge"]?.object { assertion["badge"] = .object(badgeClass(embedded)) }
            return assertion
        }

        /// The address of a hosted badge, or a name that only this document knows.
        private func identifier(of assertion: JSONObject) -> String {
            let verification = assertion["verify"]?.object
            if verification?["type"] == "hosted", let address = verification?["url"]?.text { return address }
            return address?.text ?? V1.localName
        }

        private func badgeClass(_ received: JSONObject) -> JSONObject {
            var badgeClass = received
            if badgeClass["type"] == nil { badgeClass["type"] = "BadgeClass" }
            if badgeClass["id"] == nil { badgeClass["id"] = .text(address?.text ?? V1.localName) }
            if let alignment = badgeClass["alignment"] {
                badgeClass["alignment"] = .array(alignment.elements.map(Self.alignment))
            }
            if let embedded = badgeClass["issuer"]?.object { badgeClass["issuer"] = .object(profile(embedded)) }
            return badgeClass
        }

        private static func alignment(_ value: JSONValue) -> JSONValue {
            guard var alignment = value.object else { return value }
            let names: KeyValuePairs<MemberName, MemberName> = [
                "url": "targetUrl", "name": "targetName", "description": "targetDescription",
            ]
            for (old, new) in names where alignment[new] == nil {
                if let value = alignment[old] {
                    alignment[new] = value
                    alignment[old] = nil
                }
            }
            return .object(alignment)
        }

        private func profile(_ received: JSONObject) -> JSONObject {
            var profile = received
            // Without these two it is no issuer's profile, whatever else it may be.
            if profile["type"] == nil, profile["name"] != nil, profile["url"] != nil { profile["type"] = "Issuer" }
            // The first contexts have two words for the class.
            if profile.has("IssuerOrg", under: "type") { profile["type"] = "Issuer" }
            if profile["id"] == nil { profile["id"] = .text(address?.text ?? V1.localName) }
            return Self.withoutEmptyEmail(profile)
        }

        /// Moodle writes an empty address where a site has none for mail; these editions ask for none.
        private static func withoutEmptyEmail(_ profile: JSONObject) -> JSONObject {
            profile["email"]?.text?.isEmpty == true ? profile.without(["email"]) : profile
        }

        // MARK: - 0.5

        private func assertion0_5(_ received: JSONObject) -> JSONObject {
            var assertion = received.without(["recipient", "salt", "issued_on", "badge"])
            let origin = received["badge"]?.object?["issuer"]?.object?["origin"]?.text
            assertion["id"] = .text(address?.text ?? V1.localName)
            assertion["type"] = "Assertion"
            assertion["recipient"] = Self.recipient(received["recipient"], salt: received["salt"])
            assertion["issuedOn"] = received["issued_on"].map(V1.date)
            assertion["expires"] = received["expires"].map(V1.date)
            assertion["evidence"] = received["evidence"].map { V1.address($0, under: origin) }
            assertion["verification"] = ["type": "hosted"]
            assertion["badge"] = received["badge"]?.object.map { .object(badgeClass0_5($0, origin)) }
            return assertion
        }

        private static func recipient(_ value: JSONValue?, salt: JSONValue?) -> JSONValue? {
            guard let text = value?.text else { return value }
            var recipient: JSONObject = ["type": "email", "identity": .text(text)]
            recipient["hashed"] = .bool(!text.utf8.contains(UInt8(ascii: "@")))
            recipient["salt"] = salt
            return .object(recipient)
        }

        private func badgeClass0_5(_ received: JSONObject, _ origin: String?) -> JSONObject {
            var badgeClass = received.without(["issuer", "version"])
            badgeClass["id"] = .text(V1.localName)
            badgeClass["type"] = "BadgeClass"
            badgeClass["image"] = received["image"].map { V1.address($0, under: origin) }
            badgeClass["criteria"] = received["criteria"].map { V1.address($0, under: origin) }
            badgeClass["issuer"] = received["issuer"]?.object.map { .object(Self.profile0_5($0)) }
            return badgeClass
        }

        /// The origin is what an issuer of 0.5 is known by.
        private static func profile0_5(_ received: JSONObject) -> JSONObject {
            var profile = received.without(["origin", "org", "contact"])
            profile["id"] = received["origin"]
            profile["type"] = "Issuer"
            profile["url"] = received["origin"]
            profile["email"] = received["contact"]
            if let name = received["name"]?.text, let organisation = received["org"]?.text, !organisation.isEmpty {
                profile["name"] = .text("\(name): \(organisation)")
            }
            return withoutEmptyEmail(profile)
        }
    }

    /// Stands for an id where the document has none and was found at no address.
    static let localName = "_:badge"

    /// A path that is written from the root of the issuer's site, made an address.
    private static func address(_ value: JSONValue, under origin: String?) -> JSONValue {
        guard let path = value.text, path.utf8.first == UInt8(ascii: "/"), var site = origin else { return value }
        while site.utf8.last == UInt8(ascii: "/") { site.removeLast() }
        return .text(site + path)
    }

    /// A date of the first editions: seconds since 1970, or a date without a time or a zone, which counts as UTC.
    ///
    /// What cannot be read as one is left as it is, so that it is refused by the words of the document.
    static func date(_ value: JSONValue) -> JSONValue {
        if let seconds = value.number?.integer ?? value.text.flatMap({ Int($0) }) {
            // The year 9999 ends before the upper limit.
            guard (0...253_402_300_799).contains(seconds) else { return value }
            return .text(Instant(seconds: seconds).description)
        }
        guard let text = value.text, DateTime(openBadges2: text) == nil else { return value }
        for ending in ["Z", "T00:00:00Z"] {
            if DateTime(openBadges2: text + ending) != nil { return .text(text + ending) }
        }
        return value
    }
}
