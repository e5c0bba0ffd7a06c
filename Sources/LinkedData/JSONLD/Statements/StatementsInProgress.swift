/// Statements that are made while a document is being expanded, so that no tree of it is needed.
///
/// What is said about a node is known before its identifier may be; until then property and value wait. Nodes end in the
/// order of their nesting, so that what waits for the innermost one is always on top.
struct StatementsInProgress {
    /// A property and a value of a node that has not ended; `nil` for what no statement can hold.
    private struct Pair {
        let property: RDFTermID?
        let value: RDFTermID?
    }

    var builder: StatementBuilder
    /// Values that belong to no property yet.
    private var values: [RDFTermID?] = []
    private var pairs: [Pair] = []

    init(_ options: JSONLDOptions) {
        builder = StatementBuilder(options, namesAreChecked: true)
    }

    /// How many values wait for their property.
    var valueCount: Int { values.count }

    /// How many pairs wait for their node.
    var pairCount: Int { pairs.count }

    /// Makes room for the statements of a badge.
    mutating func reserve() {
        builder.reserve()
        values.reserveCapacity(32)
        pairs.reserveCapacity(64)
    }

    /// Adds a value with its own statements.
    mutating func append(_ item: ExpandedItem) throws(JSONLDError) {
        values.append(try builder.object(item, in: .defaultGraph))
    }

    /// Adds a node of which only the identifier is known.
    mutating func append(reference name: MemberName?) {
        values.append(name.flatMap { builder.term($0) })
    }

    /// Adds a value of the property that a term stands for.
    mutating func append(_ value: RDFTermID, toTermAt position: Int, of terms: NameTable) {
        pairs.append(Pair(property: builder.property(ofTermAt: position, of: terms), value: value))
    }

    /// Forgets the pairs from a position on.
    mutating func forget(pairsFrom start: Int) {
        while pairs.count > start { pairs.removeLast() }
    }

    /// Gives the values from a position on to a property.
    mutating func assign(valuesFrom start: Int, to property: ExpandedProperty) {
        guard start < values.count else { return }
        let property = builder.property(property)
        for position in start..<values.count { pairs.append(Pair(property: property, value: values[position])) }
        while values.count > start { values.removeLast() }
    }

    /// Ends a node: the pairs from a position on are what is said about it, and it is a value itself.
    mutating func end(_ node: ExpandedNode, pairsFrom start: Int) throws(JSONLDError) {
        let subject = try builder.add(node, to: .defaultGraph)
        for position in start..<pairs.count {
            guard let subject, let property = pairs[position].property, let value = pairs[position].value else {
                continue
            }
            builder.append(subject, property, value)
        }
        forget(pairsFrom: start)
        values.append(subject)
    }
}
