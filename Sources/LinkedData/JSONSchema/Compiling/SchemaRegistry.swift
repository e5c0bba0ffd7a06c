import Diagnostics

/// The schema documents that are at hand, and the resources and named parts that were found in them.
///
/// JSON Schema Core, "Identifiers" and "Loading and Processing Schemas".
struct SchemaRegistry {
    /// Answers for the addresses of documents from memory.
    typealias Loader = (IRI) -> JSONValue?

    private(set) var resources: [SchemaResource] = []
    /// Resources by address without a fragment.
    private var numbers: [JSONText: Int] = [:]
    /// The addresses that the loader had no answer for, in order.
    private(set) var missing: [String] = []
    private var dialects: [JSONText: SchemaDialect] = [:]
    private var documents = 0
    private let loader: Loader
    private let limits: JSONSchemaLimits

    init(limits: JSONSchemaLimits, loader: @escaping Loader) {
        self.limits = limits
        self.loader = loader
    }

    /// Adds a document and finds the resources and names in it.
    ///
    /// - Parameter dialect: The one for a document that does not say which it is written in.
    mutating func add(
        _ document: JSONValue, at address: String, dialect: SchemaDialect
    ) throws(JSONSchemaError) -> Int {
        documents += 1
        guard documents <= limits.documents else { throw .tooLarge(limit: limits.documents) }
        let dialect = try self.dialect(of: document, otherwise: dialect)
        var base = address
        if let identifier = try identifier(in: document, dialect: dialect, at: address) {
            base = IRIReference.resolve(identifier.address, against: address)
        }
        let number = register(SchemaResource(base: base, root: document, dialect: dialect))
        numbers[JSONText(address)] = numbers[JSONText(address)] ?? number
        try scan(SchemaPlace(resource: number, pointer: JSONPointer()), document)
        return number
    }

    /// The schema that a reference names, or `nil` when its document is not at hand.
    ///
    /// - Parameter resource: The one in which the reference stands.
    mutating func schema(
        named reference: String, from resource: Int, at place: String
    ) throws(JSONSchemaError) -> PlacedSchema? {
        let absolute = IRIReference.resolve(reference, against: resources[resource].base)
        let (address, fragment) = Self.split(absolute)
        guard let number = try self.resource(at: address, from: resource, named: reference, in: place) else {
            return nil
        }
        guard let name = Self.decoded(fragment) else { throw .unresolvedReference(reference, place: place) }
        let pointer: JSONPointer
        if name.isEmpty {
            pointer = JSONPointer()
        } else if name.utf8.first == UInt8(ascii: "/"), let parsed = try? JSONPointer(name) {
            pointer = parsed
        } else if let anchor = resources[number].anchors[JSONText(name)] {
            pointer = anchor
        } else {
            throw .unresolvedReference(reference, place: place)
        }
        guard let found = try schema(at: pointer, in: number) else {
            throw .unresolvedReference(reference, place: place)
        }
        return found
    }

    /// The name of the dynamic anchor that a reference leads to on its face, if it leads to one.
    func dynamicAnchor(_ reference: String, at target: SchemaPlace) -> JSONText? {
        guard let fragment = Self.decoded(Self.split(reference).fragment), !fragment.isEmpty,
            resources[target.resource].dynamicAnchors[JSONText(fragment)] == target.pointer
        else { return nil }
        return JSONText(fragment)
    }

    /// The schema of a pointer that may lead through other resources on its way.
    mutating func schema(at pointer: JSONPointer, in resource: Int) throws(JSONSchemaError) -> PlacedSchema? {
        var place = SchemaPlace(resource: resource, pointer: JSONPointer())
        var value = resources[resource].root
        for step in pointer.steps {
            let single = JSONPointer().appending(MemberName(step))
            guard let next = single.value(in: value) else { return nil }
            value = next
            place = settled(SchemaPlace(resource: place.resource, pointer: place.pointer.appending(MemberName(step))))
        }
        if !resources[place.resource].known.contains(place.pointer) {
            // A place that no known keyword leads to, and that a reference makes a schema all the same.
            try scan(place, value)
            place = settled(place)
        }
        return PlacedSchema(place: place, value: value)
    }

    /// The place as its own resource says it, when there is one there.
    func settled(_ place: SchemaPlace) -> SchemaPlace {
        guard let inner = resources[place.resource].embedded[place.pointer] else { return place }
        return SchemaPlace(resource: inner, pointer: JSONPointer())
    }

    private mutating func resource(
        at address: String, from resource: Int, named reference: String, in place: String
    ) throws(JSONSchemaError) -> Int? {
        if let number = numbers[JSONText(address)] { return number }
        guard let iri = IRI(address) else { throw .unresolvedReference(reference, place: place) }
        guard let document = loader(iri) else {
            if !missing.contains(where: { $0.hasSameBytes(as: address) }) { missing.append(address) }
            return nil
        }
        return try add(document, at: address, dialect: resources[resource].dialect)
    }

    @discardableResult
    mutating func register(_ resource: SchemaResource) -> Int {
        let number = resources.count
        resources.append(resource)
        // The first one keeps the address: a later part cannot take the place of what has been read already.
        numbers[JSONText(resource.base)] = numbers[JSONText(resource.base)] ?? number
        return number
    }

    /// Changes what is known about a resource.
    mutating func note(_ place: SchemaPlace, _ change: (inout SchemaResource, JSONPointer) -> Void) {
        change(&resources[place.resource], place.pointer)
    }
}

extension SchemaRegistry {
    /// An address without its fragment, and the fragment.
    static func split(_ text: String) -> (address: String, fragment: String) {
        guard let mark = text.utf8.firstIndex(of: UInt8(ascii: "#")) else { return (text, "") }
        return (String(text[..<mark]), String(text[text.utf8.index(after: mark)...]))
    }

    /// Text without percent encoding, or `nil` when it is malformed.
    static func decoded(_ text: String) -> String? {
        guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
        var bytes: [UInt8] = []
        var rest = text.utf8[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%") {
                guard let high = rest.popFirst()?.hexadecimalValue,
                    let low = rest.popFirst()?.hexadecimalValue
                else { return nil }
                bytes.append(high << 4 | low)
            } else {
                bytes.append(byte)
            }
        }
        return String(validating: bytes, as: UTF8.self)
    }

    /// The dialect that a document or resource says it is written in.
    mutating func dialect(
        of schema: JSONValue, otherwise dialect: SchemaDialect
    ) throws(JSONSchemaError) -> SchemaDialect {
        guard let declared = schema.object?["$schema"] else { return dialect }
        guard let address = declared.text else {
            throw .malformedKeyword(place: "#/$schema", reason: Phrase("schema.malformed/schema-not-string"))
        }
        return try self.dialect(named: address, hops: 0)
    }

    /// The dialect of a meta-schema: a draft, or a document that says on which draft it builds.
    private mutating func dialect(named address: String, hops: Int) throws(JSONSchemaError) -> SchemaDialect {
        let (name, fragment) = Self.split(address)
        if let known = dialects[JSONText(name)] { return known }
        // A meta-schema on a meta-schema on a meta-schema is more than anyone has written.
        guard fragment.isEmpty, hops < 4 else { throw .unknownDialect(address) }
        if let draft = JSONSchemaDraft(address: name) { return SchemaDialect(draft) }
        guard let iri = IRI(name), let document = loader(iri)?.object, let parent = document["$schema"]?.text,
            !Self.split(parent).address.hasSameBytes(as: name)
        else { throw .unknownDialect(address) }
        var dialect = try self.dialect(named: parent, hops: hops + 1)
        if dialect.draft >= .draft2019, let vocabularies = document["$vocabulary"]?.object {
            dialect = try SchemaDialect(dialect.draft, declaring: vocabularies)
        } else {
            dialect = SchemaDialect(dialect.draft)
        }
        dialects[JSONText(name)] = dialect
        return dialect
    }
}
