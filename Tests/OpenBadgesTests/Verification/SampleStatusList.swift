import Cryptography
import LinkedData
import OpenBadges
import Proofs
import TestSupport

/// Sound status lists of both generations, for tests to break in one place.
enum SampleStatusList {
    static let address = "https://issuer.example/status/1"
    static let index = 9

    /// The bits of a list in which the statuses of these indexes are set.
    static func bits(_ set: [Int], count: Int = 131_072) -> BitstringStatusList {
        var bytes = [UInt8](repeating: 0, count: count / 8)
        for bit in set { bytes[bit / 8] |= 0x80 >> UInt8(bit % 8) }
        return BitstringStatusList(bytes)
    }

    /// An entry of a badge.
    static func entry(_ purpose: String = "revocation", _ more: JSONObject = [:]) -> JSONValue {
        var entry: JSONObject = [
            "id": .text("\(address)#\(index)"), "type": "BitstringStatusListEntry", "statusPurpose": .text(purpose),
            "statusListIndex": .text("\(index)"), "statusListCredential": .text(address),
        ]
        for member in more.members { entry[member.name] = member.value }
        return .object(entry)
    }

    /// A list credential without a proof.
    static func credential(
        _ set: [Int] = [], purpose: JSONValue = "revocation", issuer: String
    ) throws -> JSONValue {
        [
            "@context": ["https://www.w3.org/ns/credentials/v2"], "id": .text(address),
            "type": ["VerifiableCredential", "BitstringStatusListCredential"], "issuer": .text(issuer),
            "validFrom": "2026-01-01T00:00:00Z", "validUntil": "2027-01-01T00:00:00Z",
            "credentialSubject": [
                "id": .text("\(address)#list"), "type": "BitstringStatusList", "statusPurpose": purpose,
                "encodedList": .text(try bits(set).encoded()),
            ],
        ]
    }

    /// The same in the words of the draft of 2021.
    static func credential2021(_ set: [Int] = [], issuer: String) throws -> JSONValue {
        try credential(set, issuer: issuer)
            .setting(
                "/@context", to: ["https://www.w3.org/2018/credentials/v1", "https://w3id.org/vc/status-list/2021/v1"]
            )
            .renaming("/validFrom", to: "issuanceDate").renaming("/validUntil", to: "expirationDate")
            .setting("/type", to: ["VerifiableCredential", "StatusList2021Credential"])
            .setting("/credentialSubject/type", to: "StatusList2021")
            .setting("/credentialSubject/encodedList", to: .text(String(try bits(set).encoded().dropFirst())))
    }

    /// A list with an embedded proof.
    static func secured(
        _ set: [Int] = [], purpose: JSONValue = "revocation", by key: PrivateKey, _ suite: Cryptosuite? = nil,
        editing edit: (JSONValue) throws -> JSONValue = { $0 }
    ) throws -> JSONValue {
        let credential = try credential(set, purpose: purpose, issuer: DIDKey(key.publicKey).did)
        return try SampleProof.securing(edit(credential), by: key, suite)
    }
}
