import Foundation
import Testing

extension Office {
    private static let examples = BadgeCommand.repository.appending(path: "Examples")

    /// The catalogue of 58 as its issuer has it: achievements with their other names and, where that is confirmed, the stack.
    static func catalogue() throws -> [[String: Any]] {
        let facts = try object(at: examples.appending(path: "catalogue.json"))
        return try #require(facts["microCredentials"] as? [[String: Any]]).map { fact in
            let id = try #require(fact["id"] as? String)
            var achievement = try object(at: examples.appending(path: "achievements/\(id).json"))
            var criteria = try #require(achievement["criteria"] as? [String: Any])
            let narrative = try #require(criteria["narrative"] as? String)
            criteria["narrative"] = """
                \(narrative)

                ## Resources

                - [What the Research Shows: Building Ranks in Action](https://resources.example.org/research-base)
                """
            achievement["criteria"] = criteria
            var entry: [String: Any] = ["slug": id, "achievement": achievement]
            entry["aliases"] = fact["aliases"]
            entry["stack"] = fact["stack"] as? String
            return entry
        }
    }

    /// Imports a catalogue and publishes it.
    func take(_ catalogue: [[String: Any]]) throws -> BadgeCommand.Outcome {
        try folder.write([UInt8](JSONSerialization.data(withJSONObject: catalogue)), to: "catalogue.json")
        return try attempt("achievement", "import", "catalogue.json", "--publish", "--json")
    }

    /// Building Ranks as a file of a framework: 54 strategies, and what of another framework is made up to follow from each.
    func writeFramework(adding more: [String] = []) throws {
        let facts = try Self.object(at: Self.examples.appending(path: "catalogue.json"))
        let framework = try #require(facts["framework"] as? [String: Any])
        var items: [[String: Any]] = []
        for dimension in try #require(framework["dimensions"] as? [[String: Any]]) {
            let standard = ["framework": "PSEL", "name": "Standard on \(dimension["name"] ?? "")"]
            for (code, name) in try #require(dimension["strategies"] as? [String: String]).sorted(by: {
                $0.key < $1.key
            }) {
                items.append([
                    "name": name, "code": code, "follows": [standard],
                    "address": "https://badges.example.org/example-frameworks/building-ranks/\(code.lowercased())",
                ])
            }
        }
        for name in more { items.append(["name": name, "address": Self.address(ofStrategy: name)]) }
        let file: [String: Any] = ["name": "Building Ranks", "items": items]
        try folder.write([UInt8](JSONSerialization.data(withJSONObject: file)), to: "framework.json")
    }

    /// The address of a strategy that is added to the framework.
    static func address(ofStrategy name: String) -> String {
        "https://badges.example.org/example-frameworks/building-ranks/\(name.replacingOccurrences(of: " ", with: "-"))"
    }

    private static func object(at url: URL) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(contentsOf: url)) as? [String: Any])
    }
}
