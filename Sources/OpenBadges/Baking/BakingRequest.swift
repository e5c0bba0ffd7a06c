/// What must hold for badges before they can be baked into any image.
enum BakingRequest {
    /// - Throws: `bake.payload` or `bake.several`.
    static func check(_ badges: [BakedBadge]) throws(BakingError) {
        for standard in BakedBadge.Standard.allCases where badges.count(where: { $0.standard == standard }) > 1 {
            throw .severalBadges(standard)
        }
        for badge in badges {
            if let defect = defect(of: badge) { throw .unusablePayload(defect) }
        }
    }

    private static func defect(of badge: BakedBadge) -> PayloadDefect? {
        let payload = badge.payload
        guard !payload.isEmpty else { return .empty }
        guard payload.count <= ImageLimits.credentialBytes else {
            return .tooLarge(limit: ImageLimits.credentialBytes)
        }
        let hasControl = payload.contains { $0 < 0x20 && !XMLCharacter.isSpace($0) }
        guard !hasControl else { return .controlCharacter }
        guard XMLCharacter.isUTF8(payload) else { return .notUTF8 }
        if badge.standard == .openBadges3, PayloadKind(payload) == .url { return .urlAlone }
        return nil
    }
}
