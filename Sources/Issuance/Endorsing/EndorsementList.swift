internal import Cryptography
public import LinkedData
internal import OpenBadges
internal import Proofs

/// The status list of an endorsing body, as the file that it publishes: nothing else says what was withdrawn.
///
/// Bitstring Status List 1.0, "BitstringStatusListCredential".
public struct EndorsementList: Sendable {
    /// Where it is published.
    public let address: IRI
    private var withdrawn: Set<Int>
    /// The body whose list it is; `nil` for a list that is new.
    private let issuer: String?

    /// A list in which nothing is withdrawn.
    public init(at address: IRI) {
        self.address = address
        withdrawn = []
        issuer = nil
    }

    /// A list as it was published.
    public init(_ published: [UInt8]) throws {
        let document = try Self.document(in: published)
        let subject = document["credentialSubject"]?.object
        guard let address = document["id"]?.text.flatMap({ IRI($0) }), let encoded = subject?["encodedList"]?.text,
            subject?["statusPurpose"]?.text == "revocation"
        else { throw ProgrammeError.endorsementList }
        let bytes = try BitstringStatusList(encoded: encoded).bytes
        guard bytes.count * 8 == BitstringStatusList.minimumLength else { throw ProgrammeError.endorsementList }
        self.address = address
        issuer = document["issuer"]?.text
        withdrawn = Set((0..<bytes.count * 8).filter { bytes[$0 / 8] & (0x80 >> UInt8($0 % 8)) != 0 })
    }

    /// Withdraws an endorsement whose status stands in this list.
    ///
    /// - Throws: `.endorsementElsewhere` when it says that its status stands elsewhere, or nowhere.
    public mutating func withdraw(_ endorsement: [UInt8]) throws {
        let document = try Self.document(in: endorsement)
        let place = (document["credentialStatus"]?.elements ?? []).compactMap(\.object).first { entry in
            entry["statusPurpose"]?.text == "revocation" && entry["statusListCredential"]?.text == address.text
        }
        guard let position = place?["statusListIndex"]?.text.flatMap({ Int($0) }),
            (0..<BitstringStatusList.minimumLength).contains(position)
        else { throw ProgrammeError.endorsementElsewhere(document["id"]?.text ?? "", list: address.text) }
        withdrawn.insert(position)
    }

    /// The list as it is to be published.
    ///
    /// - Throws: `.endorsementList` when it is the list of another body.
    public func signed(by signer: Signer, at instant: Instant) throws -> [UInt8] {
        if let issuer, issuer != signer.issuer.id.text { throw ProgrammeError.endorsementList }
        let list = BitstringStatusList(length: BitstringStatusList.minimumLength, set: Array(withdrawn))
        let document = StatusListDocument(
            url: address, purpose: "revocation", issuer: signer.issuer.id, list: list, validFrom: DateTime(instant))
        return try signer.sign(document: document.json(), created: DateTime(instant))
    }

    /// The document in a file, or in the token in it.
    private static func document(in bytes: [UInt8]) throws -> JSONObject {
        let isDocument = bytes.first { $0 > 0x20 } == UInt8(ascii: "{")
        let payload = isDocument ? bytes : try CompactJWS(bytes, kind: .credential).payload
        guard let document = try JSONValue(parsing: payload).object else { throw ProgrammeError.endorsementList }
        return document
    }
}
