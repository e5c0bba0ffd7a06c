import Cryptography
import Dispatch
import FuzzSupport
import LinkedData
import OpenBadges
import Proofs
import Synchronization

/// Tokens: text as it comes; and a JSON object as the payload of a token that is properly signed, because a fuzzer does not
/// guess signatures. Both go through the whole verifier.
@main
enum FuzzJWS {
    /// Nothing can be fetched.
    private struct NoDocuments: DocumentLoader {
        func load(_ url: IRI) async throws(DocumentError) -> LoadedDocument { throw .unavailable(url: url.text) }
    }

    private static let verifier = Verifier(loader: NoDocuments())
    private static let key = Result { try PrivateKey(ed25519Seed: Array(repeating: 7, count: 32)) }

    static func main() {
        Fuzzing.run(fuzzJWS)
    }

    fileprivate static func checkToken(_ bytes: [UInt8]) {
        verify(bytes, mayBeAccepted: true)
        guard let token = try? CompactJWS(bytes) else { return }
        let parts = token.bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).map { Array($0) }
        Fuzzing.require(parts.count == 3, "a token has three parts")
        let payload: [UInt8] = Base64URL.encode(token.payload)
        let signature: [UInt8] = Base64URL.encode(token.signature)
        Fuzzing.require(parts[1] == payload && parts[2] == signature, "a part has one spelling")
        Fuzzing.require(
            token.signingInput == parts[0] + [UInt8(ascii: ".")] + parts[1], "the first two parts are signed")
        let again = try? CompactJWS(token.bytes)
        Fuzzing.require(again?.bytes == token.bytes, "a token is read twice alike")
        if let claims = (try? JSONValue(parsing: token.payload)).flatMap({ try? VCJWTClaims(payload: $0) }) {
            _ = claims.disagreements()
        }
    }

    fileprivate static func checkPayload(_ payload: [UInt8]) {
        do {
            let key = try key.get()
            let method = DIDKey(key.publicKey).verificationMethodID
            let header = JOSEHeader(algorithm: .eddsa, keyID: method)
            let token = try CompactJWS.signing(payload: payload, header: header, with: key)
            let read = try CompactJWS(token.bytes)
            Fuzzing.require(read.payload == payload, "sign, parse gives the same payload")
            try read.verify(with: key.publicKey)
            verify(token.bytes, mayBeAccepted: true)
            var forged = token.bytes
            // The last character of a signature of 64 bytes has four bits that count.
            if let last = forged.indices.dropLast().last { forged[last] = forged[last] == 0x41 ? 0x42 : 0x41 }
            verify(forged, mayBeAccepted: false)
        } catch JWSError.nested {
            // A payload that is a token itself is refused on purpose.
        } catch {
            Fuzzing.require(false, "what is signed verifies: \(error)")
        }
    }

    private static func verify(_ bytes: [UInt8], mayBeAccepted: Bool) {
        let finished = DispatchSemaphore(value: 0)
        let verdicts = Mutex<[Verdict]>([])
        Task.detached {
            let options = VerificationOptions(
                at: Instant(seconds: 1_780_272_000), recipients: [KnownRecipient("a@example.org")], explain: true)
            let reports = await verifier.verify(BadgeInput(name: "input", bytes: bytes), options: options)
            for report in reports { _ = report.json.serialized() }
            verdicts.withLock { $0 = reports.map(\.verdict) }
            finished.signal()
        }
        finished.wait()
        let reached = verdicts.withLock { $0 }
        Fuzzing.require(!reached.isEmpty, "there is always a report")
        if !mayBeAccepted { Fuzzing.require(!reached.contains(.accepted), "a forged signature is never accepted") }
    }
}

/// What libFuzzer calls with each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzJWS(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Fuzzing.bytes(start, count)
    if bytes.first == UInt8(ascii: "{") { FuzzJWS.checkPayload(bytes) } else { FuzzJWS.checkToken(bytes) }
    return 0
}
