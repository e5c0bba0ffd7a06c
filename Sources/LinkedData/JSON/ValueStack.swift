/// Values that wait for the end of the array or object in which they stand.
///
/// All containers that are being read share one stack, so that each is allocated once, at its size, when it ends. Growing
/// an array for each of them took a third of the time of reading. All unsafe access is in this file: positions from
/// `count` on are not initialised, and nothing above `capacity` is touched.
struct ValueStack<Value>: ~Copyable {
    /// Owns the memory behind `values`. It comes from a class because pointers that are allocated by themselves are given
    /// aligned memory, which is slow here: four of them took a thirtieth of the time of verifying.
    private var memory: ManagedBuffer<Void, Value>
    private var values: UnsafeMutablePointer<Value>
    private var capacity: Int
    /// How many values there are.
    private(set) var count = 0

    /// A stack with room for so many values to start with.
    init(capacity: Int) {
        self.capacity = max(1, capacity)
        memory = .create(minimumCapacity: self.capacity) { _ in }
        values = memory.withUnsafeMutablePointerToElements { $0 }
    }

    deinit {
        values.deinitialize(count: count)
    }

    /// Puts a value on top.
    mutating func append(_ value: consuming Value) {
        if count == capacity { grow() }
        (values + count).initialize(to: value)
        count += 1
    }

    /// Takes the values from a position on off the stack.
    @inline(__always)
    mutating func removeAll(from position: Int) -> [Value] {
        precondition(position >= 0 && position <= count)
        let removed = count - position
        let source = values + position
        count = position
        var array: [Value] = []
        array.reserveCapacity(removed)
        for offset in 0..<removed { array.append((source + offset).move()) }
        return array
    }

    /// The values from a position on.
    func suffix(from position: Int) -> UnsafeBufferPointer<Value> {
        precondition(position >= 0 && position <= count)
        return UnsafeBufferPointer(start: values + position, count: count - position)
    }

    @inline(never)
    private mutating func grow() {
        let larger = ManagedBuffer<Void, Value>.create(minimumCapacity: capacity * 2) { _ in }
        let start = larger.withUnsafeMutablePointerToElements { $0 }
        start.moveInitialize(from: values, count: count)
        memory = larger
        values = start
        capacity *= 2
    }
}
