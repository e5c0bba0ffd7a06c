import LinkedData

/// JSON on standard output.
enum JSONOutput {
    /// Writes one value: on one line for programs, or indented for people.
    static func write(_ value: JSONValue, indentation: Int? = nil) throws(FileError) {
        guard let indentation else { return try Console.write(line(value), to: 1) }
        let text = String(decoding: value.serialized(indentation: indentation), as: UTF8.self)
        try Console.write(Array(escaped(text).utf8) + [UInt8(ascii: "\n")], to: 1)
    }

    /// One value on one line, with its end.
    static func line(_ value: JSONValue) -> [UInt8] {
        Array(escaped(String(decoding: value.serialized(), as: UTF8.self)).utf8) + [UInt8(ascii: "\n")]
    }

    /// Writes what a terminal would act upon as `\u202e`. Such characters stand in strings only, where the escape
    /// means the same.
    private static func escaped(_ json: String) -> String {
        guard json.unicodeScalars.contains(where: { $0 != "\n" && TerminalText.isUnsafe($0) }) else { return json }
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
        return text
    }
}
