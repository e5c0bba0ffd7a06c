import Diagnostics
import LinkedData

@testable import OpenBadges

/// The value types of the reference validator, by the names that it gives them, and the types of ours that play their parts.
enum ReferenceValueType {
    /// The type of a value, or of an object where the name is `ID`.
    static func named(
        _ name: String, of className: String? = nil, allowsData: Bool = true
    ) -> (any JSONConvertible.Type)? {
        switch name {
        case "TEXT", "MARKDOWN_TEXT": V2.Text.self
        case "TEXT_OR_NUMBER": V2.Version.self
        case "BOOLEAN": Bool.self
        case "DATETIME": V2.Moment.self
        case "URL": V2.WebAddress.self
        case "IRI": V2.Identifier.self
        case "URL_AUTHORITY": V2.HostName.self
        case "EMAIL": V2.EmailAddress.self
        case "TELEPHONE": V2.TelephoneNumber.self
        case "LANGUAGE": V2.LanguageTag.self
        case "DATA_URI": AnyDataAddress.self
        case "DATA_URI_OR_URL": V2.ImageAddress.self
        case "COMPACT_IRI": KnownProperty.self
        // Any text may stand there; its form is a rule of the whole object.
        case "IDENTITY_HASH": JSONText.self
        case "ID": object(className, allowsData: allowsData)
        default: nil
        }
    }

    private static func object(_ className: String?, allowsData: Bool) -> (any JSONConvertible.Type)? {
        switch className {
        case "Image": allowsData ? V2.Reference<V2.Image>.self : BakedPicture.self
        case "BadgeClass": V2.Reference<V2.BadgeClass>.self
        case "Profile": V2.Reference<V2.Profile>.self
        case "Evidence": V2.Reference<V2.Evidence>.self
        case "Criteria": V2.Reference<V2.Criteria>.self
        case "AlignmentObject": V2.AlignmentObject.self
        case "EndorsementClaim": V2.EndorsementClaim.self
        case "IdentityObject": V2.IdentityObject.self
        case "Related": V2.Reference<V2.Related>.self
        default: nil
        }
    }

    /// Whether a type takes a value.
    static func accepts<Value: JSONConvertible>(_ value: JSONValue, as type: Value.Type) -> Bool {
        do {
            _ = try Value.reading(value)
            return true
        } catch {
            return false
        }
    }
}

/// Any `data:` address, whether or not it is a picture.
private struct AnyDataAddress: JSONConvertible {
    let jsonValue: JSONValue

    init(json: JSONValue) throws(ModelError) {
        guard let text = json.text, V2.DataAddress(text) != nil else {
            throw .value(found: "\(json)", expected: Phrase(verbatim: "a data: address"), at: "")
        }
        jsonValue = json
    }
}

/// The name of a property that identifies people.
private struct KnownProperty: JSONConvertible {
    let jsonValue: JSONValue

    init(json: JSONValue) throws(ModelError) {
        let property = try V2.IdentityType(json: json)
        if case .unrecognised(let text) = property {
            throw .value(found: text.value, expected: Phrase(verbatim: "a property"), at: "")
        }
        jsonValue = json
    }
}

/// The picture of an assertion, by the rule that `V2.Assertion` has for it.
private struct BakedPicture: JSONConvertible {
    let jsonValue: JSONValue

    init(json: JSONValue) throws(ModelError) {
        try V2.Reference<V2.Image>(json: json).refuseData(in: "image")
        jsonValue = json
    }
}
