/// The IRIs that RDF itself uses.
///
/// RDF Schema 1.1 and RDF 1.1 Concepts, "Datatypes".
enum RDFVocabulary {
    static let namespace = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
    static let type = namespace + "type"
    static let first = namespace + "first"
    static let rest = namespace + "rest"
    static let nothing = namespace + "nil"
    static let json = namespace + "JSON"
    /// The datatype that canonical N-Quads leave out.
    static let string = "http://www.w3.org/2001/XMLSchema#string"
    static let boolean = "http://www.w3.org/2001/XMLSchema#boolean"
    static let integer = "http://www.w3.org/2001/XMLSchema#integer"
    static let double = "http://www.w3.org/2001/XMLSchema#double"
}
