/// An index by hash of elements that stand, numbered from nought, in an array elsewhere.
///
/// Open addressing with linear probing; at most half of the slots are taken.
struct HashSlots: Sendable {
    /// The hash in the upper half and the element plus one in the lower one; nought is a free slot.
    private var slots: [UInt64] = []
    private var count = 0
    /// What the elements are hashed with.
    let hashing = SeededHash.ofProcess

    /// Where a search has come to.
    struct Search {
        fileprivate let hash: UInt32
        fileprivate var slot: Int
    }

    init() {}

    /// Starts to look for the elements with a hash.
    @inline(__always)
    func search(_ hash: UInt32) -> Search {
        Search(hash: hash, slot: Int(hash) & (slots.count - 1))
    }

    /// The next element with the hash, or `nil` when there is none left; then the search stands at a free slot.
    @inline(__always)
    func next(_ search: inout Search) -> Int? {
        guard !slots.isEmpty else { return nil }
        while true {
            let content = slots[search.slot]
            if content == 0 { return nil }
            search.slot = (search.slot + 1) & (slots.count - 1)
            if UInt32(truncatingIfNeeded: content >> 32) == search.hash {
                return Int(truncatingIfNeeded: content & 0xffff_ffff) - 1
            }
        }
    }

    /// Takes down an element where the search for its hash found nothing.
    @inline(__always)
    mutating func insert(_ element: Int, at search: Search) {
        count += 1
        let content = UInt64(search.hash) << 32 | UInt64(UInt32(element + 1))
        if count * 2 > slots.count {
            grow()
            place(content)
        } else {
            slots[search.slot] = content
        }
    }

    private mutating func grow() {
        let old = slots
        slots = Array(filledWith: 0, count: max(256, old.count * 2))
        for content in old where content != 0 { place(content) }
    }

    private mutating func place(_ content: UInt64) {
        var slot = Int(content >> 32) & (slots.count - 1)
        while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = content
    }
}
