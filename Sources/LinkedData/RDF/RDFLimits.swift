/// How large a dataset may be, and how much work its canonical form may take.
///
/// Blank nodes that cannot be told apart make canonicalization take time that grows faster than any power of their
/// number: hostile datasets are made of them. The limits count steps, so that the same dataset is refused on every
/// machine.
package struct RDFLimits: Hashable, Sendable {
    /// The most statements.
    package var quads: Int
    /// The most bytes of N-Quads, read or written.
    package var bytes: Int
    /// How often the neighbourhood of a blank node may be hashed ("Hash N-Degree Quads").
    package var neighbourhoods: Int
    /// The most steps of telling blank nodes apart; a step is about one statement, name or 64 bytes looked at.
    package var steps: Int

    /// Limits of the four kinds.
    package init(quads: Int, bytes: Int, neighbourhoods: Int, steps: Int) {
        self.quads = quads
        self.bytes = bytes
        self.neighbourhoods = neighbourhoods
        self.steps = steps
    }

    /// The limits for badges: 20,000 statements, 64 MiB, 10,000 neighbourhoods, and steps that none of the hostile shapes tried
    /// turns into two seconds.
    package static let badge = RDFLimits(
        quads: 20_000, bytes: 64 << 20, neighbourhoods: 10_000, steps: 10_000_000)
}
