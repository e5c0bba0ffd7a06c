private import Cryptography
public import LinkedData

extension Programme {
    /// Gives the badge of an award a page that everybody may see who has its address, or takes that away again.
    ///
    /// It is for the person who earned the badge to ask for it. The address cannot be guessed, and once it was taken away it
    /// never comes back: a page that is wanted again has another one.
    ///
    /// - Returns: the address of the page, `nil` when there is none from now on.
    /// - Throws: `.notShared` for an award that is about no person, or about one who was forgotten.
    public func share(_ id: String, _ isShared: Bool = true, by officer: Slug) throws -> IRI? {
        try store.write { records in
            _ = try require(.officer, of: officer, in: records)
            guard let record = try records.latest(.award, about: id), record.body != nil else {
                throw ProgrammeError.unknownAward(id)
            }
            if isShared {
                guard let submission = try records.latest(.submission, about: id) else {
                    throw ProgrammeError.notShared(id, reason: "it is about no person")
                }
                guard submission.body != nil else {
                    throw ProgrammeError.notShared(id, reason: "the person was forgotten")
                }
            }
            let earlier = try records.records(.sharing, about: id)
            if let last = try earlier.last.map({ try Sharing($0) }), last.isShared == isShared {
                return try address(of: last)
            }
            let name: String = Hexadecimal.encode(try random.bytes(16))
            let added = try records.append(
                RecordDraft(
                    .sharing, about: id, key: "sharing/\(id)/\(earlier.count + 1)", by: officer.text,
                    body: Sharing.body(isShared ? name : nil)),
                at: now(), random: random)
            return try address(of: Sharing(added))
        }
    }

    private func address(of sharing: Sharing) throws -> IRI? {
        sharing.isShared ? try settings.published("\(sharing.place).html") : nil
    }
}

/// Whether the holder of a badge wants its page to be public, and where it stands.
struct Sharing {
    /// The endings of the files of a page.
    static let endings = ["html", "svg", "png", "json", "jwt"]

    let isShared: Bool
    private let name: String

    init(_ record: Record) throws(ProgrammeError) {
        let body = try record.readableBody
        name = body["name"]?.text ?? ""
        isShared = !name.isEmpty
    }

    static func body(_ name: String?) -> JSONObject {
        var body: JSONObject = ["shared": .bool(name != nil)]
        body["name"] = name.map { .text($0) }
        return body
    }

    /// Where its files stand, without an ending.
    var place: String { "\(ProgrammeSettings.sharedFolder)/\(name.prefix(2))/\(name)" }
}
