/// Makes statements from an expanded document.
///
/// JSON-LD 1.1 API, "Deserialize JSON-LD to RDF Algorithm". The standard first merges the nodes of a document into a map;
/// since a dataset holds each statement once, taking the nodes as they come gives the same dataset.
struct StatementBuilder {
    private(set) var dataset = RDFDataset()
    private let options: JSONLDOptions
    /// Labels of blank nodes in the document.
    private var blankNodes: [MemberName: RDFTermID] = [:]
    /// Properties that have been met; one that falls on the place of another replaces it.
    private var properties: [PropertyPlace] = []
    private var commonTerms = InlineArray<4, RDFTermID?>(repeating: nil)
    /// Whether all names are known to be IRIs or blank nodes.
    private let namesAreChecked: Bool
    /// Where blank nodes stand in the document, as far as that was noted when it was expanded.
    private(set) var places: [Int: ExpandedPlace] = [:]

    /// - Parameter namesAreChecked: whether nothing is lost in the expanded document, so that its names need no check.
    init(_ options: JSONLDOptions, namesAreChecked: Bool = false) {
        self.options = options
        self.namesAreChecked = namesAreChecked
    }

    /// A property that has been met.
    private struct PropertyPlace {
        /// The number of the definition of its term; nought for none.
        var definition: UInt64 = 0
        var term: RDFTermID?
    }

    /// Makes room for the statements of a badge.
    mutating func reserve() {
        dataset.reserve(quads: 160)
    }

    /// Adds a statement in the default graph.
    mutating func append(_ subject: RDFTermID, _ property: RDFTermID, _ object: RDFTermID) {
        dataset.append(subject: subject, predicate: property, object: object)
    }

    /// Terms that every document uses.
    private enum CommonTerm: Int {
        case type, first, rest, nothing

        var iri: String {
            switch self {
            case .type: RDFVocabulary.type
            case .first: RDFVocabulary.first
            case .rest: RDFVocabulary.rest
            case .nothing: RDFVocabulary.nothing
            }
        }
    }

    /// Adds what nodes say in a graph.
    mutating func add(_ items: [ExpandedItem], to graph: RDFTermID) throws(JSONLDError) {
        for item in items {
            if case .node(let node) = item { _ = try add(node, to: graph) }
        }
    }

    /// Adds what a node says in a graph.
    ///
    /// - Returns: the term for the node; `nil` when its identifier cannot be one.
    mutating func add(_ node: ExpandedNode, to graph: RDFTermID) throws(JSONLDError) -> RDFTermID? {
        let subject = node.hasID ? node.id.flatMap { term($0) } : blankNode(at: node.place.map { .object($0) })
        for type in node.types {
            guard case .name(let name) = type, let object = term(name), let subject else { continue }
            dataset.append(subject: subject, predicate: term(.type), object: object, graph: graph)
        }
        for statement in node.statements {
            let property = property(statement.property)
            guard let object = try object(statement.item, in: graph), let subject, let property else { continue }
            dataset.append(subject: subject, predicate: property, object: object, graph: graph)
        }
        for statement in node.reversed {
            let property = property(statement.property)
            guard let other = try object(statement.item, in: graph), let subject, let property else { continue }
            dataset.append(subject: other, predicate: property, object: subject, graph: graph)
        }
        if let content = node.graph, let subject { try add(content, to: subject) }
        if let included = node.included { try add(included, to: graph) }
        return subject
    }

    private mutating func blankNode(at place: ExpandedPlace?) -> RDFTermID {
        let node = dataset.blankNode()
        if let place, let number = node.blankNode { places[number] = place }
        return node
    }

    /// The term for a value, whose own statements are added.
    mutating func object(_ item: ExpandedItem, in graph: RDFTermID) throws(JSONLDError) -> RDFTermID? {
        switch item {
        case .node(let node): return try add(node, to: graph)
        case .value(let value): return try literal(value, in: graph)
        case .list(let list):
            var rest = term(.nothing)
            for (number, item) in list.items.enumerated().reversed() {
                let node = blankNode(at: list.place.map { .listElement($0, number) })
                if let first = try object(item, in: graph) {
                    dataset.append(subject: node, predicate: term(.first), object: first, graph: graph)
                }
                dataset.append(subject: node, predicate: term(.rest), object: rest, graph: graph)
                rest = node
            }
            return rest
        }
    }

    /// The term for a name: an IRI, or a blank node by its label.
    mutating func term(_ name: MemberName) -> RDFTermID? {
        if name.isBlankNode {
            if let known = blankNodes[name] { return known }
            let node = dataset.blankNode()
            blankNodes[name] = node
            if let number = node.blankNode { places[number] = .label(name) }
            return node
        }
        if !namesAreChecked, IRI(name.text) == nil { return nil }
        return dataset.iri(name.text)
    }

    /// The term for a property; `nil` where statements cannot have it.
    mutating func property(_ property: ExpandedProperty) -> RDFTermID? {
        switch property {
        case .term(let definition): self.property(of: definition)
        case .name(let name): propertyTerm(name)
        }
    }

    /// The RDF term for the property that a term of a context stands for; `nil` where statements cannot have it.
    private mutating func property(of definition: TermDefinition) -> RDFTermID? {
        let place = place(ofDefinition: definition.number)
        if properties[place].definition == definition.number { return properties[place].term }
        let term = propertyTerm(ExpandedProperty.term(definition).name)
        properties[place] = PropertyPlace(definition: definition.number, term: term)
        return term
    }

    /// The RDF term for the property that one of some terms stands for, given by its position.
    mutating func property(ofTermAt position: Int, of terms: NameTable) -> RDFTermID? {
        let number = terms.looks[position].number
        let place = place(ofDefinition: number)
        if properties[place].definition == number { return properties[place].term }
        return property(of: terms.entries[position].definition)
    }

    @inline(__always)
    private mutating func place(ofDefinition number: UInt64) -> Int {
        if properties.isEmpty { properties = Array(filledWith: PropertyPlace(), count: 256) }
        return Int(truncatingIfNeeded: number & 255)
    }

    /// The term for a text that is an IRI.
    mutating func reference(_ iri: String) -> RDFTermID { dataset.iri(iri) }

    /// The literal for a text, with what stands behind it as ``CanonicalLiteral`` gives it.
    mutating func literal(_ text: String, ending: [UInt8]) -> RDFTermID { dataset.literal(text, ending: ending) }

    private mutating func propertyTerm(_ name: MemberName) -> RDFTermID? {
        name.isBlankNode && !options.producesGeneralizedRDF ? nil : term(name)
    }

    private mutating func term(_ common: CommonTerm) -> RDFTermID {
        if let known = commonTerms[common.rawValue] { return known }
        let term = dataset.iri(common.iri)
        commonTerms[common.rawValue] = term
        return term
    }
}

extension StatementBuilder {
    /// The literal for a value.
    ///
    /// JSON-LD 1.1 API, "Object to RDF Conversion".
    private mutating func literal(_ value: ExpandedValue, in graph: RDFTermID) throws(JSONLDError) -> RDFTermID? {
        let type: String?
        switch value.type {
        case .keyword(.json): return try jsonLiteral(value.value)
        case .name(let name):
            if !namesAreChecked, IRI(name.text) == nil { return nil }
            type = name.text
        default: type = nil
        }
        switch value.value {
        case .bool(let flag): return dataset.literal(flag ? "true" : "false", datatype: type ?? RDFVocabulary.boolean)
        case .number(let number):
            let isDouble = type.map { $0.hasSameBytes(as: RDFVocabulary.double) } ?? false
            if !isDouble, let integer = CanonicalNumber.integer(number) {
                return dataset.literal(integer, datatype: type ?? RDFVocabulary.integer)
            }
            return dataset.literal(CanonicalNumber.double(number.double), datatype: type ?? RDFVocabulary.double)
        case .string(let text):
            return textLiteral(text.value, value, type: type, in: graph)
        case .null, .array, .object: return nil
        }
    }

    private mutating func jsonLiteral(_ value: JSONValue) throws(JSONLDError) -> RDFTermID {
        let bytes: [UInt8]
        do throws(JSONError) { bytes = try value.canonicalized() } catch {
            throw JSONLDError(.invalidJSONLiteral, value.shortened)
        }
        return dataset.literal(String(decoding: bytes, as: UTF8.self), datatype: RDFVocabulary.json)
    }

    private mutating func textLiteral(
        _ text: String, _ value: ExpandedValue, type: String?, in graph: RDFTermID
    ) -> RDFTermID? {
        if let language = value.language, !LanguageTag.isWellFormed(language) { return nil }
        if let direction = value.direction, let form = options.rdfDirection {
            let language = value.language?.lowercased()
            switch form {
            case .i18nDatatype:
                let datatype = "https://www.w3.org/ns/i18n#\(language ?? "")_\(direction.rawValue)"
                return dataset.literal(text, datatype: datatype)
            case .compoundLiteral:
                let node = dataset.blankNode()
                add(node, "value", text, to: graph)
                if let language { add(node, "language", language, to: graph) }
                add(node, "direction", direction.rawValue, to: graph)
                return node
            }
        }
        if let language = value.language { return dataset.literal(text, language: language) }
        return dataset.literal(text, datatype: type ?? RDFVocabulary.string)
    }

    private mutating func add(_ node: RDFTermID, _ property: String, _ text: String, to graph: RDFTermID) {
        dataset.append(
            subject: node, predicate: dataset.iri(RDFVocabulary.namespace + property),
            object: dataset.literal(text, datatype: RDFVocabulary.string), graph: graph)
    }
}
