/// A name that may have a prefix (Namespaces in XML 1.0, "Qualified Names"), as ranges of the text.
struct XMLQualifiedName {
    /// Prefix, colon and local part.
    let whole: Range<Int>
    /// The part before the colon; empty when there is none.
    let prefix: Range<Int>
    /// The part after the colon.
    let local: Range<Int>
}

extension XMLCursor {
    /// Reads a name with at most one colon, which stands between two names.
    mutating func qualifiedName() throws(BakingError) -> XMLQualifiedName {
        let whole = try name()
        guard let colon = text[whole].firstIndex(of: UInt8(ascii: ":")) else {
            return XMLQualifiedName(whole: whole, prefix: whole.lowerBound..<whole.lowerBound, local: whole)
        }
        let prefix = whole.lowerBound..<colon
        let local = colon + 1..<whole.upperBound
        let startsLocalName = XMLCharacter.scalar(in: text, at: local.lowerBound)
            .map { !local.isEmpty && XMLCharacter.startsName($0.value) }
        guard !prefix.isEmpty, startsLocalName == true, !text[local].contains(UInt8(ascii: ":")) else {
            throw malformed(.qualifiedName(excerpt(whole)), at: whole.lowerBound)
        }
        return XMLQualifiedName(whole: whole, prefix: prefix, local: local)
    }
}
