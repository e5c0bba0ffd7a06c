private import Cryptography
import Diagnostics
public import LinkedData
private import OpenBadges
private import Proofs

/// The person who gets a badge, as the badge will name them.
///
/// An e-mail address stands in the badge as a hash over the address and a salt, so that a reader who knows the address
/// can check it and nobody can read it; in both standards of one award the same hash. A DID or a web address stands as it
/// is.
public struct Recipient: Hashable, Sendable {
    /// How the person is named.
    enum Identity: Hashable, Sendable {
        /// An e-mail address that everybody may read.
        case plainAddress(String)
        /// The hash of an e-mail address in the form `sha256$…`, with its salt.
        case hashedAddress(String, salt: String)
        /// A DID or another identifier that is not a web address.
        case identifier(IRI)
        /// A web address.
        case url(IRI)
    }

    let identity: Identity
    /// The identifier of the subject besides an address.
    let subject: IRI?

    /// How an e-mail address stands in the badge.
    public enum AddressForm: Hashable, Sendable {
        /// As a hash over the address and a fresh salt.
        case hashed
        /// As it is: everybody who sees the badge can read it.
        case plain
    }

    /// Reads who gets the badge: an e-mail address, a DID or a web address.
    ///
    /// An e-mail address is trimmed and its ASCII letters lower-cased before it is hashed, as Open Badges 2.0, "Identity
    /// Hashing", leaves to the issuer: whoever checks must be able to write it again.
    ///
    /// - Parameters:
    ///   - text: the address or identifier; white space around it does not count.
    ///   - form: whether an e-mail address is hashed.
    ///   - random: where the salt comes from.
    public init(
        _ text: String, addressForm form: AddressForm = .hashed, random: RandomSource = .system
    ) throws(RecipientTextError) {
        let text = Self.trimmed(text)
        guard !text.isEmpty else { throw .empty }
        guard text.utf8.count <= 2000 else { throw .tooLong(bytes: text.utf8.count) }
        if case .forbidden(let character) = StatementText.fault(in: text, limit: 2000) {
            throw .forbiddenCharacter(character)
        }
        if text.unicodeScalars.contains(where: \.properties.isWhitespace) { throw .forbiddenCharacter("a space") }
        if text.unicodeScalars.contains(where: \.properties.isDefaultIgnorableCodePoint) {
            throw .forbiddenCharacter("a character that nobody can see")
        }
        subject = nil
        // Written so, an address would be another than the same one without it, for readers and for our own rules.
        if Self.lowercasingASCII(text).hasPrefix("mailto:") { throw .unrecognised }
        if let iri = IRI(text), iri.scheme == "did" || iri.scheme == "urn" {
            if iri.scheme == "did" { try Self.checkDID(text) }
            identity = .identifier(iri)
        } else if let iri = IRI(text), iri.isWebAddress {
            identity = .url(iri)
        } else if EmailAddress.hasForm(text) {
            identity = try Self.identity(ofAddress: Self.lowercasingASCII(text), form: form, random: random)
        } else {
            throw .unrecognised
        }
    }

    /// A DID that is a key must be one: its owner could never show that they own it otherwise.
    private static func checkDID(_ text: String) throws(RecipientTextError) {
        do throws(DIDError) {
            let url = try DIDURL(text)
            switch url.method {
            case "key": _ = try DIDKey(url.did)
            case "jwk": _ = try DIDJWK(url.did)
            default: break
            }
        } catch {
            throw .malformedDID(error)
        }
    }

    private init(identity: Identity, subject: IRI?) {
        self.identity = identity
        self.subject = subject
    }

    /// The same person, whose wallet or account besides has an identifier: it becomes the subject's `id` in Open Badges
    /// 3.0, beside the hashed address.
    public func identified(by subject: IRI) -> Recipient {
        Recipient(identity: identity, subject: subject)
    }

    private static func identity(
        ofAddress address: String, form: AddressForm, random: RandomSource
    ) throws(RecipientTextError) -> Identity {
        switch form {
        case .plain: return .plainAddress(address)
        case .hashed:
            // 128 bits: whoever tries addresses must do so for each badge anew.
            let salt: String = Hexadecimal.encode(try saltBytes(from: random))
            do throws(RecipientError) {
                return .hashedAddress(try HashedIdentity(value: address, salt: salt).text, salt: salt)
            } catch {
                throw .unavailable(reason: error.explanation)
            }
        }
    }

    private static func saltBytes(from random: RandomSource) throws(RecipientTextError) -> [UInt8] {
        do throws(CryptographyError) {
            return try random.bytes(16)
        } catch {
            throw .unavailable(reason: error.explanation)
        }
    }

    private static func trimmed(_ text: String) -> String {
        let scalars = text.unicodeScalars
        guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
            let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
        else { return "" }
        return String(scalars[first...last])
    }

    /// No folding of other letters: two readers would fold them differently.
    private static func lowercasingASCII(_ text: String) -> String {
        let bytes = text.utf8.map { byte in
            (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
