package import Cryptography
public import LinkedData

/// One embedded proof: who vouches for the document, when, and with what.
///
/// Data Integrity 1.0, "Proofs". The received object is kept, because the proof covers itself.
public struct DataIntegrityProof: Sendable {
    /// The object as received.
    public let json: JSONObject
    /// Its own name, by which later proofs of a chain refer to it.
    public let id: String?
    /// How it was made.
    public let cryptosuite: Cryptosuite
    /// When it was made.
    public let created: DateTime?
    /// From when on it must not be relied on.
    public let expires: DateTime?
    /// The name of the key.
    public let verificationMethod: String
    /// What it is meant as.
    public let proofPurpose: ProofPurpose
    /// The signature in multibase, not decoded.
    public let proofValue: String
    /// The parties that it was made for.
    public let domain: [String]
    /// What it answers.
    public let challenge: String?
    /// What makes it unlike every other proof.
    public let nonce: String?
    /// The names of the proofs that it was made after, and covers.
    public let previousProof: [String]
    /// The contexts that it states itself, as suites over JSON do.
    public let context: JSONValue?

    private enum Member {
        static let proofValue: MemberName = "proofValue"
        static let context: MemberName = "@context"
    }

    /// The suite that a proof says it was made with, whatever else it says: another suite may have other members.
    public static func cryptosuite(of json: JSONObject) throws(DataIntegrityError) -> Cryptosuite {
        try ProofMemberReader(json).cryptosuite()
    }

    /// Reads a proof; nothing is verified yet.
    public init(_ json: JSONObject) throws(DataIntegrityError) {
        let reader = ProofMemberReader(json)
        self.json = json
        cryptosuite = try reader.cryptosuite()
        id = try reader.text("id")
        created = try reader.time("created")
        expires = try reader.time("expires")
        verificationMethod = try reader.verificationMethod()
        guard let purpose = try reader.text("proofPurpose") else { throw .missingPurpose }
        proofPurpose = ProofPurpose(purpose)
        guard let value = json[Member.proofValue]?.text else { throw .missingValue }
        proofValue = value
        domain = try reader.texts("domain")
        challenge = try reader.text("challenge")
        nonce = try reader.text("nonce")
        previousProof = try reader.texts("previousProof")
        context = json[Member.context]
        // The older class made it a required member.
        if cryptosuite == .ed25519Signature2020, created == nil { throw .missingTime }
    }

    /// The proof without its signature: what was canonicalized when it was made.
    package var options: JSONObject {
        var options = json
        options[Member.proofValue] = nil
        return options
    }

    /// The bytes of the signature, which has one length for each type of key.
    ///
    /// - Throws: `.value` unless it is multibase `z` (base58btc) of so many bytes.
    package func signature(for type: KeyType) throws(DataIntegrityError) -> [UInt8] {
        let length = type == .p384 ? 96 : 64
        // The length is looked at first, because base58 takes time with the square of it.
        guard proofValue.utf8.first == UInt8(ascii: "z"), proofValue.utf8.count <= 2 * length else { throw .value }
        let bytes: [UInt8]
        do {
            bytes = try Base58.decode(Array(proofValue.utf8.dropFirst()))
        } catch {
            throw .value
        }
        guard bytes.count == length else { throw .value }
        return bytes
    }
}
