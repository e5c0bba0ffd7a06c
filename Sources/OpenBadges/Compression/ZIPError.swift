package import Diagnostics

/// Why files cannot be read out of a ZIP archive.
package enum ZIPError: WordedError, Hashable {
    /// The archive is cut off or changed: its list and its files contradict each other.
    case damaged
    /// The file is encrypted.
    case encrypted
    /// The file was compressed in a way that is not read here.
    case unknownMethod(Int)
    /// The archive, or a file in it, is larger than any export of badges.
    case tooLarge
    /// The system could not read the archive.
    case unreadable(Phrase)

    /// `file.zip`, `limit.size` or `file.unreadable`.
    package var code: FindingCode {
        switch self {
        case .damaged, .encrypted, .unknownMethod: "file.zip"
        case .tooLarge: "limit.size"
        case .unreadable: "file.unreadable"
        }
    }

    /// What happened.
    package var account: Phrase {
        switch self {
        case .damaged: Phrase("file.zip/damaged")
        case .encrypted: Phrase("file.zip/encrypted")
        case .unknownMethod(let method): Phrase("file.zip/unknown-method", ["method": method])
        case .tooLarge: Phrase("limit.size/zip")
        case .unreadable(let reason): Phrase("file.zip/unreadable", ["reason": reason])
        }
    }

    /// What to do.
    package var advice: Phrase {
        switch self {
        case .damaged: Phrase("do/export-archive-again")
        case .encrypted, .unknownMethod: Phrase("do/unpack-archive-name-folder")
        case .tooLarge: Phrase("do/do-not-open-file-further")
        case .unreadable: Phrase("do/check-disk-try-again")
        }
    }
}
