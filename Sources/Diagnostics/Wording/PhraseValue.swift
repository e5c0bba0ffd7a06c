/// Something that can stand in a phrase.
public protocol PhraseValue {
    /// How it stands there.
    var phraseValue: Phrase.Value { get }
}

extension String: PhraseValue {
    /// As it is.
    public var phraseValue: Phrase.Value { .text(self) }
}

extension Substring: PhraseValue {
    /// As it is.
    public var phraseValue: Phrase.Value { .text(String(self)) }
}

extension Int: PhraseValue {}
extension Int64: PhraseValue {}
extension Unicode.Scalar: PhraseValue {}

extension Phrase: PhraseValue {
    /// In the language of the phrase around it.
    public var phraseValue: Value { .phrase(self) }
}

extension Phrase.Value: PhraseValue {
    /// Itself.
    public var phraseValue: Phrase.Value { self }
}

extension PhraseValue where Self: CustomStringConvertible {
    /// As it is written in every language.
    public var phraseValue: Phrase.Value { .text(description) }
}
