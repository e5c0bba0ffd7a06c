package import Diagnostics
package import LinkedData

extension JSONLDLoss.Reason {
    /// What is lost, in words.
    package var sentence: Phrase {
        switch self {
        case .unmappedProperty(let name): Phrase("ld.unsigned/no-context-says-member-name", ["name": name.prefix(100)])
        case .unmappedType(let name): Phrase("ld.unsigned/no-context-says-type-name", ["name": name.prefix(100)])
        case .relativeIdentifier(let text): Phrase("ld.unsigned/text-not-complete-address", ["text": text.prefix(100)])
        case .blankNodeProperty(let name):
            Phrase("ld.unsigned/member-name-means-nothing-name", ["name": name.prefix(100)])
        case .freeFloatingValue: Phrase("ld.unsigned/value-belongs-nothing")
        case .index(let text): Phrase("ld.unsigned/index-text-no-part-badge", ["text": text.prefix(100)])
        case .direction(let text): Phrase("ld.unsigned/direction-text-text-no-part", ["text": text.prefix(100)])
        case .language(let text): Phrase("ld.unsigned/text-not-tag-language", ["text": text.prefix(100)])
        case .datatype(let text): Phrase("ld.unsigned/text-not-complete-address-datatype", ["text": text.prefix(100)])
        }
    }
}
