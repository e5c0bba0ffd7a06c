import Cryptography
import Foundation
import LinkedData
import Proofs
import TestSupport

/// One signed document of a W3C suite with every value on the way to its signature.
struct DataIntegrityVector {
    /// Where the vectors of one document are.
    let folder: URL
    /// The document before it was signed.
    let unsigned: JSONObject
    /// The document with its proof.
    let signed: JSONObject
    /// The proof before it was signed, as the suite gives it.
    let proofConfig: JSONObject
    /// The key pair.
    let key: PrivateKey

    /// A vector of a suite; `nil` where the suite is not there.
    init?(_ suite: String, _ folder: String, unsigned: String, keys: String) throws {
        guard let root = ConformanceFolder.suite(suite) else { return nil }
        self.folder = root.appending(path: folder)
        self.unsigned = try Self.object(root.appending(path: unsigned))
        key = try Self.key(Self.object(root.appending(path: keys)))
        signed = try Self.object(Self.file("signed", in: self.folder))
        proofConfig = try Self.object(Self.file("proofConfig", in: self.folder))
    }

    /// The text of the file whose name begins so.
    func text(_ start: String) throws -> String {
        try String(contentsOf: Self.file(start, in: folder), encoding: .utf8)
    }

    private static func file(_ start: String, in folder: URL) throws -> URL {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        guard let name = names.first(where: { $0.hasPrefix(start) }) else { throw CocoaError(.fileNoSuchFile) }
        return folder.appending(path: name)
    }

    static func object(_ file: URL) throws -> JSONObject {
        guard let object = try JSONValue(parsing: [UInt8](Data(contentsOf: file))).object else {
            throw CocoaError(.fileReadCorruptFile)
        }
        return object
    }

    /// A private key as the suites write it: two bytes for its kind, then the number.
    static func key(_ pair: JSONObject) throws -> PrivateKey {
        let text = pair["privateKeyMultibase"]?.text ?? pair["secretKeyMultibase"]?.text ?? ""
        let bytes = try Base58.decode(Array(text.utf8.dropFirst()))
        let number = Array(bytes.dropFirst(2))
        return switch bytes.first {
        case 0x80: try PrivateKey(ed25519Seed: number)
        case 0x86: try PrivateKey(p256Scalar: number)
        default: try PrivateKey(p384Scalar: number)
        }
    }
}
