import ArgumentParser
import OpenBadges

/// A canonical form as it is named on the command line.
enum CanonicalFormName: String, ExpressibleByArgument, CaseIterable {
    case rdfc
    case jcs

    /// The form.
    var form: CanonicalDocument.Form {
        switch self {
        case .rdfc: .statements
        case .jcs: .json
        }
    }
}
