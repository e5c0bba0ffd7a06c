import Diagnostics

/// The private key of a programme is not in its folder.
struct LostKeyError: ExplainedError, Equatable {
    /// Where it should be.
    let path: String

    var code: FindingCode { "key.lost" }

    var explanation: String { "The key of the programme is not there: \(path)" }

    var remedy: String {
        "Put the copy of it back in that place. If there is none any more, go on with a new key, and name the key set that you "
            + "published: badge key rotate --lost site/jwks.json"
    }
}
