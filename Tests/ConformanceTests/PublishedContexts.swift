import Foundation
import LinkedData
import OpenBadges
import TestSupport

/// The contexts as the standards publish them, from the folders beside the checkout.
struct PublishedContexts: Sendable {
    /// One published document and an address at which it is published.
    struct Context: Sendable {
        let address: String
        let file: String
        let document: JSONValue
    }

    /// Which folders were there.
    private(set) var sources: [String] = []
    private(set) var contexts: [Context] = []

    /// Contexts at addresses that the library does not bundle: of examples, and of proofs that badges do not have.
    var notBundled: [Context] {
        contexts.filter { BundledContexts.editions(of: $0.address).isEmpty }
    }

    /// Reads both folders that may be there: the reference, and the copies beside the collection of badges.
    init() throws {
        if let folder = ConformanceFolder.reference("contexts") {
            try add(from: folder, listedIn: "index.json") { $0.hasSuffix(".jsonld") }
        }
        if let folder = ConformanceFolder.suite("open-badges") {
            try add(from: folder, listedIn: "resources.json") { $0.hasPrefix("contexts/") }
        }
    }

    private mutating func add(
        from folder: URL, listedIn index: String, where isContext: (String) -> Bool
    ) throws {
        func json(_ name: String) throws -> JSONValue {
            try JSONValue(parsing: [UInt8](Data(contentsOf: folder.appending(path: name))))
        }
        for member in try json(index).object?.members ?? [] {
            guard let file = member.value.text, isContext(file) else { continue }
            contexts.append(Context(address: member.name.text, file: file, document: try json(file)))
        }
        sources.append("\(folder.deletingLastPathComponent().lastPathComponent)/\(folder.lastPathComponent)")
    }
}

/// Answers with published contexts; a later one at an address wins, and so does a given one.
struct PublishedContextLoader: ContextLoader {
    private var documents: [JSONText: JSONValue] = [:]

    init(_ contexts: [PublishedContexts.Context]) {
        for context in contexts { documents[JSONText(context.address)] = context.document }
    }

    func context(at url: String) throws(JSONLDError) -> JSONValue {
        guard let document = documents[JSONText(url)] else { throw JSONLDError(.loadingDocumentFailed, url) }
        return document
    }
}

/// The bundled contexts, and published ones where nothing is bundled.
struct BundledContextLoader: ContextLoader {
    var bundled = BundledContexts()
    let others: PublishedContextLoader

    func context(at url: String) throws(JSONLDError) -> JSONValue {
        if bundled.edition(of: url) != nil { return try bundled.context(at: url) }
        return try others.context(at: url)
    }
}
