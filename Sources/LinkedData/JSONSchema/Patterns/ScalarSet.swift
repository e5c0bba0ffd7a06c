/// A set of characters: ranges and properties of Unicode, or everything but these.
struct ScalarSet: Hashable, Sendable {
    private(set) var ranges: [ClosedRange<UInt32>] = []
    private(set) var properties: [ScalarProperty] = []
    /// Sets that are parts of this one because they are complements, as `\D` in `[\D5]`.
    private(set) var parts: [ScalarSet] = []
    var isInverted = false

    init() {}

    init(_ ranges: ClosedRange<UInt32>..., isInverted: Bool = false) {
        self.ranges = ranges
        self.isInverted = isInverted
    }

    init(_ property: ScalarProperty, isInverted: Bool = false) {
        properties = [property]
        self.isInverted = isInverted
    }

    mutating func insert(_ range: ClosedRange<UInt32>) { ranges.append(range) }

    mutating func insert(_ other: ScalarSet) {
        if other.isInverted {
            parts.append(other)
        } else {
            ranges += other.ranges
            properties += other.properties
            parts += other.parts
        }
    }

    func contains(_ scalar: Unicode.Scalar) -> Bool {
        for range in ranges where range.contains(scalar.value) { return !isInverted }
        for property in properties where property.holds(for: scalar) { return !isInverted }
        for part in parts where part.contains(scalar) { return !isInverted }
        return isInverted
    }

    /// `.`: everything but the ends of lines.
    static let anyButLineEnds = ScalarSet(0x0a...0x0a, 0x0d...0x0d, 0x2028...0x2029, isInverted: true)
    /// `\d`
    static let digits = ScalarSet(0x30...0x39)
    /// `\w`
    static let words = ScalarSet(0x30...0x39, 0x41...0x5a, 0x5f...0x5f, 0x61...0x7a)
    /// `\s`: white space and the ends of lines.
    static let spaces = ScalarSet(
        0x09...0x0d, 0x20...0x20, 0xa0...0xa0, 0x1680...0x1680, 0x2000...0x200a, 0x2028...0x2029, 0x202f...0x202f,
        0x205f...0x205f, 0x3000...0x3000, 0xfeff...0xfeff)

    var inverted: ScalarSet {
        var set = self
        set.isInverted.toggle()
        return set
    }
}
