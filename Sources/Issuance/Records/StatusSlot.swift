/// The place of one award in the status lists of a programme.
///
/// Places are given out in a random order and never twice, so that a place says nothing about when or to whom.
public struct StatusSlot: Hashable, Sendable {
    /// The number of the list, from 1.
    public let list: Int
    /// The position in it, in bits from the left.
    public let position: Int

    /// A place.
    public init(list: Int, position: Int) {
        self.list = list
        self.position = position
    }
}
