/// Writes JSON for people: one member or element on a line.
struct IndentedJSONWriter: ~Copyable {
    private var writer = JSONWriter()
    private let indentation: Int

    /// Indents each level by so many spaces.
    init(indentation: Int) {
        self.indentation = max(0, indentation)
    }

    /// What has been written.
    var bytes: [UInt8] { writer.bytes }

    /// Writes a value that stands at a level.
    mutating func write(_ value: JSONValue, level: Int = 0) {
        switch value {
        case .array(let elements) where !elements.isEmpty:
            writer.write(UInt8(ascii: "["))
            for (position, element) in elements.enumerated() {
                startLine(level: level + 1, isFirst: position == 0)
                write(element, level: level + 1)
            }
            endLines(level: level)
            writer.write(UInt8(ascii: "]"))
        case .object(let object) where !object.isEmpty:
            writer.write(UInt8(ascii: "{"))
            for (position, member) in object.members.enumerated() {
                startLine(level: level + 1, isFirst: position == 0)
                writer.write(text: member.name.text)
                writer.write(literal: ": ")
                write(member.value, level: level + 1)
            }
            endLines(level: level)
            writer.write(UInt8(ascii: "}"))
        default:
            writer.write(value)
        }
    }

    private mutating func startLine(level: Int, isFirst: Bool) {
        if !isFirst { writer.write(UInt8(ascii: ",")) }
        endLines(level: level)
    }

    private mutating func endLines(level: Int) {
        writer.write(UInt8(ascii: "\n"))
        for _ in 0..<level * indentation { writer.write(UInt8(ascii: " ")) }
    }
}
