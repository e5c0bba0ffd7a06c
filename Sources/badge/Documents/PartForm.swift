import LinkedData
import OpenBadges

/// The form in which a part of a badge is written, decided by the name of the file.
enum PartForm: Hashable {
    /// A JSON document.
    case document
    /// The picture that the badge came in.
    case picture

    /// Decides by the ending of the name; standard output gets a document.
    init(fileName: String) throws(UsageError) {
        let name = fileName.lowercased()
        if name == "-" || name.hasSuffix(".json") {
            self = .document
        } else if name.hasSuffix(".png") || name.hasSuffix(".svg") {
            self = .picture
        } else if name.hasSuffix(".jws") || name.hasSuffix(".jwt") {
            throw UsageError(
                "A part cannot be a signed token: only the issuer could sign one.",
                remedy: "Write a document, for instance: -o shown.json")
        } else {
            throw UsageError(
                "The name \(fileName) does not say what kind of file to write.",
                remedy: "Let it end in .json for a document, or like the picture that the badge came in (.png, .svg).")
        }
    }

    /// Refuses a picture where the badge came in none, or in one of another kind.
    func check(for whole: WholeBadge, fileName: String) throws(UsageError) {
        guard self == .picture else { return }
        guard let picture = whole.picture else {
            throw UsageError(
                "The badge came in no picture, so there is none to put the part into.",
                remedy:
                    "Write a document (-o shown.json), and put that into a picture of your choice with: badge bake")
        }
        try PictureName(fileName).check(for: picture)
    }

    /// The bytes of the file. A picture carries the part alone: another badge in it could show what was left out.
    func bytes(of part: JSONObject, from whole: WholeBadge) throws -> [UInt8] {
        let document = JSONValue.object(part).serialized(indentation: 2) + [UInt8(ascii: "\n")]
        guard self == .picture, let picture = whole.picture else { return document }
        return try BadgeImage(picture.removingBadges()).baking([
            BakedBadge(standard: .openBadges3, payload: document)
        ])
    }
}
