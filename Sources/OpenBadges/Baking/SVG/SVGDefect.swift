import Diagnostics

/// In which way a file fails to be a well-formed SVG.
public enum SVGDefect: Hashable, Sendable {
    /// The bytes do not fit the encoding that the file declares or implies.
    case encoding(declared: String)
    /// The encoding is not one that is read.
    case unsupportedEncoding(String)
    /// UTF-16 without byte order mark and without declaration.
    case undeclaredEncoding
    /// The XML declaration names another encoding than the one that the bytes have.
    case contradictoryEncoding(declared: String, seen: String)
    /// A character that XML does not allow.
    case forbiddenCharacter(UInt32)
    /// The XML declaration is not written as it must be.
    case declaration
    /// The DOCTYPE is not written as it must be, or stands in the wrong place.
    case documentType
    /// Something other than a name where a name must stand.
    case name
    /// A name with more than one colon, or with one at its beginning or end.
    case qualifiedName(String)
    /// A tag is not written as it must be.
    case tag
    /// An attribute is not followed by `=` and a quoted value.
    case attribute(String)
    /// `<` in the value of an attribute.
    case lessThanInAttribute
    /// An attribute occurs twice in one element.
    case repeatedAttribute(String)
    /// A namespace prefix is used that is not declared.
    case undeclaredPrefix(String)
    /// A namespace declaration that the standard forbids.
    case namespaceDeclaration(String)
    /// The end tag does not fit the start tag.
    case mismatchedTags(start: String, end: String)
    /// `&` that does not begin a reference to a character that XML allows.
    case reference
    /// A reference to an entity that is not one of the five of XML.
    case undefinedEntity(String)
    /// `]]>` in text.
    case sectionEndInText
    /// `--` inside a comment.
    case comment
    /// A processing instruction with the reserved name `xml`, or without space after its name.
    case processingInstruction
    /// Text or a second element beside the root element.
    case outsideRoot
    /// The file ends inside something.
    case cutOff

    /// A sentence that completes "The SVG cannot be read:".
    var sentence: Phrase {
        switch self {
        case .encoding(let declared): Phrase("svg.format/bytes-not-declared-text", ["declared": declared])
        case .unsupportedEncoding(let name): Phrase("svg.format/written-encoding-name-not-supported", ["name": name])
        case .undeclaredEncoding: Phrase("svg.format/written-utf-16-does-not")
        case .contradictoryEncoding(let declared, let seen):
            Phrase("svg.format/claims-written-declared-but-bytes", ["declared": declared, "seen": seen])
        case .forbiddenCharacter(let scalar):
            Phrase("svg.format/contains-character-u-hexadecimal-xml", ["hexadecimal": Self.hexadecimal(scalar)])
        case .declaration: Phrase("svg.format/xml-declaration-line-begins-xml")
        case .documentType: Phrase("svg.format/doctype-malformed-wrong-place")
        case .name: Phrase("svg.format/name-missing-contains-characters-name")
        case .qualifiedName(let name): Phrase("svg.format/name-name-colon-where-none", ["name": name])
        case .tag: Phrase("svg.format/tag-malformed")
        case .attribute(let name): Phrase("svg.format/attribute-name-malformed", ["name": name])
        case .lessThanInAttribute: Phrase("svg.format/value-attribute-contains")
        case .repeatedAttribute(let name): Phrase("svg.format/attribute-name-occurs-twice-one", ["name": name])
        case .undeclaredPrefix(let prefix): Phrase("svg.format/namespace-prefix-prefix-used-but", ["prefix": prefix])
        case .namespaceDeclaration(let name): Phrase("svg.format/namespace-declaration-name-one-xml", ["name": name])
        case .mismatchedTags(let start, let end):
            Phrase("svg.format/element-start-ended-tag-end", ["start": start, "end": end])
        case .reference: Phrase("svg.format/does-not-begin-reference-character")
        case .undefinedEntity(let name): Phrase("svg.format/refers-entity-name-xml-does", ["name": name])
        case .sectionEndInText: Phrase("svg.format/stands-text")
        case .comment: Phrase("svg.format/comment-contains")
        case .processingInstruction: Phrase("svg.format/processing-instruction-malformed")
        case .outsideRoot: Phrase("svg.format/something-before-after-one-root")
        case .cutOff: Phrase("svg.format/file-ends-before-complete")
        }
    }

    /// What to do.
    var advice: Phrase {
        switch self {
        case .encoding, .unsupportedEncoding, .undeclaredEncoding, .contradictoryEncoding:
            Phrase("do/save-picture-utf-8-drawing")
        case .cutOff: Phrase("do/download-file-again")
        default:
            Phrase("do/original-file-if-original-save")
        }
    }

    private static func hexadecimal(_ scalar: UInt32) -> String {
        let digits = String(scalar, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
