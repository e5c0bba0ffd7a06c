import Diagnostics
import LinkedData
import Testing

/// What a signature over statements would not cover is found, with its place.
@Suite struct `Losses of linked data` {
    /// Contexts in memory.
    struct Contexts: ContextLoader {
        var known: [String: JSONValue] = [:]

        func context(at url: String) throws(JSONLDError) -> JSONValue {
            guard let document = known[url] else { throw JSONLDError(.loadingDocumentFailed, url) }
            return document
        }
    }

    private static let context: JSONValue = [
        "id": "@id", "type": "@type", "Thing": "https://example.org/Thing", "nothing": .null,
        "name": "https://example.org/name", "blank": "_:blank",
        "knows": ["@id": "https://example.org/knows", "@type": "@id"],
        "kind": ["@id": "https://example.org/kind", "@type": "@vocab"],
        "byIndex": ["@id": "https://example.org/byIndex", "@container": "@index"],
        "texts": ["@id": "https://example.org/texts", "@container": "@language"],
    ]

    private func losses(_ members: JSONObject) throws -> [String] {
        var document: JSONObject = [
            "@context": Self.context, "id": "https://example.org/1", "https://example.org/always": "x",
        ]
        for member in members.members { document[member.name] = member.value }
        let processor = JSONLDProcessor(contexts: Contexts())
        return try processor.completeDataset(of: .object(document)).losses.map { "\($0.place.text) \($0.reason)" }
    }

    @Test(
        arguments: [
            (["unknown": "x"], "/unknown unmappedProperty(\"unknown\")"),
            (["nothing": "x"], "/nothing unmappedProperty(\"nothing\")"),
            (["a/b": "x"], "/a~1b unmappedProperty(\"a/b\")"),
            (
                ["https://example.org/a b": "x"],
                "/https:~1~1example.org~1a b unmappedProperty(\"https://example.org/a b\")"
            ),
            (["blank": "x"], "/blank blankNodeProperty(\"blank\")"),
            (["type": "Unknown"], "/type unmappedType(\"Unknown\")"),
            (["type": ["Thing", "Unknown"]], "/type unmappedType(\"Unknown\")"),
            (["name": .null], "/name freeFloatingValue"),
            (["name": ["@value": .null, "@language": "en"]], "/name freeFloatingValue"),
            (["id": "_:b"], "/id relativeIdentifier(\"_:b\")"),
            (["type": "_:b"], "/type unmappedType(\"_:b\")"),
            (["type": "@json"], " unmappedType(\"@json\")"),
            (["knows": "relative"], "/knows relativeIdentifier(\"relative\")"),
            (["knows": ["https://example.org/2", "relative"]], "/knows/1 relativeIdentifier(\"relative\")"),
            (
                ["knows": ["id": "https://example.org/a b", "name": "x"]],
                "/knows/id relativeIdentifier(\"https://example.org/a b\")"
            ),
            (["name": ["@value": "x", "@language": "not a tag"]], "/name/@language language(\"not a tag\")"),
            (["name": ["@value": "x", "@direction": "ltr"]], "/name direction(\"ltr\")"),
            (["name": ["@value": "x", "@index": "i"]], "/name/@index index(\"i\")"),
            (
                ["name": ["@value": "x", "@type": "https://example.org/a<b"]],
                "/name/@type unmappedType(\"https://example.org/a<b\")"
            ),
            (["byIndex": ["a": "x"]], "/byIndex/a index(\"a\")"),
            (["texts": ["en us": "x"]], "/texts/en us language(\"en us\")"),
            (["knows": ["id": "https://example.org/2", "inner": "x"]], "/knows/inner unmappedProperty(\"inner\")"),
            (["@graph": ["x"]], "/@graph/0 freeFloatingValue"),
        ] as [(JSONObject, String)])
    func `names the member that no statement holds`(members: JSONObject, loss: String) throws {
        #expect(try losses(members) == [loss])
    }

    @Test(
        arguments: [
            ["name": "x"], ["name": ["x", "y"]], ["name": ["@value": "x", "@language": "en-GB"]], ["name": 15],
            ["knows": "https://example.org/2"], ["knows": ["name": "x"]], ["type": "Thing"], ["kind": "Thing"],
            ["https://example.org/other": "x"], ["texts": ["en": "x", "@none": "y"]], ["name": []],
        ] as [JSONObject])
    func `finds nothing lost where statements hold everything`(members: JSONObject) throws {
        #expect(try losses(members) == [])
    }

    @Test func `says which context is not at hand`() {
        let processor = JSONLDProcessor(contexts: Contexts())
        #expect(throws: JSONLDError(.loadingRemoteContextFailed, "https://example.org/context")) {
            try processor.dataset(of: ["@context": "https://example.org/context", "https://example.org/a": "b"])
        }
    }

    @Test func `stops contexts that lead to one another without end`() {
        let loader = Contexts(known: [
            "https://example.org/a": ["@context": "https://example.org/b"],
            "https://example.org/b": ["@context": "https://example.org/a"],
        ])
        #expect(throws: JSONLDError.self) {
            try JSONLDProcessor(contexts: loader).dataset(of: ["@context": "https://example.org/a", "name": "x"])
        }
    }

    @Test func `stops contexts that multiply one another`() throws {
        // Ten levels of contexts, each of which is named ten times by the one above.
        var known: [String: JSONValue] = [:]
        for level in 0..<10 {
            var terms: JSONObject = [:]
            for term in 0..<10 {
                terms[MemberName("t\(term)")] = [
                    "@id": .text("https://example.org/\(level)/\(term)"),
                    "@context": .text("https://example.org/\(level + 1)"),
                ]
            }
            known["https://example.org/\(level)"] = ["@context": .object(terms)]
        }
        known["https://example.org/10"] = ["@context": ["x": "https://example.org/x"]]
        let processor = JSONLDProcessor(contexts: Contexts(known: known))
        let error = #expect(throws: JSONLDError.self) {
            try processor.dataset(of: ["@context": "https://example.org/0", "t0": "x"])
        }
        #expect(error?.code == "limit.count")
    }

    @Test func `gives the same statements from remembered contexts, whichever document came before`() throws {
        let loader = Contexts(known: ["https://example.org/c": ["@context": Self.context]])
        let shared = JSONLDProcessor(contexts: loader)
        let documents: [JSONValue] = [
            ["@context": "https://example.org/c", "id": "https://example.org/1", "name": "x"],
            [
                "@context": ["https://example.org/c", ["name": "https://example.org/other"]],
                "id": "https://example.org/1", "name": "x",
            ],
            [
                "@context": "https://example.org/c", "id": "https://example.org/1",
                "knows": ["@context": ["name": .null], "name": "x"],
            ],
        ]
        for document in documents + documents.reversed() {
            let fresh = try JSONLDProcessor(contexts: loader).dataset(of: document).nQuads()
            #expect(try shared.dataset(of: document).nQuads() == fresh)
        }
    }
}
