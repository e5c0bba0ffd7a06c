import Diagnostics
import LinkedData

/// What is wrong with a document that somebody else wrote: who reads this cannot mend it, only ask for another one.
extension Finding {
    /// A received text is no JSON that readers agree on.
    init(received error: JSONError) {
        let remedy =
            switch error {
            case .syntax: "Ask for the file again; it may have been cut off or edited."
            case .duplicateMember: "Ask the issuer for a badge in which every member occurs once."
            case .numberOutOfRange: "Ask the issuer to write the number inside the range of a double."
            case .tooLarge, .tooDeep: "A badge is never this large; check that this is the right file."
            }
        self.init(
            error.code, error.explanation, remedy: remedy, specification: error.specification, place: error.place)
    }

    /// A received document does not have the shape of its class.
    init(received error: ModelError) {
        self.init(
            error.code, error.explanation,
            remedy: "Ask the issuer to correct this and to issue the badge again; nobody else can.",
            specification: error.specification, place: error.place)
    }
}
