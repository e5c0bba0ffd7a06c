import ArgumentParser
import OpenBadges

/// The generations of the standard on the command line.
enum StandardName: String, CaseIterable, ExpressibleByArgument {
    case openBadges2 = "2.0"
    case openBadges3 = "3.0"

    /// The generation that an image announces.
    var standard: BakedBadge.Standard {
        switch self {
        case .openBadges2: .openBadges2
        case .openBadges3: .openBadges3
        }
    }

    /// The name of a generation.
    init(_ standard: BakedBadge.Standard) {
        switch standard {
        case .openBadges2: self = .openBadges2
        case .openBadges3: self = .openBadges3
        }
    }
}
