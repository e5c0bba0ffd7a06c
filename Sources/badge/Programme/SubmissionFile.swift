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

    /// What is handed in; files that it names are kept by the programme.
    func draft(keepingFilesIn programme: Programme) throws -> SubmissionDraft {
        guard let recipient = object["recipient"]?.text else {
            throw UsageError("\(name) does not say whose work it is.", remedy: "Add \"recipient\": an e-mail address.")
        }
        var draft = SubmissionDraft(recipient: recipient)
        draft.overview = object["overview"]?.text
        draft.reflection = object["reflection"]?.text
        draft.evidence = try (object["evidence"]?.elements ?? []).map { try evidence($0, programme) }
        return draft
    }

    private func evidence(_ value: JSONValue, _ programme: Programme) throws -> EvidenceItem {
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
            let path = file.hasPrefix("/") ? file : folder + file
            place = .file(try programme.keepFile(try InputFile(path).read()))
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
