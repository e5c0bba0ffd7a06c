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
    init(received error: ModelError) {
        self.init(
            error.code, error.account,
            remedy: Phrase("do/issuer-correct-issue-badge-again"),
            specification: error.specification, place: error.place)
    }
}
