internal import OpenBadges

/// An e-mail address, as far as its form can be told: one `@`, something before it and a domain behind it.
///
/// Whether there is such a mailbox nobody can tell from the text. What is certainly none is refused, because badges and rules
/// go by addresses.
public struct EmailAddress: Hashable, Sendable {
    /// The address as it was given.
    public let text: String

    /// - Throws: `.email` unless `text` has the form of an address.
    public init(_ text: String) throws(ProgrammeError) {
        guard StatementText.fault(in: text, limit: 300) == nil, Self.hasForm(text) else { throw .email(text) }
        self.text = text
    }

    /// Whether text has the form of an address: what readers of badges ask of one, and a domain of labels with dots between them.
    static func hasForm(_ text: String) -> Bool {
        guard V2.EmailAddress(text) != nil, let domain = text.utf8.split(separator: UInt8(ascii: "@")).last else {
            return false
        }
        return domain.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy { label in
            !label.isEmpty && label.allSatisfy(isOfDomain)
        }
    }

    /// Domains may be written in any script.
    private static func isOfDomain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), 0x80...:
            true
        default: false
        }
    }
}
