/// What an answer says about being stored (RFC 9111, "Cache-Control", "Calculating Freshness Lifetime").
struct CacheControl {
    /// Whether it may be stored.
    let mayBeStored: Bool
    /// How many seconds from now on it counts without asking again.
    let freshness: Int
    /// Whether it may be used afterwards when the server cannot be asked.
    let mayBeStale: Bool

    init(_ answer: CurlAnswer) {
        var directives: [String: String] = [:]
        for directive in (answer.header("cache-control") ?? "").utf8.split(separator: UInt8(ascii: ",")) {
            let parts = String(Substring(directive)).lowercased().split(separator: "=", maxSplits: 1)
            guard let name = parts.first.map(Self.trimmed) else { continue }
            directives[name] = parts.count > 1 ? Self.trimmed(parts[1]) : ""
        }
        let varies = answer.header("vary").map(Self.trimmed) == "*"
        mayBeStored = directives["no-store"] == nil && !varies
        let mustAsk = directives["no-cache"] != nil
        mayBeStale = !mustAsk && directives["must-revalidate"] == nil
        var lifetime = 0
        if let age = directives["max-age"] {
            lifetime = Self.seconds(age)
        } else if let expires = answer.header("expires").flatMap({ CurlDate.seconds($0) }),
            let date = answer.header("date").flatMap({ CurlDate.seconds($0) })
        {
            // By the server's own clock, which need not agree with ours.
            lifetime = max(0, expires - date)
        }
        freshness = mustAsk ? 0 : max(0, lifetime - Self.seconds(answer.header("age") ?? "0"))
    }

    /// A number of seconds; what is none counts as nought, and so many digits that nobody needs them as very long.
    private static func seconds(_ text: String) -> Int {
        let digits = trimmed(text)
        guard !digits.isEmpty, digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else {
            return 0
        }
        return digits.utf8.count > 9 ? 999_999_999 : Int(digits) ?? 0
    }

    private static func trimmed(_ text: some StringProtocol) -> String {
        let unwanted: Set<Unicode.Scalar> = [" ", "\t", "\""]
        let start = text.unicodeScalars.drop { unwanted.contains($0) }
        guard let last = start.lastIndex(where: { !unwanted.contains($0) }) else { return "" }
        return String(String.UnicodeScalarView(start[...last]))
    }
}
