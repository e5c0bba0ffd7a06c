import LinkedData
import Testing

@testable import OpenBadges

@Suite struct `Bundled contexts` {
    @Test(arguments: BundledContexts.addresses)
    func `answer for every address in the table`(address: String) throws {
        let document = try BundledContexts().context(at: address)
        #expect(document.object?["@context"] != nil)
        #expect(BundledContexts.editions(of: address).first == BundledContexts().edition(of: address))
    }

    @Test func `name each address once and use every file once`() {
        let addresses = BundledContexts.addresses.map { JSONText($0) }
        #expect(Set(addresses).count == addresses.count)
        let files = BundledContexts.table.flatMap(\.editions).map(\.file)
        #expect(files.sorted() == EmbeddedFolder.contexts.names.sorted())
        #expect(addresses.allSatisfy { IRI($0.value)?.isWebAddress == true })
    }

    @Test func `are found by name in the order of the table in C`() {
        let names = EmbeddedFolder.contexts.names
        #expect(!names.isEmpty)
        for name in names { #expect(EmbeddedFolder.contexts.bytes(named: name)?.isEmpty == false, "\(name)") }
        for name in ["", "a", "zz", "open-badges-3.0.4"] { #expect(EmbeddedFolder.contexts.bytes(named: name) == nil) }
    }

    @Test(arguments: ["https://www.w3.org/ns/credentials/v2/", "https://w3id.org/openbadges/v4", "", "credentials-v2"])
    func `are not guessed for an address that is not known`(address: String) {
        let contexts = BundledContexts()
        #expect(throws: JSONLDError(.loadingDocumentFailed, address)) { try contexts.context(at: address) }
        #expect(BundledContexts.editions(of: address).isEmpty)
    }

    @Test func `know both editions of 3.0.3, the later one first`() throws {
        let address = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"
        let editions = BundledContexts.editions(of: address)
        try #require(editions.count == 2)
        #expect(editions[0].name == "Open Badges 3.0.3 with endorsementJwt and jti")
        #expect(editions[1].name == "Open Badges 3.0.3 without endorsementJwt and jti")

        let newest = BundledContexts()
        let other = newest.using(editions[1])
        #expect(other.edition(of: address) == editions[1])
        let terms = try [newest, other, other.using(editions[0])].map { contexts in
            try contexts.context(at: address).object?["@context"]?.object?["endorsementJwt"] != nil
        }
        #expect(terms == [true, false, true])
        // The choice is about one address only.
        #expect(other.edition(of: "https://www.w3.org/ns/credentials/v2")?.name == "Verifiable Credentials 2.0")
    }

    /// Several contexts of the standards define the same protected terms, in the same words.
    @Test(arguments: [
        ["https://www.w3.org/ns/credentials/v2", "https://w3id.org/security/data-integrity/v2"],
        ["https://w3id.org/security/data-integrity/v2", "https://www.w3.org/ns/credentials/v2"],
        ["https://www.w3.org/ns/credentials/v2", "https://www.w3.org/ns/credentials/status/v1"],
        ["https://www.w3.org/ns/did/v1", "https://w3id.org/security/multikey/v1", "https://www.w3.org/ns/cid/v1"],
    ])
    func `can be used together where they agree`(addresses: [String]) throws {
        let document: JSONValue = [
            "@context": .array(addresses.map { JSONValue.text($0) }), "id": "urn:a", "type": "urn:b",
        ]
        let expanded = try JSONLDProcessor(contexts: BundledContexts()).expand(document)
        #expect(expanded.json == [["@id": "urn:a", "@type": ["urn:b"]]])
    }

    @Test func `cannot be used together where they disagree`() {
        let document: JSONValue = [
            "@context": ["https://www.w3.org/2018/credentials/v1", "https://www.w3.org/ns/credentials/v2"],
            "id": "urn:a",
        ]
        let processor = JSONLDProcessor(contexts: BundledContexts())
        let error = #expect(throws: JSONLDError.self) { try processor.expand(document) }
        #expect(error?.kind == .protectedTermRedefinition)
    }

    @Test(arguments: EmbeddedFolder.contexts.names)
    func `have one form: keywords, aliases, prefixes, then terms, in the order of their bytes`(name: String) throws {
        let document = try JSONValue(parsing: try #require(EmbeddedFolder.contexts.bytes(named: name)))
        var unordered: [String] = []
        for context in document.object?["@context"]?.elements ?? [] { Self.check(context, into: &unordered) }
        #expect(unordered.isEmpty, "\(name)")
    }

    /// Adds each term that stands before its place, in this context and in those inside it.
    private static func check(_ context: JSONValue, into unordered: inout [String]) {
        guard let terms = context.object else { return }
        var previous: (Int, [UInt8]) = (0, [])
        for (name, definition) in terms.members.map({ ($0.name.text, $0.value) }) {
            let place = (group(name, definition), Array(name.utf8))
            let isLater = previous.0 == place.0 ? previous.1.lexicographicallyPrecedes(place.1) : previous.0 < place.0
            if !isLater { unordered.append(name) }
            previous = place
            if let scoped = definition.object?["@context"] { check(scoped, into: &unordered) }
        }
    }

    private static func group(_ name: String, _ definition: JSONValue) -> Int {
        if name.utf8.first == UInt8(ascii: "@") { return 0 }
        let iri = definition.text ?? definition.object?["@id"]?.text ?? ""
        if iri.utf8.first == UInt8(ascii: "@") { return 1 }
        let isSimple = definition.text != nil
        return isSimple && ":/?#[]@".utf8.contains(iri.utf8.last ?? 0) ? 2 : 3
    }
}
