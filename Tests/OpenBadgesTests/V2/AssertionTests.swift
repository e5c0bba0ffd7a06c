import Diagnostics
import LinkedData
import OpenBadges
import Testing

@Suite struct `Assertion of Open Badges 2.0` {
    @Test func `keeps every fact when it is read and written`() throws {
        let received = try CompleteAssertion.document()
        let assertion = try V2.Assertion(received.asObject())
        #expect(
            try String(decoding: JSONValue.object(assertion.json).canonicalized(), as: UTF8.self)
                == String(decoding: received.canonicalized(), as: UTF8.self))
        #expect(try V2.Assertion(assertion.json) == assertion)
    }

    @Test func `reads the values of every kind`() throws {
        let assertion = try V2.Assertion(CompleteAssertion.document().asObject())
        let badge = try #require(assertion.badge.embedded)
        let issuer = try #require(badge.issuer.embedded)
        #expect(assertion.verification.kind == .signed)
        #expect(issuer.verification?.kind == .rules)
        #expect(assertion.expires?.instant == DateTime("2028-05-31T22:00:00Z")?.instant)
        #expect(assertion.evidence.map(\.id?.text) == ["https://example.org/work", "https://example.org/work2"])
        #expect(assertion.evidence.last?.embedded?.name?.language == "nl")
        #expect(assertion.recipient.type == .email)
        #expect(assertion.revoked)
        #expect(badge.shared.version == .number(JSONNumber(2)))
        #expect(badge.shared.related.count == 2)
        #expect(badge.shared.endorsement.count == 2)
        #expect(badge.tags == ["aid", "health"])
        #expect(issuer.publicKey.map(\.id?.text) == ["https://example.org/key.json", "https://example.org/key2.json"])
        #expect(issuer.verification?.allowedOrigins.map(\.text) == ["example.org", "badges.example.org"])
    }

    @Test(arguments: [
        "/id", "/type", "/recipient", "/badge", "/verification", "/issuedOn", "/recipient/type", "/recipient/identity",
        "/badge/id", "/badge/type", "/badge/name", "/badge/description", "/badge/image", "/badge/criteria",
        "/badge/issuer", "/badge/image/id", "/badge/alignment/0/targetName", "/badge/alignment/0/targetUrl",
        "/badge/issuer/id", "/badge/issuer/type", "/badge/related/0/id", "/verification/type",
    ])
    func `names a required member that is missing and where`(pointer: String) throws {
        let error = try refusal(of: CompleteAssertion.document().setting(pointer, to: nil))
        let name = try #require(pointer.split(separator: "/").last)
        #expect(error.code == "model.missing")
        #expect(error.place == .pointer(String(pointer.dropLast(name.count + 1))))
        #expect(error.explanation.contains("\"\(name)\""))
    }

    @Test(arguments: [
        "/id", "/type", "/recipient", "/badge", "/verification", "/issuedOn", "/image", "/evidence", "/narrative",
        "/expires", "/revoked", "/revocationReason", "/uid", "/@language", "/version", "/related", "/endorsement/0",
        "/recipient/hashed", "/recipient/salt", "/badge/tags/0", "/badge/alignment", "/badge/image/caption",
        "/badge/criteria/narrative", "/badge/issuer/url", "/badge/issuer/publicKey/0", "/badge/issuer/telephone",
        "/badge/issuer/verification/startsWith", "/verification/creator",
    ])
    func `refuses null and other kinds of value with the place`(pointer: String) throws {
        let assertion = try CompleteAssertion.document()
        let other: JSONValue = pointer == "/version" ? true : 1
        for value in [JSONValue.null, other] {
            let error = try refusal(of: assertion.setting(pointer, to: value))
            #expect(error.code == "model.type")
            #expect(error.place?.description.hasPrefix(pointer) == true)
        }
    }

    @Test(arguments: [
        ("/id", "example"), ("/id", "urn:uuid:123"), ("/id", "did:example:1"), ("/issuedOn", "2026-06-01"),
        ("/issuedOn", "2026-06-01T00:00:00"), ("/issuedOn", "1780272000"), ("/image", "data:image/png;base64,AA=="),
        ("/badge/image", "data:image/gif;base64,AA=="), ("/badge/issuer/url", "example.org"),
        ("/badge/issuer/email", "office at example.org"), ("/badge/issuer/telephone", "1-800-666"),
        ("/badge/issuer/verification/allowedOrigins", "https://example.org"), ("/@language", "en_US"),
        ("/badge/alignment/0/targetUrl", "urn:uuid:9d278beb-36cf-4bc8-888d-674ff9843d72"),
        ("/recipient/identity", "ada@example.org"), ("/recipient/identity", "sha1$0123456789"),
        ("/recipient/identity", "sha256$b5809d8a"), ("/recipient/identity", "md5$b5809d8a92f8858436d7e6b87c12ebcg"),
    ])
    func `refuses values that do not follow their grammar`(pointer: String, text: String) throws {
        let error = try refusal(of: CompleteAssertion.document().setting(pointer, to: .text(text)))
        #expect(error.code == "model.value")
        #expect(error.place == .pointer(pointer))
    }

    @Test(arguments: ["/recipient", "/badge", "/issuedOn", "/image", "/verification", "/badge/criteria", "/expires"])
    func `refuses two values where there is one`(pointer: String) throws {
        let assertion = try CompleteAssertion.document()
        let value = try #require(try JSONPointer(pointer).value(in: assertion))
        let error = try refusal(of: assertion.setting(pointer, to: [value, value]))
        #expect(error.code == "model.cardinality")
        #expect(error.place == .pointer(pointer))
        // JSON-LD writes one value alone; an array of one is the same.
        #expect(
            try V2.Assertion(assertion.setting(pointer, to: [value]).asObject()) == V2.Assertion(assertion.asObject()))
    }

    @Test func `reads the older names of the verification and refuses both at once`() throws {
        let complete = try CompleteAssertion.document()
        let hosted = complete.setting("/verification", to: nil).setting("/verify", to: ["type": "hosted"])
        #expect(try V2.Assertion(hosted.asObject()).verification.kind == .hosted)
        let signed = complete.setting("/verification", to: nil).setting("/verify", to: ["type": ["signed"]])
        #expect(try V2.Assertion(signed.asObject()).verification.kind == .signed)
        let both = try refusal(of: complete.setting("/verify", to: ["type": "hosted"]))
        #expect(both.code == "model.cardinality")
        #expect(both.place == .pointer("/verify"))
        for type in ["VerificationObject", "Trusted"] {
            let error = try refusal(of: complete.setting("/verification/type", to: .text(type)))
            #expect(error.code == "model.type")
            #expect(error.place == .pointer("/verification/type"))
        }
    }

    @Test func `refuses a hash that is said to be an identity in the open`() throws {
        let complete = try CompleteAssertion.document()
        let error = try refusal(of: complete.setting("/recipient/hashed", to: false))
        #expect(error.code == "model.value")
        #expect(error.place == .pointer("/recipient/identity"))
        let open = complete.setting("/recipient/hashed", to: false).setting(
            "/recipient/identity", to: "$ada@example.org")
        #expect(try V2.Assertion(open.asObject()).recipient.hashed == false)
    }

    @Test func `wants criteria that say something`() throws {
        let complete = try CompleteAssertion.document()
        let silent: [JSONValue] = [
            [:], ["type": "Criteria"], ["id": "_:b0"], ["narrative": ""],
        ]
        for criteria in silent {
            let error = try refusal(of: complete.setting("/badge/criteria", to: criteria))
            #expect(error.code == "model.missing")
            #expect(error.place == .pointer("/badge/criteria"))
        }
        for criteria in [["id": "https://example.org/criteria"], ["id": "_:b0", "narrative": "Passed."]] as [JSONValue]
        {
            #expect(
                try V2.Assertion(complete.setting("/badge/criteria", to: criteria).asObject()).badge.embedded != nil)
        }
    }

    @Test func `wants the issuer to be a profile`() throws {
        let error = try refusal(of: CompleteAssertion.document().setting("/badge/issuer/type", to: "Criteria"))
        #expect(error.code == "model.type")
        #expect(error.place == .pointer("/badge/issuer/type"))
        let profile = try CompleteAssertion.document().setting("/badge/issuer/type", to: ["Profile", "Organization"])
        #expect(try V2.Assertion(profile.asObject()).badge.embedded?.issuer.embedded?.type.count == 2)
    }

    @Test func `that is revoked may hold nothing but its identifier`() throws {
        let rest = try JSONValue(
            text: #"{"id": "https://example.org/1", "type": "Assertion", "revoked": true, "revocationReason": "Error"}"#
        )
        let revoked = try V2.RevokedAssertion(rest.asObject())
        #expect(revoked.revocationReason == "Error")
        #expect(try revoked.json == rest.asObject())
        for value: JSONValue? in [nil, false] {
            #expect(throws: ModelError.self) { try V2.RevokedAssertion(rest.setting("/revoked", to: value).asObject()) }
        }
    }

    private func refusal(of value: JSONValue) throws -> ModelError {
        let object = try value.asObject()
        return try #require(#expect(throws: ModelError.self) { try V2.Assertion(object) })
    }
}
