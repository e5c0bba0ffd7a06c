import OpenBadges

/// The name of a picture to be written, which must fit what is in it.
struct PictureName {
    private let name: String

    /// A file name, or `-`.
    init(_ name: String) {
        self.name = name
    }

    /// Refuses `.svg` for a PNG and the other way round: programs go by the name.
    func check(for picture: BadgeImage) throws(UsageError) {
        let (kind, ending) =
            switch picture {
            case .png: ("PNG", ".png")
            case .svg: ("SVG", ".svg")
            }
        guard name != "-", !name.lowercased().hasSuffix(ending) else { return }
        throw UsageError("The picture is a \(kind).", remedy: "Give the badge a name that ends in \(ending)")
    }
}
