import Diagnostics
package import LinkedData

/// The claims of a token that repeat what the credential says.
///
/// RFC 7519, "Registered Claim Names"; Open Badges 3.0, "JWT Payload".
package struct RegisteredClaims: Sendable {
    /// Names that belong to the token, not to a credential that is its whole payload.
    package static let names: [MemberName] = ["iss", "sub", "aud", "exp", "nbf", "iat", "jti"]

    /// Who issued it (`iss`).
    package let issuer: String?
    /// Whom it is about (`sub`).
    package let subject: String?
    /// Which credential it is (`jti`).
    package let tokenID: String?
    /// From when on it is valid (`nbf`).
    package let notBefore: Instant?
    /// Until when it is valid (`exp`).
    package let expiry: Instant?
    /// Claims that have another type, or a number that is no moment.
    package let faults: [VCJWTError]

    /// Reads the claims of a payload.
    package init(_ payload: JSONObject) {
        var faults: [VCJWTError] = []
        issuer = Self.text("iss", of: payload, faults: &faults)
        subject = Self.text("sub", of: payload, faults: &faults)
        tokenID = Self.text("jti", of: payload, faults: &faults)
        notBefore = Self.instant("nbf", of: payload, faults: &faults)
        expiry = Self.instant("exp", of: payload, faults: &faults)
        self.faults = faults
    }

    private static func text(_ name: MemberName, of payload: JSONObject, faults: inout [VCJWTError]) -> String? {
        guard let value = payload[name] else { return nil }
        guard let text = value.text else {
            faults.append(.claimType(name.text, expected: Phrase("expected/string")))
            return nil
        }
        return text
    }

    private static func instant(_ name: MemberName, of payload: JSONObject, faults: inout [VCJWTError]) -> Instant? {
        guard let value = payload[name] else { return nil }
        guard let number = value.number else {
            faults.append(.claimType(name.text, expected: Phrase("expected/number")))
            return nil
        }
        guard let date = NumericDate(number) else {
            faults.append(.dateOutOfRange(name.text, number.text))
            return nil
        }
        return date.instant
    }
}
