/// At most `capacity` values, of which the ones used least recently are dropped.
///
/// Two generations of half the capacity each: what is used moves to the younger one, and when that is full the older
/// one goes. So adding and finding take the same time however many values there are.
struct RecentValues<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private let half: Int
    private var younger: [Key: Value] = [:]
    private var older: [Key: Value] = [:]

    init(capacity: Int) {
        half = max(1, capacity / 2)
    }

    /// How many values are held now.
    var count: Int { younger.count + older.count }

    /// Finds a value, or keeps one.
    subscript(key: Key) -> Value? {
        mutating get {
            if let value = younger[key] { return value }
            guard let value = older.removeValue(forKey: key) else { return nil }
            keep(value, for: key)
            return value
        }
        set {
            older.removeValue(forKey: key)
            if let newValue { keep(newValue, for: key) } else { younger.removeValue(forKey: key) }
        }
    }

    private mutating func keep(_ value: Value, for key: Key) {
        if younger.count >= half, younger[key] == nil {
            older = younger
            younger = [:]
        }
        younger[key] = value
    }
}
