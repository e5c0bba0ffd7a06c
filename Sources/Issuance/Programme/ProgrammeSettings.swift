public import LinkedData
public import OpenBadges

/// What a programme's office has settled: who it is and where it publishes. How it decides stands in its records.
public struct ProgrammeSettings: Hashable, Sendable {
    /// The issuer's profile without `id`, as it will stand in badges.
    public let profile: JSONObject
    /// The web address under which everything is published; it ends with a slash.
    public let address: IRI
    /// The standards in which each badge is awarded.
    public let standards: [BakedBadge.Standard]
    /// How a badge of 2.0 is proved.
    public let assertions: AssertionForm

    /// Settings.
    ///
    /// - Throws: `.address` unless it is a web address that ends with a slash, `.setting` without a name.
    public init(
        profile: JSONObject, address: IRI, standards: [BakedBadge.Standard] = [.openBadges3],
        assertions: AssertionForm = .signed
    ) throws(ProgrammeError) {
        guard address.isWebAddress, address.text.hasSuffix("/"), !address.text.contains("?"),
            !address.text.contains("#")
        else { throw .address(address.text) }
        guard profile[Member.name]?.text?.isEmpty == false else { throw .setting("profile.name") }
        self.profile = profile
        self.address = address
        self.standards = standards.isEmpty ? [.openBadges3] : standards
        self.assertions = assertions
    }

    private enum Member {
        static let name: MemberName = "name"
        static let profile: MemberName = "profile"
        static let address: MemberName = "address"
        static let policy: MemberName = "policy"
        static let standards: MemberName = "standards"
        static let assertions: MemberName = "assertions"
    }

    /// Reads settings as a file holds them.
    public init(_ object: JSONObject) throws(ProgrammeError) {
        guard let profile = object[Member.profile]?.object else { throw .setting(Member.profile.text) }
        guard let address = object[Member.address]?.text.flatMap({ IRI($0) }) else {
            throw .address(object[Member.address]?.text ?? "")
        }
        // Whoever writes one there believes that it counts.
        guard object[Member.policy] == nil else { throw .policyInSettings }
        var standards: [BakedBadge.Standard] = []
        for name in object[Member.standards]?.array ?? ["3.0"] {
            switch name.text {
            case "2.0": standards.append(.openBadges2)
            case "3.0": standards.append(.openBadges3)
            default: throw .setting(Member.standards.text)
            }
        }
        guard let form = AssertionForm(rawValue: object[Member.assertions]?.text ?? AssertionForm.signed.rawValue)
        else {
            throw .setting(Member.assertions.text)
        }
        try self.init(
            profile: profile, address: address, standards: standards, assertions: form)
    }

    /// The settings as a file holds them.
    public var json: JSONObject {
        [
            Member.profile: .object(profile), Member.address: .text(address.text),
            Member.standards: .array(standards.map { $0 == .openBadges2 ? "2.0" : "3.0" }),
            Member.assertions: .text(assertions.rawValue),
        ]
    }
}

/// How badges of Open Badges 2.0 are proved.
public enum AssertionForm: String, CaseIterable, Hashable, Sendable {
    /// Each is signed, and a list says which were taken back.
    case signed
    /// Each stands at an address of its own, under that of the programme.
    case hosted
}
