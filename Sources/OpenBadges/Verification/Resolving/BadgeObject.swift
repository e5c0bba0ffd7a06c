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
    var isRevoked: Bool { document.saysRevoked }

    /// Whether it tells that a badge was taken back, and no longer whose or which.
    var isLeftOfRevoked: Bool { isRevoked && (document["recipient"] == nil || document["badge"] == nil) }

    /// What its verification object says under a member; the object has two names.
    func verification(_ member: MemberName) -> [JSONValue] {
        (["verification", "verify"] as [MemberName])
            .flatMap { document[$0]?.elements ?? [] }
            .flatMap { $0.object?[member]?.elements ?? [] }
    }

    /// The address under which it says that it can be had.
    var address: IRI? {
        document["id"]?.text.flatMap { IRI($0) }.flatMap { $0.isWebAddress ? $0 : nil }
    }
}

extension JSONObject {
    /// Whether the object says under any name of the property that it was taken back.
    ///
    /// Two terms of the context of 2.0 stand for this property, and a boolean from a document in other words is written
    /// under the one that is meant for lists.
    var saysRevoked: Bool {
        (["revoked", "revokedAssertions", "obi:revoked", "https://w3id.org/openbadges#revoked"] as [MemberName])
            .contains { self[$0]?.elements.contains { $0 == true || $0 == "true" } ?? false }
    }
}
