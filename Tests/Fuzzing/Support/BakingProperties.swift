import LinkedData
import OpenBadges

/// What must hold for every image that can be read.
package enum BakingProperties {
    /// Payloads with what could end a chunk, an attribute or a section early.
    private static let payloads = [
        #"{"@context":"https://w3id.org/openbadges/v2","text":"]]> <a/> & ' é 🎓"}"#, "eyJh.eyJi.c2ln",
    ]

    /// Bakes into an image and looks at what came of it.
    package static func check(_ bytes: [UInt8]) {
        guard let image = try? BadgeImage(bytes) else { return }
        Fuzzing.require(image.bytes == bytes, "an image keeps its bytes")
        let before = try? image.extract()
        let bare = try? image.removingBadges()
        for standard in BakedBadge.Standard.allCases {
            for payload in payloads {
                let badge = BakedBadge(standard: standard, payload: Array(payload.utf8))
                guard let baked = try? image.baking([badge]) else { continue }
                check(baked, badge, standard, before: before, bare: bare)
            }
        }
    }

    /// The same bytes or, because `]]>` in the JSON of an SVG is written with an escape, the same JSON.
    private static func isSame(_ one: [UInt8], _ other: [UInt8]) -> Bool {
        if one == other { return true }
        guard let left = try? JSONValue(parsing: one), let right = try? JSONValue(parsing: other) else { return false }
        return left == right
    }

    private static func check(
        _ baked: [UInt8], _ badge: BakedBadge, _ standard: BakedBadge.Standard, before: [BakedBadge]?, bare: [UInt8]?
    ) {
        do throws(BakingError) {
            let image = try BadgeImage(baked)
            if let before {
                let after = try image.extract()
                let found = after.filter { $0.standard == standard }
                Fuzzing.require(
                    found.count == 1 && found.allSatisfy { isSame($0.payload, badge.payload) },
                    "bake, extract gives the same payload")
                let others = before.filter { $0.standard != standard }.map(\.payload)
                let kept = after.filter { $0.standard != standard }.map(\.payload)
                Fuzzing.require(others == kept, "the badge of the other standard stays")
            }
            if let bare { Fuzzing.require(try image.removingBadges() == bare, "every other byte stays") }
            Fuzzing.require(try image.baking([badge]) == baked, "baking twice is baking once")
        } catch {
            Fuzzing.require(false, "a baked image can be read: \(error)")
        }
    }
}
