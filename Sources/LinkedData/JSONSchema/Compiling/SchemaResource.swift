/// A schema with an address of its own: a document, or a part of one that has an identifier.
struct SchemaResource {
    /// The address without a fragment; empty for a document that was given none.
    let base: String
    let root: JSONValue
    let dialect: SchemaDialect
    /// The parts that have a name, by name.
    var anchors: [JSONText: JSONPointer] = [:]
    /// The named parts that a dynamic reference may find from elsewhere. The empty name is `$recursiveAnchor`.
    var dynamicAnchors: [JSONText: JSONPointer] = [:]
    /// The resources inside this one, by place.
    var embedded: [JSONPointer: Int] = [:]
    /// The places at which schemas have been found.
    var known: Set<JSONPointer> = []

    init(base: String, root: JSONValue, dialect: SchemaDialect) {
        self.base = base
        self.root = root
        self.dialect = dialect
    }
}

/// Where a schema stands.
struct SchemaPlace: Hashable {
    /// The position of the resource.
    var resource: Int
    /// The place in the resource.
    var pointer: JSONPointer
}

/// A schema and where it stands.
struct PlacedSchema {
    let place: SchemaPlace
    let value: JSONValue
}
