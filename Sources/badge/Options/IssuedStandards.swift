import ArgumentParser
import OpenBadges

/// The generations that a badge is issued in.
enum IssuedStandards: String, CaseIterable, ExpressibleByArgument {
    case openBadges2 = "2.0"
    case openBadges3 = "3.0"
    case both

    /// The generations, 2.0 first.
    var standards: [BakedBadge.Standard] {
        switch self {
        case .openBadges2: [.openBadges2]
        case .openBadges3: [.openBadges3]
        case .both: [.openBadges2, .openBadges3]
        }
    }

    /// The generations in words.
    var words: String {
        switch self {
        case .openBadges2: "Open Badges 2.0"
        case .openBadges3: "Open Badges 3.0"
        case .both: "Open Badges 2.0 and 3.0"
        }
    }
}
