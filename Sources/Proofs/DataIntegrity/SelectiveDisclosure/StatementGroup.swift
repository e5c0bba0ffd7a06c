internal import LinkedData

/// The statements that a part of a document makes, found among those of the document.
struct StatementGroup {
    /// The part as a document of its own.
    let document: JSONObject
    /// Which of the sorted statements of the document it makes, in order.
    let indexes: [Int]
    /// The statements with blank nodes of their own.
    let dataset: RDFDataset
    /// For each of these blank nodes the one of the document.
    let nodes: [Int]

    /// - Throws: `.meaningChanges` for a part that states something else than the document.
    init(
        _ selection: DocumentSelection, _ part: TracedDataset, in statements: LabelledStatements
    ) throws(SelectiveDisclosureError) {
        document = selection.document
        dataset = part.dataset
        let known = Dictionary(
            statements.traced.places.map { ($0.value, $0.key) }, uniquingKeysWith: { first, _ in first })
        var nodes: [Int] = []
        for node in 0..<part.dataset.blankNodeCount {
            guard let place = part.places[node], let original = known[place.moved(by: selection.placeInDocument)] else {
                throw .meaningChanges
            }
            nodes.append(original)
        }
        self.nodes = nodes
        let labels = nodes.map { LabelledStatements.label(of: statements.codes[$0]) }
        var indexes: [Int] = []
        for quad in part.dataset.quads {
            let line = part.dataset.line(of: quad, labels: labels)
            guard let index = Self.position(of: line, in: statements.lines) else { throw .meaningChanges }
            indexes.append(index)
        }
        self.indexes = indexes.sorted()
    }

    /// Where a line stands among sorted ones.
    private static func position(of line: [UInt8], in lines: [[UInt8]]) -> Int? {
        var low = 0
        var high = lines.count
        while low < high {
            let middle = low + (high - low) / 2
            if lines[middle].lexicographicallyPrecedes(line) { low = middle + 1 } else { high = middle }
        }
        return low < lines.count && lines[low] == line ? low : nil
    }
}

extension BlankNodePlace {
    /// The same place with another pointer.
    fileprivate func moved(by move: (JSONPointer) -> JSONPointer) -> BlankNodePlace {
        switch self {
        case .object(let pointer): .object(move(pointer))
        case .listElement(let pointer, let number): .listElement(of: move(pointer), number)
        case .graph(let pointer, let number): .graph(of: move(pointer), number)
        case .label: self
        }
    }
}
