import Diagnostics
import LinkedData
import OpenBadges

/// Something to be verified as it was named on the command line: a file, a URL, or standard input.
struct VerificationInput {
    /// The name as given.
    let name: String
    /// What can answer for a URL.
    let loader: any DocumentLoader

    /// The bytes, or the reason why there are none.
    func badgeInput() async -> BadgeInput {
        if let url = IRI(name), url.isWebAddress { return await load(url) }
        do {
            return BadgeInput(name: name, bytes: try InputFile(name).read())
        } catch {
            return BadgeInput(name: name, unreadable: UnreadableInput(Finding(error)))
        }
    }

    private func load(_ url: IRI) async -> BadgeInput {
        do {
            return BadgeInput(url: url, document: try await loader.load(url))
        } catch {
            return BadgeInput(
                name: name, unreadable: UnreadableInput(Finding(error), mayExist: error.isOpen), isFromURL: true)
        }
    }
}
