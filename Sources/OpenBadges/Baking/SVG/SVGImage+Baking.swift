extension SVGImage {
    /// The picture with `badges` in it, each as an element directly after the start tag of the root.
    ///
    /// JSON stands in a CDATA section, a token in the attribute `verify`. The namespace is declared on the root unless it
    /// is already, under the prefix `openbadges` or, where that means something else, another. An old badge of the same
    /// standard goes; one of the other standard stays. The encoding, the line ends and all other bytes stay.
    public func baking(_ badges: [BakedBadge]) throws(BakingError) -> [UInt8] {
        try BakingRequest.check(badges)
        guard !badges.isEmpty else { return bytes }
        let ordered = BakedBadge.Standard.allCases.flatMap { standard in badges.filter { $0.standard == standard } }
        let standards = Set(ordered.map(\.standard))
        var edits = removals { standards.contains($0.standard) }
        var taken = remainingDeclarations { standards.contains($0) }
        var declarations: [UInt8] = []
        var elements: [UInt8] = []
        for badge in ordered {
            let reused = taken.first { $0.namespace == .badge(badge.standard) }?.prefix
            let prefix = reused ?? Self.freePrefix(for: badge.standard, beside: taken.map(\.prefix))
            if reused == nil {
                declarations += SVGLayout.declaration(of: prefix, for: badge.standard)
                elements += structure.lineBreak
                taken.append((prefix, .badge(badge.standard)))
            }
            elements += try SVGLayout.element(
                badge, prefix: prefix, encoding: text.encoding, hasOpeningMark: needsOpeningMark)
        }
        let root = structure.root
        edits.append(ByteEdit(replaced: root.name.upperBound..<root.name.upperBound, replacement: declarations))
        if root.isSelfClosing {
            let opened = [UInt8(ascii: ">")] + elements + Array("</".utf8) + text.utf8[root.name] + [UInt8(ascii: ">")]
            edits.append(ByteEdit(replaced: root.tagEnd - 2..<root.tagEnd, replacement: opened))
        } else {
            edits.append(ByteEdit(replaced: root.tagEnd..<root.tagEnd, replacement: elements))
        }
        let baked = text.encoded(ByteEdit.apply(edits, to: text.utf8))
        guard baked.count <= ImageLimits.bytes else {
            throw .unusablePayload(.imageWouldBeTooLarge(limit: ImageLimits.bytes))
        }
        return baked
    }

    /// The picture without any badge.
    public func removingBadges() throws(BakingError) -> [UInt8] {
        guard !structure.badges.isEmpty else { return bytes }
        var edits = removals { _ in true }
        let root = structure.root
        let removed = structure.badges.reduce(0) { $0 + $1.removedRange.count }
        if structure.badges.contains(where: \.hasOpeningMark), removed == root.endTag.lowerBound - root.tagEnd {
            edits.removeAll { $0.replaced.lowerBound >= root.tagEnd }
            edits.append(
                ByteEdit(replaced: root.tagEnd - 1..<root.endTag.upperBound, replacement: Array("/>".utf8)))
        }
        return text.encoded(ByteEdit.apply(edits, to: text.utf8))
    }

    private var needsOpeningMark: Bool {
        structure.root.isSelfClosing || structure.badges.contains(where: \.hasOpeningMark)
    }

    private func removals(_ isRemoved: (SVGBadgeElement) -> Bool) -> [ByteEdit] {
        let elements = structure.badges.filter(isRemoved)
        let declarations = ownDeclarations.filter { declaration in
            elements.contains { .badge($0.standard) == declaration.namespace }
        }
        return (elements.map(\.removedRange) + declarations.map(\.whole)).map {
            ByteEdit(replaced: $0, replacement: [])
        }
    }

    /// The declarations of the root that stay when the badges of some standards go.
    private func remainingDeclarations(
        without isRemoved: (BakedBadge.Standard) -> Bool
    ) -> [(prefix: [UInt8], namespace: XMLNamespace)] {
        let removed = ownDeclarations.filter { declaration in
            BakedBadge.Standard.allCases.contains { .badge($0) == declaration.namespace && isRemoved($0) }
        }.map(\.whole)
        return structure.root.declarations.filter { !removed.contains($0.whole) }.map { ($0.prefix, $0.namespace) }
    }

    /// The declarations that were made for badges in this file: see `SVGLayout`.
    private var ownDeclarations: [SVGRoot.Declaration] {
        var own: [SVGRoot.Declaration] = []
        var end = structure.root.name.upperBound
        for declaration in structure.root.declarations {
            guard declaration.whole.lowerBound == end, case .badge(let standard) = declaration.namespace else { break }
            let spelling = SVGLayout.declaration(of: declaration.prefix, for: standard)
            guard text.utf8[declaration.whole].elementsEqual(spelling) else { break }
            end = declaration.whole.upperBound
            let elements = structure.badges.filter { $0.standard == standard }
            let isOwn = !elements.isEmpty && elements.allSatisfy { $0.lineBreakLength > 0 }
            if isOwn, !structure.otherUses.contains(standard) { own.append(declaration) }
        }
        return own
    }

    private static func freePrefix(for standard: BakedBadge.Standard, beside taken: [[UInt8]]) -> [UInt8] {
        let candidates = SVGLayout.prefixes(for: standard)
        return candidates.first { !taken.contains($0) } ?? candidates[candidates.count - 1]
    }
}
