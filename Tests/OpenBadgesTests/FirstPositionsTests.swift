import LinkedData
import Testing

@testable import OpenBadges

@Suite struct `First positions` {
    /// Few keys are compared, many are hashed: both find the same.
    @Test(arguments: [0, 1, 2, 16, 17, 18, 100])
    func `are those of the first of equal keys`(count: Int) {
        let keys = (0..<count).map { JSONText("key \($0)") }
        let positions = FirstPositions(keys + keys)
        #expect(positions.isEmpty == keys.isEmpty)
        for (position, key) in keys.enumerated() { #expect(positions[key] == position) }
        #expect(positions["absent"] == nil)
    }

    @Test func `tell canonically equivalent keys apart`() {
        let positions = FirstPositions(["é", "e\u{301}"] as [JSONText])
        #expect(positions["é"] == 0)
        #expect(positions["e\u{301}"] == 1)
    }
}
