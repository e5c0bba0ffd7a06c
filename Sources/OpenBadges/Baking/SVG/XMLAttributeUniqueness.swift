/// The rule that no attribute occurs twice in one tag, by name and by expanded name (Namespaces in XML 1.0,
/// "Uniqueness of Attributes").
enum XMLAttributeUniqueness {
    private struct ExpandedName: Hashable {
        let namespace: XMLNamespace
        let local: [UInt8]
    }

    /// - Throws: `svg.format` for an attribute that occurs twice, or a prefix that is not declared.
    static func check(
        _ attributes: [XMLAttribute], in scope: XMLNamespaceScope, of cursor: XMLCursor
    ) throws(BakingError) {
        let text = cursor.text
        func repeated(_ attribute: XMLAttribute) -> BakingError {
            cursor.malformed(.repeatedAttribute(cursor.excerpt(attribute.name.whole)), at: attribute.whole.lowerBound)
        }
        if attributes.count <= 12 {
            for (position, attribute) in attributes.enumerated() {
                let name = text[attribute.name.whole]
                for earlier in attributes[..<position] where text[earlier.name.whole].elementsEqual(name) {
                    throw repeated(attribute)
                }
            }
        } else {
            var names: Set<[UInt8]> = []
            for attribute in attributes where !names.insert(Array(text[attribute.name.whole])).inserted {
                throw repeated(attribute)
            }
        }
        // Two names without prefix, or with the same, were compared above.
        var expanded: Set<ExpandedName> = []
        for attribute in attributes where !attribute.name.prefix.isEmpty {
            let prefix = text[attribute.name.prefix]
            guard !prefix.elementsEqual("xmlns".utf8) else { continue }
            guard let namespace = scope.namespace(of: prefix) else {
                throw cursor.malformed(
                    .undeclaredPrefix(cursor.excerpt(attribute.name.prefix)), at: attribute.whole.lowerBound)
            }
            let name = ExpandedName(namespace: namespace, local: Array(text[attribute.name.local]))
            guard expanded.insert(name).inserted else { throw repeated(attribute) }
        }
    }
}
