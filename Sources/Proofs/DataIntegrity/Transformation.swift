import Cryptography
import LinkedData

/// A document in canonical form, with its hash.
struct Transformation {
    let canonical: [UInt8]
    let hash: [UInt8]
    /// What the canonical form does not hold.
    let losses: [JSONLDLoss]

    /// A document as JSON, of which nothing is lost.
    init(canonicalJSON document: JSONObject, hash: HashAlgorithm, work: ProofWork) throws(DataIntegrityError) {
        _ = try work.limits
        do {
            canonical = try document.canonicalized()
        } catch {
            throw .json(error)
        }
        work.count(bytes: canonical.count)
        self.hash = try Self.digest(canonical, hash)
        losses = []
    }

    /// A document as the statements that it stands for.
    init(
        statementsOf document: JSONObject, hash: HashAlgorithm, processor: JSONLDProcessor, work: ProofWork
    ) throws(DataIntegrityError) {
        let limits = try work.limits
        do throws(DataIntegrityError) {
            let complete = try Self.statements(of: document, processor)
            let form = try Self.canonicalForm(of: complete.dataset, hash, limits)
            work.count(form)
            (canonical, losses) = (form.nQuads, complete.losses)
        } catch {
            work.countFailure(error)
            throw error
        }
        self.hash = try Self.digest(canonical, hash)
    }

    private static func statements(
        of document: JSONObject, _ processor: JSONLDProcessor
    ) throws(DataIntegrityError) -> (dataset: RDFDataset, losses: [JSONLDLoss]) {
        do {
            return try processor.completeDataset(of: .object(document))
        } catch {
            throw .linkedData(error)
        }
    }

    private static func canonicalForm(
        of dataset: RDFDataset, _ hash: HashAlgorithm, _ limits: RDFLimits
    ) throws(DataIntegrityError) -> CanonicalDataset {
        var digest: CanonicalizationDigest
        do {
            digest = try CanonicalizationDigest(hash)
        } catch {
            throw .failure(error)
        }
        do {
            return try RDFCanonicalizer(limits: limits).canonicalize(dataset, with: &digest)
        } catch {
            throw .statements(error)
        }
    }

    private static func digest(_ bytes: [UInt8], _ hash: HashAlgorithm) throws(DataIntegrityError) -> [UInt8] {
        do {
            return try hash.digest(bytes)
        } catch {
            throw .failure(error)
        }
    }
}
