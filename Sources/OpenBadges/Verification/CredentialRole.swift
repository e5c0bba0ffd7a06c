/// Why a credential is judged, which decides how far a verification follows what it names.
enum CredentialRole: Hashable, Sendable {
    /// Somebody wants to know about it.
    case handedIn
    /// It stands where endorsements of another one stand.
    case endorsement
    /// It is one of those in a record.
    case member
    /// It is a newer edition of one that was handed in.
    case refreshed
    /// It says which other ones were taken back.
    case statusList

    /// Whether its endorsements are judged; those of endorsements are not.
    var hasEndorsements: Bool {
        switch self {
        case .handedIn, .member, .refreshed: true
        case .endorsement, .statusList: false
        }
    }

    /// Whether the credentials in it are judged; those of a record in a record are not.
    var hasCredentials: Bool { self == .handedIn || self == .refreshed }

    /// Whether it is asked whether it was taken back; for a list, that could go on for ever.
    var hasStatus: Bool { self != .statusList }
}
