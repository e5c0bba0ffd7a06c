import LinkedData

/// JSON on standard output.
enum JSONOutput {
    /// Writes one value: on one line for programs, or indented for people.
    static func write(_ value: JSONValue, indentation: Int? = nil) throws(FileError) {
        try Console.write(line(value, indentation: indentation), to: 1)
    }

    /// One value with the end of its last line.
    static func line(_ value: JSONValue, indentation: Int? = nil) -> [UInt8] {
        var bytes = bytes(of: value, indentation: indentation)
        bytes.append(UInt8(ascii: "\n"))
        return bytes
    }

    /// One value as text.
    static func text(_ value: JSONValue, indentation: Int? = nil) -> String {
        String(decoding: bytes(of: value, indentation: indentation), as: UTF8.self)
    }

    private static func bytes(of value: JSONValue, indentation: Int?) -> [UInt8] {
        let bytes = indentation.map { value.serialized(indentation: $0) } ?? value.serialized()
        // Of many reports most are printable ASCII, which no terminal acts upon.
        let isPlain = bytes.allSatisfy { (0x20...0x7E).contains($0) || $0 == UInt8(ascii: "\n") }
        return isPlain ? bytes : escaped(String(decoding: bytes, as: UTF8.self))
    }

    /// Writes what a terminal would act upon as `\u202e`. Such characters stand in strings only, where the escape
    /// means the same.
    private static func escaped(_ json: String) -> [UInt8] {
        var text = ""
        for scalar in json.unicodeScalars {
            guard scalar != "\n", TerminalText.isUnsafe(scalar) else {
                text.unicodeScalars.append(scalar)
                continue
            }
            for unit in String(scalar).utf16 {
                let digits = String(unit, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            }
        }
        return Array(text.utf8)
    }
}
