/// An error whose sentences are in `Wording`, in every language: what a report gives as the reason of an outcome.
public protocol WordedError: ExplainedError {
    /// What happened, in one or two sentences.
    var account: Phrase { get }
    /// What the reader can do about it, in one sentence.
    var advice: Phrase { get }
}

extension WordedError {
    /// What happened, in English.
    public var explanation: String { account.text(in: .english) }
    /// What the reader can do about it, in English.
    public var remedy: String { advice.text(in: .english) }
}
