import Foundation
import LinkedData
import TestSupport

/// The test suite of JSON-LD 1.1: its cases, and the documents that they refer to.
struct JSONLDSuite {
    static let base = "https://w3c.github.io/json-ld-api/tests/"

    /// One case of the suite.
    struct Case: Sendable, CustomStringConvertible {
        let id: String
        let name: String
        let types: [String]
        let input: String
        let expect: String?
        let context: String?
        let errorCode: String?
        let option: JSONObject

        var description: String { "\(id) \(name)" }
        /// Cases for JSON-LD 1.0 alone test what 1.1 changed.
        var isOnlyFor1_0: Bool { option["specVersion"]?.text == "json-ld-1.0" }
    }

    let folder: URL

    /// - Returns: `nil` where the suites are not there.
    init?() {
        guard let folder = ConformanceFolder.suite("json-ld") else { return nil }
        self.folder = folder
    }

    /// The cases of one manifest.
    func cases(_ kind: String) throws -> [Case] {
        let manifest = try json("\(kind)-manifest.jsonld")
        return (manifest.object?["sequence"]?.array ?? []).compactMap(\.object).map { entry in
            Case(
                id: entry["@id"]?.text ?? "?", name: entry["name"]?.text ?? "",
                types: entry["@type"]?.elements.compactMap(\.text) ?? [], input: entry["input"]?.text ?? "",
                expect: entry["expect"]?.text, context: entry["context"]?.text,
                errorCode: entry["expectErrorCode"]?.text, option: entry["option"]?.object ?? [:])
        }
    }

    /// A document of the suite.
    func json(_ path: String) throws -> JSONValue {
        try JSONValue(parsing: bytes(path))
    }

    /// The bytes of a document of the suite.
    func bytes(_ path: String) throws -> [UInt8] {
        try [UInt8](Data(contentsOf: folder.appending(path: path)))
    }

    /// The options that a case asks for.
    func options(of test: Case) throws -> JSONLDOptions {
        var options = JSONLDOptions(base: test.option["base"]?.text ?? Self.base + test.input)
        if let mode = test.option["processingMode"]?.text {
            options.processingMode = ProcessingMode(rawValue: mode) ?? .version1_1
        }
        if let path = test.option["expandContext"]?.text { options.expandContext = try json(path) }
        if let compacts = test.option["compactArrays"]?.bool { options.compactsArrays = compacts }
        if let relative = test.option["compactToRelative"]?.bool { options.compactsToRelative = relative }
        options.rdfDirection = test.option["rdfDirection"]?.text.flatMap { .init(rawValue: $0) }
        options.producesGeneralizedRDF = test.option["produceGeneralizedRdf"]?.bool ?? false
        return options
    }
}

extension JSONLDSuite: ContextLoader {
    /// A document of the suite by its address.
    func context(at url: String) throws(JSONLDError) -> JSONValue {
        guard url.hasPrefix(Self.base) else { throw JSONLDError(.loadingDocumentFailed, url) }
        do { return try json(String(url.dropFirst(Self.base.count))) } catch {
            throw JSONLDError(.loadingDocumentFailed, url)
        }
    }
}

/// Equality of JSON-LD documents: the order of members never counts, the order of elements only in lists.
struct ComparableDocument: Hashable {
    private indirect enum Node: Hashable {
        case scalar(JSONValue)
        case object([MemberName: Node])
        case ordered([Node])
        case unordered([Node: Int])
    }

    private let root: Node

    init(_ value: JSONValue) {
        root = Self.node(value, isOrdered: false)
    }

    private static func node(_ value: JSONValue, isOrdered: Bool) -> Node {
        switch value {
        case .null, .bool, .string: return .scalar(value)
        case .number(let number): return .scalar(.text("number \(number.double)"))
        case .array(let elements):
            let nodes = elements.map { node($0, isOrdered: false) }
            return isOrdered ? .ordered(nodes) : .unordered(Dictionary(nodes.map { ($0, 1) }, uniquingKeysWith: +))
        case .object(let object):
            return .object(
                Dictionary(
                    object.members.map { ($0.name, node($0.value, isOrdered: $0.name == "@list")) },
                    uniquingKeysWith: { first, _ in first }))
        }
    }
}
