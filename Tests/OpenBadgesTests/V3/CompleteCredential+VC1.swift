import LinkedData
import TestSupport

extension CompleteCredential {
    /// The shape of VC 1.1.
    static func documentOfVC1() throws -> JSONValue {
        try document()
            .setting("/@context/0", to: "https://www.w3.org/2018/credentials/v1")
            .setting("/validFrom", to: nil).setting("/validUntil", to: nil)
            .setting("/issuanceDate", to: "2026-06-01T00:00:00Z").setting("/expirationDate", to: "2028-06-01T00:00:00Z")
    }
}
