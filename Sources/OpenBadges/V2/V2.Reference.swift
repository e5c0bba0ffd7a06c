import Diagnostics
public import LinkedData

extension V2 {
    /// An object that stands in the document, or only its address.
    public enum Reference<Object: Referable>: Hashable, Sendable {
        /// The address; the object has to be fetched.
        case iri(IRI)
        /// The object.
        case embedded(Object)

        /// The address of the object, when it has one.
        public var id: IRI? {
            switch self {
            case .iri(let iri): iri
            case .embedded(let object): object.address
            }
        }

        /// The object, when it stands in the document.
        public var embedded: Object? {
            if case .embedded(let object) = self { object } else { nil }
        }
    }

    /// A class whose objects may be replaced by their address.
    public protocol Referable: JSONObjectConvertible {
        /// The address of the object, when it has one.
        var address: IRI? { get }
        /// Reads an address that stands for an object of this class.
        static func address(json: JSONValue) throws(ModelError) -> IRI
    }
}

extension V2.Referable {
    /// An HTTP address, a `urn:uuid:` or a blank node.
    public static func address(json: JSONValue) throws(ModelError) -> IRI {
        try V2.Identifier(json: json).iri
    }
}

extension V2.Reference: JSONConvertible {
    /// Reads a string or an object.
    public init(json: JSONValue) throws(ModelError) {
        switch json {
        case .string: self = .iri(try Object.address(json: json))
        case .object(let object): self = .embedded(try Object(object))
        case .null, .bool, .number, .array:
            throw .type(
                expected: Phrase("expected/address-object-classname", ["className": Object.className]),
                found: json.kind, at: "")
        }
    }

    /// The string or the object.
    public var jsonValue: JSONValue {
        switch self {
        case .iri(let iri): iri.jsonValue
        case .embedded(let object): object.jsonValue
        }
    }
}

extension V2.BadgeClass: V2.Referable {
    /// Its identifier.
    public var address: IRI? { id }
}

extension V2.Profile: V2.Referable {
    /// Its identifier.
    public var address: IRI? { id }
}

extension V2.Evidence: V2.Referable {
    /// Its address.
    public var address: IRI? { id }
}

extension V2.Criteria: V2.Referable {
    /// Its address.
    public var address: IRI? { id }
}

extension V2.CryptographicKey: V2.Referable {
    /// Its address.
    public var address: IRI? { id }
}
