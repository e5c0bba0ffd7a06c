public import Diagnostics
public import LinkedData

/// Why no badge can be built for an award.
public enum BuildingError: ExplainedError, Equatable {
    /// Facts that the badge must state are not there: all of them.
    case missing([MissingMember])
    /// The badge would end before it begins.
    case endsBeforeItBegins(from: Instant, until: Instant)
    /// A date outside the years 0 to 9999, which no badge can state.
    case dateOutOfRange(Instant)
    /// A result names a description that the achievement does not have.
    case unknownResultDescription(String, known: [String])
    /// A result names a level that its description does not have.
    case unknownLevel(String, of: String, known: [String])
    /// A result is below the level that the achievement requires, so the award was not earned.
    case belowRequiredLevel(String, of: String, required: String)
    /// A description of results of type `Status` needs a status, and no other may have one.
    case misplacedStatus(of: String, needed: Bool)
    /// The same result description is answered twice.
    case repeatedResult(of: String)
    /// A member has text that is no value of its kind.
    case unsuitable(member: String, reason: String)
    /// The model of the standard refuses what was given.
    case model(ModelError)
    /// An identifier could not be made.
    case identifier(IdentifierError)

    /// `building.missing`, `building.dates`, `building.result-description`, `building.level`, `building.status`,
    /// `building.repeated-result`, `building.unsuitable`, or the code of the error within.
    public var code: FindingCode {
        switch self {
        case .missing: "building.missing"
        case .endsBeforeItBegins, .dateOutOfRange: "building.dates"
        case .unknownResultDescription: "building.result-description"
        case .unknownLevel, .belowRequiredLevel: "building.level"
        case .misplacedStatus: "building.status"
        case .repeatedResult: "building.repeated-result"
        case .unsuitable: "building.unsuitable"
        case .model(let error): error.code
        case .identifier(let error): error.code
        }
    }

    /// What happened.
    public var explanation: String {
        switch self {
        case .missing(let members):
            "The badge cannot be built without "
                + members.map { "\($0.member) (\($0.purpose))" }.joined(separator: ", ") + "."
        case .endsBeforeItBegins(let from, let until):
            "The badge would count until \(until), before it begins to count at \(from)."
        case .dateOutOfRange: "A date of the award is outside the years 0 to 9999."
        case .unknownResultDescription(let given, let known):
            known.isEmpty
                ? "The achievement describes no results, so \"\(given)\" cannot be one."
                : "The achievement has no result description \"\(given)\"; it has \(Self.list(known))."
        case .unknownLevel(let given, let description, let known):
            "\"\(given)\" is no level of \"\(description)\"; its levels are \(Self.list(known))."
        case .belowRequiredLevel(let level, let description, let required):
            "\"\(level)\" is not enough for \"\(description)\": the achievement requires \"\(required)\"."
        case .misplacedStatus(let description, true):
            "The result \"\(description)\" is a status, and none is given."
        case .misplacedStatus(let description, false):
            "The result \"\(description)\" is not a status, but one is given."
        case .repeatedResult(let description): "The result \"\(description)\" is given twice."
        case .unsuitable(let member, let reason): "\(member) cannot be used: \(reason)."
        case .model(let error): error.explanation
        case .identifier(let error): error.explanation
        }
    }

    /// What to do.
    public var remedy: String {
        switch self {
        case .missing(let members):
            "To issue it: " + members.map(\.remedy).joined(separator: "; ") + "."
        case .endsBeforeItBegins: "Give a later --valid-until."
        case .dateOutOfRange: "Give a date with a year of four digits."
        case .unknownResultDescription(_, let known):
            known.isEmpty
                ? "Leave the result out, or add \"resultDescription\" to the achievement."
                : "Name one of them, by its name or its id, as DESCRIPTION=LEVEL."
        case .unknownLevel: "Give one of them, by its name or its id."
        case .belowRequiredLevel(_, _, let required):
            "Award the badge when the work reaches \"\(required)\"; until then return it with reasons."
        case .misplacedStatus(let description, true):
            "Give one, for instance \"\(description)=Completed\"."
        case .misplacedStatus: "Leave the status out."
        case .repeatedResult: "Give it once."
        case .unsuitable(let member, _): "Correct \(member)."
        case .model(let error): error.remedy
        case .identifier(let error): error.remedy
        }
    }

    /// Where in the document, when the model refuses it.
    public var place: SourcePlace? {
        switch self {
        case .model(let error): error.place
        case .missing(let members): members.count == 1 ? members.first.map { .part($0.member) } : nil
        default: nil
        }
    }

    private static func list(_ names: [String]) -> String {
        names.map { "\"\($0)\"" }.joined(separator: ", ")
    }
}
