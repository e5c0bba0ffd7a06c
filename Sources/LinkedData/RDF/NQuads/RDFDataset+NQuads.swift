extension RDFDataset {
    /// The dataset as N-Quads, one line for each statement in the order in which they were appended.
    ///
    /// RDF 1.1 N-Quads. Blank node 0 is `_:b0`.
    package func nQuads() -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(terms.bytes.count + quads.count * 48)
        for quad in quads {
            append(quad.subject, to: &output)
            append(quad.predicate, to: &output)
            append(quad.object, to: &output)
            if quad.graph != .defaultGraph { append(quad.graph, to: &output) }
            output.append(UInt8(ascii: "."))
            output.append(UInt8(ascii: "\n"))
        }
        return output
    }

    /// One statement as N-Quads, with its line end.
    ///
    /// - Parameter labels: a label for each blank node, without `_:`.
    package func line(of quad: RDFQuad, labels: [[UInt8]]) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(terms.lineLength(of: quad) + 40)
        for part in 0..<4 {
            let term = quad[part]
            if let node = term.blankNode {
                output.append(UInt8(ascii: "_"))
                output.append(UInt8(ascii: ":"))
                output += labels[node]
                output.append(UInt8(ascii: " "))
            } else {
                append(term, to: &output)
            }
        }
        output.append(UInt8(ascii: "."))
        output.append(UInt8(ascii: "\n"))
        return output
    }

    private func append(_ term: RDFTermID, to output: inout [UInt8]) {
        if let number = term.blankNode {
            output.append(contentsOf: "_:b\(number) ".utf8)
        } else if let number = term.namedTerm {
            output.append(contentsOf: terms.bytes[terms.range(of: number)])
        }
    }
}
