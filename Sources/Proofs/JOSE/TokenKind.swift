/// What a token is used for, which decides the media types that its header may state.
///
/// Letter case does not count in media types.
public enum TokenKind: Sendable {
    /// A credential: `typ` absent, `JWT`, `vc+jwt` or `vc+ld+jwt`. Open Badges 3.0, "JOSE Header"; VC-JOSE-COSE.
    case credential
    /// An Open Badges 2.0 assertion: `typ` absent, `JWT`, `JOSE` or `JWS`.
    case assertion
    /// Any of these: the payload has yet to show what it is.
    case badge

    /// Whether a header of this kind may say this; `application/` may stand before it or be left out (RFC 7515, section 4.1.9).
    func allows(type: String) -> Bool {
        let short = type.withoutApplication
        return switch self {
        case .credential: ["jwt", "vc+jwt", "vc+ld+jwt"].contains { short.isSameMediaType(as: $0) }
        case .assertion: ["jwt", "jose", "jws"].contains { short.isSameMediaType(as: $0) }
        case .badge: Self.credential.allows(type: type) || Self.assertion.allows(type: type)
        }
    }

    /// Whether the payload may be said to be this: a credential or other JSON, never one more token.
    static func allows(contentType: String) -> Bool {
        let short = contentType.withoutApplication
        return ["vc", "json", "ld+json", "vc+json", "vc+ld+json"].contains { short.isSameMediaType(as: $0) }
    }
}

extension String {
    /// Equal but for the case of ASCII letters.
    fileprivate func isSameMediaType(as other: String) -> Bool {
        utf8.elementsEqual(other.utf8) { $0.lowerCased == $1.lowerCased }
    }

    /// A media type as headers write it: without the `application/` that may stand before it.
    fileprivate var withoutApplication: String {
        let start = "application/"
        guard utf8.starts(with: start.utf8, by: { $0.lowerCased == $1.lowerCased }) else { return self }
        return String(decoding: utf8.dropFirst(start.utf8.count), as: UTF8.self)
    }
}

extension UInt8 {
    fileprivate var lowerCased: UInt8 {
        UInt8(ascii: "A")...UInt8(ascii: "Z") ~= self ? self | 0x20 : self
    }
}
