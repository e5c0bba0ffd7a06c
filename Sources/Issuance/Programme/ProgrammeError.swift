public import Diagnostics

/// Why a step of a programme was not taken.
public enum ProgrammeError: ExplainedError, Equatable {
    // Settings
    case address(String)
    case setting(String)
    case policyInSettings
    case policy(String)
    // People
    case unknownPerson(String)
    case nothingKnown(String)
    case role(Role, person: String)
    case lastAdministrator(String)
    case addressTaken(String, by: String)
    // Texts and names
    case text(String, reason: String)
    case slug(String)
    case identifier(String)
    case email(String)
    // Catalogue
    case unknownAchievement(String)
    case nameTaken(String, by: String)
    case alignmentsWithoutAddress(String, [String])
    case sameVersion(String, String)
    case notPublished(String)
    case notReviewed(String)
    case noPicture(String)
    case achievementAddress(String, String)
    case framework(String)
    case registry
    case emptyCatalogue
    // Submissions
    case unknownSubmission(String)
    case otherRecipient(String)
    case notReturned(String)
    case studentWork(String)
    case openFile(String)
    case incomplete(String, gaps: [String])
    case tooMuchEvidence(Int, most: Int)
    // Reviews
    case noRubric(String)
    case sameNames(String, in: String)
    case noDesignRubric
    case noLevel(String)
    case scoredTwice(String)
    case incompleteSheet(missing: [String], of: Int)
    case foreignCriterion(String)
    case foreignLevel(String, criterion: String)
    case ownWork(String)
    case decidedAlready(String)
    case agreedAlready(String)
    case notAmongReviewers(String)
    case sameReviewer(String, as: String)
    case nothingToReconcile(String)
    // Decisions
    case noReasons
    case tooFewReviews(String, sheets: Int, needed: Int)
    case split(String, criteria: [String])
    case belowRequired(String, criteria: [String])
    case conditionsOnSubmission
    case noCondition(String)
    case notApproved(String)
    case sameOfficer(String)
    case notReleased(String)
    // Awards
    case unknownAward(String)
    case revokedAlready(String)
    case issuedMeanwhile(String)
    case contentMissing(String)
    case notShared(String, reason: String)
    case otherKey(String)
    // Stacks
    case notMember(String, of: String)
    case stackHandedIn(String)
    case stackIncomplete(String, reason: String)
    case noStack(String)
    // Endorsements
    case noEndorsement
    case unknownEndorsement(String)
    case endorsementPasted
    case endorsementRefused(String)
    case ownEndorsement
    case endorsementOfOther(String)
    case endorsementOver(String)
    case endorsementTwice(String, of: String)
    case endorsementPlace(list: String, position: Int)
    case endorsementList
    case endorsementElsewhere(String, list: String)
    // Badges of others
    case notEarlierBadge
    case ownBadge
    case notFindable(String)
    case noEarlierBadges(String)
    // Records
    case conflict(key: String)
    case erased(key: String)
    case unreadable(key: String, member: String)
    case unrecordable(reason: String)
    case unavailable(reason: String)
    case ended
    case endFixed(String)
}
