import LinkedData

/// JSON on standard output.
enum JSONOutput {
    /// Writes one value: on one line for programs, or indented for people.
    static func write(_ value: JSONValue, indentation: Int? = nil) throws(FileError) {
        try Console.write(Array(text(value, indentation: indentation).utf8) + [UInt8(ascii: "\n")], to: 1)
    }

    /// One value on one line, with its end.
    static func line(_ value: JSONValue) -> [UInt8] {
        Array(text(value).utf8) + [UInt8(ascii: "\n")]
    }

    /// One value as text.
    static func text(_ value: JSONValue, indentation: Int? = nil) -> String {
        let bytes = indentation.map { value.serialized(indentation: $0) } ?? value.serialized()
        return escaped(String(decoding: bytes, as: UTF8.self))
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
