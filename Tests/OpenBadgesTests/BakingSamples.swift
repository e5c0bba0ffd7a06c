import Diagnostics
import OpenBadges

/// Payloads and pictures for the tests of baking.
enum BakingSample {
    static let credential = #"{"@context":["https://www.w3.org/ns/credentials/v2"],"name":"Zoë 🎓 <b>&amp;]]>"}"#
    static let assertion = #"{"@context":"https://w3id.org/openbadges/v2","id":"https://example.org/a/1"}"#
    static let token = "eyJhbGciOiJFZERTQSJ9.eyJpZCI6InVybjp1dWlkOjEifQ.c2lnbmF0dXJl"
    static let otherToken = "eyJhbGciOiJFUzI1NiJ9.eyJpZCI6InVybjp1dWlkOjIifQ.b3RoZXI"

    static let badge3 = BakedBadge(standard: .openBadges3, payload: Array(token.utf8))
    static let badge3JSON = BakedBadge(standard: .openBadges3, payload: Array(credential.utf8))
    static let badge2 = BakedBadge(standard: .openBadges2, payload: Array(otherToken.utf8))
    static let badge2JSON = BakedBadge(standard: .openBadges2, payload: Array(assertion.utf8))

    static let namespace2 = "http://openbadges.org"
    static let namespace3 = "https://purl.imsglobal.org/ob/v3p0"

    /// An SVG with something in its root element.
    static func svg(_ content: String, attributes: String = "", before: String = "") -> [UInt8] {
        Array("\(before)<svg xmlns=\"http://www.w3.org/2000/svg\"\(attributes)>\(content)</svg>".utf8)
    }

    /// An SVG with the namespaces of both standards, under `b` and `c`.
    static func bakedSVG(_ content: String) -> [UInt8] {
        svg(content, attributes: " xmlns:b=\"\(namespace2)\" xmlns:c=\"\(namespace3)\"")
    }

    /// The same text in UTF-16.
    static func utf16(_ text: String, bigEndian: Bool, mark: Bool) -> [UInt8] {
        let units = (mark ? [0xfeff] : []) + Array(text.utf16)
        return units.flatMap { unit in
            let pair = [UInt8(truncatingIfNeeded: unit >> 8), UInt8(truncatingIfNeeded: unit)]
            return bigEndian ? pair : pair.reversed()
        }
    }

    /// What is extracted, as text by standard.
    static func payloads(_ bytes: [UInt8]) throws -> [BakedBadge.Standard: String] {
        try Dictionary(
            uniqueKeysWithValues: BadgeImage(bytes).extract().map {
                ($0.standard, String(decoding: $0.payload, as: UTF8.self))
            })
    }

    /// The code of the error that reading or extracting throws; `nil` when neither does.
    static func refusal(_ bytes: [UInt8]) -> String? {
        do {
            _ = try BadgeImage(bytes).extract()
            return nil
        } catch {
            return error.code.text
        }
    }
}
