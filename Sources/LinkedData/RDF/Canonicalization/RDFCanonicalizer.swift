/// Computes the canonical form of datasets.
///
/// RDF Dataset Canonicalization, RDFC-1.0. The hash function is passed in; SHA-256 unless a proof says otherwise.
package struct RDFCanonicalizer: Sendable {
    private let limits: RDFLimits

    package init(limits: RDFLimits = .badge) {
        self.limits = limits
    }

    /// The canonical form of a dataset.
    ///
    /// - Throws: ``RDFError`` for a dataset above the limits, or one whose blank nodes cannot be told apart within
    ///   them.
    package func canonicalize<Digest: DigestFunction & ~Copyable>(
        _ dataset: RDFDataset, with digest: inout Digest
    ) throws(RDFError) -> CanonicalDataset {
        let size = try size(of: dataset)
        let ranks = TermRanks(of: dataset.terms)
        var steps = 0
        let numbers = try canonicalNumbers(of: dataset, ranks: ranks, with: &digest, &steps)
        let labels = BlankNodeLabels(canonicalNumbers: numbers)
        var canonical = CanonicalLines.canonicalDataset(
            dataset, ranks: ranks, labels: labels, numbers: numbers, size: size)
        canonical.steps = steps
        return canonical
    }

    /// The bytes of all lines. Each repeats its terms, so a few long terms can make many long lines.
    private func size(of dataset: RDFDataset) throws(RDFError) -> Int {
        guard dataset.quads.count <= limits.quads else { throw .tooManyQuads(limit: limits.quads) }
        var bytes = 0
        for quad in dataset.quads { bytes += dataset.terms.lineLength(of: quad) }
        guard bytes <= limits.bytes else { throw .tooLarge(bytes: bytes, limit: limits.bytes) }
        return bytes
    }

    /// "Canonicalization Algorithm", steps 2 to 5.
    private func canonicalNumbers<Digest: DigestFunction & ~Copyable>(
        of dataset: RDFDataset, ranks: TermRanks, with digest: inout Digest, _ steps: inout Int
    ) throws(RDFError) -> [Int32] {
        var issuer = CanonicalIssuer(blankNodeCount: dataset.blankNodeCount)
        guard dataset.blankNodeCount > 0 else { return issuer.numbers }
        let mentions = Mentions(in: dataset)
        if dataset.blankNodeCount == 1 {
            // There is nothing to tell the only one from.
            if !mentions.of(0).isEmpty { issuer.issue(0) }
            return issuer.numbers
        }
        let hashes = try FirstDegreeHashes(of: dataset, mentions: mentions, ranks: ranks, with: &digest)
        var alike: [ArraySlice<Int32>] = []
        for group in hashes.groups {
            if group.count == 1, let node = group.first { issuer.issue(node) } else { alike.append(group) }
        }
        guard !alike.isEmpty else { return issuer.numbers }
        var hasher = NeighbourhoodHasher(
            dataset: dataset, mentions: mentions, hashes: hashes, meter: WorkMeter(limits: limits))
        for group in alike { try hasher.issueIdentifiers(for: group, with: &issuer, digest: &digest) }
        steps = hasher.meter.steps
        return issuer.numbers
    }
}
