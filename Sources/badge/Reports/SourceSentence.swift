import Diagnostics
import OpenBadges

/// Where a badge came from and of what kind it is, in words.
struct SourceSentence {
    /// What the report says about the source.
    let source: VerificationReport.Source
    /// The language of the words.
    var language = Language.english
    /// Whether to say with what it was signed.
    var namesAlgorithm = true

    /// For instance: `badge.png (PNG picture, Open Badges 3.0, signed with EdDSA)`.
    var text: TerminalText {
        let parts = [container, standard, proof].compactMap { $0.map { TerminalText($0, in: language) } }
        let name = TerminalText(name, in: language)
        return parts.isEmpty ? name : "\(name) (\(TerminalText.joined(parts, by: ", ")))"
    }

    /// The name of the file, or the words for standard input.
    var name: Phrase { source.name == "-" ? Phrase("source/standard-input") : Phrase(verbatim: source.name) }

    private var container: Phrase? {
        switch source.container {
        case "png": Phrase("source/png")
        case "svg": Phrase("source/svg")
        case "json": Phrase("source/json")
        case "jws": Phrase("source/jws")
        case "url": Phrase("source/url")
        case let other?: Phrase(verbatim: other)
        case nil: nil
        }
    }

    /// The generation of the standard in words.
    var standard: Phrase? {
        guard let standard = source.standard else { return nil }
        let name = "open-badges-"
        if standard.hasPrefix(name) { return Phrase(verbatim: "Open Badges \(standard.dropFirst(name.count))") }
        switch standard {
        case "clr-2.0": return Phrase(verbatim: "Comprehensive Learner Record 2.0")
        case "verifiable-credential": return Phrase("source/verifiable-credential")
        default: return Phrase(verbatim: standard)
        }
    }

    private var proof: Phrase? {
        switch source.proof {
        case "hosted": Phrase("source/hosted")
        case "none": Phrase("source/unsigned")
        case nil: nil
        default:
            if namesAlgorithm, let name = source.cryptosuite ?? source.algorithm {
                Phrase("source/signed-with", ["name": name])
            } else {
                Phrase("source/signed")
            }
        }
    }
}
