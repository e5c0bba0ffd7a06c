/// One badge in an image, or to be put into one.
public struct BakedBadge: Hashable, Sendable {
    /// The generation of the standard, which decides the keyword of a PNG chunk and the namespace of an SVG element.
    public enum Standard: String, Hashable, Sendable, CaseIterable {
        /// Open Badges 2.0 and all before it.
        case openBadges2
        /// Open Badges 3.0.
        case openBadges3
    }

    /// Which generation the carrier announces.
    public let standard: Standard
    /// The exact bytes: JSON, a compact JWS or, from old hosted badges, the URL of the assertion.
    public let payload: [UInt8]
    /// Where it was found; `nil` for a badge that is yet to be baked.
    public let carrier: BadgeCarrier?
    /// The attribute `verify` that stands beside the JSON of a hosted badge in an SVG.
    public let verifyURL: String?
    /// What is unusual about the way it was baked; none of it changes what the badge says.
    public let notices: [VerificationReport.Notice]

    /// A badge to be baked. White space around the payload is not part of it.
    ///
    /// - Parameters:
    ///   - payload: JSON or a compact JWS.
    ///   - verifyURL: For a hosted badge of Open Badges 2.0 in an SVG, the URL of its assertion.
    public init(standard: Standard, payload: [UInt8], verifyURL: String? = nil) {
        self.init(
            standard: standard, payload: Array(XMLCharacter.trimmingSpace(payload[...])), carrier: nil,
            verifyURL: verifyURL, notices: [])
    }

    init(
        standard: Standard, payload: [UInt8], carrier: BadgeCarrier?, verifyURL: String? = nil,
        notices: [VerificationReport.Notice]
    ) {
        self.standard = standard
        self.payload = payload
        self.carrier = carrier
        self.verifyURL = verifyURL
        self.notices = notices
    }
}

extension BakedBadge.Standard {
    /// The name that people use.
    var displayName: String {
        switch self {
        case .openBadges2: "Open Badges 2.0"
        case .openBadges3: "Open Badges 3.0"
        }
    }

    /// The section that says how a badge is baked.
    var bakingSpecification: String {
        switch self {
        case .openBadges2: "Open Badges Baking Specification 2.0"
        case .openBadges3: "Open Badges 3.0, \"File Format\" and \"Baked Badge\""
        }
    }
}
