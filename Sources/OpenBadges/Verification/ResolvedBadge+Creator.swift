import Diagnostics
import LinkedData

extension ResolvedBadge {
    /// What the badge shows about an achievement that somebody else than its issuer has defined.
    ///
    /// Open Badges 3.0, "Achievement", `creator`: anybody can name a creator, and the standard has no proof that this one
    /// agrees. An endorsement of the issuer by the creator, which is verified like any other, is one.
    var creatorNotices: [VerificationReport.Notice] {
        guard case .achievement = content, let issuerID,
            let creator = document["credentialSubject"]?.object?["achievement"]?.object?["creator"],
            let id = creator.identifier.flatMap({ IRI($0) }), id != issuerID
        else { return [] }
        let name = creator.object?["name"]?.text ?? id.text
        let isEndorsed = endorsements.contains { report in
            report.verdict == .accepted && report.source.name.hasPrefix("/issuer/endorsement")
                && report.badge?["issuer"]?.object?["id"]?.text?.hasSameBytes(as: id.text) == true
        }
        return [
            isEndorsed
                ? VerificationReport.Notice(
                    "creator.endorses", Phrase("creator.endorses/creator-endorses-issuer", ["name": name]))
                : VerificationReport.Notice(
                    "creator.silent", Phrase("creator.silent/nothing-shows-consent", ["name": name, "id": id.text]))
        ]
    }
}
