import LinkedData
import OpenBadges

/// Endorsements as a badge, an achievement or a profile carries them: documents, and tokens.
struct CarriedEndorsements: Hashable, Sendable {
    private(set) var documents: [JSONObject] = []
    private(set) var tokens: [JSONText] = []

    /// Takes in an endorsement as it came.
    mutating func take(_ bytes: [UInt8]) {
        do {
            if let document = try JSONValue(parsing: bytes).object { documents.append(document) }
        } catch {
            // No JSON: a compact JWS, which the verifier accepted as such.
            tokens.append(JSONText(String(decoding: bytes.filter { $0 > 0x20 }, as: UTF8.self)))
        }
    }

    /// Puts them on an object, in the words of Open Badges 3.0.
    func put(on object: inout JSONObject) {
        if !documents.isEmpty { object["endorsement"] = .array(documents.map { .object($0) }) }
        if !tokens.isEmpty { object["endorsementJwt"] = .array(tokens.map { .string($0) }) }
    }
}
