/// A model that is passed on without a copy, which would count up the references of all its members.
final class SharedModel<Value: Sendable>: Sendable {
    let value: Value

    init(_ value: Value) {
        self.value = value
    }
}
