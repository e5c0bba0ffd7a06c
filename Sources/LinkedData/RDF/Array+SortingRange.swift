extension Array {
    /// Sorts the elements of a range of positions.
    ///
    /// A few are put in place one by one. More are sorted where they stand, through a pointer: sorting a slice copies
    /// the whole array first.
    @inline(__always)
    mutating func sort(in range: Range<Int>, by precedes: (Element, Element) -> Bool) {
        precondition(range.lowerBound >= 0 && range.upperBound <= count)
        if range.count <= 24 {
            for position in range.dropFirst() {
                let element = self[position]
                var hole = position
                while hole > range.lowerBound, precedes(element, self[hole - 1]) {
                    self[hole] = self[hole - 1]
                    hole -= 1
                }
                self[hole] = element
            }
            return
        }
        withUnsafeMutableBufferPointer { elements in
            var part = UnsafeMutableBufferPointer(rebasing: elements[range])
            part.sort(by: precedes)
        }
    }
}
