package import LinkedData
import Synchronization

/// Documents that a test holds in memory, and a record of what was asked for.
package final class MemoryDocuments: DocumentLoader {
    /// What stands behind an address.
    package enum Answer: Sendable {
        /// A JSON document.
        case json(JSONValue)
        /// Any bytes.
        case bytes([UInt8])
        /// "There is none."
        case absent
        /// "There was one."
        case gone
    }

    private let answers: [IRI: Answer]
    private let requests = Mutex<[String]>([])

    /// Documents by address; every other address is unavailable.
    package init(_ documents: [String: Answer] = [:]) {
        var answers: [IRI: Answer] = [:]
        for (address, answer) in documents {
            guard let address = IRI(address) else { preconditionFailure("\(address) is not an address") }
            answers[address] = answer
        }
        self.answers = answers
    }

    /// The addresses that were asked for, in order.
    package var requested: [String] { requests.withLock { $0 } }

    /// The answer for an address.
    package func load(_ url: IRI) async throws(DocumentError) -> LoadedDocument {
        requests.withLock { $0.append(url.text) }
        switch answers[url] {
        case .json(let value):
            return LoadedDocument(bytes: value.serialized(), mediaType: "application/json", address: url)
        case .bytes(let bytes): return LoadedDocument(bytes: bytes, address: url)
        case .absent: throw .absent(url: url.text)
        case .gone: throw .gone(url: url.text)
        case nil: throw .unavailable(url: url.text)
        }
    }
}
