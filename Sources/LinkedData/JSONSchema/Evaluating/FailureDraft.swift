import Diagnostics

/// A failure on its way out of the value: the steps to its place are added from the inside out.
struct FailureDraft {
    /// The innermost step first.
    var steps: [MemberName] = []
    let keywordPlace: String
    let keyword: String
    let account: Phrase

    /// The failure with its place.
    var failure: JSONSchemaFailure {
        JSONSchemaFailure(
            instancePlace: steps.reversed().reduce(JSONPointer()) { $0.appending($1) }, keywordPlace: keywordPlace,
            keyword: keyword, account: account)
    }
}

/// A keyword of a node, by position.
struct KeywordNumber {
    let node: Int
    let position: Int
}

/// What has become of one keyword, and what its failure sounds like.
extension JSONValue {
    /// The value in a sentence, cut off after 60 characters.
    var brief: String {
        let text = String(decoding: serialized().prefix(240), as: UTF8.self)
        return text.unicodeScalars.count <= 60
            ? text : String(String.UnicodeScalarView(text.unicodeScalars.prefix(60))) + "…"
    }
}

extension MemberName {
    /// The name in quotation marks, cut off after 60 characters.
    var quoted: String {
        "\"\(String(String.UnicodeScalarView(text.unicodeScalars.prefix(60))))\""
    }
}
