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

/// A place and the step that has taken it.
public struct TakenSlot: Hashable, Sendable {
    /// The name of the step.
    public let key: String
    /// The place.
    public let slot: StatusSlot

    /// A place that is taken.
    public init(key: String, slot: StatusSlot) {
        self.key = key
        self.slot = slot
    }
}

/// The places of one status list in the order in which they are given out.
public struct StatusListPlaces: Hashable, Sendable {
    /// The number of the list, from 1.
    public let number: Int
    /// How many of the places are taken.
    public let used: Int
    /// The places.
    public let places: [Int]

    /// A list.
    public init(number: Int, used: Int, places: [Int]) {
        self.number = number
        self.used = used
        self.places = places
    }
}
