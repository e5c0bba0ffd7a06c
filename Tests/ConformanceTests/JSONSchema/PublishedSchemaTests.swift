import Diagnostics
import Foundation
import LinkedData
import OpenBadges
import TestSupport
import Testing

/// Our schemas say what the published ones say, of every sample and of everything that differs from it in one place.
@Suite(.enabled(if: ConformanceFolder.reference("schemas") != nil || ConformanceFolder.mustExist))
struct `Published schemas` {
    private static func json(_ file: URL) throws -> JSONValue {
        try JSONValue(parsing: [UInt8](Data(contentsOf: file)))
    }

    /// The published document at an address.
    private static func published(_ address: String) throws -> JSONValue {
        let folder = try #require(ConformanceFolder.reference("schemas"))
        let file = try #require(try json(folder.appending(path: "index.json")).object?[MemberName(address)]?.text)
        return try json(folder.appending(path: file))
    }

    /// The credentials of the collection that are badges of 3.0.
    private static func samples() throws -> [(name: String, value: JSONValue)] {
        guard let folder = ConformanceFolder.suite("open-badges") else { return [] }
        return try json(folder.appending(path: "cases.json")).elements.compactMap { item in
            guard item.object?["format"]?.text == "ob3", let file = item.object?["file"]?.text,
                let bytes = try? Data(contentsOf: folder.appending(path: file)),
                let value = try? JSONValue(parsing: [UInt8](bytes))
            else { return nil }
            return (file, value)
        }
    }

    static let addresses = BundledSchemas.addresses.filter { $0.hasPrefix("https://purl.imsglobal.org/") }

    @Test(arguments: addresses)
    func `are equal in effect to those in the library`(address: String) throws {
        let document = try Self.published(address)
        let place = try #require(IRI(address))
        let theirs = try JSONSchema(document, assertsFormats: true)
        let ours = try JSONSchema(
            try #require(BundledSchemas.schema(at: place)), at: place, assertsFormats: true,
            loader: BundledSchemas.schema)

        var generator = SchemaSample(document)
        let made = [generator.value(alternative: 0), generator.value(alternative: 1)].compactMap(\.self)
        var values = made.enumerated().map { ("made \($0)", $1) }
        for (name, value) in values {
            #expect(try theirs.validate(value).failures.map { $0.account.text(in: .english) } == [], "\(name)")
        }
        values += try Self.samples()
        var (verdicts, valid, differences) = (0, 0, [String]())
        var shapes: Set<JSONValue> = []
        for (name, value) in values {
            func compare(_ value: JSONValue, _ edit: String) throws {
                let expected = try theirs.accepts(value)
                verdicts += 1
                valid += expected ? 1 : 0
                if try ours.accepts(value) != expected {
                    differences.append("\(name) \(edit): \(expected)")
                }
            }
            try compare(value, "as it is")
            // Many samples differ only in their texts.
            if shapes.insert(value.shape).inserted { try OneEditMutations.visit(value, compare) }
        }
        print(
            "schema \(address.split(separator: "/").last ?? ""): \(verdicts) verdicts, \(valid) of them valid;",
            "\(differences.count) differ")
        #expect(differences.prefix(20) == [])
        #expect(valid > 500 && verdicts - valid > 500)
    }
}

extension JSONValue {
    /// The same value without the texts and numbers in it.
    fileprivate var shape: JSONValue {
        switch self {
        case .object(var object):
            for member in object.members { object[member.name] = member.value.shape }
            return .object(object)
        case .array(let elements): return .array(elements.map(\.shape))
        case .null, .bool, .number, .string: return .text(kind.rawValue)
        }
    }
}
