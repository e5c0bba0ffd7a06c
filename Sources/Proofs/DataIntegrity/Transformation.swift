import Cryptography
import LinkedData

/// A document in canonical form, with its hash.
struct Transformation {
    let canonical: [UInt8]
    let hash: [UInt8]
    /// What the canonical form does not hold.
    let losses: [JSONLDLoss]

    /// A document as JSON, of which nothing is lost.
    init(canonicalJSON document: JSONObject, hash: HashAlgorithm) throws(DataIntegrityError) {
        do {
            canonical = try document.canonicalized()
        } catch {
            throw .json(error)
        }
        self.hash = try Self.digest(canonical, hash)
        losses = []
    }

    /// A document as the statements that it stands for.
    init(
        statementsOf document: JSONObject, hash: HashAlgorithm, processor: JSONLDProcessor
    ) throws(DataIntegrityError) {
        let complete: (dataset: RDFDataset, losses: [JSONLDLoss])
        do {
            complete = try processor.completeDataset(of: .object(document))
        } catch {
            throw .linkedData(error)
        }
        losses = complete.losses
        var digest: CanonicalizationDigest
        do {
            digest = try CanonicalizationDigest(hash)
        } catch {
            throw .failure(error)
        }
        do {
            canonical = try RDFCanonicalizer().canonicalize(complete.dataset, with: &digest).nQuads
        } catch {
            throw .statements(error)
        }
        self.hash = try Self.digest(canonical, hash)
    }

    private static func digest(_ bytes: [UInt8], _ hash: HashAlgorithm) throws(DataIntegrityError) -> [UInt8] {
        do {
            return try hash.digest(bytes)
        } catch {
            throw .failure(error)
        }
    }
}
