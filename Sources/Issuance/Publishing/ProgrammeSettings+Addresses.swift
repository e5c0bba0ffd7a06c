public import LinkedData

extension ProgrammeSettings {
    /// The path of the revocation list of Open Badges 2.0.
    static let revocationList = "revocations.json"

    /// Folders with files of awards. They hold nothing else: what is no longer published is removed from them.
    public static let awardFolders = [assertionFolder, "badges", sharedFolder]
    /// Where hosted assertions stand.
    public static let assertionFolder = "assertions"
    /// Where the pages of badges stand that their holders want to show.
    static let sharedFolder = "shared"

    /// The first steps of paths that the programme itself uses; an achievement may not have its address there.
    private static let ownNames: Set<String> = [
        "assertions", "badges", "shared", "status", "keys", "badge-classes", "issuer", "did", "jwks",
        "index", "catalogue", "records", "revocations",
    ]

    /// The address of something that is published.
    func published(_ path: String) throws(ProgrammeError) -> IRI {
        guard let url = IRI(address.text + path) else { throw .address(address.text + path) }
        return url
    }

    /// The address of the issuer's profile, which is the issuer's identifier.
    public var issuerID: IRI {
        get throws(ProgrammeError) { try published("issuer.json") }
    }

    /// The address of a badge class of Open Badges 2.0: each version has its own, because what is hosted counts as it is
    /// served.
    func badgeClass(_ item: CatalogueItem) throws(ProgrammeError) -> IRI {
        try published("badge-classes/\(item.slug.text)/\(item.version).json")
    }

    /// The address of a hosted assertion. The first two characters make a folder, so that none gets too many files.
    func hostedAssertion(_ id: IRI) throws(ProgrammeError) -> IRI {
        let name = id.text.split(separator: ":").last.map(String.init) ?? id.text
        return try published("\(Self.assertionFolder)/\(name.prefix(2))/\(name).json")
    }

    /// The path of an address under the programme's own.
    func path(of url: IRI) throws(ProgrammeError) -> String {
        guard url.text.hasPrefix(address.text) else { throw .address(url.text) }
        let path = String(url.text.utf8.dropFirst(address.text.utf8.count)) ?? ""
        let isSafe = path.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."),
                UInt8(ascii: "/"):
                true
            default: false
            }
        }
        let steps = path.split(separator: "/", omittingEmptySubsequences: false)
        guard isSafe, steps.allSatisfy({ !$0.isEmpty && $0 != "." && $0 != ".." }) else { throw .address(url.text) }
        return path
    }

    /// Where the files of an achievement stand under its name, without an ending.
    func usualPlace(of item: CatalogueItem) -> String { usualPlace(of: item.slug) }

    /// Where the files of an achievement with a name stand, without an ending.
    func usualPlace(of slug: Slug) -> String { "achievements/\(slug.text)" }

    /// Where the files of an achievement are looked for, without an ending: where its identifier says, when that is an
    /// address under the programme's own, else under its name.
    func place(of item: CatalogueItem) -> String {
        guard let id = item.document["id"]?.text.flatMap({ IRI($0) }), case .success(let path) = safePath(of: id) else {
            return usualPlace(of: item)
        }
        return path.hasSuffix(".json") ? String(path.dropLast(5)) : path
    }

    private func safePath(of url: IRI) -> Result<String, ProgrammeError> {
        do throws(ProgrammeError) {
            return .success(try path(of: url))
        } catch {
            return .failure(error)
        }
    }

    /// Whether the files of an achievement would stand where the programme has others.
    func isTaken(_ place: String) -> Bool {
        let steps = place.split(separator: "/")
        guard let first = steps.first?.prefix(while: { $0 != "." }) else { return true }
        if first == "achievements" { return steps.count != 2 || steps[1].contains(".") }
        return first.isEmpty || Self.ownNames.contains(first.lowercased())
    }
}
