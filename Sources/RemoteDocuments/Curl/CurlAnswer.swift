import Diagnostics

/// What a server answered, before anybody judges it.
struct CurlAnswer: Sendable {
    let status: Int
    /// The header lines of the last answer, with names in lower case.
    let headers: [(name: String, value: String)]
    let body: [UInt8]
    /// Where it redirects to, made absolute.
    let redirect: String?

    /// The values of a header, joined as one list.
    func header(_ name: String) -> String? {
        let values = headers.filter { $0.name == name }.map(\.value)
        return values.isEmpty ? nil : values.joined(separator: ", ")
    }
}

/// Why there is no whole answer.
enum CurlFailure: Error, Equatable {
    /// libcurl cannot be used on this machine.
    case noLibrary(CurlUnusable)
    /// The host stands for an address that is not asked.
    case refusedAddress(Phrase)
    case bodyTooLarge
    case headersTooLarge
    case timedOut
    /// The encoding of the body is damaged.
    case undecodable
    /// The connection failed, or broke off.
    case broken(Phrase)
}
