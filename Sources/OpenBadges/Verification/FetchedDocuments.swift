import Diagnostics
import LinkedData

/// The documents of one verification: each address is asked once, and only so many are asked at all.
///
/// Used by one task at a time, so it needs no lock.
final class FetchedDocuments {
    /// The most addresses that one verification asks.
    static let limit = 20

    /// The most credentials that one verification judges because another one carries them.
    static let nestedLimit = 160

    private var nested = 0
    private let loader: any DocumentLoader
    private var answers: [IRI: Result<LoadedDocument, DocumentError>] = [:]

    init(loader: any DocumentLoader) {
        self.loader = loader
    }

    /// Whether so many more credentials may be judged, which are then counted.
    func takeNested(_ count: Int) -> Bool {
        guard count <= Self.nestedLimit - nested else { return false }
        nested += count
        return true
    }

    /// Keeps what an address has answered already.
    func remember(_ document: LoadedDocument, at address: IRI) {
        answers[address] = .success(document)
    }

    /// The document behind an address, from this verification's memory when it was asked before.
    func document(at address: IRI) async -> Result<LoadedDocument, DocumentError> {
        if let answer = answers[address] { return answer }
        guard answers.count < Self.limit else {
            return .failure(.tooMany(url: address.text, limit: Self.limit))
        }
        let answer: Result<LoadedDocument, DocumentError>
        do {
            answer = .success(try await loader.load(address))
        } catch {
            answer = .failure(error)
        }
        answers[address] = answer
        return answer
    }

    /// The JSON document behind an address.
    func json(at address: IRI) async -> Result<JSONValue, AssertionDocumentError> {
        switch await document(at: address) {
        case .failure(let error): return .failure(.missing(error))
        case .success(let document):
            do {
                return .success(try JSONValue(parsing: document.bytes))
            } catch {
                return .failure(.unreadable(error))
            }
        }
    }

    /// The addresses that answered, in order, with what they answered.
    var answered: [(address: IRI, bytes: [UInt8])] {
        answers.compactMap { address, answer in
            if case .success(let document) = answer { (address, document.bytes) } else { nil }
        }
        .sorted { $0.address.text.utf8.lexicographicallyPrecedes($1.address.text.utf8) }
    }
}
