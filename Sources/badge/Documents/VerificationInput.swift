import Diagnostics
import LinkedData
import OpenBadges

/// Something that is to be verified: a file, a URL or standard input, as far as it is known before it is opened.
struct VerificationInput: Sendable {
    /// The name as given on the command line, or as found in a folder.
    let name: String
    /// How many bytes it will take at most, as far as the system says.
    var size = 0
    /// Where it stands when it is in an archive.
    var archived: ArchivedFile?
    /// Why it cannot be opened, when that is known already.
    var failure: (any WordedError)?

    /// The bytes, or the reason why there are none.
    ///
    /// - Parameter loader: what can answer for a URL.
    func badgeInput(from loader: any DocumentLoader) async -> BadgeInput {
        if let failure { return BadgeInput(name: name, unreadable: UnreadableInput(Finding(failure))) }
        if let url = IRI(name), url.isWebAddress { return await Self.load(url, from: loader) }
        if let archived { return input { () throws(ZIPError) in try archived.content() } }
        return input { () throws(FileError) in try InputFile(name).read() }
    }

    private func input<Failure: WordedError>(_ read: () throws(Failure) -> [UInt8]) -> BadgeInput {
        do throws(Failure) {
            return BadgeInput(name: name, bytes: try read())
        } catch {
            return BadgeInput(name: name, unreadable: UnreadableInput(Finding(error)))
        }
    }

    private static func load(_ url: IRI, from loader: any DocumentLoader) async -> BadgeInput {
        do {
            return BadgeInput(url: url, document: try await loader.load(url))
        } catch {
            return BadgeInput(name: url.text, unreadable: UnreadableInput(error), isFromURL: true)
        }
    }
}
