import Foundation
import LinkedData
import TestSupport

/// The contexts of the vectors of `ecdsa-sd-2023`.
struct SelectiveDisclosureContexts: ContextLoader {
    /// The context of credentials, as published.
    private let credentials: JSONValue

    init() throws {
        guard let suite = ConformanceFolder.suite("vc-di-ecdsa") else { throw CocoaError(.fileNoSuchFile) }
        let file = suite.deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "reference/contexts/credentials-v2.jsonld")
        credentials = try JSONValue(parsing: [UInt8](Data(contentsOf: file)))
    }

    func context(at url: String) throws(JSONLDError) -> JSONValue {
        switch url {
        case "https://www.w3.org/ns/credentials/v2": return credentials
        case "https://w3id.org/citizenship/v4rc1": return Self.citizenship
        default: throw JSONLDError(.loadingDocumentFailed, url)
        }
    }

    /// The terms of the citizenship vocabulary that the vectors use: the published context is not among the references,
    /// but the vectors' statements say what each term stands for.
    private static let citizenship: JSONValue = [
        "@context": [
            "additionalName": "https://schema.org/additionalName",
            "birthCountry": "https://w3id.org/citizenship#birthCountry",
            "birthDate": date("https://schema.org/birthDate"),
            "commuterClassification": "https://w3id.org/citizenship#commuterClassification",
            "EmployablePerson": "https://w3id.org/citizenship#EmployablePerson",
            "EmploymentAuthorizationDocument": "https://w3id.org/citizenship#EmploymentAuthorizationDocument",
            "EmploymentAuthorizationDocumentCredential":
                "https://w3id.org/citizenship#EmploymentAuthorizationDocumentCredential",
            "employmentAuthorizationDocument": "https://w3id.org/citizenship#employmentAuthorizationDocument",
            "familyName": "https://schema.org/familyName",
            "gender": "https://schema.org/gender",
            "givenName": "https://schema.org/givenName",
            "identifier": "https://schema.org/identifier",
            "image": ["@id": "https://schema.org/image", "@type": "@id"],
            "lprCategory": "https://w3id.org/citizenship#lprCategory",
            "lprNumber": "https://w3id.org/citizenship#lprNumber",
            "PermanentResident": "https://w3id.org/citizenship#PermanentResident",
            "PermanentResidentCard": "https://w3id.org/citizenship#PermanentResidentCard",
            "PermanentResidentCardCredential": "https://w3id.org/citizenship#PermanentResidentCardCredential",
            "permanentResidentCard": "https://w3id.org/citizenship#permanentResidentCard",
            "Person": "https://schema.org/Person",
            "residentSince": date("https://w3id.org/citizenship#residentSince"),
        ]
    ]

    private static func date(_ property: String) -> JSONValue {
        ["@id": .text(property), "@type": "http://www.w3.org/2001/XMLSchema#dateTime"]
    }
}
