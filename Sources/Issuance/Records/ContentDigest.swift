private import Cryptography
import Diagnostics

/// The name of content in a store: SHA-256 over it, in lower-case hexadecimal.
public struct ContentDigest: Hashable, Sendable, CustomStringConvertible {
    /// Sixty-four digits.
    public let text: String

    /// The digest of content.
    public init(of content: [UInt8]) throws(ProgrammeError) {
        do throws(CryptographyError) {
            text = Hexadecimal.encode(try HashAlgorithm.sha256.digest(content))
        } catch {
            throw .unavailable(reason: error.explanation)
        }
    }

    /// A digest that a record holds; `nil` unless it is sixty-four digits.
    public init?(_ text: String) {
        let digits = text.utf8
        guard digits.count == 64, digits.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }) else {
            return nil
        }
        self.text = text
    }

    /// The digits.
    public var description: String { text }
}
