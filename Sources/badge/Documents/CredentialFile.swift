import LinkedData
import OpenBadges

/// A finished credential in a file of its own.
struct CredentialFile {
    private let name: String

    /// The credential in a file, or on standard input for `-`.
    init(_ name: String) {
        self.name = name
    }

    /// The credential, ready to be put into a picture. It is not judged: only its generation is looked at.
    func bakedBadge() async throws -> BakedBadge {
        let file = try BadgeFile(InputFile(name).read())
        guard file.container == .json || file.container == .jws, let badge = file.badges.first else {
            throw UsageError(
                "\(name) is a picture, not a credential.",
                remedy: "Take the credential out of it first: badge extract \(name) -o credential.jws")
        }
        let reading = await BadgeReading.readings(of: badge.payload.bytes, named: name).first
        guard let reading, let standard = reading.bakedStandard else {
            throw UsageError(
                "\(name) is not an Open Badge of a generation that can be put into a picture.",
                remedy: "See what it says: badge inspect \(name)")
        }
        let address = reading.source.proof == "hosted" ? reading.badge?["id"]?.text : nil
        return BakedBadge(standard: standard, payload: badge.payload.bytes, verifyURL: address)
    }
}
