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

    /// The published document at one of some addresses, by the index or by what it calls itself.
    private static func published(_ addresses: [String]) throws -> JSONValue {
        let folder = try #require(ConformanceFolder.reference("schemas"))
        let index = try #require(try json(folder.appending(path: "index.json")).object)
        let listed = addresses.lazy.compactMap { index[MemberName($0)]?.text }.first
        if let listed { return try json(folder.appending(path: listed)) }
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        let named = try files.filter { $0.pathExtension == "json" }.map(json).first { document in
            document.object?["$id"]?.text.map(addresses.contains) == true
        }
        return try #require(named)
    }

    /// A date with or without dashes, as the published schema has it and as ours has it: no expression here refers back to
    /// what a group has matched.
    private static let datePatterns = (
        published: #"^([0-9]{4})(-?)(1[0-2]|0[1-9])\2(3[01]|0[1-9]|[12][0-9])$"#,
        ours: "^[0-9]{4}((1[0-2]|0[1-9])|-(1[0-2]|0[1-9])-)(3[01]|0[1-9]|[12][0-9])$"
    )

    /// What no reader can follow in a published schema, or ours does not: a list of required members that stands among the
    /// members, references to definitions under a name that they do not have, and a reference back in an expression.
    private static func mended(_ document: JSONValue, _ file: String) throws -> JSONValue {
        func replacing(_ text: String, with other: String) throws -> JSONValue {
            let all = String(decoding: document.serialized(), as: UTF8.self)
            #expect(all.contains(text))
            return try JSONValue(parsing: Array(all.replacing(text, with: other).utf8))
        }
        switch file {
        case "accreditation-v1", "accreditation-v2":
            return try replacing(
                datePatterns.published.replacing(#"\"#, with: #"\\"#), with: datePatterns.ours)
        case "extension-accessibility-2":
            var document = try #require(document.object)
            var properties = try #require(document["properties"]?.object)
            #expect(properties["required"]?.array != nil)
            properties["required"] = nil
            document["properties"] = .object(properties)
            return .object(document)
        case "assessment-v2":
            return try replacing("#/definitions/", with: "#/$defs/")
        default: return document
        }
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

    @Test func `take the same texts for a date as the published expression`() throws {
        let ours = try JSONSchema(["pattern": .text(Self.datePatterns.ours)])
        let published = try NSRegularExpression(pattern: Self.datePatterns.published)
        var texts = ["", "2026", "2026-11-22 ", "2026-1-2", "+2026-11-22", "20261122T", "a2026-11-22", "2026--11-22"]
        for year in ["026", "2026", "12026"] {
            for separators in [("", ""), ("-", "-"), ("-", ""), ("", "-"), ("/", "/")] {
                for month in ["00", "01", "09", "10", "12", "13", "1", "011"] {
                    for day in ["00", "01", "10", "29", "30", "31", "32", "40", "1"] {
                        texts.append(year + separators.0 + month + separators.1 + day)
                    }
                }
            }
        }
        var taken = 0
        for text in texts {
            let range = NSRange(text.startIndex..., in: text)
            let expected = published.firstMatch(in: text, range: range) != nil
            taken += expected ? 1 : 0
            #expect(try ours.accepts(.text(text)) == expected, "\(text)")
        }
        #expect(taken > 30)
    }

    static let files = BundledSchemas.table.map(\.file).filter { !$0.hasPrefix("json-schema") }

    @Test(arguments: files)
    func `are equal in effect to those in the library`(file: String) throws {
        let addresses = try #require(BundledSchemas.table.first { $0.file == file }).addresses
        let document = try Self.mended(Self.published(addresses), file)
        let place = try #require(IRI(addresses[0]))
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
        // The others of the standard refer to what these two define.
        let isWhole = file.hasSuffix("achievement-credential")
        if isWhole { values += try Self.samples() }
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
            "schema \(file): \(verdicts) verdicts, \(valid) of them valid;",
            "\(differences.count) differ")
        #expect(differences.prefix(20) == [])
        #expect(valid > (isWhole ? 500 : 1) && verdicts - valid > (isWhole ? 500 : 3))
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
