/// A sentence, or a part of one: which, and the values that stand in it.
///
/// The words are in `Wording`, in every language; they are put together when somebody reads them, and not before. A
/// value is named in the words as `{name}`.
public struct Phrase: Hashable, Sendable {
    /// The name of the words in `Wording`: the code of the finding and a variant, for instance `jws.header/type`.
    public let key: String
    /// What stands in the words.
    let values: [NamedValue]

    struct NamedValue: Hashable, Sendable {
        let name: String
        let value: Value
    }

    /// What can stand in a phrase.
    public indirect enum Value: Hashable, Sendable {
        /// Text that is the same in every language, such as a name or an address.
        case text(String)
        /// A phrase of its own.
        case phrase(Phrase)
        /// Several, one after the other, and what stands between them.
        case list([Value], separator: Phrase)
    }

    /// A phrase by its name, with a value for each name in its words.
    public init(_ key: String, _ values: KeyValuePairs<String, any PhraseValue> = [:]) {
        self.key = key
        self.values = values.map { NamedValue(name: $0.key, value: $0.value.phraseValue) }
    }

    /// Text that is the same in every language: a name, an address, or the words of another program.
    public init(verbatim text: String) {
        self.init("verbatim", ["text": text])
    }

    /// Names of which one is meant.
    public init(anyOf names: [String]) {
        let names = Value.list(names.map { .text($0) }, separator: Phrase("word/or"))
        self.init("verbatim", ["text": names])
    }

    /// The phrase in words.
    public func text(in language: Language) -> String {
        filled(Wording.template(of: key, in: language), in: language)
    }

    /// The words with each name in braces replaced; braces around anything else stay.
    private func filled(_ template: String, in language: Language) -> String {
        guard !values.isEmpty else { return template }
        var text = ""
        var rest = Substring(template)
        while let start = rest.utf8.firstIndex(of: UInt8(ascii: "{")) {
            text += rest[..<start]
            rest = rest[start...]
            let inside = rest.dropFirst()
            if let end = inside.utf8.firstIndex(of: UInt8(ascii: "}")),
                let value = values.first(where: { $0.name.utf8.elementsEqual(inside[..<end].utf8) })?.value
            {
                text += value.text(in: language)
                rest = inside[end...].dropFirst()
            } else {
                text += "{"
                rest = inside
            }
        }
        return text + rest
    }
}

extension Phrase.Value {
    fileprivate func text(in language: Language) -> String {
        switch self {
        case .text(let text): text
        case .phrase(let phrase): phrase.text(in: language)
        case .list(let values, let separator):
            values.map { $0.text(in: language) }.joined(separator: separator.text(in: language))
        }
    }
}
