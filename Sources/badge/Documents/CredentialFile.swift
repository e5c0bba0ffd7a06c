import LinkedData
import OpenBadges

/// A finished credential in a file of its own.
struct CredentialFile {
    private let name: String

    /// The credential in a file, or on standard input for `-`.
    init(_ name: String) {
        self.name = name
    }

    /// The credential, ready to be put into a picture, and what it says. It is not judged: only its generation is looked
    /// at.
    func bakedBadge() async throws -> (badge: BakedBadge, says: StatedBadge?) {
        let file = InputFile(name)
        let badge = try file.read { bytes in
            let found = try BadgeFile(bytes)
            guard found.container == .json || found.container == .jws, let badge = found.badges.first else {
                throw FileRoleError.pictureInsteadOfCredential(name: name)
            }
            return badge
        }
        let reading = await BadgeReading.readings(of: badge.payload.bytes, named: name).first
        guard let reading, let standard = reading.bakedStandard else {
            throw FileContentError(in: file, FileRoleError.noBadge)
        }
        let address = reading.source.proof == "hosted" ? reading.badge?["id"]?.text : nil
        let baked = BakedBadge(standard: standard, payload: badge.payload.bytes, verifyURL: address)
        return (baked, reading.badge.map(StatedBadge.init))
    }
}
