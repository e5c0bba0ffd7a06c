import Cryptography
import Dispatch
import FuzzSupport
import LinkedData
import OpenBadges
import Proofs
import Synchronization

/// The whole verifier with all that it can be given: a badge, the documents behind addresses (keys, status lists, schemas,
/// profiles, contexts), and a list of trusted issuers.
///
/// An input is a JSON object: `badge`, which is a document or a text; `documents`, by address; `trust`; and `sign`, which
/// has the badge and the lists among the documents signed with a key of this program, because a fuzzer does not guess
/// signatures. The issuer may name that key as `KEY`.
@main
enum FuzzPipeline {
    private struct Documents: DocumentLoader {
        let answers: [IRI: LoadedDocument?]

        func load(_ url: IRI) async throws(DocumentError) -> LoadedDocument {
            guard let answer = answers[url] else { throw .unavailable(url: url.text) }
            guard let answer else { throw .absent(url: url.text) }
            return answer
        }
    }

    /// A key that everybody knows.
    private static let key = Result { try PrivateKey(ed25519Seed: Array(repeating: 7, count: 32)) }
    private static let instant = Instant(seconds: 1_780_272_000)
    private static let integrity = DataIntegrity(contexts: BundledContexts())

    static func main() {
        Fuzzing.run(fuzzPipeline)
    }

    fileprivate static func check(_ bytes: [UInt8]) {
        guard let input = (try? JSONValue(parsing: bytes))?.object, let key = try? key.get() else { return }
        let isSigned = input["sign"] != nil
        var answers: [IRI: LoadedDocument?] = [:]
        for member in input["documents"]?.object?.members ?? [] {
            guard let url = IRI(member.name.text) else { continue }
            let value = named(member.value, key)
            let isList = value.object?["encodedList"] != nil || value.object?["credentialSubject"] != nil
            let served = isSigned && isList ? signed(value, with: key) ?? value : value
            answers[url] =
                served == .null
                ? .some(nil)
                : LoadedDocument(
                    bytes: served.text.map { Array($0.utf8) } ?? served.serialized(), mediaType: "application/json",
                    address: url)
        }
        let badge = named(input["badge"] ?? .null, key)
        let documents = Documents(answers: answers)
        let trust = input["trust"].map { $0.text.map { Array($0.utf8) } ?? named($0, key).serialized() }
        let file = isSigned ? token(badge, input, key) : badge.text.map { Array($0.utf8) } ?? badge.serialized()
        let first = verify(file, documents, trust)
        Fuzzing.require(!first.isEmpty, "there is always a report")
        Fuzzing.require(first == verify(file, documents, trust), "the same badge has the same report twice")
        guard isSigned, var forged = Optional(file), let last = forged.indices.dropLast().last,
            (try? CompactJWS(file)) != nil
        else { return }
        // The last character of a signature of 64 bytes has four bits that count.
        forged[last] = forged[last] == 0x41 ? 0x42 : 0x41
        for report in verify(forged, documents, trust) {
            Fuzzing.require(
                (try? JSONValue(parsing: report))?.object?["verdict"] != "accepted", "a forgery is never accepted")
        }
    }

    /// The value with this program's key in the place of `KEY`.
    private static func named(_ value: JSONValue, _ key: PrivateKey) -> JSONValue {
        let did = DIDKey(key.publicKey).did
        switch value {
        case .string("KEY"): return .text(did)
        case .string("MULTIKEY"): return .text(Multikey(key.publicKey).text)
        case .array(let elements): return .array(elements.map { named($0, key) })
        case .object(let object):
            var result = JSONObject()
            for member in object.members {
                result[member.name == "KEY" ? MemberName(did) : member.name] = named(member.value, key)
            }
            return .object(result)
        case .null, .bool, .number, .string: return value
        }
    }

    /// The badge as a token, signed under the name that the input gives.
    private static func token(_ badge: JSONValue, _ input: JSONObject, _ key: PrivateKey) -> [UInt8] {
        guard let object = badge.object else { return badge.serialized() }
        let name = input["sign"]?.text ?? ""
        let keyID = name.isEmpty ? DIDKey(key.publicKey).verificationMethodID : name
        let payload = (try? VCJWTClaims.payload(for: object)) ?? object
        let header = JOSEHeader(algorithm: .eddsa, keyID: keyID)
        let signed = try? CompactJWS.signing(payload: payload.serialized(), header: header, with: key)
        return signed?.bytes ?? badge.serialized()
    }

    /// A list with a proof of the key.
    private static func signed(_ value: JSONValue, with key: PrivateKey) -> JSONValue? {
        guard let object = value.object, let method = IRI(DIDKey(key.publicKey).verificationMethodID) else {
            return nil
        }
        let options = ProofOptions(.eddsaJCS2022, verificationMethod: method, created: DateTime("2026-01-01T00:00:00Z"))
        return (try? integrity.securing(object, with: options, key: key)).map { .object($0) }
    }

    /// The reports, as they are printed.
    private static func verify(_ bytes: [UInt8], _ documents: Documents, _ trust: [UInt8]?) -> [[UInt8]] {
        let finished = DispatchSemaphore(value: 0)
        let reports = Mutex<[[UInt8]]>([])
        Task.detached {
            var options = VerificationOptions(
                at: instant, recipients: [KnownRecipient("a@example.org")], explain: true)
            if let trust { options.trust = try? await TrustList(reading: trust, supplied: documents) }
            let found = await Verifier(loader: documents).verify(
                BadgeInput(name: "input", bytes: bytes), options: options)
            reports.withLock { $0 = found.map { $0.json.serialized() } }
            finished.signal()
        }
        finished.wait()
        return reports.withLock { $0 }
    }
}

/// What libFuzzer calls with each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzPipeline(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    FuzzPipeline.check(Fuzzing.bytes(start, count))
    return 0
}
