import ArgumentParser
import Cryptography

/// A hash function as it is named on the command line.
enum HashName: String, ExpressibleByArgument, CaseIterable {
    case sha256
    case sha384

    /// The function.
    var algorithm: HashAlgorithm {
        switch self {
        case .sha256: .sha256
        case .sha384: .sha384
        }
    }
}
