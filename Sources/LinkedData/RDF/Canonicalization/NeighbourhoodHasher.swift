/// Tells apart the blank nodes whose first-degree hashes are the same.
///
/// RDFC-1.0, "Canonicalization Algorithm", step 5, and "Hash N-Degree Quads".
struct NeighbourhoodHasher {
    private let dataset: RDFDataset
    private let mentions: Mentions
    private let hashes: FirstDegreeHashes
    private(set) var meter: WorkMeter
    private var temporary: TemporaryIssuer
    private var related: RelatedHashes
    private var output: [UInt8]

    private struct Result {
        let hash: [UInt8]
        let issued: [Int32]
    }

    init(dataset: RDFDataset, mentions: Mentions, hashes: FirstDegreeHashes, meter: WorkMeter) {
        self.dataset = dataset
        self.mentions = mentions
        self.hashes = hashes
        self.meter = meter
        temporary = TemporaryIssuer(blankNodeCount: dataset.blankNodeCount)
        related = RelatedHashes(length: hashes.length)
        output = Array(repeating: 0, count: hashes.length)
    }

    /// Gives canonical numbers to nodes with the same first-degree hash, and to those around them.
    mutating func issueIdentifiers<Digest: DigestFunction & ~Copyable>(
        for nodes: ArraySlice<Int32>, with issuer: inout CanonicalIssuer, digest: inout Digest
    ) throws(RDFError) {
        var results: [Result] = []
        for node in nodes where issuer.numbers[Int(node)] < 0 {
            temporary.goBack(to: 0)
            _ = temporary.issue(node)
            let hash = try hash(node, canonical: issuer.numbers, with: &digest)
            results.append(Result(hash: hash, issued: temporary.issued))
        }
        // Sorting is stable: nodes that remain equal keep their order.
        results.sort { $0.hash.lexicographicallyPrecedes($1.hash) }
        for result in results {
            for node in result.issued { issuer.issue(node) }
        }
        temporary.goBack(to: 0)
    }

    /// The hash of a node with all that is around it; what was issued on the way stays in the temporary issuer.
    private mutating func hash<Digest: DigestFunction & ~Copyable>(
        _ root: Int32, canonical: [Int32], with digest: inout Digest
    ) throws(RDFError) -> [UInt8] {
        var open = [try neighbourhood(of: root, canonical: canonical, with: &digest)]
        while true {
            if let node = try nextVisit(in: &open[open.count - 1], canonical: canonical) {
                open.append(try neighbourhood(of: node, canonical: canonical, with: &digest))
                continue
            }
            let finished = open.removeLast()
            try meter.count(steps: 4, bytes: finished.data.count)
            try digest.compute(finished.data.span, into: &output)
            guard !open.isEmpty else { return output }
            try takeHash(output, in: &open[open.count - 1])
        }
    }

    /// Goes on until a neighbour must be visited.
    ///
    /// - Returns: the neighbour, or `nil` when all groups are done.
    private mutating func nextVisit(
        in place: inout Neighbourhood, canonical: [Int32]
    ) throws(RDFError) -> Int32? {
        while true {
            if !place.isInGroup {
                guard place.group < place.groups.count else { return nil }
                place.isInGroup = true
                place.data.appendHexadecimal(place.groups[place.group].relatedHash)
                place.permutation = place.groups[place.group].nodes
                place.issuedBefore = temporary.issued.count
                place.chosenPath.removeAll(keepingCapacity: true)
                try beginPath(in: &place, canonical: canonical)
            }
            if place.visited < place.recursion.count { return place.recursion[place.visited] }
            try endPath(in: &place, canonical: canonical)
        }
    }

    /// Steps 5.4.1 to 5.4.4: writes the path of an order, as far as that needs no visits.
    private mutating func beginPath(in place: inout Neighbourhood, canonical: [Int32]) throws(RDFError) {
        place.path.removeAll(keepingCapacity: true)
        place.recursion.removeAll(keepingCapacity: true)
        place.visited = 0
        for node in place.permutation {
            if canonical[Int(node)] >= 0 {
                place.path.append(contentsOf: "_:c14n".utf8)
                place.path.appendDecimal(Int(canonical[Int(node)]))
            } else {
                if temporary.issue(node) { place.recursion.append(node) }
                appendTemporary(node, to: &place.path)
            }
            try meter.count(steps: 1, bytes: place.path.count)
            if place.isHopeless { return abandon(&place) }
        }
    }

    /// Step 5.4.5: appends the hash of a neighbour that was visited.
    private mutating func takeHash(_ hash: [UInt8], in place: inout Neighbourhood) throws(RDFError) {
        appendTemporary(place.recursion[place.visited], to: &place.path)
        place.path.append(UInt8(ascii: "<"))
        place.path.appendHexadecimal(hash)
        place.path.append(UInt8(ascii: ">"))
        place.visited += 1
        try meter.count(steps: 1, bytes: place.path.count)
        if place.isHopeless { abandon(&place) }
    }

    /// Leaves a path that cannot be the least one; being greater than the chosen one, it is not chosen.
    private mutating func abandon(_ place: inout Neighbourhood) {
        place.visited = place.recursion.count
    }

    /// Steps 5.4.6 to 5.6: keeps the path if it is the least so far, and goes to the next order or the next group.
    private mutating func endPath(in place: inout Neighbourhood, canonical: [Int32]) throws(RDFError) {
        let isLeast = place.chosenPath.isEmpty || place.path.lexicographicallyPrecedes(place.chosenPath)
        let hasOrders = place.permutation.count > 1
        if isLeast {
            swap(&place.path, &place.chosenPath)
            if hasOrders { place.chosenIssued = Array(temporary.issued[place.issuedBefore...]) }
        }
        if place.permute() {
            try goBack(in: place)
            return try beginPath(in: &place, canonical: canonical)
        }
        if !isLeast {
            try goBack(in: place)
            for node in place.chosenIssued { _ = temporary.issue(node) }
        }
        place.data.append(contentsOf: place.chosenPath)
        place.group += 1
        place.isInGroup = false
    }

    /// Goes back to the numbers that had been given before the group was begun.
    private mutating func goBack(in place: Neighbourhood) throws(RDFError) {
        try meter.count(steps: 1, bytes: (temporary.issued.count - place.issuedBefore) * 8)
        temporary.goBack(to: place.issuedBefore)
    }

    private func appendTemporary(_ node: Int32, to path: inout [UInt8]) {
        path.append(contentsOf: "_:b".utf8)
        path.appendDecimal(Int(temporary.numbers[Int(node)]))
    }
}

extension NeighbourhoodHasher {
    /// Steps 1 to 3: the neighbours of a node by their related hashes.
    private mutating func neighbourhood<Digest: DigestFunction & ~Copyable>(
        of node: Int32, canonical: [Int32], with digest: inout Digest
    ) throws(RDFError) -> Neighbourhood {
        try meter.countNeighbourhood()
        related.removeAll()
        let identifier = RDFTermID(blankNode: Int(node))
        for position in mentions.of(Int(node)) {
            let quad = dataset.quads[Int(position)]
            try meter.count(steps: 1)
            let parts = [
                (UInt8(ascii: "s"), quad.subject), (UInt8(ascii: "o"), quad.object), (UInt8(ascii: "g"), quad.graph),
            ]
            for (letter, term) in parts where term != identifier {
                guard let neighbour = term.blankNode.map({ Int32($0) }) else { continue }
                writeRelated(neighbour, quad, letter, canonical: canonical)
                try meter.count(steps: 8, bytes: related.input.count)
                try related.append(neighbour, with: &digest)
            }
        }
        return Neighbourhood(groups: related.groups())
    }

    /// "Hash Related Blank Node", as far as its input.
    private mutating func writeRelated(_ node: Int32, _ quad: RDFQuad, _ letter: UInt8, canonical: [Int32]) {
        related.input.removeAll(keepingCapacity: true)
        related.input.append(letter)
        if letter != UInt8(ascii: "g"), let predicate = quad.predicate.namedTerm {
            related.input.append(contentsOf: dataset.terms.bytes[dataset.terms.range(of: predicate).dropLast()])
        }
        if canonical[Int(node)] >= 0 {
            related.input.append(contentsOf: "_:c14n".utf8)
            related.input.appendDecimal(Int(canonical[Int(node)]))
        } else if temporary.numbers[Int(node)] >= 0 {
            appendTemporary(node, to: &related.input)
        } else {
            related.input.appendHexadecimal(hashes.digest(of: node))
        }
    }
}
