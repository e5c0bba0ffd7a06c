/// How much work one fetch, and all fetches of one verification, may make.
package struct FetchLimits: Sendable {
    /// The most bytes of a body after decoding: no badge document comes near it, and a gzip bomb ends there.
    package var bodyBytes = 5 << 20
    /// The most bytes of all headers of one answer.
    package var headerBytes = 64 << 10
    /// The most bytes of a URL; browsers and servers agree on about as much.
    package var addressBytes = 8 << 10
    /// The most redirects that are followed for one document.
    package var redirects = 3
    /// How long connecting may take, in milliseconds: a server that is there answers in far less.
    package var connectMilliseconds = 5_000
    /// How long one document may take with all redirects, in milliseconds.
    package var fetchMilliseconds = 10_000
    /// How long all documents of one verification may take, in milliseconds: a person is waiting.
    package var verificationMilliseconds = 15_000

    /// The limits of the threat model.
    package init() {}
}
