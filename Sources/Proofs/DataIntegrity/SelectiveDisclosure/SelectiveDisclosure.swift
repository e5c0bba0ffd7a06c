internal import Cryptography
public import LinkedData

/// Makes proofs of which a holder may show parts, derives such parts, and verifies both.
///
/// Data Integrity ECDSA Cryptosuites 1.0, "ecdsa-sd-2023": each statement that need not be shown has a signature of its own.
public struct SelectiveDisclosure: Sendable {
    private let processor: JSONLDProcessor
    private let canonicalizer: RDFCanonicalizer

    /// The most steps of telling blank nodes apart: fewer than for whole proofs, as one such proof takes several canonical
    /// forms.
    static let steps = 1_000_000

    /// - Parameter processor: reads documents and proofs as linked data.
    public init(processor: JSONLDProcessor) {
        self.processor = processor
        var limits = RDFLimits.badge
        limits.steps = Self.steps
        canonicalizer = RDFCanonicalizer(limits: limits)
    }

    /// The statements of a document, all of which it must be covered by.
    func statements(of document: JSONObject) throws(SelectiveDisclosureError) -> TracedDataset {
        let traced: TracedDataset
        do {
            traced = try processor.tracedDataset(of: .object(document))
        } catch {
            throw .linkedData(error)
        }
        if let loss = traced.losses.first { throw .loss(loss) }
        return traced
    }

    /// The canonical form of a dataset with SHA-256.
    func canonicalize(_ dataset: RDFDataset) throws(SelectiveDisclosureError) -> CanonicalDataset {
        var digest: CanonicalizationDigest
        do {
            digest = try CanonicalizationDigest(.sha256)
        } catch {
            throw .failure(error)
        }
        do {
            return try canonicalizer.canonicalize(dataset, with: &digest)
        } catch {
            throw .statements(error)
        }
    }

    /// The statements of a document under the labels that a key makes.
    func labelledStatements(
        of document: JSONObject, hmacKey: [UInt8]
    ) throws(SelectiveDisclosureError) -> LabelledStatements {
        let traced = try statements(of: document)
        let numbers = try canonicalize(traced.dataset).canonicalNumbers
        var codes: [[UInt8]] = []
        do {
            for number in numbers {
                codes.append(try LabelledStatements.code(forCanonicalNumber: number, key: hmacKey))
            }
        } catch {
            throw .failure(error)
        }
        return LabelledStatements(traced, codes: codes)
    }

    /// The statements that pointers select.
    func group(
        _ pointers: [JSONPointer], of document: JSONObject, in statements: LabelledStatements
    ) throws(SelectiveDisclosureError) -> StatementGroup {
        let selection = try DocumentSelection(of: document, pointers: pointers)
        return try StatementGroup(selection, try self.statements(of: selection.document), in: statements)
    }

    /// The canonical form of a proof without its value, read with the contexts of the document.
    ///
    /// "Base Proof Configuration".
    func canonicalConfiguration(
        of options: JSONObject, in document: JSONObject
    ) throws(SelectiveDisclosureError) -> [UInt8] {
        var configuration = options
        configuration["proofValue"] = nil
        configuration["@context"] = document["@context"]
        return try canonicalize(try statements(of: configuration).dataset).nQuads
    }

    static func sha256(_ bytes: [UInt8]) throws(SelectiveDisclosureError) -> [UInt8] {
        do {
            return try HashAlgorithm.sha256.digest(bytes)
        } catch {
            throw .failure(error)
        }
    }
}
