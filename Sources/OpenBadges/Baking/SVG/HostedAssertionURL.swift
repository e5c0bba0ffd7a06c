import LinkedData

/// The URL that stands in the attribute `verify` beside the JSON of a hosted badge (Open Badges Baking Specification
/// 2.0, "SVG").
enum HostedAssertionURL {
    /// The URL given with the badge, or else the one in its JSON; empty when neither names one.
    ///
    /// - Throws: `bake.payload` when the payload has to be read and is not JSON.
    static func of(_ badge: BakedBadge) throws(BakingError) -> String {
        if let url = badge.verifyURL { return url }
        do {
            return try ofAssertion(badge.payload) ?? ""
        } catch {
            throw .unusablePayload(.notJSON(error))
        }
    }

    /// The URL in the JSON of an assertion; `nil` when it names none.
    static func ofAssertion(_ payload: [UInt8]) throws(JSONError) -> String? {
        guard let members = try JSONValue(parsing: payload).object else { return nil }
        // Open Badges 1.x, then 2.0.
        for member in ["verify", "verification"] as [MemberName] {
            if let url = members[member]?.object?["url"]?.text, isWebAddress(url) { return url }
        }
        return members["id"]?.text.flatMap { isWebAddress($0) ? $0 : nil }
    }

    private static func isWebAddress(_ text: String) -> Bool {
        IRI(text)?.isWebAddress == true
    }
}
