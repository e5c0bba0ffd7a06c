public import LinkedData
public import OpenBadges

/// A verification as a third party would do it, before a badge leaves the house.
///
/// Nothing that our own verifier refuses is handed out.
public protocol SelfCheck: Sendable {
    /// The reports on one badge, given as the bytes that are handed out.
    ///
    /// - Parameters:
    ///   - badge: a compact JWS.
    ///   - documents: what the issuer publishes; nothing else is asked for.
    ///   - instant: the moment as of which the badge is judged.
    func reports(
        on badge: [UInt8], documents: [PublishedDocument], at instant: Instant
    ) async -> [VerificationReport]
}
