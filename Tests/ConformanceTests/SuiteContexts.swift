import Foundation
import LinkedData
import OpenBadges
import TestSupport

/// The bundled contexts, and beside them the one that only these suites use: citizenship.
struct SuiteContexts: ContextLoader {
    func context(at url: String) throws(JSONLDError) -> JSONValue {
        guard url == "https://w3id.org/citizenship/v4rc1",
            let folder = ConformanceFolder.suite("open-badges"),
            let data = FileManager.default.contents(
                atPath: folder.appending(path: "contexts/citizenship-v4rc1.jsonld").path)
        else { return try BundledContexts().context(at: url) }
        do {
            return try JSONValue(parsing: [UInt8](data))
        } catch {
            throw JSONLDError(.loadingDocumentFailed, url)
        }
    }
}
