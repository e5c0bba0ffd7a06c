import Issuance
import LinkedData

/// A submission as a person writes it.
struct SubmissionFile {
    private let name: String
    private let object: JSONObject

    init(_ name: String) throws {
        self.name = name
        object = try OfficeFile.object(in: InputFile(name), what: "submission")
    }

    /// What is handed in, with the files that it names.
    func draft() throws -> SubmissionDraft {
        guard let recipient = object["recipient"]?.text else {
            throw UsageError("\(name) does not say whose work it is.", remedy: "Add \"recipient\": an e-mail address.")
        }
        if let other = object.members.first(where: { !Self.parts.contains($0.name) }) {
            throw UsageError(
                "\(name) has a member \"\(other.name.text)\", which no submission has.",
                remedy: "Write \(Self.parts.map(\.text).joined(separator: ", ")).")
        }
        var draft = SubmissionDraft(recipient: recipient)
        draft.overview = try text("overview")
        draft.reflection = try text("reflection")
        draft.narrative = try text("narrative")
        draft.role = try text("role")
        draft.term = try text("term")
        draft.assessor = try object["assessor"].map(assessor)
        draft.evidence = try (object["evidence"]?.elements ?? []).map { try evidence($0, &draft.files) }
        return draft
    }

    /// The members that a submission may have; what is misspelt would be dropped without a word.
    private static let parts: [MemberName] = [
        "recipient", "overview", "evidence", "reflection", "narrative", "role", "term", "assessor",
    ]

    private func text(_ member: MemberName) throws -> String? {
        guard let value = object[member] else { return nil }
        guard let text = value.text else {
            throw UsageError("\"\(member.text)\" in \(name) is no text.", remedy: "Write it in quotation marks.")
        }
        return text
    }

    private func assessor(_ value: JSONValue) throws -> Assessor {
        guard let id = value.object?["id"]?.text.flatMap({ IRI($0) }), id.isWebAddress,
            let title = value.object?["name"]?.text
        else {
            throw UsageError(
                "\(name) does not say who assessed the work.",
                remedy: "Write \"assessor\": {\"id\": \"https://…\", \"name\": …}, or leave it out.")
        }
        return Assessor(id: id, name: title)
    }

    /// The members that a piece of evidence may have; a misspelt one could open what was to stay closed.
    private static let members: Set<MemberName> = ["name", "link", "file", "visibility", "showsStudents", "narrative"]

    /// Somebody else's file must not carry the key of this office into its own records.
    private static func holdsPrivateKey(_ bytes: [UInt8]) -> Bool {
        String(decoding: bytes.prefix(1 << 16), as: UTF8.self).contains("PRIVATE KEY-----")
    }

    private func evidence(_ value: JSONValue, _ files: inout [[UInt8]]) throws -> EvidenceItem {
        if let other = value.object?.members.first(where: { !Self.members.contains($0.name) }) {
            throw UsageError(
                "Evidence has no member \"\(other.name.text)\".",
                remedy: "Write name, link or file, visibility, showsStudents, narrative.")
        }
        if let flag = value.object?["showsStudents"], flag.bool == nil {
            throw UsageError(
                "\"showsStudents\" is neither true nor false.", remedy: "Write true or false without quotation marks.")
        }
        guard let item = value.object, let title = item["name"]?.text else {
            throw UsageError("\(name) holds evidence without a name.", remedy: "Write {\"name\": …, \"link\": …}.")
        }
        let place: EvidenceItem.Place
        if let link = item["link"]?.text {
            guard let address = IRI(link), address.isWebAddress else {
                throw UsageError("\"\(link)\" is no web address.", remedy: "Give the https address of the work.")
            }
            place = .link(address)
        } else if let file = item["file"]?.text {
            let steps = file.split(separator: "/", omittingEmptySubsequences: false)
            guard !file.hasPrefix("/"), !steps.contains("..") else {
                throw UsageError(
                    "\"\(file)\" is not beside the submission.",
                    remedy: "Put the file into the folder of the submission.")
            }
            let bytes = try InputFile(folder + file).read()
            guard !Self.holdsPrivateKey(bytes) else {
                throw UsageError("\"\(file)\" holds a private key.", remedy: "Hand in the work itself.")
            }
            place = .file(try ContentDigest(of: bytes))
            files.append(bytes)
        } else {
            throw UsageError("\"\(title)\" is nowhere.", remedy: "Add \"link\": an address, or \"file\": a path.")
        }
        let word = item["visibility"]?.text ?? EvidenceItem.Visibility.onRequest.rawValue
        guard let visibility = EvidenceItem.Visibility(rawValue: word) else {
            throw UsageError("\"\(word)\" is no visibility.", remedy: "Write \"public\" or \"on-request\".")
        }
        return try EvidenceItem(
            name: title, place: place, visibility: visibility, showsStudents: item["showsStudents"]?.bool ?? false,
            narrative: item["narrative"]?.text)
    }

    private var folder: String {
        name.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(name[...$0]) } ?? ""
    }
}
