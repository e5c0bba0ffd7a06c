/// How an assertion of Open Badges 2.0 names what was awarded.
public enum BadgeClassForm: Hashable, Sendable {
    /// The `BadgeClass` stands in the assertion.
    case embedded
    /// Only its address stands there; the document must be served (`UnsignedAssertion.badgeClassDocument`).
    case referenced
}
