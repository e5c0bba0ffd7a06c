import Diagnostics
import LinkedData
import Proofs
import Testing

@Suite struct `VC-JWT claims` {
    private static let credential: JSONObject = [
        "@context": [
            "https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
        ],
        "id": "urn:uuid:1", "type": ["VerifiableCredential", "OpenBadgeCredential"],
        "issuer": ["id": "did:example:issuer", "type": "Profile"],
        "validFrom": "2026-01-01T10:00:00.750+02:00", "validUntil": "2027-01-01T00:00:00Z",
        "credentialSubject": ["id": "did:example:subject", "type": "AchievementSubject"],
    ]

    private static let old: JSONObject = [
        "@context": ["https://www.w3.org/2018/credentials/v1"], "id": "urn:uuid:1", "type": ["VerifiableCredential"],
        "issuer": "did:example:issuer", "issuanceDate": "2026-01-01T08:00:00Z",
        "expirationDate": "2027-01-01T00:00:00Z", "credentialSubject": ["id": "did:example:subject"],
    ]

    private static let claims: JSONObject = [
        "iss": "did:example:issuer", "jti": "urn:uuid:1", "sub": "did:example:subject", "nbf": 1_767_254_400,
        "exp": 1_798_761_600,
    ]

    private static func claims(around credential: JSONObject) -> JSONObject {
        claims.with("vc", .object(credential))
    }

    private static func codes(_ payload: JSONObject) throws -> [FindingCode] {
        try VCJWTClaims(payload: payload).disagreements().map(\.code)
    }

    private static func places(_ payload: JSONObject) throws -> [String] {
        try VCJWTClaims(payload: payload).disagreements().compactMap { $0.place?.description }
    }

    @Test func `repeat the credential beside it, and leave it as it was`() throws {
        let payload = try VCJWTClaims.payload(for: Self.credential)
        #expect(payload["iss"] == "did:example:issuer")
        #expect(payload["jti"] == "urn:uuid:1")
        #expect(payload["sub"] == "did:example:subject")
        #expect(payload["nbf"] == 1_767_254_400)
        #expect(payload["exp"] == 1_798_761_600)
        let read = try VCJWTClaims(payload: payload)
        #expect(read.form == .whole)
        #expect(read.credential == Self.credential)
        #expect(read.disagreements().isEmpty)
        #expect(read.notices().isEmpty)
        #expect(read.notBefore == DateTime("2026-01-01T08:00:00Z")?.instant)
        #expect(read.expiry == DateTime("2027-01-01T00:00:00Z")?.instant)
    }

    @Test func `leave out what the credential does not have`() throws {
        let bare = Self.credential.with("validUntil", nil).with("credentialSubject", ["type": "AchievementSubject"])
        let payload = try VCJWTClaims.payload(for: bare)
        #expect(payload["exp"] == nil)
        #expect(payload["sub"] == nil)
        let read = try VCJWTClaims(payload: payload)
        #expect(read.disagreements().isEmpty)
        #expect(read.notices().isEmpty)
    }

    @Test(
        arguments: [
            ("issuer", nil, .missingProperty("issuer.id", claim: "iss")),
            ("id", nil, .missingProperty("id", claim: "jti")),
            ("validFrom", nil, .missingProperty("validFrom", claim: "nbf")),
            ("validFrom", "2026-01-01", .malformedDate(property: "validFrom")),
            ("validUntil", 5, .malformedDate(property: "validUntil")),
            ("exp", 5, .reservedMember("exp")), ("vc", [:], .reservedMember("vc")),
        ] as [(MemberName, JSONValue?, VCJWTError)])
    func `cannot repeat what is not there`(name: MemberName, value: JSONValue?, error: VCJWTError) {
        #expect(throws: error) { try VCJWTClaims.payload(for: Self.credential.with(name, value)) }
        #expect(error.code == "jwt.claims")
    }

    @Test(
        arguments: [
            ("iss", nil), ("iss", "did:example:other"), ("iss", 5), ("jti", nil), ("jti", "urn:uuid:2"),
            ("sub", "did:example:other"), ("sub", ["did:example:subject"]), ("nbf", nil), ("nbf", 1_767_254_399),
            ("nbf", 1_767_254_401), ("nbf", "1767254400"), ("nbf", .null), ("exp", nil), ("exp", 1_798_761_601),
            ("vp", [:]),
        ] as [(MemberName, JSONValue?)])
    func `are refused when one of them is missing or different`(name: MemberName, value: JSONValue?) throws {
        let whole = try VCJWTClaims.payload(for: Self.credential).with(name, value)
        #expect(try Self.codes(whole) == ["jwt.claims"])
        #expect(try Self.places(whole) == ["/\(name.text)"])
        let inner = Self.claims(around: Self.old).with(name, value)
        #expect(try Self.codes(inner) == ["jwt.claims"])
        #expect(try Self.places(inner) == ["/\(name.text)"])
    }

    @Test(
        arguments: [
            ("issuer", ["type": "Profile"], "/iss"), ("id", nil, "/jti"), ("validFrom", nil, "/nbf"),
            ("validUntil", nil, "/exp"),
            ("credentialSubject", ["type": "AchievementSubject"], "/sub"), ("credentialSubject", nil, "/sub"),
        ] as [(MemberName, JSONValue?, String)])
    func `are refused beside a credential that lacks what they repeat`(
        name: MemberName, value: JSONValue?, place: String
    ) throws {
        let payload = try VCJWTClaims.payload(for: Self.credential).with(name, value)
        #expect(try Self.codes(payload) == ["jwt.claims"])
        #expect(try Self.places(payload) == [place])
    }

    @Test func `are compared byte for byte`() throws {
        let payload = try VCJWTClaims.payload(for: Self.credential.with("id", "urn:x:é")).with("jti", "urn:x:e\u{301}")
        #expect(try Self.places(payload) == ["/jti"])
    }

    @Test func `are all listed`() throws {
        let payload = Self.credential.with("exp", "never")
        #expect(try Self.places(payload) == ["/exp", "/iss", "/jti", "/nbf"])
    }

    @Test(arguments: ["1767254400.0", "1767254400.999999999999999", "1.7672544e9", "17672544e2"])
    func `may be dates in any spelling of the same second`(number: String) throws {
        let value = try JSONValue.parsing(number)
        let payload = try VCJWTClaims.payload(for: Self.credential).with("nbf", value)
        #expect(try Self.codes(payload).isEmpty)
    }

    @Test(arguments: ["1e300", "-1e300", "253402300800", "-62167219201", "9223372036854775808", "1e15"])
    func `are refused, without a crash, with a date that is none`(number: String) throws {
        let value = try JSONValue.parsing(number)
        let payload = try VCJWTClaims.payload(for: Self.credential).with("exp", value)
        #expect(try Self.codes(payload) == ["json.range"])
        let inner = Self.claims(around: Self.old.with("expirationDate", nil)).with("exp", value)
        #expect(try Self.codes(inner) == ["json.range"])
    }

    @Test func `bring a notice when the subject is not repeated`() throws {
        let read = try VCJWTClaims(payload: try VCJWTClaims.payload(for: Self.credential).with("sub", nil))
        #expect(read.disagreements().isEmpty)
        #expect(read.notices().map(\.code) == ["jwt.sub-missing"])
    }

    @Test func `must name every subject there is`() throws {
        let subjects: JSONValue = [["id": "did:example:subject"], ["id": "did:example:other"]]
        let payload = try VCJWTClaims.payload(for: Self.credential).with("credentialSubject", subjects)
        #expect(try Self.places(payload) == ["/sub"])
    }

    @Test func `fit a credential of 1.1 as the whole payload`() throws {
        var payload = Self.old
        for member in Self.claims.members { payload[member.name] = member.value }
        let read = try VCJWTClaims(payload: payload)
        #expect(read.form == .whole)
        #expect(read.credential == Self.old)
        #expect(read.disagreements().isEmpty)
    }

    @Test func `stand around a credential of 1.1`() throws {
        let read = try VCJWTClaims(payload: Self.claims(around: Self.old).with("iat", 5))
        #expect(read.form == .vcClaim)
        #expect(read.credential == Self.old)
        #expect(read.disagreements().isEmpty)
    }

    @Test func `fill what the credential inside leaves out`() throws {
        let inner: JSONObject = [
            "@context": ["https://www.w3.org/2018/credentials/v1"], "type": ["VerifiableCredential"],
            "issuer": ["type": "Profile", "name": "Issuer"], "credentialSubject": ["name": "Subject"],
        ]
        let read = try VCJWTClaims(payload: Self.claims(around: inner))
        #expect(read.credential["id"] == "urn:uuid:1")
        #expect(read.credential["issuer"] == ["type": "Profile", "name": "Issuer", "id": "did:example:issuer"])
        #expect(read.credential["credentialSubject"] == ["name": "Subject", "id": "did:example:subject"])
        #expect(read.credential["issuanceDate"] == "2026-01-01T08:00:00Z")
        #expect(read.credential["expirationDate"] == "2027-01-01T00:00:00Z")
        #expect(read.disagreements().isEmpty)
        let bare = try VCJWTClaims(payload: Self.claims(around: inner.with("issuer", nil)))
        #expect(bare.credential["issuer"] == "did:example:issuer")
    }

    @Test func `repeat the date of the data model, when an early badge has both`() throws {
        let both = Self.old.with("validFrom", "2020-01-01T00:00:00Z")
        #expect(try Self.codes(Self.claims(around: both)).isEmpty)
        let early = Self.old.with("issuanceDate", nil).with("validFrom", "2026-01-01T08:00:00Z")
        #expect(try Self.codes(Self.claims(around: early)).isEmpty)
    }

    @Test func `do not stand around a credential of 2.0`() throws {
        #expect(try Self.places(Self.claims(around: Self.credential)) == ["/vc"])
    }

    @Test(arguments: ["@context", "type", "issuer", "credentialSubject", "validUntil", "credentialStatus", "proof"])
    func `are refused with two credentials`(member: String) {
        let payload = Self.claims(around: Self.old).with(MemberName(member), "x")
        #expect(throws: VCJWTError.twoCredentials(member: member)) { try VCJWTClaims(payload: payload) }
        #expect(VCJWTError.twoCredentials(member: member).code == "jwt.claims")
    }

    @Test(arguments: ["x", 5, [["vc": [:]]], .null] as [JSONValue])
    func `are refused as anything but an object`(payload: JSONValue) {
        #expect(throws: VCJWTError.notAnObject) { try VCJWTClaims(payload: payload) }
        #expect(VCJWTError.notAnObject.code == "jwt.claims")
    }

    @Test func `are refused with a credential that is no object`() {
        #expect(throws: VCJWTError.credentialNotAnObject) { try VCJWTClaims(payload: Self.claims.with("vc", "x")) }
        #expect(VCJWTError.credentialNotAnObject.code == "jwt.claims")
    }
}

@Suite struct `Numeric date` {
    @Test(arguments: [
        ("0", 0, 0), ("-0", 0, 0), ("1.5", 1, 500_000_000), ("-1.5", -2, 500_000_000), ("-0.25", -1, 750_000_000),
        ("1.0000000019", 1, 1), ("15e-1", 1, 0), ("253402300799.999999999", 253_402_300_799, 999_999_999),
    ])
    func `reads seconds and their fraction`(text: String, seconds: Int, nanoseconds: Int) throws {
        let number = try #require(JSONValue.parsing(text).number)
        #expect(NumericDate(number)?.instant == Instant(seconds: seconds, nanoseconds: nanoseconds))
    }
}
