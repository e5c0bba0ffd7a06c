import Issuance

/// What PostgreSQL says went wrong.
struct PostgreSQLError: Hashable {
    /// The SQLSTATE; empty when libpq itself reports.
    let state: String
    /// What it says, without a password.
    let reason: String

    /// The error as the port knows it (PostgreSQL, appendix "Error Codes").
    func explained(at place: String, isConnected: Bool) -> StoreError {
        switch state {
        // The disk, or a limit on what the programme may use of it.
        case "53100", "53400": .full(place: place)
        // Somebody holds a lock, or of two who wait for each other one had to give way.
        case "55P03", "40001", "40P01": .busy(place: place)
        case "58030": .disk(place: place, reason: reason)
        case "25006", "42501": .readOnly(place: place)
        case "XX001", "XX002": .damaged(place: place, reason: reason)
        // Broken connections, a database that stops or starts, one without a place for another connection.
        case let state where state.hasPrefix("08") || state.hasPrefix("57P") || state == "53300" || state == "25P03":
            .unreachable(place: place, reason: reason)
        default: isConnected ? .refused(place: place, reason: reason) : .unreachable(place: place, reason: reason)
        }
    }
}
