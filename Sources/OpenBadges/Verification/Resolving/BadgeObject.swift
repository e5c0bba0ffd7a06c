import Diagnostics
import LinkedData

/// A document of Open Badges 0.5 to 2.1 as it was received, and in the words of 2.0.
struct BadgeObject: Sendable {
    /// The document as it was received.
    let received: JSONObject
    /// The same in the words of 2.0: what readers and checks look at.
    let document: JSONObject
    /// The edition by which it was written.
    let edition: V2.Edition
    /// What it describes.
    let objectClass: V2.ObjectClass
    /// Whether its contexts give its words the meaning of the standard.
    var context = CheckOutcome.passed
    /// What is unusual about how it is written.
    var notices: [VerificationReport.Notice] = []

    /// Whether it says that it was taken back.
    var isRevoked: Bool { document["revoked"]?.bool == true }

    /// The address under which it says that it can be had.
    var address: IRI? {
        document["id"]?.text.flatMap { IRI($0) }.flatMap { $0.isWebAddress ? $0 : nil }
    }
}
