import Diagnostics

extension SchemaRegistry {
    /// What an identifier says: a new address, a name for this part, or both (before draft 2019-09).
    struct Identifier {
        var address = ""
        var name: String?
    }

    /// The identifier of a schema object, if it has one that counts.
    func identifier(
        in schema: JSONValue, dialect: SchemaDialect, at base: String
    ) throws(JSONSchemaError) -> Identifier? {
        guard let object = schema.object, let written = object[dialect.draft.identifier] else { return nil }
        if dialect.draft.referenceHidesSiblings, object["$ref"] != nil { return nil }
        guard let text = written.text else {
            throw .malformedKeyword(
                place: base,
                reason: Phrase("schema.malformed/identifier-not-string", ["identifier": dialect.draft.identifier]))
        }
        let (address, fragment) = Self.split(text)
        guard !fragment.isEmpty else { return Identifier(address: address) }
        guard dialect.draft <= .draft7 else {
            throw .malformedKeyword(
                place: base, reason: Phrase("schema.malformed/identifier-text-fragment", ["text": text.prefix(200)]))
        }
        // A pointer for a name was never given a meaning.
        return Identifier(address: address, name: fragment.utf8.first == UInt8(ascii: "/") ? nil : fragment)
    }

    /// Finds the identifiers and names in a schema and everything inside it.
    mutating func scan(_ place: SchemaPlace, _ schema: JSONValue) throws(JSONSchemaError) {
        var waiting = [(place, schema)]
        while let (place, schema) = waiting.popLast() {
            let settled = try settle(place, schema)
            guard try noteNames(of: schema, at: settled) else { continue }
            guard let object = schema.object else { continue }
            let dialect = resources[settled.resource].dialect
            for member in object.members {
                guard let holding = dialect.holding(member.name) else { continue }
                let inner = SchemaPlace(resource: settled.resource, pointer: settled.pointer.appending(member.name))
                Self.collect(member.value, at: inner, holding, into: &waiting)
            }
        }
    }

    /// Makes a resource of a schema with an address of its own.
    private mutating func settle(
        _ place: SchemaPlace, _ schema: JSONValue
    ) throws(JSONSchemaError) -> SchemaPlace {
        guard !place.pointer.text.isEmpty, let object = schema.object else { return place }
        let outerBase = resources[place.resource].base
        var dialect = resources[place.resource].dialect
        if object["$schema"] != nil, object["$id"] != nil || object["id"] != nil {
            dialect = try self.dialect(of: schema, otherwise: dialect)
        }
        guard let identifier = try identifier(in: schema, dialect: dialect, at: outerBase),
            !identifier.address.isEmpty
        else { return place }
        let base = IRIReference.resolve(identifier.address, against: outerBase)
        let number = register(SchemaResource(base: base, root: schema, dialect: dialect))
        note(place) { $0.embedded[$1] = number }
        return SchemaPlace(resource: number, pointer: JSONPointer())
    }

    /// Notes what a schema is called in its resource.
    ///
    /// - Returns: whether the schema had not been looked at.
    private mutating func noteNames(of schema: JSONValue, at place: SchemaPlace) throws(JSONSchemaError) -> Bool {
        guard !resources[place.resource].known.contains(place.pointer) else { return false }
        // No copy of the resource is kept, or each note would copy its tables.
        let (dialect, base) = (resources[place.resource].dialect, resources[place.resource].base)
        note(place) { $0.known.insert($1) }
        guard let object = schema.object else { return true }
        if let name = try identifier(in: schema, dialect: dialect, at: base)?.name {
            note(place) { $0.anchors[JSONText(name)] = $1 }
        }
        guard dialect.draft >= .draft2019 else { return true }
        if let name = object["$anchor"]?.text {
            note(place) { $0.anchors[JSONText(name)] = $1 }
        }
        if dialect.draft == .draft2019 {
            if place.pointer.text.isEmpty, object["$recursiveAnchor"]?.bool == true {
                note(place) { $0.dynamicAnchors[""] = $1 }
            }
        } else if let name = object["$dynamicAnchor"]?.text {
            note(place) {
                $0.anchors[JSONText(name)] = $1
                $0.dynamicAnchors[JSONText(name)] = $1
            }
        }
        return true
    }

    private static func collect(
        _ value: JSONValue, at place: SchemaPlace, _ holding: SchemaDialect.Holding,
        into waiting: inout [(SchemaPlace, JSONValue)]
    ) {
        func step(_ name: MemberName) -> SchemaPlace {
            SchemaPlace(resource: place.resource, pointer: place.pointer.appending(name))
        }
        switch (holding, value) {
        case (.schema, .object), (.schema, .bool), (.schemaOrList, .object), (.schemaOrList, .bool):
            waiting.append((place, value))
        case (.list, .array(let elements)), (.schemaOrList, .array(let elements)):
            for (position, element) in elements.enumerated() {
                waiting.append((step(MemberName(String(position))), element))
            }
        case (.map, .object(let object)), (.mapOfSchemasOrNames, .object(let object)):
            for member in object.members where member.value.array == nil {
                waiting.append((step(member.name), member.value))
            }
        default: break
        }
    }
}
