public import Diagnostics

/// Why a store could not be read or changed.
public enum StoreError: ExplainedError, Equatable {
    /// There is no programme at that place.
    case missing(place: String)
    /// There is something that is no store of this program.
    case foreign(place: String, reason: String)
    /// There is a programme already where one was to be made.
    case occupied(place: String)
    /// The address of a database holds a password where it would be written down.
    case password(place: String)
    /// The store was written by a later version of this program.
    case newer(place: String, version: Int)
    /// Somebody else is writing, and did not finish in time.
    case busy(place: String)
    /// There is no room left.
    case full(place: String)
    /// The disk did not read or write what it was asked to.
    case disk(place: String, reason: String)
    /// The store may be read but not changed.
    case readOnly(place: String)
    /// The client library of the database cannot be used on this machine.
    case noLibrary(reason: String)
    /// The database did not answer, or went away.
    case unreachable(place: String, reason: String)
    /// The database refused.
    case refused(place: String, reason: String)
    /// A row cannot be read as what it should be.
    case damaged(place: String, reason: String)

    /// `store.` and the reason.
    public var code: FindingCode {
        switch self {
        case .missing: "store.missing"
        case .foreign: "store.foreign"
        case .occupied: "store.occupied"
        case .password: "store.password"
        case .newer: "store.newer"
        case .busy: "store.busy"
        case .full: "store.full"
        case .disk: "store.disk"
        case .readOnly: "store.read-only"
        case .noLibrary: "store.library"
        case .unreachable: "store.unreachable"
        case .refused: "store.refused"
        case .damaged: "store.damaged"
        }
    }

    /// What happened.
    public var explanation: String {
        switch self {
        case .missing(let place): "There is no programme at \(place)."
        case .foreign(let place, let reason): "\(place) is no database of a programme: \(reason)"
        case .occupied(let place): "\(place) holds a programme already."
        case .password(let place):
            "The address of the database \(place) holds a password, which would stand in programme.json."
        case .newer(let place, let version):
            "\(place) was written by a later version of this program (its form is number \(version))."
        case .busy(let place): "Another program is writing to \(place) and has not finished in time."
        case .full(let place): "There is no room left for \(place). Nothing was changed."
        case .disk(let place, let reason):
            "The disk under \(place) failed to read or write, so nothing was changed: \(reason)"
        case .readOnly(let place): "\(place) may be read but not changed."
        case .noLibrary(let reason):
            "The database cannot be reached, because the client library of PostgreSQL cannot be used here: \(reason)"
        case .unreachable(let place, let reason): "The database \(place) cannot be reached: \(reason)"
        case .refused(let place, let reason): "The database \(place) refused: \(reason)"
        case .damaged(let place, let reason): "\(place) holds something that cannot be read: \(reason)"
        }
    }

    /// What to do.
    public var remedy: String {
        switch self {
        case .missing: "Name the folder with --programme, or make a programme with badge init."
        case .foreign: "Name the folder of a programme with --programme."
        case .occupied: "Name another database, or work with that programme."
        case .password: "Leave it out of the address, and put it into ~/.pgpass or name such a file in PGPASSFILE."
        case .newer: "Use that version, or a later one."
        case .busy: "Wait until the other program has ended, and try again."
        case .full: "Make room on the disk, and run the same command again."
        case .disk: "See whether the disk is full, taken away or damaged, and run the same command again."
        case .readOnly: "Give this account the right to write to the file and to its folder."
        case .noLibrary: "Install libpq (on Debian, the package libpq5), and run the same command again."
        case .unreachable:
            "See that the database runs, that its address is right and that this account may use it, and run the same command again."
        case .refused: "See what the database says, and run the same command again."
        case .damaged:
            "Run badge audit. If it finds a fault, or cannot read the database either, restore a backup: badge restore"
        }
    }
}
