import LinkedData

/// Walks through a credential and collects what the standard does not allow, with the place of each.
struct NonconformityCollector {
    private(set) var found: [ModelError] = []
    private var path: [Step] = []

    private enum Step {
        case member(MemberName)
        case element(Int)
    }

    /// Adds an error whose place is relative to the value that is visited.
    mutating func add(_ error: ModelError) {
        var error = error
        for step in path.reversed() {
            switch step {
            case .member(let name): error = error.inside(name)
            case .element(let index): error = error.inside(index: index)
            }
        }
        found.append(error)
    }

    /// Visits the value of a member.
    mutating func visit<Value>(_ name: MemberName, _ value: Value?, _ body: (Value, inout Self) -> Void) {
        guard let value else { return }
        path.append(.member(name))
        body(value, &self)
        path.removeLast()
    }

    /// Visits the values of a member.
    mutating func visit<Value>(_ name: MemberName, each values: [Value], _ body: (Value, inout Self) -> Void) {
        guard !values.isEmpty else { return }
        path.append(.member(name))
        for (index, value) in values.enumerated() {
            path.append(.element(index))
            body(value, &self)
            path.removeLast()
        }
        path.removeLast()
    }

    /// A term that neither the standard nor its extension rule knows.
    mutating func visit(_ name: MemberName, _ term: (some ExtensibleTerm)?) {
        guard let term, term == .unrecognised(term.text) else { return }
        visit(name, term.text) { text, collector in
            collector.add(
                .value(found: text.value, expected: "a term of the standard, or one that starts with ext:", at: ""))
        }
    }

    /// A picture that is only an address.
    mutating func visit(_ name: MemberName, _ image: V3.Image?) {
        visit(name, image) { image, collector in
            guard image.isBareAddress else { return }
            collector.add(.type(expected: "an object (Image)", found: .string, at: ""))
        }
    }
}
