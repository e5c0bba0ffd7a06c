import LinkedData
import OpenBadges

/// A status list as it is published, before it is signed (Bitstring Status List 1.0, "BitstringStatusListCredential").
struct StatusListDocument {
    let url: IRI
    let purpose: String
    let issuer: IRI
    let list: BitstringStatusList
    let validFrom: DateTime

    func json() throws(StatusListError) -> JSONObject {
        [
            "@context": ["https://www.w3.org/ns/credentials/v2"], "id": .text(url.text),
            "type": ["VerifiableCredential", "BitstringStatusListCredential"], "issuer": .text(issuer.text),
            "validFrom": .text(validFrom.text),
            "credentialSubject": [
                "id": .text("\(url.text)#list"), "type": "BitstringStatusList", "statusPurpose": .text(purpose),
                "encodedList": .text(try list.encoded()),
            ],
        ]
    }
}

extension BitstringStatusList {
    /// A list of statuses of one bit, of which these are set; positions outside it are left out.
    init(length: Int, set positions: [Int]) {
        var bytes = [UInt8](repeating: 0, count: (length + 7) / 8)
        for position in positions where position >= 0 && position < length {
            bytes[position / 8] |= 0x80 >> UInt8(position % 8)
        }
        self.init(bytes)
    }
}
