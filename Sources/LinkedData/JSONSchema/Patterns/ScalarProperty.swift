import Diagnostics

/// A property of characters that `\p{…}` names: a general category or one of the common binary properties.
enum ScalarProperty: Hashable, Sendable {
    case categories(Set<Unicode.GeneralCategory>)
    case any, ascii, assigned, alphabetic, lowercase, uppercase, whiteSpace, idStart, idContinue, emoji

    /// - Throws: `.unsupported` for scripts, `.malformed` for names that are none.
    init(_ text: String) throws(PatternError) {
        let halves = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        var name = text
        if halves.count == 2 {
            switch halves[0] {
            case "General_Category", "gc": name = String(halves[1])
            case "Script", "sc", "Script_Extensions", "scx":
                throw .unsupported(Phrase("schema.pattern/characters-cannot-told-apart-script"))
            default: throw .malformed(Phrase("schema.pattern/no-property", ["name": halves[0]]))
            }
        } else if let binary = Self.binary[name] {
            self = binary
            return
        }
        if let category = Self.categories[name] {
            self = .categories([category])
        } else if let group = Self.groups[name] {
            self = .categories(Set(group.compactMap { Self.categories[$0] }))
        } else {
            throw .unsupported(Phrase("schema.pattern/property-name-characters-not-known", ["name": name.prefix(40)]))
        }
    }

    func holds(for scalar: Unicode.Scalar) -> Bool {
        switch self {
        case .categories(let categories): categories.contains(scalar.properties.generalCategory)
        case .any: true
        case .ascii: scalar.isASCII
        case .assigned: scalar.properties.generalCategory != .unassigned
        case .alphabetic: scalar.properties.isAlphabetic
        case .lowercase: scalar.properties.isLowercase
        case .uppercase: scalar.properties.isUppercase
        case .whiteSpace: scalar.properties.isWhitespace
        case .idStart: scalar.properties.isIDStart
        case .idContinue: scalar.properties.isIDContinue
        case .emoji: scalar.properties.isEmoji
        }
    }

    private static let binary: [String: ScalarProperty] = [
        "Any": .any, "ASCII": .ascii, "Assigned": .assigned, "Alphabetic": .alphabetic, "Alpha": .alphabetic,
        "Lowercase": .lowercase, "Lower": .lowercase, "Uppercase": .uppercase, "Upper": .uppercase,
        "White_Space": .whiteSpace, "space": .whiteSpace, "ID_Start": .idStart, "IDS": .idStart,
        "ID_Continue": .idContinue, "IDC": .idContinue, "Emoji": .emoji,
    ]

    private static let groups: [String: [String]] = {
        let short = [
            "L": ["Lu", "Ll", "Lt", "Lm", "Lo"], "LC": ["Lu", "Ll", "Lt"], "M": ["Mn", "Mc", "Me"],
            "N": ["Nd", "Nl", "No"], "P": ["Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po"], "S": ["Sm", "Sc", "Sk", "So"],
            "Z": ["Zs", "Zl", "Zp"], "C": ["Cc", "Cf", "Cs", "Co", "Cn"],
        ]
        let long = [
            "Letter": "L", "Cased_Letter": "LC", "Mark": "M", "Combining_Mark": "M", "Number": "N",
            "Punctuation": "P", "punct": "P", "Symbol": "S", "Separator": "Z", "Other": "C",
        ]
        return short.merging(long.compactMapValues { short[$0] }) { first, _ in first }
    }()

    private static let categories: [String: Unicode.GeneralCategory] = [
        "Lu": .uppercaseLetter, "Uppercase_Letter": .uppercaseLetter, "Ll": .lowercaseLetter,
        "Lowercase_Letter": .lowercaseLetter, "Lt": .titlecaseLetter, "Titlecase_Letter": .titlecaseLetter,
        "Lm": .modifierLetter, "Modifier_Letter": .modifierLetter, "Lo": .otherLetter, "Other_Letter": .otherLetter,
        "Mn": .nonspacingMark, "Nonspacing_Mark": .nonspacingMark, "Mc": .spacingMark, "Spacing_Mark": .spacingMark,
        "Me": .enclosingMark, "Enclosing_Mark": .enclosingMark, "Nd": .decimalNumber,
        "Decimal_Number": .decimalNumber, "digit": .decimalNumber, "Nl": .letterNumber,
        "Letter_Number": .letterNumber, "No": .otherNumber, "Other_Number": .otherNumber,
        "Pc": .connectorPunctuation, "Connector_Punctuation": .connectorPunctuation, "Pd": .dashPunctuation,
        "Dash_Punctuation": .dashPunctuation, "Ps": .openPunctuation, "Open_Punctuation": .openPunctuation,
        "Pe": .closePunctuation, "Close_Punctuation": .closePunctuation, "Pi": .initialPunctuation,
        "Initial_Punctuation": .initialPunctuation, "Pf": .finalPunctuation, "Final_Punctuation": .finalPunctuation,
        "Po": .otherPunctuation, "Other_Punctuation": .otherPunctuation, "Sm": .mathSymbol, "Math_Symbol": .mathSymbol,
        "Sc": .currencySymbol, "Currency_Symbol": .currencySymbol, "Sk": .modifierSymbol,
        "Modifier_Symbol": .modifierSymbol, "So": .otherSymbol, "Other_Symbol": .otherSymbol, "Zs": .spaceSeparator,
        "Space_Separator": .spaceSeparator, "Zl": .lineSeparator, "Line_Separator": .lineSeparator,
        "Zp": .paragraphSeparator, "Paragraph_Separator": .paragraphSeparator, "Cc": .control, "Control": .control,
        "cntrl": .control, "Cf": .format, "Format": .format, "Cs": .surrogate, "Surrogate": .surrogate,
        "Co": .privateUse, "Private_Use": .privateUse, "Cn": .unassigned, "Unassigned": .unassigned,
    ]
}
