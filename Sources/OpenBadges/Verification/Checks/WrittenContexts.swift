import Diagnostics
import LinkedData

/// Contexts that are written out in a document. What they say is the document's own doing and never known here, but they
/// can be seen to break the rules.
enum WrittenContexts {
    /// Why a document cannot be read as linked data with the contexts in it: one changes a word that others protect, for
    /// instance, or leaves a type of the document without a meaning.
    ///
    /// - Returns: `nil` also where the document names contexts that are not bundled.
    static func fault(in document: JSONObject) -> Finding? {
        guard document["@context"]?.elements.contains(where: { $0.object != nil }) == true else { return nil }
        let losses: [JSONLDLoss]
        do throws(JSONLDError) {
            losses = try processor.completeDataset(of: .object(document.without(["proof"]))).losses
        } catch {
            switch error.kind {
            case .loadingDocumentFailed, .loadingRemoteContextFailed: return nil
            default: return Finding(error)
            }
        }
        for case .unmappedType(let type) in losses.lazy.map(\.reason) {
            return Finding(
                "ld.context", Phrase("ld.context/no-context-document-says-type", ["type": type.prefix(80)]),
                remedy: Phrase("do/issuer-badge-whose-contexts-define-every-word"), place: .pointer("/type"))
        }
        return nil
    }

    private static let processor = JSONLDProcessor(contexts: BundledContexts())
}
