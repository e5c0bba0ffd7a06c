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
    var sentence: String {
        switch self {
        case .encoding(let declared): "its bytes are not \(declared) text."
        case .unsupportedEncoding(let name): "it is written in the encoding \"\(name)\", which is not supported."
        case .undeclaredEncoding: "it is written in UTF-16 and does not say so."
        case .contradictoryEncoding(let declared, let seen):
            "it claims to be written in \"\(declared)\", but its bytes are \(seen)."
        case .forbiddenCharacter(let scalar):
            "it contains the character U+\(Self.hexadecimal(scalar)), which XML does not allow."
        case .declaration: "its XML declaration, the line that begins with <?xml, is malformed."
        case .documentType: "its DOCTYPE is malformed or in the wrong place."
        case .name: "a name is missing or contains characters that a name may not have."
        case .qualifiedName(let name): "the name \"\(name)\" has a colon where none may be."
        case .tag: "a tag is malformed."
        case .attribute(let name): "the attribute \"\(name)\" is malformed."
        case .lessThanInAttribute: "the value of an attribute contains \"<\"."
        case .repeatedAttribute(let name): "the attribute \"\(name)\" occurs twice in one element."
        case .undeclaredPrefix(let prefix): "the namespace prefix \"\(prefix)\" is used but not declared."
        case .namespaceDeclaration(let name): "the namespace declaration \"\(name)\" is one that XML forbids."
        case .mismatchedTags(let start, let end): "the element \"\(start)\" is ended by a tag of \"\(end)\"."
        case .reference: "an \"&\" does not begin a reference to a character."
        case .undefinedEntity(let name): "it refers to the entity \"\(name)\", which XML does not define."
        case .sectionEndInText: "\"]]>\" stands in text."
        case .comment: "a comment contains \"--\"."
        case .processingInstruction: "a processing instruction is malformed."
        case .outsideRoot: "there is something before or after its one root element."
        case .cutOff: "the file ends before it is complete."
        }
    }

    /// What to do.
    var remedy: String {
        switch self {
        case .encoding, .unsupportedEncoding, .undeclaredEncoding, .contradictoryEncoding:
            "Save the picture as UTF-8 with a drawing program or editor, then bake the badge again."
        case .cutOff: "Download the file again."
        default:
            "Ask for the original file; if it is the original, save it again with a drawing program and bake it anew."
        }
    }

    private static func hexadecimal(_ scalar: UInt32) -> String {
        let digits = String(scalar, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
