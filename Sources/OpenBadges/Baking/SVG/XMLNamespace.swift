/// A namespace of an SVG, as far as this library tells namespaces apart.
enum XMLNamespace: Hashable, Sendable {
    /// None: an element without prefix and default namespace, or an attribute without prefix.
    case none
    /// `http://www.w3.org/2000/svg`
    case svg
    /// The namespace of badges of one standard.
    case badge(BakedBadge.Standard)
    /// `http://www.w3.org/2001/XInclude`
    case inclusion
    /// `http://www.w3.org/XML/1998/namespace`, always bound to the prefix `xml`.
    case xml
    /// `http://www.w3.org/2000/xmlns/`, which no document may bind.
    case xmlns
    /// Any other.
    case other([UInt8])

    /// The namespace with exactly this name.
    init(named name: [UInt8]) {
        self = name.isEmpty ? .none : Self.known.first { $0.name == name }?.namespace ?? .other(name)
    }

    private static let known: [(name: [UInt8], namespace: XMLNamespace)] = [
        .svg, .badge(.openBadges2), .badge(.openBadges3), .inclusion, .xml, .xmlns,
    ].map { ($0.name, $0) }

    /// Its name.
    var name: [UInt8] {
        switch self {
        case .none: []
        case .svg: Array("http://www.w3.org/2000/svg".utf8)
        case .badge(let standard): Array(Self.name(of: standard).utf8)
        case .inclusion: Array("http://www.w3.org/2001/XInclude".utf8)
        case .xml: Array("http://www.w3.org/XML/1998/namespace".utf8)
        case .xmlns: Array("http://www.w3.org/2000/xmlns/".utf8)
        case .other(let name): name
        }
    }

    /// The namespace name of badges of one standard.
    static func name(of standard: BakedBadge.Standard) -> String {
        switch standard {
        case .openBadges2: "http://openbadges.org"
        case .openBadges3: "https://purl.imsglobal.org/ob/v3p0"
        }
    }

    /// The local name of a badge's element.
    static func elementName(of standard: BakedBadge.Standard) -> String {
        switch standard {
        case .openBadges2: "assertion"
        case .openBadges3: "credential"
        }
    }
}
