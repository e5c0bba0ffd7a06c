/// The definition of one term while it is being read.
struct TermParts {
    let term: MemberName
    let value: JSONObject
    /// Whether the definition is only an IRI, so that the term may become a prefix.
    let isSimple: Bool
    var isProtected: Bool
    var content = TermDefinition.Content()

    /// - Returns: `nil` unless the definition is nothing, a text or an object.
    init?(
        _ value: JSONValue, of term: MemberName, protectedByDefault: Bool, mode: ProcessingMode
    ) throws(JSONLDError) {
        self.term = term
        isProtected = protectedByDefault
        switch value {
        case .null:
            self.value = [Keyword.id.member: .null]
            isSimple = false
        case .string:
            self.value = [Keyword.id.member: value]
            isSimple = true
        case .object(let object):
            self.value = object
            isSimple = false
        case .bool, .number, .array: return nil
        }
        if let flag = self.value[Keyword.protected.member] {
            if mode == .version1_0 { throw JSONLDError(.invalidTermDefinition, term.text) }
            guard let flag = flag.bool else { throw JSONLDError(.invalidProtectedValue, term.text) }
            isProtected = flag
        }
    }

    /// Whether a colon stands inside the term, neither first nor last.
    var hasColonInside: Bool {
        term.text.utf8.dropFirst().dropLast().contains(UInt8(ascii: ":"))
    }
}

extension MemberName {
    /// Whether this is an absolute IRI or the label of a blank node.
    var isIRIOrBlankNode: Bool { IRIReference.isAbsolute(text) || isBlankNode }

    /// Whether this is the label of a blank node.
    var isBlankNode: Bool { startsWithBlankNodePrefix }

    /// Whether an IRI ends with one of the characters that separate its parts, or is a blank node.
    var endsLikePrefix: Bool {
        switch text.utf8.last {
        case UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: "["),
            UInt8(ascii: "]"), UInt8(ascii: "@"):
            true
        default: isBlankNode
        }
    }
}
