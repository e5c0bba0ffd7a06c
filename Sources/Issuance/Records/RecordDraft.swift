public import LinkedData

/// A step of a programme that is to be recorded.
public struct RecordDraft: Sendable {
    /// What it tells of.
    public let kind: RecordKind
    /// What it is about, for instance the identifier of a submission. Never anything that tells who a person is.
    public let subject: String
    /// The name of this very step: a step that is run twice has one record.
    public let key: String
    /// The place of an award in the status lists.
    public let slot: StatusSlot?
    /// The identifier of the person who acted.
    public let actor: String
    /// What happened.
    public let body: JSONObject

    /// A step.
    public init(
        _ kind: RecordKind, about subject: String, key: String, slot: StatusSlot? = nil, by actor: String,
        body: JSONObject
    ) {
        self.kind = kind
        self.subject = subject
        self.key = key
        self.slot = slot
        self.actor = actor
        self.body = body
    }
}
