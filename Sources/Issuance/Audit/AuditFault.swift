/// Something that an audit found.
public struct AuditFault: Hashable, Sendable {
    /// What kind of thing.
    public enum Kind: String, Hashable, Sendable {
        /// A record is missing, was put in between, or stands in another order.
        case order
        /// What a record says is not what was recorded.
        case body
        /// A record was changed in another part.
        case link
        /// What a record said is gone, and nothing says that it was erased.
        case missingBody = "missing-body"
        /// Two awards have one place in the status lists.
        case sharedSlot = "shared-slot"
        /// An award rests on no approval in the records.
        case approval
        /// A stack rests on a member that was not awarded before it.
        case member
        /// A badge that was issued again has another identifier, place or first date than before.
        case reissue
        /// Somebody acted who had no right to at that time.
        case role
        /// What was revoked counts again.
        case unrevoked
        /// A file that a record names is gone or is another.
        case content
        /// The rules would not have let the step happen, on what was recorded before it.
        case rules
        /// The store does not keep the place of an award in the status lists for it.
        case place
        /// The store itself is not as it was made, or its indexes lead past what its tables hold: what it finds proves nothing.
        case store
        /// The end of the chain that was signed earlier is not in it any more.
        case head
    }

    /// What kind of thing.
    public let kind: Kind
    /// The number of the record.
    public let number: Int
    /// The step that it tells of.
    public let key: String
    /// Which rule was broken; `nil` where the kind says it all.
    public let reason: String?

    init(kind: Kind, number: Int, key: String, reason: String? = nil) {
        self.kind = kind
        self.number = number
        self.key = key
        self.reason = reason
    }
}
