extension Array {
    /// So many times the same element.
    ///
    /// `Array(repeating:count:)` asks the runtime for its type each time, which takes 700 instructions; a canonical form
    /// needs a dozen arrays, most of them short.
    @inline(__always)
    init(filledWith element: Element, count: Int) {
        self.init()
        reserveCapacity(count)
        append(contentsOf: repeatElement(element, count: count))
    }
}
