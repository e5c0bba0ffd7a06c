/// The XML declaration (XML 1.0, "Prolog and Document Type Declaration").
struct XMLDeclaration {
    /// The encoding that it names.
    let encoding: String?
}

extension XMLCursor {
    /// Reads the declaration at the beginning of the text; `nil` when there is none.
    mutating func declaration() throws(BakingError) -> XMLDeclaration? {
        guard stands("<?xml"), let next = peek(5), XMLCharacter.isSpace(next) else { return nil }
        _ = take("<?xml")
        guard let version = try declared("version"), Self.isVersion(text[version]) else {
            throw malformed(.declaration, at: 0)
        }
        var encoding: String?
        if let name = try declared("encoding") {
            guard Self.isEncodingName(text[name]) else { throw malformed(.declaration, at: 0) }
            encoding = excerpt(name)
        }
        if let standalone = try declared("standalone") {
            let value = text[standalone]
            guard value.elementsEqual("yes".utf8) || value.elementsEqual("no".utf8) else {
                throw malformed(.declaration, at: 0)
            }
        }
        _ = takeSpace()
        guard take("?>") else { throw malformed(.declaration) }
        return XMLDeclaration(encoding: encoding)
    }

    /// White space, `name`, `=` and a literal, or nothing of that.
    private mutating func declared(_ name: StaticString) throws(BakingError) -> Range<Int>? {
        let start = self
        guard takeSpace(), take(name) else {
            self = start
            return nil
        }
        _ = takeSpace()
        guard take(UInt8(ascii: "=")) else { throw malformed(.declaration) }
        _ = takeSpace()
        return try literal(orElse: .declaration)
    }

    /// `1.` and digits: documents of a later 1.x are read by the rules of 1.0, as XML 1.0 asks.
    private static func isVersion(_ value: ArraySlice<UInt8>) -> Bool {
        value.count > 2 && value.starts(with: "1.".utf8) && value.dropFirst(2).allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
    }

    private static func isEncodingName(_ value: ArraySlice<UInt8>) -> Bool {
        guard let first = value.first, value.count <= 40, isLetter(first) else { return false }
        return value.allSatisfy { byte in
            isLetter(byte) || byte >= 0x30 && byte <= 0x39 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
                || byte == UInt8(ascii: "_")
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        let lowercase = byte | 0x20
        return lowercase >= UInt8(ascii: "a") && lowercase <= UInt8(ascii: "z")
    }

    /// Reads a comment, at its `<!--`.
    mutating func comment() throws(BakingError) {
        _ = take("<!--")
        _ = try takeThrough("--", orElse: .cutOff)
        guard take(UInt8(ascii: ">")) else { throw malformed(.comment) }
    }

    /// Reads a processing instruction, at its `<?`.
    mutating func processingInstruction() throws(BakingError) {
        let start = offset
        _ = take("<?")
        let target = try name()
        let lowercased = text[target].map { $0 >= 0x41 && $0 <= 0x5a ? $0 | 0x20 : $0 }
        guard !lowercased.elementsEqual("xml".utf8) else { throw malformed(.processingInstruction, at: start) }
        if take("?>") { return }
        guard takeSpace() else { throw malformed(.processingInstruction) }
        _ = try takeThrough("?>", orElse: .cutOff)
    }

    /// Reads a document type declaration, at its `<!DOCTYPE`. What it refers to is never fetched; declarations inside
    /// are refused.
    mutating func documentType() throws(BakingError) {
        _ = take("<!DOCTYPE")
        guard takeSpace() else { throw malformed(.documentType) }
        _ = try name()
        let isSeparated = takeSpace()
        if stands("SYSTEM") || stands("PUBLIC") {
            guard isSeparated else { throw malformed(.documentType) }
            try externalIdentifier()
            _ = takeSpace()
        }
        if take(UInt8(ascii: "[")) {
            try internalSubset()
            _ = takeSpace()
        }
        guard take(UInt8(ascii: ">")) else { throw malformed(.documentType) }
    }

    private mutating func externalIdentifier() throws(BakingError) {
        if take("PUBLIC") {
            guard takeSpace() else { throw malformed(.documentType) }
            _ = try literal(orElse: .documentType)
        } else {
            _ = take("SYSTEM")
        }
        guard takeSpace() else { throw malformed(.documentType) }
        _ = try literal(orElse: .documentType)
    }

    /// Only white space, comments and processing instructions may stand between the brackets.
    private mutating func internalSubset() throws(BakingError) {
        while true {
            _ = takeSpace()
            if take(UInt8(ascii: "]")) { return }
            if stands("<!--") {
                try comment()
            } else if stands("<?") {
                try processingInstruction()
            } else if stands("<!ENTITY") {
                throw .forbiddenMarkup(.entityDeclaration, offset: offset)
            } else if current == nil {
                throw malformed(.cutOff)
            } else {
                throw .forbiddenMarkup(.internalSubset, offset: offset)
            }
        }
    }
}
