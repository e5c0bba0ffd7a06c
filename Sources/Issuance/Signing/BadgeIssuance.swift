internal import LinkedData
public import OpenBadges

/// The way of an award from its approval to the file that the person gets: build, sign, check, bake.
///
/// Every step is a function of what is handed in. When the identifier of the award was derived from an idempotency key, a
/// step that runs twice gives the same badge, not two.
public struct BadgeIssuance: Sendable {
    /// Who signs.
    public let signer: Signer
    /// Who checks before anything is handed out.
    public let selfCheck: SelfCheck
    /// The standards in which each award is issued, 2.0 first.
    public let standards: [BakedBadge.Standard]

    /// Issues badges of one issuer.
    ///
    /// - Parameters:
    ///   - signer: the issuer's signer.
    ///   - standards: the standards in which each award is issued.
    public init(signer: Signer, standards: Set<BakedBadge.Standard>) {
        self.signer = signer
        selfCheck = SelfCheck(issuer: signer.issuer)
        self.standards = BakedBadge.Standard.allCases.filter(standards.contains)
    }

    /// The badges of one award, one for each standard, signed and checked.
    public func issue(_ award: Award, approvedBy approval: Approval) async throws(IssuingError) -> [IssuedBadge] {
        var issued: [IssuedBadge] = []
        for badge in try sign(award, approvedBy: approval) {
            do throws(SelfCheckError) {
                issued.append(try await IssuedBadge(badge, checkedBy: selfCheck))
            } catch {
                throw .selfCheck(error)
            }
        }
        return issued
    }

    /// The file of one award: the picture with its badges in it.
    public func bake(
        _ award: Award, approvedBy approval: Approval, into image: BadgeImage
    ) async throws(IssuingError) -> [UInt8] {
        let badges = try await issue(award, approvedBy: approval)
        do throws(BakingError) {
            return try image.baking(badges.map(\.signed.baked))
        } catch {
            throw .baking(error)
        }
    }

    /// The badges of one award, signed and not yet checked.
    func sign(_ award: Award, approvedBy approval: Approval) throws(IssuingError) -> [SignedBadge] {
        let unsigned = try build(award, approvedBy: approval)
        do throws(SigningError) {
            var signed: [SignedBadge] = []
            for badge in unsigned {
                switch badge {
                case .assertion(let assertion): signed.append(.assertion(try signer.sign(assertion)))
                case .credential(let credential): signed.append(.credential(try signer.sign(credential)))
                }
            }
            return signed
        } catch {
            throw .signing(error)
        }
    }

    private enum UnsignedBadge {
        case assertion(UnsignedAssertion)
        case credential(UnsignedCredential)
    }

    private func build(_ award: Award, approvedBy approval: Approval) throws(IssuingError) -> [UnsignedBadge] {
        let builder = CredentialBuilder(approval: approval)
        do throws(BuildingError) {
            // What any of the standards lacks is said at once.
            try award.requireMembers(for: standards)
            var built: [UnsignedBadge] = []
            for standard in standards {
                switch standard {
                case .openBadges2: built.append(.assertion(try builder.assertion(for: award)))
                case .openBadges3: built.append(.credential(try builder.openBadgeCredential(for: award)))
                }
            }
            return built
        } catch {
            throw .building(error)
        }
    }
}
