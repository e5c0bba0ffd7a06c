import Diagnostics
import LinkedData

/// What is wrong with a document that somebody else wrote: who reads this cannot mend it, only ask for another one.
extension Finding {
    /// A received text is no JSON that readers agree on.
    init(received error: JSONError) {
        let remedy =
            switch error {
            case .syntax: Phrase("do/file-again-may-been-cut")
            case .duplicateMember: Phrase("do/issuer-badge-every-member-occurs")
            case .numberOutOfRange: Phrase("do/issuer-write-number-inside-range")
            case .tooLarge, .tooDeep: Phrase("do/badge-never-large-check-right")
            }
        self.init(
            error.code, error.account, remedy: remedy, specification: error.specification, place: error.place)
    }

    /// A received document does not have the shape of its class.
    ///
    /// - Parameter address: where the document is, if it is not the badge itself.
    init(received error: ModelError, at address: IRI? = nil) {
        // What is missing names itself; of anything else the issuer has to be told which part is meant.
        let isNamed = if case .missing = error { true } else { error.pointer.isEmpty }
        let reason =
            isNamed
            ? error.account
            : Phrase("model.deviation/pointer-reason", ["pointer": error.pointer, "reason": error.account])
        self.init(
            error.code,
            address.map { Phrase("model.deviation/in-document", ["address": $0, "reason": reason]) } ?? reason,
            remedy: Phrase("do/issuer-correct-issue-badge-again"),
            specification: error.specification, place: error.place)
    }
}
