public import LinkedData

/// Who received a badge, in the words of either standard: `recipient` of 2.0 and `identifier` of 3.0.
public struct RecipientIdentity: Hashable, Sendable {
    /// What kind of identity it is.
    public enum Kind: Hashable, Sendable {
        /// An electronic mail address: `email` in 2.0, `emailAddress` in 3.0.
        case emailAddress
        /// The address of a page; only in 2.0.
        case url
        /// A telephone number; only in 2.0.
        case telephone
        /// The identifier of a profile; only in 2.0.
        case id
        /// Another kind, by its name.
        case other(JSONText)
    }

    /// How the identity is written.
    public enum Form: Hashable, Sendable {
        /// In the open.
        case plain(JSONText)
        /// As a hash.
        case hashed(HashedIdentity)
    }

    /// What kind of identity it is.
    public let kind: Kind
    /// How it is written.
    public let form: Form
    /// Whether it is a hash without salt, which anyone can compute for a list of guessed addresses.
    public let isUnsaltedHash: Bool

    /// The recipient of a badge of 2.0.
    ///
    /// Badges that do not say whether the identity is hashed are read by its form: a hash when it looks like one.
    ///
    /// - Throws: `.unreadableHash` when the identity is marked as hashed and is no hash.
    public init(_ recipient: V2.IdentityObject) throws(RecipientError) {
        let kind: Kind =
            switch recipient.type {
            case .email: .emailAddress
            case .url: .url
            case .telephone: .telephone
            case .id: .id
            case .unrecognised(let text): .other(text)
            }
        if let isHashed = recipient.hashed {
            try self.init(kind, identity: recipient.identity, isHashed: isHashed, salt: recipient.salt)
            return
        }
        do throws(RecipientError) {
            try self.init(kind, identity: recipient.identity, isHashed: true, salt: recipient.salt)
        } catch {
            // Not a hash after all; text with an algorithm in front is never taken for an identity in the open.
            if recipient.identity.value.utf8.contains(UInt8(ascii: "$")) { throw error }
            try self.init(kind, identity: recipient.identity, isHashed: false, salt: recipient.salt)
        }
    }

    /// One identity of the recipient of a badge of 3.0.
    ///
    /// - Throws: `.unreadableHash` when the identity is marked as hashed and is no hash.
    public init(_ identifier: V3.IdentityObject) throws(RecipientError) {
        let kind: Kind =
            identifier.identityType == .emailAddress ? .emailAddress : .other(identifier.identityType.text)
        try self.init(
            kind, identity: identifier.identityHash, isHashed: identifier.hashed, salt: identifier.salt)
    }

    private init(
        _ kind: Kind, identity: JSONText, isHashed: Bool, salt: JSONText?
    ) throws(RecipientError) {
        self.kind = kind
        if isHashed {
            let hash = try HashedIdentity(parsing: identity.value, salt: salt?.value)
            form = .hashed(hash)
            isUnsaltedHash = hash.salt.isEmpty
        } else {
            form = .plain(identity)
            isUnsaltedHash = false
        }
    }

    /// Compares with a known identity of the same kind.
    ///
    /// Electronic mail addresses are tried as given and then in ASCII lower case, in which issuers hash them; other
    /// kinds only as given.
    ///
    /// - Returns: The form that matched, or `nil`.
    public func matches(_ known: String) throws(RecipientError) -> RecipientMatch? {
        switch form {
        case .plain(let text):
            if text.value.hasSameBytes(as: known) { return .asGiven }
            guard kind == .emailAddress else { return nil }
            let (named, asked) = (text.value.inASCIILowercase ?? text.value, known.inASCIILowercase ?? known)
            return named.hasSameBytes(as: asked) ? .lowercased : nil
        case .hashed(let hash):
            if kind == .emailAddress { return try hash.matches(known) }
            return try hash.matchesExactly(known) ? .asGiven : nil
        }
    }
}
