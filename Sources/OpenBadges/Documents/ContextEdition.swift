/// One of the documents that have been published at the address of a context.
///
/// A context should never change once documents are signed with it; two have changed nevertheless. A proof holds over
/// the edition that its maker had, and only over that one.
public struct ContextEdition: Hashable, Sendable {
    /// What it is, in plain words: "Open Badges 3.0.3 without endorsementJwt and jti".
    public let name: String
    /// The file in `Schemas/contexts`, without its ending.
    let file: String
}
