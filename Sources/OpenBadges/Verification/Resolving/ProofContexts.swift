import Diagnostics
import LinkedData
import Proofs

/// The contexts with which the proofs of badges are read: those that are bundled, and never a copy from elsewhere in their
/// place.
struct ProofContexts: Sendable {
    /// The contexts of one edition each.
    struct Reading: Sendable {
        let integrity: DataIntegrity
        /// The edition that is not the newest one.
        let edition: ContextEdition?
    }

    /// Reads documents of earlier standards, whose meaning their contexts give.
    let linkedData: JSONLDProcessor
    private let newest: Reading
    /// One reading for each older edition of a context, by the address of the context.
    private let older: [JSONText: [Reading]]

    /// The bundled contexts; one is enough for any number of badges, and remembers what it has processed.
    init() {
        let bundled = BundledContexts()
        linkedData = JSONLDProcessor(contexts: bundled)
        newest = Reading(integrity: DataIntegrity(contexts: bundled), edition: nil)
        var older: [JSONText: [Reading]] = [:]
        for address in BundledContexts.addresses where StandardContext.isOpenBadges3Context(address) {
            let readings = BundledContexts.editions(of: address).dropFirst().map { edition in
                Reading(integrity: DataIntegrity(contexts: bundled.using(edition)), edition: edition)
            }
            if !readings.isEmpty { older[JSONText(address)] = readings }
        }
        self.older = older
    }

    /// The first way to read a document.
    ///
    /// - Parameter supplied: further contexts that the document names, from whoever asks.
    func newestReading(supplied: [JSONText: JSONValue]) -> Reading {
        supplied.isEmpty
            ? newest : Reading(integrity: DataIntegrity(contexts: SuppliedContexts(supplied)), edition: nil)
    }

    /// The other ways to read a document, for a proof holds over the edition that its maker had; none with contexts that
    /// were supplied.
    func olderReadings(of document: JSONObject, supplied: [JSONText: JSONValue]) -> [Reading] {
        guard supplied.isEmpty else { return [] }
        var readings: [Reading] = []
        var seen: Set<JSONText> = []
        for case .string(let address) in document["@context"]?.elements ?? [] where seen.insert(address).inserted {
            readings += older[address] ?? []
        }
        return readings
    }
}
