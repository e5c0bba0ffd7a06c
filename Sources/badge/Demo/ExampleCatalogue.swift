private import Glibc
import LinkedData
import OpenBadges

/// The example achievements with their pictures, and the example issuer.
struct ExampleCatalogue {
    /// One achievement and the name of its picture.
    struct Item {
        /// What can be awarded.
        let achievement: V3.Achievement
        /// The name without ending, unique in the catalogue.
        let name: String
        /// `.png` where there is one, or `.svg`.
        let ending: String
        /// The picture.
        let picture: [UInt8]
    }

    /// The folder `Examples`.
    let folder: String

    /// Looks for the examples.
    ///
    /// - Parameter folder: where they are; if left out, `Examples` in the current folder, then beside the command and in
    ///   the folders above it, which is where a checkout has them.
    init(in folder: String?) throws(ExampleError) {
        let candidates = folder.map { [$0] } ?? (["Examples"] + Self.foldersAboveCommand().map { "\($0)/Examples" })
        guard let found = candidates.first(where: { access("\($0)/achievements", R_OK | X_OK) == 0 }) else {
            throw .notFound(folder: folder)
        }
        self.folder = found
    }

    /// The achievements in the order of their names.
    func items() throws -> [Item] {
        let files = try FolderListing.names(in: "\(folder)/achievements").filter { $0.hasSuffix(".json") }
        guard !files.isEmpty else { throw ExampleError.empty(folder: folder) }
        return try files.map { name in
            let file = try AchievementFile("\(folder)/achievements/\(name)")
            for ending in [".png", ".svg"] {
                if let picture = try file.picture(ending: ending) {
                    return Item(
                        achievement: file.achievement, name: String(name.dropLast(5)), ending: ending, picture: picture)
                }
            }
            throw AwardError.noPicture(ending: ".svg", lookedFor: file.nameBeside(ending: ".svg"))
        }
    }

    /// The profile of the example issuer.
    func profile() throws -> JSONObject {
        try IssuerOptions.profile(in: "\(folder)/issuer/profile.json")
    }

    private static func foldersAboveCommand() -> [String] {
        guard let resolved = realpath("/proc/self/exe", nil) else { return [] }
        defer { free(resolved) }
        var parts = String(cString: resolved).split(separator: "/").dropLast()
        var folders: [String] = []
        while !parts.isEmpty {
            folders.append("/" + parts.joined(separator: "/"))
            parts = parts.dropLast()
        }
        return folders
    }
}
