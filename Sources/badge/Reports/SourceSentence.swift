import OpenBadges

/// Where a badge came from and of what kind it is, in words.
struct SourceSentence {
    /// What the report says about the source.
    let source: VerificationReport.Source

    /// For instance: `badge.png (PNG picture, Open Badges 3.0, signed with EdDSA)`.
    var text: TerminalText {
        let parts = [container, standard, proof].compactMap { $0 }
        return parts.isEmpty ? name : "\(name) (\(TerminalText.joined(parts, by: ", ")))"
    }

    /// The name of the file, or the words for standard input.
    var name: TerminalText { source.name == "-" ? "standard input" : "\(source.name)" }

    private var container: TerminalText? {
        switch source.container {
        case "png": "PNG picture"
        case "svg": "SVG picture"
        case "json": "JSON document"
        case "jws": "signed token"
        case "url": "web address"
        case let other?: "\(other)"
        case nil: nil
        }
    }

    /// The generation of the standard in words.
    var standard: TerminalText? {
        guard let standard = source.standard else { return nil }
        let name = "open-badges-"
        if standard.hasPrefix(name) { return "Open Badges \(standard.dropFirst(name.count))" }
        switch standard {
        case "clr-2.0": return "Comprehensive Learner Record 2.0"
        case "verifiable-credential": return "verifiable credential"
        default: return "\(standard)"
        }
    }

    private var proof: TerminalText? {
        switch source.proof {
        case "hosted": "published by its issuer"
        case "none": "not signed"
        case nil: nil
        default:
            if let suite = source.cryptosuite {
                "signed with \(suite)"
            } else if let algorithm = source.algorithm {
                "signed with \(algorithm)"
            } else {
                "signed"
            }
        }
    }
}
