import Cryptography
import Diagnostics
import Issuance
import LinkedData
import OpenBadges

/// Carries out awards: builds, signs, checks, and bakes. `issue` and `demo` both go through it.
struct BadgeMaker {
    /// A signed badge with what its standard had no place for.
    struct SignedBadge {
        /// The badge, ready to be baked or written as it is.
        let badge: BakedBadge
        /// Members of the award that could not be stated.
        let omitted: [String]
    }

    private let builder: CredentialBuilder
    private let signer: Signer

    /// A maker of one issuer's badges that rest on one approval, signed with one of its keys.
    init(approval: Approval, issuer: Issuer, key: PrivateKey) throws(SigningError) {
        builder = CredentialBuilder(approval: approval)
        signer = try Signer(key: key, of: issuer)
    }

    /// Builds and signs one award in the generations asked for, 2.0 first, and has the verifier judge the result:
    /// nothing that it refuses is handed out.
    func badges(for award: Award, in standards: [BakedBadge.Standard]) async throws -> [SignedBadge] {
        let verifier = Verifier(loader: SuppliedDocuments(award.issuer.publishedDocuments()))
        var badges: [SignedBadge] = []
        for standard in standards {
            let badge = try sign(award, standard)
            let reports = await verifier.verify(
                BadgeInput(name: "the new badge", bytes: badge.badge.payload),
                options: VerificationOptions(at: award.validFrom))
            for report in reports {
                for check in report.checks {
                    if case .failed(let finding) = check.outcome { throw AwardError.refusedBySelfCheck(finding) }
                }
            }
            badges.append(badge)
        }
        return badges
    }

    private func sign(_ award: Award, _ standard: BakedBadge.Standard) throws -> SignedBadge {
        switch standard {
        case .openBadges2:
            let assertion = try builder.assertion(for: award)
            return SignedBadge(badge: try signer.sign(assertion).baked, omitted: assertion.omitted)
        case .openBadges3:
            let credential = try builder.openBadgeCredential(for: award)
            return SignedBadge(badge: try signer.sign(credential).baked, omitted: [])
        }
    }
}
