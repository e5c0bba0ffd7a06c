/// The terms of a context, found by name.
///
/// A dictionary hashes with a function made for any attacker and any key, which took a seventh of the time of expansion;
/// this table hashes the bytes of names eight at a time, with the secret of the process.
struct NameTable: Sendable {
    /// The terms in no particular order.
    let entries: [(name: MemberName, definition: TermDefinition)]
    /// Whether a term has a colon in its name, as IRIs do.
    let hasNamesWithColon: Bool
    /// The terms that may stand for the beginning of IRIs.
    private let prefixes: [MemberName]
    /// What reading a text needs to know of the definitions, in the order of the ``entries``: looked at without counting
    /// references.
    let looks: [Look]
    private var slots = HashSlots()

    /// What reading a text needs to know of a definition.
    struct Look: Sendable {
        let form: TermDefinition.TextForm
        let number: UInt64
    }

    init(_ terms: [MemberName: TermDefinition]) {
        entries = terms.map { (name: $0.key, definition: $0.value) }
        looks = entries.map { Look(form: $0.definition.textForm, number: $0.definition.number) }
        hasNamesWithColon = terms.keys.contains(where: \.hasColon)
        prefixes = terms.filter { $0.value.content.isPrefix }.map(\.key)
        for (position, entry) in entries.enumerated() {
            var search = slots.search(hash(entry.name))
            while slots.next(&search) != nil {}
            slots.insert(position, at: search)
        }
    }

    /// Whether a term of this name may stand for the beginning of IRIs.
    func hasPrefix(_ name: Span<UInt8>) -> Bool {
        for prefix in prefixes {
            let bytes = prefix.text.utf8Span.span
            if bytes.count == name.count, bytes.hasSameBytes(as: name, from: 0) { return true }
        }
        return false
    }

    /// The definition of a term.
    subscript(name: MemberName) -> TermDefinition? {
        position(of: name).map { entries.span[$0].definition }
    }

    /// Where among the ``entries`` a term stands.
    func position(of name: MemberName) -> Int? {
        var search = slots.search(hash(name))
        while let position = slots.next(&search) {
            if entries.span[position].name == name { return position }
        }
        return nil
    }

    @inline(__always)
    private func hash(_ name: MemberName) -> UInt32 {
        if name.isShort { return slots.hashing.hash(name.fingerprint) }
        let bytes = name.text.utf8Span.span
        return slots.hashing.hash(bytes, in: 0..<bytes.count)
    }
}
