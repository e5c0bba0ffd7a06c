/// The terms of a context, found by name.
///
/// A dictionary hashes with a function made for any attacker and any key, which took a seventh of the time of expansion;
/// this table hashes the bytes of names eight at a time, with the secret of the process.
struct NameTable: Sendable {
    /// The terms in no particular order.
    let entries: [(name: MemberName, definition: TermDefinition)]
    private var slots = HashSlots()

    init(_ terms: [MemberName: TermDefinition]) {
        entries = terms.map { (name: $0.key, definition: $0.value) }
        for (position, entry) in entries.enumerated() {
            var search = slots.search(Self.hash(entry.name))
            while slots.next(&search) != nil {}
            slots.insert(position, at: search)
        }
    }

    /// The definition of a term.
    subscript(name: MemberName) -> TermDefinition? {
        var search = slots.search(Self.hash(name))
        while let position = slots.next(&search) {
            if entries.span[position].name == name { return entries.span[position].definition }
        }
        return nil
    }

    @inline(__always)
    private static func hash(_ name: MemberName) -> UInt32 {
        if name.isShort { return SeededHash.hash(name.fingerprint) }
        let bytes = name.text.utf8Span.span
        return SeededHash.hash(bytes, in: 0..<bytes.count)
    }
}
