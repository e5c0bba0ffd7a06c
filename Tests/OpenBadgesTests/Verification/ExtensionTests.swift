import LinkedData
import OpenBadges
import TestSupport
import Testing

@Suite struct `Extension of a 2_0 badge` {
    private static let context = "https://school.example.org/extension/context.json"
    private static let schema = "https://school.example.org/extension/schema.json"

    private static let terms: JSONValue = [
        "@context": [
            "obi": "https://w3id.org/openbadges#", "schema": "http://schema.org/",
            "exampleProperty": "schema:text",
        ],
        "obi:validation": [
            ["obi:validatesType": "extensions:ExampleExtension", "obi:validationSchema": .text(schema)]
        ],
    ]

    private static let rules: JSONValue = [
        "$schema": "http://json-schema.org/draft-04/schema#", "type": "object",
        "properties": ["exampleProperty": ["type": "string"]], "required": ["exampleProperty"],
    ]

    private func faults(
        of extended: JSONValue, in carrier: String = SampleHosted.id, schema: MemoryDocuments.Answer? = .json(rules)
    ) async -> [String] {
        var document = SampleHosted.document
        var badgeClass = SampleAssertion.badgeClass
        if carrier == SampleHosted.id {
            document = document.setting("/extensions:exampleExtension", to: extended)
        } else {
            badgeClass = badgeClass.setting("/extensions:exampleExtension", to: extended)
        }
        let documents = SampleHosted.documents([
            SampleHosted.id: .json(document), SampleAssertion.badge: .json(badgeClass), Self.schema: schema,
            Self.context: .json(Self.terms),
        ])
        let report = await report(on: document.serialized(), documents: documents)
        expectContract(report)
        return [report.verdict.rawValue] + report.faults.sorted()
    }

    private func extended(_ members: JSONValue, context: String = context) -> JSONValue {
        (["@context": .text(context), "type": ["Extension", "extensions:ExampleExtension"]] as JSONValue)
            .merging(members)
    }

    @Test(arguments: [SampleHosted.id, SampleAssertion.badge])
    func `keeps to the schema that its context names, in its own words or others`(carrier: String) async {
        for name in ["exampleProperty", "http://schema.org/text", "schema:text"] as [MemberName] {
            #expect(await faults(of: extended([name: "text"]), in: carrier) == ["accepted"])
            let broken = await faults(of: extended([name: 5]), in: carrier)
            #expect(broken == ["rejected", "conformance.schema failed schema.violated"])
        }
        let empty = await faults(of: extended([:]), in: carrier)
        #expect(empty == ["rejected", "conformance.schema failed schema.violated"])
    }

    @Test func `is left open without its schema, or with one that cannot be judged by`() async {
        let sound = extended(["exampleProperty": "text"])
        for schema in [nil, .absent, .bytes([0]), .json(["type": 5])] as [MemoryDocuments.Answer?] {
            let faults = await faults(of: sound, schema: schema)
            #expect(faults.first == "undetermined", "\(faults)")
        }
    }

    @Test func `of the standard's own needs no documents`() async {
        let context = "https://w3id.org/openbadges/extensions/exampleExtension/context.json"
        let sound = extended(["exampleProperty": "text"], context: context)
        #expect(await faults(of: sound, schema: nil) == ["accepted"])
        let broken = await faults(of: extended(["exampleProperty": 5], context: context), schema: nil)
        #expect(broken == ["rejected", "conformance.schema failed schema.violated"])
    }

    @Test func `without rules of its own changes nothing`() async {
        let free: JSONValue = ["type": ["Extension", "extensions:Nobody"], "note": "free"]
        #expect(await faults(of: free) == ["accepted"])
        #expect(await faults(of: ["note": "no extension"]) == ["accepted"])
    }

    @Test func `is asked for only once the badge is on its issuer's site`() async {
        let address = "https://evil.example/1"
        let document = SampleHosted.document.setting("/id", to: .text(address))
            .setting("/extensions:exampleExtension", to: extended(["exampleProperty": 5]))
        let documents = SampleHosted.documents([
            address: .json(document), Self.schema: .json(Self.rules), Self.context: .json(Self.terms),
        ])
        let report = await report(on: document.serialized(), documents: documents)
        #expect(report.verdict == .rejected)
        #expect(!documents.requested.contains(Self.schema))
    }
}

extension JSONValue {
    /// The object with the members of another one.
    fileprivate func merging(_ other: JSONValue) -> JSONValue {
        var object = object ?? JSONObject()
        for member in other.object?.members ?? [] { object[member.name] = member.value }
        return .object(object)
    }
}
