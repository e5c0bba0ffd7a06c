public import Diagnostics

/// The name of a member as a model knows it: with what it is for, so that a reader who lacks it can be told.
public struct MemberKey: Sendable, ExpressibleByStringLiteral {
    /// The name.
    public let name: MemberName
    /// What the member is for, as the end of a sentence: "it says what the person had to do".
    public let purpose: Phrase?
    /// The member as it could be written, for a reader who has to add it.
    public let example: String
    /// A bit that the names of an object are asked for before they are compared.
    @usableFromInline let mask: UInt64

    /// A member that must be there.
    public init(_ name: MemberName, purpose: Phrase, example: String) {
        self.name = name
        self.purpose = purpose
        self.example = example
        mask = name.mask
    }

    /// A member that may be there.
    public init(stringLiteral name: String) {
        self.name = MemberName(name)
        purpose = nil
        example = ""
        mask = self.name.mask
    }
}
