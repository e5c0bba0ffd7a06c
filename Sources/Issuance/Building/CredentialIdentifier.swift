private import Cryptography
public import LinkedData

/// The identifier of a credential: a URN of a UUID, or an address at which the issuer will serve it.
///
/// Open Badges 3.0, "AchievementCredential", and 2.0, "Assertion": property `id`. A badge of one award in both
/// standards has one identifier. The UUIDs are of version 4, because readers of 2.0 know only versions 1 to 5.
public struct CredentialIdentifier: Hashable, Sendable {
    /// The identifier as it stands in the credential.
    public let iri: IRI

    /// A fresh identifier with 122 random bits.
    public init(from random: RandomSource = .system) throws(IdentifierError) {
        do {
            self.iri = try Self.urn(try random.bytes(16))
        } catch let error as CryptographyError {
            throw .unavailable(reason: error.explanation)
        } catch let error as IdentifierError {
            throw error
        } catch {
            throw .unavailable(reason: String(describing: error))
        }
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
        do {
            self.iri = try Self.urn(Array(try HashAlgorithm.sha256.digest(named).prefix(16)))
        } catch let error as CryptographyError {
            throw .unavailable(reason: error.explanation)
        } catch let error as IdentifierError {
            throw error
        } catch {
            throw .unavailable(reason: String(describing: error))
        }
    }

    /// An identifier that the issuer has chosen.
    ///
    /// - Throws: `.unsuitable` unless it is a web address or a `urn:uuid:`.
    public init(_ iri: IRI) throws(IdentifierError) {
        guard iri.isWebAddress || iri.isUUID else { throw .unsuitable(iri.text) }
        self.iri = iri
    }

    private static func urn(_ bytes: [UInt8]) throws(IdentifierError) -> IRI {
        let text = RandomUUID(randomBytes: bytes).urn
        guard bytes.count == 16, let iri = IRI(text) else {
            throw .unavailable(reason: "sixteen random bytes were asked for, and \(bytes.count) came")
        }
        return iri
    }
}

extension IRI {
    /// Whether this is `urn:uuid:` with a UUID of version 1 to 5 and the variant of RFC 9562: the only URN that
    /// readers of Open Badges 2.0 take.
    var isUUID: Bool {
        let parts = text.lowercased().split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0] == "urn", parts[1] == "uuid" else { return false }
        let groups = parts[2].split(separator: "-", omittingEmptySubsequences: false).map { Array($0.utf8) }
        guard groups.map(\.count) == [8, 4, 4, 4, 12] else { return false }
        let digits = Array("0123456789abcdef".utf8)
        return groups.joined().allSatisfy(digits.contains) && Array("12345".utf8).contains(groups[2][0])
            && Array("89ab".utf8).contains(groups[3][0])
    }
}
