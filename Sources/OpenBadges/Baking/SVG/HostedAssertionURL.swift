import LinkedData

/// The URL that stands in the attribute `verify` beside the JSON of a hosted badge (Open Badges Baking Specification
/// 2.0, "SVG").
enum HostedAssertionURL {
    /// The URL given with the badge, or else the one in its JSON; empty when neither names one.
    ///
    /// - Throws: `bake.payload` when the payload has to be read and is not JSON.
    static func of(_ badge: BakedBadge) throws(BakingError) -> String {
        if let url = badge.verifyURL { return url }
        let assertion: JSONValue
        do {
            assertion = try JSONValue(parsing: badge.payload)
        } catch {
            throw .unusablePayload(.notJSON(error))
        }
        guard let members = assertion.object else { return "" }
        // Open Badges 1.x, then 2.0.
        for member in ["verify", "verification"] as [MemberName] {
            if let url = members[member]?.object?["url"]?.text, isWebAddress(url) { return url }
        }
        guard let identifier = members["id"]?.text, isWebAddress(identifier) else { return "" }
        return identifier
    }

    private static func isWebAddress(_ text: String) -> Bool {
        IRI(text)?.isWebAddress == true
    }
}
