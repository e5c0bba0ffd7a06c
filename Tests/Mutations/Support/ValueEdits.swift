import LinkedData

/// Texts that differ from another one by a letter, or in how it could be taken.
struct TextEdits {
    let text: String

    var all: [JSONValue] {
        let letters = Array(text.unicodeScalars)
        let positions = Set([0, letters.count / 2, letters.count - 1]).filter(letters.indices.contains)
        let changed = positions.sorted().map { position in
            var changed = letters
            changed[position] = Self.next(after: letters[position])
            return Self.text(changed)
        }
        let longer = [text + "x", " " + text, text + "\u{301}", ""]
        return (changed + longer + [Self.changingCase(of: text), Self.text(Array(letters.dropLast()))])
            .map { .text($0) }
    }

    private static func text(_ letters: [Unicode.Scalar]) -> String {
        var text = ""
        text.unicodeScalars.append(contentsOf: letters)
        return text
    }

    /// The text with its first letter in the other case.
    static func changingCase(of text: String) -> String {
        guard let first = text.unicodeScalars.first, first.isASCII, first.properties.isAlphabetic else { return text }
        let letter =
            first.properties.isLowercase ? first.properties.uppercaseMapping : first.properties.lowercaseMapping
        return letter + String(text.unicodeScalars.dropFirst())
    }

    private static func next(after letter: Unicode.Scalar) -> Unicode.Scalar {
        switch letter {
        case "z": "a"
        case "Z": "A"
        case "9": "0"
        case "a"..."y", "A"..."Y", "0"..."8": Unicode.Scalar(UInt8(letter.value) + 1)
        default: "x"
        }
    }
}

/// Other numbers, and other spellings of the same one.
struct NumberEdits {
    let number: JSONNumber

    var all: [JSONValue] {
        let more = number.integer.map { String($0 + 1) } ?? String(number.double + 1)
        let spellings = [more, "-\(number.text)", "\(number.text).0", "\(number.text)0", "\(number.text)e0"]
        // What is no number after all is left out.
        return spellings.compactMap { try? JSONValue(parsing: Array($0.utf8)) }
    }
}

/// Values of other types that could be taken for a value.
struct OtherTypes {
    let value: JSONValue

    var all: [JSONValue] {
        let strangers: [JSONValue] = [.null, true, 0, "", "text", [], [:]]
        let wrapped: [JSONValue] = [[value], [value, value], ["@value": value], ["@set": [value]], ["@list": [value]]]
        return strangers.filter { Self.type(of: $0) != Self.type(of: value) } + wrapped + kin
    }

    /// The same in another type.
    private var kin: [JSONValue] {
        switch value {
        case .string(let text):
            [["id": value], ["en": value]] + [try? JSONValue(parsing: Array(text.value.utf8))].compactMap(\.self)
        case .number(let number): [.text(number.text)]
        case .bool(let value): [.text(value ? "true" : "false"), value ? 1 : 0]
        case .array(let elements): Array(elements.prefix(1))
        case .object(let object): [object["id"]].compactMap(\.self)
        case .null: []
        }
    }

    private static func type(of value: JSONValue) -> Int {
        switch value {
        case .null: 0
        case .bool: 1
        case .number: 2
        case .string: 3
        case .array: 4
        case .object: 5
        }
    }
}
