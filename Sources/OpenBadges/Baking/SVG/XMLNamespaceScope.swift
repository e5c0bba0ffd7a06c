/// The namespace declarations that are in force at one place of a document (Namespaces in XML 1.0, "Namespace
/// Scoping").
struct XMLNamespaceScope {
    private struct Binding {
        let prefix: [UInt8]
        let namespace: XMLNamespace
    }

    private var bindings: [Binding] = []

    /// How many declarations there are; give it to `leave(_:)` when the element ends.
    var count: Int { bindings.count }

    /// Binds a prefix, or the default namespace when it is empty, to a namespace.
    mutating func declare(_ prefix: ArraySlice<UInt8>, as namespace: XMLNamespace) {
        bindings.append(Binding(prefix: Array(prefix), namespace: namespace))
    }

    /// Drops all declarations after the first `count`.
    mutating func leave(_ count: Int) {
        bindings.removeLast(bindings.count - count)
    }

    /// The namespace of a prefix, the innermost declaration first; `nil` when it is not declared.
    func namespace(of prefix: ArraySlice<UInt8>) -> XMLNamespace? {
        for binding in bindings.reversed()
        where binding.prefix.count == prefix.count && binding.prefix.elementsEqual(prefix) {
            return binding.namespace
        }
        if prefix.isEmpty { return XMLNamespace.none }
        return prefix.elementsEqual("xml".utf8) ? .xml : nil
    }

    /// All prefixes, each with the namespace that it is bound to.
    var declarations: [(prefix: [UInt8], namespace: XMLNamespace)] {
        bindings.map { ($0.prefix, $0.namespace) }
    }
}
