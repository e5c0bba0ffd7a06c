import Issuance
import LinkedData
import OpenBadges

/// An achievement in a file, and the picture that belongs to it.
struct AchievementFile {
    /// The name of the file.
    let name: String
    /// What can be awarded.
    let achievement: V3.Achievement

    /// Reads an Open Badges 3.0 achievement.
    init(_ name: String) throws {
        self.name = name
        achievement = try InputFile(name).read(limit: .document) { bytes in
            guard var object = try JSONValue(parsing: bytes).object else {
                throw FileRoleError.noObject(what: "achievement")
            }
            // A file of its own may state its context; inside a credential that would change what is signed.
            object["@context"] = nil
            return try V3.Achievement(forAward: object)
        }
    }

    /// The achievement's own picture: the one inside its `image` (a `data:` URI), or the file beside this one with the
    /// same name and the ending of a picture.
    ///
    /// - Parameter ending: `.png` or `.svg`; a picture of the other kind is not looked for.
    func picture(ending: String) throws -> [UInt8]? {
        if let image = achievement.image, image.id.scheme == "data" {
            return try DataURI(image.id.text).bytes
        }
        guard let beside = fileBeside(ending: ending) else { return nil }
        do {
            return try beside.read()
        } catch {
            guard case .missing = error else { throw error }
            return nil
        }
    }

    /// The name of the file that is looked for, for messages.
    func nameBeside(ending: String) -> String? { fileBeside(ending: ending)?.name }

    private func fileBeside(ending: String) -> InputFile? {
        guard name != "-", name.lowercased().hasSuffix(".json") else { return nil }
        return InputFile(name.dropLast(5) + ending)
    }
}
