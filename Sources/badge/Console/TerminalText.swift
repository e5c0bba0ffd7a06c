import Diagnostics

/// Text that is safe to show on a terminal.
///
/// What is interpolated is untrusted: control characters, direction marks and invisible characters come out as
/// `\u{202E}`, line ends and tabs as spaces. Only text in source is taken as it is.
struct TerminalText: Hashable, Sendable, ExpressibleByStringInterpolation, CustomStringConvertible {
    /// The text, ready to be written.
    let text: String

    /// Collects literal and interpolated parts.
    struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var text = ""

        init(literalCapacity: Int, interpolationCount: Int) {
            text.reserveCapacity(literalCapacity + 16 * interpolationCount)
        }

        mutating func appendLiteral(_ literal: String) { text += literal }
        mutating func appendInterpolation(_ untrusted: String) { text += TerminalText(escaping: untrusted).text }
        mutating func appendInterpolation(_ untrusted: Substring) { appendInterpolation(String(untrusted)) }
        mutating func appendInterpolation(_ safe: TerminalText) { text += safe.text }
        mutating func appendInterpolation(_ number: Int) { text += String(number) }
    }

    init(stringLiteral text: String) {
        self.text = text
    }

    init(stringInterpolation: StringInterpolation) {
        text = stringInterpolation.text
    }

    /// The words of a phrase, whose values are untrusted.
    init(_ phrase: Phrase, in language: Language) {
        self.init(escaping: phrase.text(in: language))
    }

    /// Escapes text from elsewhere.
    init(escaping untrusted: String) {
        text = Self.escape(untrusted, keepingLines: false)
    }

    /// Escapes text from elsewhere and keeps its line ends.
    init(escapingLinesOf untrusted: String) {
        text = Self.escape(untrusted, keepingLines: true)
    }

    /// The text.
    var description: String { text }

    /// The words of several texts with something between them.
    static func joined(_ parts: [TerminalText], by separator: TerminalText) -> TerminalText {
        var text = ""
        for (position, part) in parts.enumerated() {
            if position > 0 { text += separator.text }
            text += part.text
        }
        return TerminalText(stringLiteral: text)
    }

    static func + (left: TerminalText, right: TerminalText) -> TerminalText {
        TerminalText(stringLiteral: left.text + right.text)
    }

    private static func escape(_ untrusted: String, keepingLines: Bool) -> String {
        // What people write is mostly letters and digits, which are as they should be.
        if untrusted.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7f }) { return untrusted }
        var text = ""
        text.reserveCapacity(untrusted.utf8.count)
        var afterReturn = false
        for scalar in untrusted.unicodeScalars {
            if scalar == "\n" || scalar == "\r" || scalar == "\t" {
                if !(scalar == "\n" && afterReturn) { text += keepingLines && scalar != "\t" ? "\n" : " " }
            } else if isUnsafe(scalar) {
                text += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
            } else {
                text.unicodeScalars.append(scalar)
            }
            afterReturn = scalar == "\r"
        }
        return text
    }

    /// Controls, line and paragraph separators, and format characters (bidi marks and overrides, zero-width space,
    /// byte order mark, tags); the two joiners stay, since scripts and emoji need them and they move nothing.
    static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x7f { return scalar.value < 0x20 }
        if scalar.value < 0xad { return scalar.value < 0xa0 }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator:
            return scalar.value != 0x200c && scalar.value != 0x200d
        default:
            return false
        }
    }
}
