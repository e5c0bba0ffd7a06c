/// The labels of the blank nodes of a dataset, as they stand in a line, and their order.
struct BlankNodeLabels {
    /// All labels one after the other, `_:` in front and the space behind each.
    private(set) var bytes: [UInt8] = []
    /// Where each label starts, and where the last one ends.
    private(set) var starts: [Int] = [0]
    /// The rank of each blank node in the order of the bytes of their labels.
    private(set) var ranks: [UInt32]
    /// The length of the longest label.
    private(set) var greatestLength = 0

    /// The length of a label in sums that are made before there are labels: room for a hundred thousand of them.
    static let usualLength = 12

    /// Canonical labels: `_:c14n` and a number.
    init(canonicalNumbers numbers: [Int32]) {
        let rankOfNumber = Self.decimalRanks(count: numbers.count)
        ranks = Array(filledWith: 0, count: numbers.count)
        bytes.reserveCapacity(numbers.count * 10)
        starts.reserveCapacity(numbers.count + 1)
        for node in numbers.indices {
            let number = numbers[node]
            if number >= 0 {
                ranks[node] = rankOfNumber[Int(number)]
                bytes.append(contentsOf: "_:c14n".utf8)
                bytes.appendDecimal(Int(number))
                bytes.append(UInt8(ascii: " "))
                greatestLength = max(greatestLength, bytes.count - starts[node])
            }
            starts.append(bytes.count)
        }
    }

    /// The ranks of the numbers from nought in the order of their decimals as text: 0, 1, 10, 100, 101, 11, 2.
    private static func decimalRanks(count: Int) -> [UInt32] {
        var ranks = [UInt32](filledWith: 0, count: count)
        var number = 1
        for rank in 1..<max(1, count) {
            ranks[number] = UInt32(rank)
            if number * 10 < count {
                number *= 10
            } else {
                while number % 10 == 9 || number + 1 >= count { number /= 10 }
                number += 1
            }
        }
        return ranks
    }
}

extension [UInt8] {
    /// Appends a number that is not negative in decimal.
    mutating func appendDecimal(_ number: Int) {
        if number >= 10 { appendDecimal(number / 10) }
        append(UInt8(ascii: "0") + UInt8(number % 10))
    }

    /// Appends the lower-case hexadecimal of some bytes.
    mutating func appendHexadecimal(_ bytes: some Sequence<UInt8>) {
        for byte in bytes {
            append(Self.hexadecimalDigit(byte >> 4))
            append(Self.hexadecimalDigit(byte & 0x0f))
        }
    }

    @inline(__always)
    private static func hexadecimalDigit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    }
}
