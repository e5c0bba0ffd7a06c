internal import LinkedData
internal import Proofs

/// A record (Comprehensive Learner Record 2.0) that is held against the awards.
///
/// A record is no award and is not kept; what it puts together are badges of awards.
public struct AuditedRecord: Sendable {
    /// The award of each badge in it; `nil` for a badge that belongs to none.
    public let awards: [AwardedBadge?]
    /// The award of the stack from which it was put together; `nil` when this programme makes no such record.
    public let stack: AwardedBadge?
}

extension Programme {
    /// Looks for the badges of a record among the awards.
    ///
    /// - Parameter bytes: a document or token; its signature is not looked at.
    /// - Returns: `nil` for what is no record.
    public func auditedRecord(_ bytes: [UInt8]) throws -> AuditedRecord? {
        guard let document = Self.document(ofRecord: bytes) else { return nil }
        let credentials = document["credentialSubject"]?.object?["verifiableCredential"]?.elements ?? []
        let awards = try credentials.map { credential in
            try Self.signedBytes(of: credential).flatMap { try award(holding: $0) }
        }
        let stack = try awards.compactMap(\.self).first { award in
            guard !award.members.isEmpty else { return false }
            let parts = Set([award.id] + award.members.map(\.award))
            let isWhole = parts == Set(awards.map { $0?.id ?? "" }) && awards.count == parts.count
            return try isWhole && recordID(of: award).text == document["id"]?.text
        }
        return AuditedRecord(awards: awards, stack: stack)
    }

    /// The identifier of the record of a stack.
    func recordID(of stack: AwardedBadge) throws -> IRI {
        try CredentialIdentifier(
            idempotencyKey: "record/\(stack.id)/\(stack.issue)", issuer: settings.issuerID
        ).iri
    }

    /// What a record says; `nil` for a badge or anything else.
    private static func document(ofRecord bytes: [UInt8]) -> JSONObject? {
        do {
            let isDocument = bytes.first { $0 > 0x20 } == UInt8(ascii: "{")
            let payload = isDocument ? bytes : try CompactJWS(bytes, kind: .credential).payload
            let document = try JSONValue(parsing: payload).object
            return document?["type"]?.elements.contains("ClrCredential") == true ? document : nil
        } catch {
            // What cannot be read is no record, whatever else it may be.
            return nil
        }
    }

    /// The bytes that were signed: a document as it is written here, or the token in its envelope.
    private static func signedBytes(of credential: JSONValue) -> [UInt8]? {
        guard let object = credential.object else { return credential.text.map { Array($0.utf8) } }
        guard object["type"]?.elements.contains("EnvelopedVerifiableCredential") == true else {
            return object.serialized()
        }
        let prefix = envelopePrefix
        return object["id"]?.text.flatMap { $0.hasPrefix(prefix) ? Array($0.utf8.dropFirst(prefix.utf8.count)) : nil }
    }

    /// What stands before a token in its envelope.
    static let envelopePrefix = "data:application/vc+jwt,"
}
