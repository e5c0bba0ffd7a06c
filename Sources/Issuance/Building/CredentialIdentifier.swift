private import Cryptography
import Diagnostics
public import LinkedData
private import OpenBadges

/// The identifier of a credential: a URN of a UUID, or an address at which the issuer will serve it.
///
/// Open Badges 3.0, "AchievementCredential", and 2.0, "Assertion": property `id`. A badge of one award in both
/// standards has one identifier. The UUIDs are of version 4, because readers of 2.0 know only versions 1 to 5.
public struct CredentialIdentifier: Hashable, Sendable {
    /// The identifier as it stands in the credential.
    public let iri: IRI

    /// A fresh identifier with 122 random bits.
    public init(from random: RandomSource = .system) throws(IdentifierError) {
        iri = try Self.urn { () throws(CryptographyError) in try random.bytes(16) }
    }

    /// The identifier that belongs to one step of one issuer: the same key gives the same identifier, always.
    ///
    /// The bits are those of SHA-256 over the issuer's identifier and the key, so whoever knows both can compute it. Where
    /// it must not be guessed, the key must be one that cannot be guessed.
    ///
    /// - Parameters:
    ///   - idempotencyKey: names the step, for instance a submission; not empty, at most 1,000 bytes.
    ///   - issuer: the identifier of the issuer, so that two issuers never share an identifier.
    public init(idempotencyKey: String, issuer: IRI) throws(IdentifierError) {
        let length = idempotencyKey.utf8.count
        guard (1...1000).contains(length) else { throw .idempotencyKey(bytes: length) }
        // An IRI holds no line feed, so the two parts cannot run into each other.
        let named = Array("credential identifier\n\(issuer.text)\n\(idempotencyKey)".utf8)
        iri = try Self.urn { () throws(CryptographyError) in
            Array(try HashAlgorithm.sha256.digest(named).prefix(16))
        }
    }

    /// An identifier that the issuer has chosen.
    ///
    /// - Throws: `.unsuitable` unless it is a web address or a `urn:uuid:`.
    public init(_ iri: IRI) throws(IdentifierError) {
        guard iri.scheme != "_", V2.Identifier(iri.text) != nil else { throw .unsuitable(iri.text) }
        self.iri = iri
    }

    private static func urn(of source: () throws(CryptographyError) -> [UInt8]) throws(IdentifierError) -> IRI {
        let bytes: [UInt8]
        do throws(CryptographyError) {
            bytes = try source()
        } catch {
            throw .unavailable(reason: error.explanation)
        }
        guard bytes.count == 16, let iri = IRI(RandomUUID(randomBytes: bytes).urn) else {
            throw .unavailable(reason: "sixteen random bytes were asked for, and \(bytes.count) came")
        }
        return iri
    }
}
