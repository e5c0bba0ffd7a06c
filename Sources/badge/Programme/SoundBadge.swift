import Diagnostics
import Issuance
import LinkedData
import OpenBadges
import RemoteDocuments

/// Verifies badges of a person and keeps those that are sound.
struct SoundBadge {
    let supplied: DocumentIndex
    let remote: RemoteDocuments
    let recipient: String
    var trust: TrustList?
    var isFindable = false

    /// What became of one badge.
    struct Line {
        let source: String
        let recipient: String
        let report: VerificationReport
        var verdict: Verdict
        /// `kept`, `known`, `renewed`, `sound` (in a dry run) or `not kept`.
        var state = "not kept"
        var code: FindingCode?
        var reason: String?
    }

    /// What became of the badges in one file.
    ///
    /// - Parameter actor: who keeps them; `nil` for a dry run, which says what would be kept.
    func lines(for input: VerificationInput, in programme: Programme, by actor: Slug?) async throws -> [Line] {
        let network = remote.forOneVerification()
        let read = await input.badgeInput(from: DocumentSources(supplied: supplied, network: network))
        var options = VerificationOptions(at: Moment.now(), recipients: [KnownRecipient(recipient)])
        options.trust = trust
        let reports = await Verifier(loader: supplied).verify(read, options: options, network: network)
        return try reports.map { report in
            var line = Line(source: input.name, recipient: recipient, report: report, verdict: report.verdict)
            guard report.verdict == .accepted, case .success(let bytes) = read.content else {
                line.code = report.reasons.first?.code
                line.reason = report.reasons.first?.explanation(in: .english)
                return line
            }
            do {
                if let actor {
                    line.state = try programme.keepEarlier(
                        bytes, of: recipient, report, isFindable: isFindable, by: actor
                    ).rawValue
                } else {
                    try programme.checkEarlier(bytes, of: recipient, report, isFindable: isFindable)
                    line.state = "sound"
                }
            } catch let error as ProgrammeError where error == .notEarlierBadge || error == .ownBadge {
                line.verdict = .rejected
                line.code = error.code
                line.reason = error.explanation
            }
            return line
        }
    }
}

extension SoundBadge.Line {
    func writeText() throws {
        let badge = report.badge.map(StatedBadge.init)
        let words: TerminalText = reason.map { ": \($0) [\(code?.text ?? "")]" } ?? ""
        let name: TerminalText = badge?.name.map { ", \($0)" } ?? ""
        try Console().paragraph("\(source)\(name), \(recipient)\(words)", first: "\(state): ", indent: 4)
    }

    func writeJSON() throws {
        var json: JSONObject = [
            "source": .text(source), "recipient": .text(recipient), "state": .text(state),
            "verdict": .text(report.verdict.rawValue),
        ]
        json["name"] = report.badge?["name"]
        json["issuer"] = report.badge?["issuer"]
        json["code"] = code.map { .text($0.text) }
        json["explanation"] = reason.map { .text($0) }
        try JSONOutput.write(.object(json))
    }
}
