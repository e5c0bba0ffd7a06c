import Diagnostics
import LinkedData
import Proofs

/// The documents of one verification: each address is asked once, and only so many are asked at all.
///
/// Used by one task at a time, so it needs no lock.
final class FetchedDocuments {
    /// The most addresses that one verification asks.
    static let limit = 20

    /// The most credentials that one verification judges because another one carries them.
    static let nestedLimit = 160

    /// The most schemas that one verification judges by; each may take a second.
    static let schemaLimit = 16

    private var nested = 0
    private var schemas = 0
    /// The work that all proofs of the verification may take together.
    let proofWork = ProofWork()
    private let sources: DocumentSources
    private var answers: [IRI: Result<LoadedDocument, DocumentError>] = [:]
    /// The contexts that were looked for; `nil` for those that nobody supplied.
    private var contexts: [IRI: JSONValue?] = [:]

    /// - Parameters:
    ///   - loader: the documents that somebody supplied.
    ///   - network: asked for what was not supplied.
    init(loader: any DocumentLoader, network: (any DocumentLoader)? = nil) {
        sources = DocumentSources(supplied: loader, network: network)
    }

    /// Takes in a document that was fetched already, so that nobody is asked twice and answers differently.
    func take(_ document: LoadedDocument, at address: IRI) {
        answers[address] = .success(document)
    }

    /// Whether so many more credentials may be judged, which are then counted.
    func takeNested(_ count: Int) -> Bool {
        guard count <= Self.nestedLimit - nested else { return false }
        nested += count
        return true
    }

    /// Whether one more schema may be judged by, which is then counted.
    func takeSchema() -> Bool {
        guard schemas < Self.schemaLimit else { return false }
        schemas += 1
        return true
    }

    /// The document behind an address, from this verification's memory when it was asked before.
    func document(at address: IRI) async -> Result<LoadedDocument, DocumentError> {
        if let answer = answers[address] { return answer }
        guard answers.count < Self.limit else {
            return .failure(.tooMany(url: address.text, limit: Self.limit))
        }
        let answer: Result<LoadedDocument, DocumentError>
        do {
            answer = .success(try await sources.load(address))
        } catch {
            answer = .failure(error)
        }
        answers[address] = answer
        return answer
    }

    /// The JSON document that was supplied for an address: for contexts, which decide what a signature covers and are never
    /// taken from the network.
    func suppliedJSON(at address: IRI) async -> JSONValue? {
        if let known = contexts[address] { return known }
        guard contexts.count < Self.limit else { return nil }
        var value: JSONValue?
        do {
            let document = try await sources.supplied.load(address)
            value = try JSONValue(parsing: document.bytes)
            take(document, at: address)
        } catch {
            // Whoever needs the context says that it is not known.
            value = nil
        }
        contexts.updateValue(value, forKey: address)
        return value
    }

    /// The JSON document behind an address.
    func json(at address: IRI) async -> Result<JSONValue, AssertionDocumentError> {
        switch await document(at: address) {
        case .failure(let error): return .failure(.missing(error))
        case .success(let document):
            do {
                return .success(try JSONValue(parsing: document.bytes))
            } catch {
                // "No JSON at byte 0" would say less than what stands there.
                if let page = document.webPage {
                    return .failure(.missing(.wrongType(url: address.text, mediaType: page)))
                }
                return .failure(.unreadable(error))
            }
        }
    }

    /// The addresses that answered, in order, with what they answered.
    var answered: [(address: IRI, document: LoadedDocument)] {
        answers.compactMap { address, answer in
            if case .success(let document) = answer { (address, document) } else { nil }
        }
        .sorted { $0.address.text.utf8.lexicographicallyPrecedes($1.address.text.utf8) }
    }

    /// What a reader has to know about the age of what was judged.
    var notices: [VerificationReport.Notice] {
        answered.compactMap { address, document in
            document.retrievedAt.map { instant in
                VerificationReport.Notice(
                    "fetch.stored",
                    Phrase(
                        "fetch.stored/address-judged-instant-may-say", ["address": address.text, "instant": instant])
                )
            }
        }
    }
}

extension LoadedDocument {
    /// What to call a page for people; `nil` for anything else.
    var webPage: Phrase? {
        let type = (mediaType ?? "").lowercased().utf8
        if type.starts(with: "text/html".utf8) || type.starts(with: "application/xhtml".utf8) {
            return Phrase("fetch.type/web-page")
        }
        let blank: Set<UInt8> = [0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf]
        return bytes.first { !blank.contains($0) } == UInt8(ascii: "<") ? Phrase("fetch.type/web-page") : nil
    }
}
