import Cryptography
import FuzzSupport
import LinkedData
import Proofs

/// Embedded proofs: documents that carry them are taken apart, each proof is read, chains are followed, and signatures are
/// decoded. What can be read keeps every member, and covers the document without its signature.
@main
enum FuzzProofs {
    static func main() {
        Fuzzing.run(fuzzProofs)
    }

    fileprivate static func check(_ bytes: [UInt8]) {
        guard let document = (try? JSONValue(parsing: bytes))?.object else { return }
        checkProof(document, in: nil)
        guard let secured = try? SecuredDocument(document) else { return }
        Fuzzing.require(secured.proofs.count <= SecuredDocument.limit, "the limit holds")
        Fuzzing.require(secured.unsecured["proof"] == nil, "no proof is left in the document")
        for case .object(let proof) in secured.proofs { checkProof(proof, in: secured) }
    }

    private static func checkProof(_ object: JSONObject, in secured: SecuredDocument?) {
        guard let proof = try? DataIntegrityProof(object) else { return }
        Fuzzing.require(proof.json == object, "the proof is kept as it is")
        Fuzzing.require(proof.options["proofValue"] == nil, "no signature covers itself")
        Fuzzing.require(proof.options.members.count == object.members.count - 1, "nothing else is left out")
        for type in [KeyType.ed25519, .p256, .p384] {
            guard let signature = try? proof.signature(for: type) else { continue }
            Fuzzing.require(signature.count == (type == .p384 ? 96 : 64), "signatures have one length")
        }
        guard let covered = try? secured?.document(coveredBy: object) else { return }
        Fuzzing.require((covered["proof"] != nil) == (object["previousProof"] != nil), "earlier proofs are covered")
    }
}

/// What libFuzzer calls with each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzProofs(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    FuzzProofs.check(Fuzzing.bytes(start, count))
    return 0
}
