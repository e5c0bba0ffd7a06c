import Cryptography
import LinkedData
import MutationSupport
import OpenBadges
import TestSupport

/// Badges of the editions from 0.5 to 2.0, with the documents of their issuer.
struct HostedSamples {
    private let site = "https://school.example"
    private let key: PrivateKey

    init() throws {
        key = try PrivateKey.generate(.rsa(bits: 2048))
    }

    func all() throws -> [MutationSample] {
        [
            hosted("2.0, hosted", assertion2(["type": "HostedBadge"])), hosted("1.1, hosted", assertion1_1),
            hosted("1.0, hosted", assertion1_0), first, try signed(),
        ]
    }

    private var documents: [String: MemoryDocuments.Answer] {
        [
            "\(site)/badge.json": .json(badge(["@context": "https://w3id.org/openbadges/v2"])),
            "\(site)/issuer.json": .json(profile),
            "\(site)/old/badge.json": .json(badge(nil)),
            "\(site)/old/issuer.json": .json(["name": "School", "url": .text(site)]),
            "\(site)/key.json": .json([
                "@context": "https://w3id.org/openbadges/v2", "id": .text("\(site)/key.json"),
                "type": "CryptographicKey", "owner": .text("\(site)/issuer.json"),
                "publicKeyPem": .text(key.publicKey.pem),
            ]),
        ]
    }

    private var profile: JSONValue {
        [
            "@context": "https://w3id.org/openbadges/v2", "id": .text("\(site)/issuer.json"), "type": "Profile",
            "name": "School", "url": .text(site), "email": "office@school.example",
            "publicKey": .text("\(site)/key.json"),
        ]
    }

    /// The badge class, in the words of 2.0 with a context and of 1.0 without.
    private func badge(_ current: JSONObject?) -> JSONValue {
        let folder = current == nil ? "\(site)/old" : site
        var badge: JSONObject = current ?? [:]
        if current != nil {
            badge["id"] = .text("\(folder)/badge.json")
            badge["type"] = "BadgeClass"
        }
        badge["name"] = "First aid"
        badge["description"] = "Gives first aid to an adult."
        badge["image"] = .text("\(site)/badge.png")
        badge["criteria"] = .text("\(site)/criteria")
        badge["issuer"] = .text("\(folder)/issuer.json")
        return .object(badge)
    }

    private func assertion2(_ verification: JSONValue) -> JSONObject {
        [
            "@context": "https://w3id.org/openbadges/v2", "id": .text("\(site)/assertions/2"), "type": "Assertion",
            "badge": .text("\(site)/badge.json"),
            "recipient": ["type": "email", "hashed": false, "identity": "anna@school.example"],
            "verification": verification, "issuedOn": "2026-01-01T00:00:00Z", "expires": "2027-01-01T00:00:00Z",
            "narrative": "Worked hard.", "evidence": [["id": .text("\(site)/work"), "narrative": "Done."]],
        ]
    }

    private var assertion1_0: JSONObject {
        [
            "uid": "abc", "badge": .text("\(site)/old/badge.json"),
            "recipient": ["type": "email", "hashed": false, "identity": "anna@school.example"],
            "verify": ["type": "hosted", "url": .text("\(site)/assertions/1")], "issuedOn": "2015-04-30",
            "evidence": .text("\(site)/work"),
        ]
    }

    private var assertion1_1: JSONObject {
        var assertion = assertion1_0
        assertion["@context"] = "https://w3id.org/openbadges/v1"
        assertion["type"] = "Assertion"
        assertion["id"] = .text("\(site)/assertions/11")
        assertion["verify"] = ["type": "hosted", "url": .text("\(site)/assertions/11")]
        return assertion
    }

    private func hosted(_ name: String, _ assertion: JSONObject) -> MutationSample {
        let url = assertion["verify"]?.object?["url"] ?? assertion["id"]
        let answers = documents.merging([url?.text ?? "": .json(.object(assertion))]) { $1 }
        return MutationSample(
            name, .document(.object(assertion)), documents: MemoryDocuments(answers), at: SampleBadge.instant)
    }

    /// A badge of 0.5 says nothing about where it is hosted, so that a file is never accepted, edited or not.
    private var first: MutationSample {
        let document: JSONObject = [
            "recipient": "anna@school.example", "issued_on": "2011-08-23", "evidence": "/work/1",
            "badge": [
                "version": "0.5.0", "name": "First aid", "image": "/badge.png", "description": "Gives first aid.",
                "criteria": .text("\(site)/criteria"),
                "issuer": ["origin": .text(site), "name": "School", "org": "District"],
            ],
        ]
        return MutationSample(
            "0.5, as a file", .document(.object(document)), documents: MemoryDocuments(documents),
            at: SampleBadge.instant, isAccepted: false)
    }

    private func signed() throws -> MutationSample {
        var assertion = assertion2(["type": "SignedBadge", "creator": .text("\(site)/key.json")])
        assertion["id"] = "urn:uuid:6c0b7a35-6d3c-4c4b-9a56-4f2c2a1f9b01"
        return MutationSample(
            "2.0, signed", .token(try SampleBadge(by: key).sign(assertion.serialized())),
            documents: MemoryDocuments(documents), at: SampleBadge.instant)
    }
}
