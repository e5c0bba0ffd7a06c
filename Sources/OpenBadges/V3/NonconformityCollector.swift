import Diagnostics
import LinkedData

/// Walks through a credential and collects what the standard does not allow, with the place of each.
///
/// Nearly every badge conforms, so a place costs nothing until there is an error, which takes it up on its way out.
struct NonconformityCollector {
    private(set) var found: [ModelError] = []

    /// Visits what is inside a member.
    @inline(__always)
    mutating func visit(_ name: MemberName, _ body: (inout Self) -> Void) {
        let known = found.count
        body(&self)
        for position in known..<found.count { found[position] = found[position].inside(name) }
    }

    /// Visits what is inside each of the values of a member, given by their positions.
    ///
    /// Positions and not the values, because a copy of a value counts up the references of all its members.
    @inline(__always)
    mutating func visit(_ name: MemberName, each positions: Range<Int>, _ body: (Int, inout Self) -> Void) {
        for index in positions {
            let known = found.count
            body(index, &self)
            for position in known..<found.count {
                found[position] = found[position].inside(index: index).inside(name)
            }
        }
    }

    /// A term that neither the standard nor its extension rule knows.
    mutating func visit(_ name: MemberName, _ term: (some ExtensibleTerm)?) {
        guard let term, term == .unrecognised(term.text) else { return }
        let wanted = Phrase("expected/term-standard-one-starts-ext")
        found.append(.value(found: term.text.value, expected: wanted, at: "").inside(name))
    }

    /// A picture that is only an address.
    mutating func visit(_ name: MemberName, _ image: V3.Image?) {
        guard image?.isBareAddress == true else { return }
        found.append(.type(expected: Phrase("expected/object-image"), found: .string, at: "").inside(name))
    }
}
