/// Why a credential is judged, which decides how far a verification follows what it names.
enum CredentialRole: Hashable, Sendable {
    /// Somebody wants to know about it.
    case handedIn
    /// It stands where endorsements of another one stand.
    case endorsement
    /// It says which other ones were taken back.
    case statusList

    /// Whether its endorsements are judged; those of endorsements are not.
    var hasEndorsements: Bool { self == .handedIn }

    /// Whether it is asked whether it was taken back; for a list, that could go on for ever.
    var hasStatus: Bool { self != .statusList }
}
