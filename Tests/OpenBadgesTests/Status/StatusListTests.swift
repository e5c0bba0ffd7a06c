import OpenBadges
import Testing

@Suite struct `Status list index` {
    @Test(arguments: ["", "-1", "+7", "007", "1.0", "1e3", " 1", "٣", "9223372036854775808"])
    func `refuses anything but a canonical decimal`(text: String) {
        #expect(throws: StatusListError.malformedIndex(text)) { try StatusListIndex(text) }
    }

    @Test(arguments: [("0", 0), ("7", 7), ("131071", 131_071)])
    func `is a number of entries from the left`(text: String, position: Int) throws {
        #expect(try StatusListIndex(text).position == position)
    }
}

@Suite struct `Status list` {
    @Test(arguments: [(0, 1), (1, 0), (7, 0), (8, 0), (9, 1), (15, 0)] as [(Int, UInt32)])
    func `has the first status in the highest bit`(position: Int, status: UInt32) throws {
        let list = BitstringStatusList([0b1000_0000, 0b0100_0000])
        #expect(try list.status(at: StatusListIndex("\(position)")) == status)
    }

    @Test(arguments: [(0, 0b101), (1, 0b100), (2, 0b011), (3, 0b110), (4, 0b001)] as [(Int, UInt32)])
    func `has wider statuses one behind the other, across bytes`(position: Int, status: UInt32) throws {
        // 101 100 01|1 110 001 0
        let list = BitstringStatusList([0b1011_0001, 0b1110_0010])
        #expect(try list.status(at: StatusListIndex("\(position)"), size: 3) == status)
    }

    @Test func `ends at its length`() throws {
        let list = BitstringStatusList([0, 0])
        for (index, size, length) in [("16", 1, 16), ("5", 3, 5), ("\(Int.max)", 2, 8)] {
            let index = try StatusListIndex(index)
            #expect(throws: StatusListError.indexOutOfRange(index, length: length)) {
                try list.status(at: index, size: size)
            }
        }
        for size in [0, -1, 33, Int.max, Int.min] {
            #expect(throws: StatusListError.size) { try list.status(at: StatusListIndex("0"), size: size) }
        }
    }

    @Test func `has the same spelling each time`() throws {
        let list = BitstringStatusList([UInt8](repeating: 0, count: 16_384))
        let text = try list.encoded()
        #expect(text.hasPrefix("uH4sIAAAAAAAA"))
        #expect(try list.encoded() == text)
    }
}
