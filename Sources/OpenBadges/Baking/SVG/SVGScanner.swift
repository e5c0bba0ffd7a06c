/// Reads a whole SVG once: checks that it is well-formed, resolves namespaces and finds the badges.
///
/// Nothing recurses and nothing is fetched or expanded, so the cost is linear in the size of the file.
struct SVGScanner {
    private struct OpenElement {
        let name: Range<Int>
        /// How many namespace declarations were in scope around it.
        let outerDeclarations: Int
        let isBadge: Bool
    }

    private var cursor: XMLCursor
    private var scope = XMLNamespaceScope()
    private var open: [OpenElement] = []
    private var root: SVGRoot?
    /// The badge that is being read, and its text so far.
    private var badge: SVGBadgeElement?
    private var badgeText: [UInt8] = []
    private var badges: [SVGBadgeElement] = []
    private var nearMiss: NearMiss?
    private var otherUses: Set<BakedBadge.Standard> = []

    init(_ text: [UInt8]) {
        cursor = XMLCursor(text)
    }

    /// Reads the document.
    mutating func scan() throws(BakingError) -> SVGStructure {
        try prolog()
        try startTag()
        while !open.isEmpty { try content() }
        try miscellaneous()
        guard cursor.current == nil else { throw cursor.malformed(.outsideRoot) }
        guard let root else { throw cursor.malformed(.cutOff) }
        return SVGStructure(
            root: root, badges: badges, nearMiss: nearMiss, otherUses: otherUses, lineBreak: firstLineBreak())
    }

    private mutating func prolog() throws(BakingError) {
        _ = try cursor.declaration()
        try miscellaneous()
        if cursor.stands("<!doctype html") { throw .unknownImage(.markup(root: "html")) }
        if cursor.stands("<!DOCTYPE") {
            try cursor.documentType()
            try miscellaneous()
        }
        guard cursor.current == UInt8(ascii: "<") else { throw cursor.malformed(.outsideRoot) }
        if cursor.peek(1) == UInt8(ascii: "!") { throw cursor.malformed(.documentType) }
    }

    /// White space, comments and processing instructions.
    private mutating func miscellaneous() throws(BakingError) {
        while true {
            _ = cursor.takeSpace()
            if cursor.stands("<!--") {
                try cursor.comment()
            } else if cursor.stands("<?") {
                try cursor.processingInstruction()
            } else {
                return
            }
        }
    }

    private mutating func content() throws(BakingError) {
        guard let byte = cursor.current else { throw cursor.malformed(.cutOff) }
        guard byte == UInt8(ascii: "<") else { return try text() }
        switch cursor.peek(1) {
        case UInt8(ascii: "/"): try endTag()
        case UInt8(ascii: "!"): try commentOrSection()
        case UInt8(ascii: "?"):
            badge?.isInterrupted = true
            try cursor.processingInstruction()
        default: try startTag()
        }
    }

    private mutating func commentOrSection() throws(BakingError) {
        if cursor.stands("<!--") {
            badge?.isInterrupted = true
            try cursor.comment()
        } else if cursor.take("<![CDATA[") {
            let section = try cursor.takeThrough("]]>", orElse: .cutOff)
            if badge != nil { badgeText.append(contentsOf: cursor.text[section]) }
        } else {
            throw cursor.malformed(.tag)
        }
    }

    private mutating func text() throws(BakingError) {
        while let byte = cursor.current, byte != UInt8(ascii: "<") {
            if byte == UInt8(ascii: "&") {
                let scalar = try cursor.reference()
                if badge != nil { XMLCharacter.append(scalar, to: &badgeText) }
                continue
            }
            if byte == UInt8(ascii: "]"), cursor.stands("]]>") { throw cursor.malformed(.sectionEndInText) }
            let start = cursor.offset
            cursor.move(to: start + 1)
            cursor.skipText()
            if badge != nil { badgeText.append(contentsOf: cursor.text[start..<cursor.offset]) }
        }
    }

    private mutating func endTag() throws(BakingError) {
        let start = cursor.offset
        cursor.move(to: start + 2)
        let name = try cursor.name()
        _ = cursor.takeSpace()
        guard cursor.take(UInt8(ascii: ">")) else { throw cursor.malformed(.tag) }
        guard let element = open.popLast() else { throw cursor.malformed(.tag, at: start) }
        guard cursor.text[element.name].elementsEqual(cursor.text[name]) else {
            throw cursor.malformed(
                .mismatchedTags(start: cursor.excerpt(element.name), end: cursor.excerpt(name)), at: start)
        }
        end(element, lastTag: start..<cursor.offset)
    }

    private mutating func end(_ element: OpenElement, lastTag: Range<Int>) {
        scope.leave(element.outerDeclarations)
        if open.isEmpty { root?.endTag = lastTag }
        guard element.isBadge, var finished = badge else { return }
        let isSelfClosing = cursor.text[lastTag].suffix(2).first == UInt8(ascii: "/")
        let mark = lastTag.upperBound - (isSelfClosing ? 3 : 2)
        finished.range = finished.range.lowerBound..<lastTag.upperBound
        finished.hasOpeningMark = cursor.text[mark] == 0x20
        finished.text = badgeText
        badges.append(finished)
        badge = nil
        badgeText = []
    }

    private mutating func startTag() throws(BakingError) {
        let start = cursor.offset
        guard open.count < ImageLimits.depth else { throw .tooDeep(limit: ImageLimits.depth, offset: start) }
        cursor.move(to: start + 1)
        let name = try cursor.qualifiedName()
        let (attributes, isSelfClosing) = try cursor.attributes()
        let outerDeclarations = scope.count
        try declareNamespaces(attributes)
        let namespace = try resolve(name)
        try XMLAttributeUniqueness.check(attributes, in: scope, of: cursor)
        if root == nil {
            try takeRoot(name, in: namespace, attributes: attributes, isSelfClosing: isSelfClosing)
        }
        let isBadge = try takeElement(name, in: namespace, attributes: attributes, start: start)
        let element = OpenElement(name: name.whole, outerDeclarations: outerDeclarations, isBadge: isBadge)
        if isSelfClosing {
            scope.leave(outerDeclarations)
            if isBadge { end(element, lastTag: start..<cursor.offset) }
        } else {
            open.append(element)
        }
    }

    private mutating func declareNamespaces(_ attributes: [XMLAttribute]) throws(BakingError) {
        for attribute in attributes {
            guard let prefix = declaredPrefix(attribute) else { continue }
            let namespace = XMLNamespace(named: try cursor.normalizedValue(attribute.value))
            let isXML = prefix.elementsEqual("xml".utf8)
            let isForbidden =
                prefix.elementsEqual("xmlns".utf8) || namespace == .xmlns || isXML != (namespace == .xml)
                || namespace == .none && !prefix.isEmpty
            guard !isForbidden else {
                throw cursor.malformed(
                    .namespaceDeclaration(cursor.excerpt(attribute.name.whole)), at: attribute.whole.lowerBound)
            }
            guard scope.count < ImageLimits.namespaces else {
                throw .tooManyNamespaces(limit: ImageLimits.namespaces, offset: attribute.whole.lowerBound)
            }
            scope.declare(prefix, as: namespace)
        }
    }

    /// The prefix that an attribute declares, empty for the default namespace; `nil` for any other attribute.
    private func declaredPrefix(_ attribute: XMLAttribute) -> ArraySlice<UInt8>? {
        let text = cursor.text
        if text[attribute.name.prefix].elementsEqual("xmlns".utf8) { return text[attribute.name.local] }
        guard attribute.name.prefix.isEmpty, text[attribute.name.local].elementsEqual("xmlns".utf8) else { return nil }
        return text[attribute.name.prefix]
    }

    private func resolve(_ name: XMLQualifiedName) throws(BakingError) -> XMLNamespace {
        guard let namespace = scope.namespace(of: cursor.text[name.prefix]) else {
            throw cursor.malformed(.undeclaredPrefix(cursor.excerpt(name.prefix)), at: name.whole.lowerBound)
        }
        return namespace
    }

    private mutating func takeRoot(
        _ name: XMLQualifiedName, in namespace: XMLNamespace, attributes: [XMLAttribute], isSelfClosing: Bool
    ) throws(BakingError) {
        let isSVG = namespace == .svg || namespace == .none
        guard isSVG, cursor.text[name.local].elementsEqual("svg".utf8) else {
            throw .unknownImage(.markup(root: cursor.excerpt(name.whole)))
        }
        var declarations: [SVGRoot.Declaration] = []
        for attribute in attributes {
            guard let prefix = declaredPrefix(attribute), !prefix.isEmpty else { continue }
            guard let namespace = scope.namespace(of: prefix) else { continue }
            declarations.append(.init(prefix: Array(prefix), namespace: namespace, whole: attribute.whole))
        }
        root = SVGRoot(
            name: name.whole, tagEnd: cursor.offset, isSelfClosing: isSelfClosing, hasNamespace: namespace == .svg,
            declarations: declarations, endTag: cursor.offset..<cursor.offset)
    }

    /// Notes what an element means for badges, and says whether it is one.
    private mutating func takeElement(
        _ name: XMLQualifiedName, in namespace: XMLNamespace, attributes: [XMLAttribute], start: Int
    ) throws(BakingError) -> Bool {
        guard namespace != .inclusion else { throw .forbiddenMarkup(.inclusion, offset: start) }
        let standard = badgeStandard(name, in: namespace)
        if badge != nil {
            badge?.isInterrupted = true
            if standard != nil { badge?.containsBadge = true }
            return false
        }
        if let standard {
            badge = SVGBadgeElement(
                standard: standard, range: start..<cursor.offset, lineBreakLength: lineBreak(before: start),
                verify: try verifyAttribute(attributes))
            return true
        }
        noteOtherUse(name, in: namespace, attributes: attributes)
        return false
    }

    private func lineBreak(before start: Int) -> Int {
        guard let end = badges.last?.range.upperBound ?? root?.tagEnd else { return 0 }
        let between = cursor.text[end..<start]
        let isLineBreak =
            between.elementsEqual([0x0d, 0x0a]) || between.elementsEqual([0x0a]) || between.elementsEqual([0x0d])
        return isLineBreak ? between.count : 0
    }

    private func badgeStandard(_ name: XMLQualifiedName, in namespace: XMLNamespace) -> BakedBadge.Standard? {
        guard case .badge(let standard) = namespace else { return nil }
        return cursor.text[name.local].elementsEqual(XMLNamespace.elementName(of: standard).utf8) ? standard : nil
    }

    private func verifyAttribute(_ attributes: [XMLAttribute]) throws(BakingError) -> [UInt8]? {
        for attribute in attributes
        where attribute.name.prefix.isEmpty && cursor.text[attribute.name.local].elementsEqual("verify".utf8) {
            let value = try cursor.normalizedValue(attribute.value)
            return Array(XMLCharacter.trimmingSpace(value[...]))
        }
        return nil
    }

    private mutating func noteOtherUse(
        _ name: XMLQualifiedName, in namespace: XMLNamespace, attributes: [XMLAttribute]
    ) {
        if case .badge(let standard) = namespace { otherUses.insert(standard) }
        for attribute in attributes where !attribute.name.prefix.isEmpty {
            if case .badge(let standard)? = scope.namespace(of: cursor.text[attribute.name.prefix]) {
                otherUses.insert(standard)
            }
        }
        guard nearMiss == nil, seemsToBeBadge(name, in: namespace) else { return }
        nearMiss = .namespace(
            element: cursor.excerpt(name.whole), namespace: String(decoding: namespace.name.prefix(100), as: UTF8.self))
    }

    /// Whether an element has the usual prefix of badges, or the local name of one in a namespace that sounds like it.
    private func seemsToBeBadge(_ name: XMLQualifiedName, in namespace: XMLNamespace) -> Bool {
        if cursor.text[name.prefix].elementsEqual("openbadges".utf8) { return true }
        let hasName = BakedBadge.Standard.allCases.contains { standard in
            cursor.text[name.local].elementsEqual(XMLNamespace.elementName(of: standard).utf8)
        }
        guard hasName else { return false }
        if case .badge = namespace { return true }
        let namespaceName = String(decoding: namespace.name, as: UTF8.self).lowercased()
        return namespaceName.contains("openbadges") || namespaceName.contains("imsglobal")
    }

    private func firstLineBreak() -> [UInt8] {
        guard let first = cursor.text.firstIndex(where: { $0 == 0x0a || $0 == 0x0d }) else { return [0x0a] }
        guard cursor.text[first] == 0x0d else { return [0x0a] }
        return cursor.text.dropFirst(first + 1).first == 0x0a ? [0x0d, 0x0a] : [0x0d]
    }
}
