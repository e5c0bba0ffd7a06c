/// How a document is read or written as linked data.
///
/// JSON-LD 1.1 API, "JsonLdOptions".
public struct JSONLDOptions: Sendable {
    /// The address of the document, which relative references are read against.
    public var base: String?
    /// A context that holds before those of the document.
    public var expandContext: JSONValue?
    /// The edition whose rules hold.
    public var processingMode = ProcessingMode.version1_1
    /// Whether arrays of one value are written as that value when compacting.
    public var compactsArrays = true
    /// Whether addresses are written relative to the base when compacting.
    public var compactsToRelative = true
    /// How the direction of text is written in RDF; `nil` leaves it out.
    public var rdfDirection: RDFDirection?
    /// Whether blank nodes may be properties in RDF.
    public var producesGeneralizedRDF = false

    /// The defaults of the standard.
    public init(base: String? = nil) {
        self.base = base
    }

    /// How the direction of text is written in RDF.
    public enum RDFDirection: String, Sendable {
        /// As a datatype made of language and direction.
        case i18nDatatype = "i18n-datatype"
        /// As a blank node with value, language and direction.
        case compoundLiteral = "compound-literal"
    }
}
