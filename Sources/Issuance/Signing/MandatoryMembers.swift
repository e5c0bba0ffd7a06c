internal import LinkedData

/// What every part of a badge must show, whatever its holder leaves out: who says what kind of thing about what
/// achievement, from when to when, and how to find out whether it still holds.
///
/// Open Badges 3.0 asks for these members. The recipient is not among them: a holder may show what a badge is about without
/// showing whose it is.
enum MandatoryMembers {
    private static let paths: [[MemberName]] = [
        ["name"], ["issuer"], ["validFrom"], ["validUntil"], ["credentialStatus"], ["credentialSchema"], ["termsOfUse"],
        ["refreshService"], ["credentialSubject", "achievement", "name"],
        ["credentialSubject", "achievement", "description"], ["credentialSubject", "achievement", "criteria"],
    ]

    /// Pointers to those that a badge has.
    static func pointers(in document: JSONObject) -> [JSONPointer] {
        paths.map { $0.reduce(JSONPointer()) { $0.appending($1) } }
            .filter { $0.value(in: .object(document)) != nil }
    }
}
