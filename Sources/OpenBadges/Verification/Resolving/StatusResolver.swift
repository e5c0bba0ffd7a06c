import Diagnostics
import LinkedData

/// Fetches what says whether a badge was revoked or suspended. Asked only once the signature held, so that a forged
/// badge cannot make anybody fetch anything.
struct StatusResolver {
    let documents: FetchedDocuments

    /// The most status entries that one credential may have.
    static let entryLimit = 16
}
