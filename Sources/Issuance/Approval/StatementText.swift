/// Text that a person gives and others will read: one line, visible, of bounded length.
///
/// Control characters, line breaks and the controls of text direction are refused: with them a terminal or a page can be
/// made to show something other than what was approved. Joiners stay, because names in several scripts need them.
enum StatementText {
    /// Why text cannot stand in a statement.
    enum Fault: Hashable, Sendable {
        /// Nothing in it can be seen.
        case empty
        /// More bytes in UTF-8 than the limit.
        case tooLong(bytes: Int, limit: Int)
        /// A character that is not shown or changes how others are shown, as `U+202E`.
        case forbidden(character: String)
    }

    /// The first reason why `text` cannot stand in a statement.
    static func fault(in text: String, limit: Int) -> Fault? {
        let length = text.utf8.count
        guard length <= limit else { return .tooLong(bytes: length, limit: limit) }
        var isVisible = false
        for scalar in text.unicodeScalars {
            // The printable part of ASCII needs no look into the tables of Unicode.
            if scalar.value > 0x20, scalar.value < 0x7F {
                isVisible = true
                continue
            }
            if isForbidden(scalar) { return .forbidden(character: name(of: scalar)) }
            isVisible = isVisible || shows(scalar)
        }
        return isVisible ? nil : .empty
    }

    /// Whether a reader sees anything in a text.
    static func isVisible(_ text: String) -> Bool {
        text.unicodeScalars.contains { shows($0) && $0.properties.generalCategory != .control }
    }

    /// Controls, line and paragraph separators, what has no meaning in Unicode, and everything that turns the direction
    /// of the text around it.
    private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned, .privateUse: return true
        default: break
        }
        switch scalar.value {
        case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: return true
        // The byte order mark, interlinear annotations and the invisible tag characters.
        case 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F: return true
        default: return false
        }
    }

    private static func shows(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .spaceSeparator, .format, .nonspacingMark, .enclosingMark: false
        // The fillers of Hangul and the blank Braille pattern are letters and symbols that nobody can see.
        default: ![0x115F, 0x1160, 0x2800, 0x3164, 0xFFA0].contains(scalar.value)
        }
    }

    private static func name(of scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
