import LinkedData
import Testing

@testable import OpenBadges

@Suite struct `Bundled schemas` {
    @Test(arguments: BundledSchemas.addresses)
    func `answer for every address, with and without a fragment, and can be compiled`(address: String) throws {
        let place = try #require(IRI(address))
        let document = try #require(BundledSchemas.schema(at: place))
        #expect(try BundledSchemas.schema(at: #require(IRI(address + "#"))) == document)
        _ = try JSONSchema(document, at: place, loader: BundledSchemas.schema)
    }

    @Test func `name each address once and use every file once`() {
        let addresses = BundledSchemas.table.flatMap(\.addresses)
        #expect(Set(addresses).count == addresses.count)
        #expect(BundledSchemas.table.map(\.file).sorted() == EmbeddedFolder.schemas.names.sorted())
        for name in ["", "a", "json-schema"] { #expect(EmbeddedFolder.schemas.bytes(named: name) == nil) }
    }

    @Test(arguments: ["http://json-schema.org/schema", "https://json-schema.org/draft/2020-12/meta/core"])
    func `are not guessed for an address that is not known`(address: String) throws {
        #expect(try BundledSchemas.schema(at: #require(IRI(address))) == nil)
    }

    /// The meta-schema of each draft judges schemas, itself among them.
    @Test(arguments: JSONSchemaDraft.allCases)
    func `hold schemas to their own draft`(draft: JSONSchemaDraft) throws {
        let place = try #require(IRI(draft.address))
        let document = try #require(BundledSchemas.schema(at: place))
        let schema = try JSONSchema(document, at: place)
        #expect(try schema.accepts(document))
        #expect(try !schema.accepts(["type": "text"]))
        #expect(try !schema.accepts(["properties": ["a": ["minLength": -1]]]))
        #expect(try !schema.accepts(1))
    }
}
