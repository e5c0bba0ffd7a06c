/// The keyword of a text chunk.
enum PNGKeyword {
    /// The keyword of a badge, exactly.
    static func of(_ standard: BakedBadge.Standard) -> StaticString {
        switch standard {
        case .openBadges2: "openbadges"
        case .openBadges3: "openbadgecredential"
        }
    }

    /// The standard whose keyword `bytes` are.
    static func standard(of bytes: ArraySlice<UInt8>) -> BakedBadge.Standard? {
        BakedBadge.Standard.allCases.first { standard in
            of(standard).withUTF8Buffer { $0.elementsEqual(bytes) }
        }
    }

    /// Whether `bytes` differ from a badge's keyword only in case or surrounding white space.
    static func isNearMiss(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard bytes.count <= 79, standard(of: bytes) == nil else { return false }
        let trimmed = XMLCharacter.trimmingSpace(bytes).map { $0 >= 0x41 && $0 <= 0x5a ? $0 | 0x20 : $0 }
        return standard(of: trimmed[...]) != nil
    }
}
