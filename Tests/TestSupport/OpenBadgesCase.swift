import Diagnostics
package import Foundation
package import LinkedData

/// One case of the third-party collection of badges: a file, the documents that it may ask for, and the verdict.
package struct OpenBadgesCase: Sendable {
    package let id: String
    package let target: String
    package let expected: String
    package let check: String
    package let instant: Instant
    package let isHint: Bool
    package let isVersion2: Bool
    /// The URLs that the case answers for; `nil` where the answer is that there is no such document.
    package let documents: [String: URL?]

    /// The verdicts that the collection allows for the case.
    package var allowedVerdicts: Set<String> {
        switch expected {
        case "valid": return ["accepted"]
        case "warning": return ["accepted", "undetermined"]
        default:
            let isUnfetchable =
                documents.values.contains(nil)
                || ["did-resolution", "dependency", "status-list", "redirect", "REPORT_MESSAGE", "IMAGE_VALIDATION"]
                    .contains { check.contains($0) }
            return isUnfetchable ? ["rejected", "undetermined"] : ["rejected"]
        }
    }

    /// The cases of a folder with `cases.json` and `resources.json`.
    package static func all(in folder: URL) throws -> [OpenBadgesCase] {
        func json(_ name: String) throws -> Any {
            try JSONSerialization.jsonObject(with: Data(contentsOf: folder.appending(path: name)))
        }
        let listed = try json("resources.json") as? [String: Any] ?? [:]
        let resources = (listed["resources"] as? [String: String]) ?? (listed as? [String: String]) ?? [:]
        let cases = try json("cases.json") as? [[String: Any]] ?? []
        return cases.compactMap { entry in
            guard let id = entry["id"] as? String, let expected = entry["expected"] as? String,
                let at = (entry["at"] as? String).flatMap({ DateTime($0) })
            else { return nil }
            var documents: [String: URL?] = resources.mapValues { folder.appending(path: $0) }
            for need in entry["needs"] as? [[String: Any]] ?? [] {
                guard let url = need["url"] as? String else { continue }
                documents.updateValue((need["file"] as? String).map { folder.appending(path: $0) }, forKey: url)
            }
            let file = (entry["file"] as? String).map { folder.appending(path: $0).path } ?? ""
            return OpenBadgesCase(
                id: id, target: entry["input_url"] as? String ?? file, expected: expected,
                check: entry["check"] as? String ?? "", instant: at.instant, isHint: entry["hint"] as? Bool ?? false,
                isVersion2: entry["format"] as? String == "ob2", documents: documents)
        }
    }
}

/// Answers for the documents of a case from the collection's files.
package struct CaseDocuments: DocumentLoader {
    package let documents: [String: URL?]
    /// What the case itself serves beside them.
    package let own: [String: [UInt8]]

    package init(documents: [String: URL?], own: [String: [UInt8]] = [:]) {
        self.documents = documents
        self.own = own
    }

    package func load(_ url: IRI) async throws(DocumentError) -> LoadedDocument {
        if documents[url.text] == nil, let bytes = own[url.text] { return LoadedDocument(bytes: bytes, address: url) }
        guard let file = documents[url.text] else { throw .unavailable(url: url.text) }
        guard let file else { throw .absent(url: url.text) }
        do {
            return LoadedDocument(bytes: [UInt8](try Data(contentsOf: file)), address: url)
        } catch {
            throw .unreadable(url: url.text, reason: Phrase(verbatim: "the file of the collection cannot be read"))
        }
    }
}
