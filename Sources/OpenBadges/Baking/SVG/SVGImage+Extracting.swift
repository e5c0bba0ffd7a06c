import Diagnostics
import LinkedData

extension SVGImage {
    /// The badges in the picture, at most one of each standard, 2.0 first.
    ///
    /// An element is a badge by its namespace and local name, whatever its prefix and wherever it stands. Its payload is
    /// its text without surrounding white space, or else the attribute `verify`. Beside the JSON of a hosted badge of
    /// 2.0 that attribute is the URL of the assertion; otherwise only one of the two may be there.
    ///
    /// - Throws: `svg.ambiguous`, `svg.none` (when something looks like a badge and is none) or `limit.size`.
    public func extract() throws(BakingError) -> [BakedBadge] {
        var badges: [BakedBadge] = []
        for standard in BakedBadge.Standard.allCases {
            let elements = structure.badges.filter { $0.standard == standard }
            if elements.count > 1 {
                throw ambiguous(.severalElements(standard), at: elements[1])
            }
            if let element = elements.first { badges.append(try badge(element)) }
        }
        if badges.isEmpty, let nearMiss = structure.nearMiss { throw .noBadge(.svg, nearMiss) }
        return badges
    }

    private func badge(_ element: SVGBadgeElement) throws(BakingError) -> BakedBadge {
        let standard = element.standard
        guard !element.containsBadge else { throw ambiguous(.nested(standard), at: element) }
        guard !element.isInterrupted else { throw ambiguous(.interruptedText(standard), at: element) }
        let body = Array(XMLCharacter.trimmingSpace(element.text[...]))
        let verify = element.verify.flatMap { $0.isEmpty ? nil : $0 }
        let payload = body.isEmpty ? verify : body
        guard let payload else { throw .noBadge(.svg, .empty(standard)) }
        guard payload.count <= ImageLimits.credentialBytes else {
            throw .credentialTooLarge(
                limit: ImageLimits.credentialBytes, offset: text.fileOffset(element.range.lowerBound))
        }
        var verifyURL: String?
        if !body.isEmpty, let verify {
            guard standard == .openBadges2, PayloadKind(verify) == .url else {
                throw ambiguous(.attributeAndText(standard), at: element)
            }
            let url = String(decoding: verify, as: UTF8.self)
            // One reader asks at the address in the attribute, another one at that in the text. What is no JSON is refused
            // by whoever reads it.
            if let other = (try? HostedAssertionURL.ofAssertion(body)) ?? nil, !other.hasSameBytes(as: url) {
                throw ambiguous(.attributeAndText(standard), at: element)
            }
            verifyURL = url
        }
        return BakedBadge(
            standard: standard, payload: payload, carrier: body.isEmpty ? .verifyAttribute : .elementText,
            verifyURL: verifyURL, notices: notices)
    }

    private func ambiguous(_ ambiguity: SVGAmbiguity, at element: SVGBadgeElement) -> BakingError {
        .ambiguousSVG(ambiguity, offset: text.fileOffset(element.range.lowerBound))
    }

    private var notices: [VerificationReport.Notice] {
        guard !structure.root.hasNamespace else { return [] }
        return [
            .init(
                "svg.no-namespace",
                Phrase("svg.no-namespace/root-element-does-not-belong"))
        ]
    }
}
