import Diagnostics
import LinkedData

extension JSONObjectReader {
    /// The types of a credential: `VerifiableCredential` and one of the names of its class.
    mutating func credentialTypes(naming classNames: [JSONText]) throws(ModelError) -> [JSONText] {
        let types = try types(naming: "VerifiableCredential")
        guard types.contains(where: { classNames.contains($0) }) else {
            throw .lacksType(
                expected: Phrase(anyOf: classNames.map(\.value)), found: types.map(\.value), at: "/type")
        }
        return types
    }
}
