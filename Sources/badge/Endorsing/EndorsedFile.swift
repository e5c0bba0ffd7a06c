import LinkedData
import OpenBadges

/// A document that somebody endorses: an achievement, a profile, or a badge.
struct EndorsedFile {
    /// The name of the file.
    let file: String
    /// The identifier of what it is.
    let id: IRI
    /// What it is called.
    let name: String

    /// Reads a document.
    init(_ file: String) throws {
        self.file = file
        let input = InputFile(file)
        let object: JSONObject
        do {
            object = try OfficeFile.object(in: input, what: "achievement, profile or badge")
        } catch FileRoleError.noObject {
            throw UsageError(
                "\(file) holds no achievement, profile or badge.",
                remedy: "Name JSON documents; take a badge out of a picture with badge extract.")
        }
        let types = (object["type"]?.elements ?? []).compactMap(\.text)
        let names = ["Achievement", "Profile", "OpenBadgeCredential", "AchievementCredential"]
        guard types.contains(where: names.contains), let id = object["id"]?.text.flatMap({ IRI($0) }) else {
            throw UsageError(
                "\(file) is no achievement, profile or badge of Open Badges 3.0 with an id.",
                remedy: "Ask its author for the document that is published.")
        }
        self.id = id
        name = object["name"]?.text ?? object["name"]?.object?.members.first?.value.text ?? id.text
    }

    /// The documents in files and folders; a folder that `badge publish` wrote stands for the achievements in it.
    static func all(_ names: [String]) throws -> [EndorsedFile] {
        var files: [String] = []
        for name in names {
            guard FileStatus(name)?.kind == .folder else {
                files.append(name)
                continue
            }
            let published = "\(name)/achievements"
            let folder = FileStatus(published)?.kind == .folder ? published : name
            files += try FolderListing.names(in: folder).filter { $0.hasSuffix(".json") }.map { "\(folder)/\($0)" }
        }
        let documents = try files.map { try EndorsedFile($0) }
        guard !documents.isEmpty else {
            throw UsageError("There is nothing to endorse.", remedy: "Name achievements, or a folder that holds some.")
        }
        return documents
    }

    /// The name without folder and ending.
    var baseName: String {
        let last = file.split(separator: "/").last.map(String.init) ?? file
        return last.hasSuffix(".json") ? String(last.dropLast(5)) : last
    }
}
