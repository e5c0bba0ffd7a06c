/// Where in the received material something was found.
public enum SourcePlace: Hashable, Sendable, CustomStringConvertible {
    /// A member or element of a JSON document, as a JSON Pointer (RFC 6901): `/credentialSubject/id`.
    case pointer(String)
    /// An offset in bytes from the start of the file or token.
    case byte(Int)
    /// A named part, for instance `chunk iTXt` or `command line --key`.
    case part(String)

    /// The place in the form that reports use.
    public var description: String {
        switch self {
        case .pointer(let pointer): pointer.isEmpty ? "/" : pointer
        case .byte(let offset): "byte \(offset)"
        case .part(let name): name
        }
    }
}
