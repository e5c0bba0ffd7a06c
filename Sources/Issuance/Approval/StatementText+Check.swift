extension StatementText {
    /// Refuses text that cannot stand where others will read it.
    ///
    /// - Parameter part: what the text is, for the message.
    static func check(_ text: String, of part: String, limit: Int) throws(ProgrammeError) {
        switch fault(in: text, limit: limit) {
        case nil: return
        case .empty: throw .text(part, reason: "nothing in it can be seen")
        case .tooLong(let bytes, let limit): throw .text(part, reason: "it has \(bytes) bytes; the limit is \(limit)")
        case .forbidden(let character):
            throw .text(part, reason: "it holds \(character), which is not shown or changes how others are shown")
        }
    }
}
