import Diagnostics
import LinkedData
import OpenBadges

/// Something that is to be verified: a file, a URL or standard input, as far as it is known before it is opened.
struct QueuedInput: Sendable {
    /// The name as given, or as found in a folder.
    let name: String
    /// How many bytes it will take at most, as far as the system says.
    let size: Int
    /// Why it cannot be opened, when that is known already.
    let failure: FileError?

    /// An input of a size, or one of which it is known that it cannot be opened.
    init(name: String, size: Int, failure: FileError? = nil) {
        self.name = name
        self.size = size
        self.failure = failure
    }

    /// The bytes, or the reason why there are none.
    ///
    /// - Parameter loader: what can answer for a URL.
    func badgeInput(from loader: any DocumentLoader) async -> BadgeInput {
        if let failure { return BadgeInput(name: name, unreadable: UnreadableInput(Finding(failure))) }
        return await VerificationInput(name: name, loader: loader).badgeInput()
    }
}
