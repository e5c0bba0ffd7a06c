/// What the person who starts the program decides about the network.
package struct FetchSettings: Sendable {
    /// Whether the network may be used at all; otherwise only stored copies answer.
    package var mayConnect = true
    /// Private hosts that may be asked.
    package var allowedHosts: [AllowedHost] = []
    /// The program as it names itself to servers.
    package var userAgent = "badge"
    /// A file with the certificates of the authorities to trust instead of the system's.
    package var certificates: String?
    /// How much may be fetched.
    package var limits = FetchLimits()
    /// Names that stand for fixed addresses, as `host:port:address`, for tests of what a hostile DNS would answer.
    package var fixedNames: [String] = []

    /// The settings of a program without options.
    package init() {}
}
