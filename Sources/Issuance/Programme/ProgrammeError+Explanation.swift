public import Diagnostics

extension ProgrammeError {
    /// `programme.`, `review.`, `award.` or `record.` and the reason.
    public var code: FindingCode {
        switch self {
        case .address, .setting, .policyInSettings: "programme.setting"
        case .policy: "programme.policy"
        case .unknownPerson, .addressTaken: "programme.person"
        case .role, .lastAdministrator: "programme.role"
        case .text, .slug, .identifier, .email: "programme.text"
        case .unknownAchievement, .unknownSubmission, .unknownAward, .noEarlierBadges, .nothingKnown:
            "programme.unknown"
        case .nameTaken: "programme.name"
        case .sameVersion: "programme.version"
        case .alignmentsWithoutAddress: "programme.alignment"
        case .notPublished: "programme.unpublished"
        case .noPicture: "programme.picture"
        case .achievementAddress: "programme.address"
        case .framework: "programme.framework"
        case .registry: "programme.registry"
        case .emptyCatalogue: "programme.catalogue"
        case .studentWork, .openFile, .tooMuchEvidence: "programme.evidence"
        case .otherRecipient, .notReturned, .incomplete: "programme.submission"
        case .noRubric, .noDesignRubric, .sameNames: "review.rubric"
        case .noLevel, .scoredTwice, .incompleteSheet, .foreignCriterion, .foreignLevel: "review.sheet"
        case .ownWork: "review.own-work"
        case .decidedAlready, .nothingToReconcile, .agreedAlready: "review.closed"
        case .notAmongReviewers, .sameReviewer: "review.own-voice"
        case .tooFewReviews, .notReviewed: "review.missing"
        case .split: "review.split"
        case .belowRequired: "review.level"
        case .noReasons, .conditionsOnSubmission, .noCondition: "review.decision"
        case .notApproved: "award.approval"
        case .sameOfficer, .notReleased: "award.release"
        case .revokedAlready: "award.revoked"
        case .notShared: "award.sharing"
        case .otherKey: "award.key"
        case .notMember: "stack.member"
        case .stackHandedIn, .stackIncomplete: "stack.incomplete"
        case .noStack: "stack.none"
        case .noEndorsement, .unknownEndorsement, .endorsementRefused, .endorsementOver, .endorsementTwice,
            .endorsementPasted:
            "endorsement.refused"
        case .ownEndorsement: "endorsement.own"
        case .endorsementOfOther: "endorsement.other"
        case .endorsementPlace, .endorsementList, .endorsementElsewhere: "endorsement.list"
        case .notEarlierBadge, .ownBadge: "earlier.badge"
        case .notFindable: "earlier.person"
        case .contentMissing: "record.content"
        case .conflict, .ended, .endFixed, .issuedMeanwhile: "record.conflict"
        case .erased: "record.erased"
        case .unreadable, .unrecordable: "record.unreadable"
        case .unavailable: "crypto.failure"
        }
    }

    /// What happened.
    public var explanation: String {
        switch self {
        case .address(let text): "\"\(text)\" is no web address under which a programme can publish."
        case .policyInSettings:
            "programme.json holds a policy. The policy of a programme stands in its records, so that nobody changes it unseen."
        case .policy(let reason): "This policy cannot be kept. \(reason)"
        case .setting(let member): "The setting \"\(member)\" of the programme is missing or not usable."
        case .unknownPerson(let id): "Nobody in this programme is called \"\(id)\"."
        case .nothingKnown(let name):
            "Nothing is recorded of \"\(name)\": neither work that was handed in nor badges of others."
        case .role(let role, let person): "\(person) is not \(role.article) \(role.rawValue) of this programme."
        case .lastAdministrator(let person): "\(person) is the only administrator, and nobody could name others then."
        case .addressTaken(let email, let other):
            "\(email) is the address of \(other), and one person with two names could judge the same work twice."
        case .text(let part, let reason): "The \(part) cannot stand here: \(reason)."
        case .slug(let text): "\"\(text)\" is no short name: it needs small letters or digits, joined by hyphens."
        case .identifier(let text):
            "\"\(text)\" is no identifier: it may have up to 64 letters, digits, hyphens and underscores."
        case .email(let text): "\"\(text)\" is no e-mail address."
        case .unknownAchievement(let name): "There is no achievement \"\(name)\" in the catalogue."
        case .unknownSubmission(let id): "There is no submission \"\(id)\"."
        case .unknownAward(let id): "No badge was awarded under \"\(id)\"."
        case .nameTaken(let name, let other): "The achievement \(other) has the name \"\(name)\" already."
        case .alignmentsWithoutAddress(let slug, let names):
            "\(slug) cannot be published: these alignments have no address: \(names.joined(separator: "; "))."
        case .sameVersion(let slug, let version):
            "\(slug) says other things than before and still calls itself version \"\(version)\"."
        case .notPublished(let slug): "\(slug) is a draft: nobody can earn it yet."
        case .noPicture(let slug): "\(slug) has no picture to put the badge into."
        case .achievementAddress(let slug, let place):
            "\(slug) cannot be published: at \(place), where its identifier says, the programme publishes something else."
        case .framework(let reason): "This is no framework. \(reason)"
        case .registry: "There is no entry of a credential in it."
        case .emptyCatalogue: "There is no achievement in the file."
        case .studentWork(let name):
            "\"\(name)\" shows students' work, so a link to it must not be open to everybody."
        case .openFile(let name):
            "\"\(name)\" is a file that the programme keeps, and the programme publishes no evidence."
        case .tooMuchEvidence(let count, let most):
            "There are \(count) pieces of evidence, and at most \(most) can be judged."
        case .otherRecipient(let id): "The submission \(id) was handed in for somebody else."
        case .notReturned(let id): "The submission \(id) has not come back, so it cannot be handed in again."
        case .incomplete(let id, let gaps): "The submission \(id) lacks \(gaps.joined(separator: " and "))."
        case .noRubric(let name): "\"\(name)\" has no result description with levels, so nothing can be scored."
        case .sameNames(let name, let thing):
            "\"\(name)\" stands twice among the \(thing), so nobody could say which of the two is meant."
        case .noDesignRubric: "The programme does not say by which rubric designs are scored."
        case .noLevel(let text): "\"\(text)\" names no level of a rubric."
        case .scoredTwice(let name): "\"\(name)\" is scored twice."
        case .incompleteSheet(let missing, let count):
            "The sheet lacks \(missing.count) of \(count) criteria: \(missing.joined(separator: "; "))."
        case .foreignCriterion(let id): "\(id) is no criterion of this rubric."
        case .foreignLevel(let level, let criterion): "\(level) is no level of \"\(criterion)\"."
        case .ownWork(let person): "\(person) would judge work of their own, or award themselves."
        case .decidedAlready(let subject): "\(subject) has been decided; its scores stand."
        case .agreedAlready(let subject):
            "The reviewers of \(subject) agree, so it needs no further sheet."
        case .notAmongReviewers(let person):
            "\(person) has not scored this, and only those who have can settle where they differ."
        case .sameReviewer(let person, let other):
            "\(person) has the address of \(other), who has scored this: nobody gives two sheets."
        case .nothingToReconcile(let subject):
            "The reviewers of \(subject) do not differ, so there is nothing to settle."
        case .notReviewed(let item): "The design of \(item) was not approved in a review."
        case .noReasons: "A decision other than a plain approval needs its reasons."
        case .tooFewReviews(let subject, let sheets, let needed):
            "\(subject) has \(sheets) of the \(needed) independent reviews that the policy asks for."
        case .split(let subject, let criteria):
            "The reviewers of \(subject) differ on \(criteria.joined(separator: "; "))."
        case .belowRequired(let subject, let criteria):
            "\(subject) is below the required level in \(criteria.joined(separator: "; "))."
        case .conditionsOnSubmission: "A submission is approved, returned or refused; conditions are for designs."
        case .noCondition(let subject):
            "\(subject) is at the required level everywhere, so there is no condition to set."
        case .notApproved(let subject): "Nothing says that \(subject) was approved, so no badge can be awarded for it."
        case .sameOfficer(let person): "\(person) decided, so somebody else has to release the decision."
        case .notReleased(let subject): "The approval of \(subject) waits for a second person to release it."
        case .revokedAlready(let id): "The award \(id) was revoked, which is for good."
        case .issuedMeanwhile(let id):
            "Somebody else has issued the badge of \(id) again at the same time; that one counts."
        case .notMember(let slug, let stack):
            "\(slug) does not say that it belongs to the stack \(stack), so it cannot count towards it."
        case .stackHandedIn(let slug): "\(slug) is a stack: it is earned by its members and not handed in."
        case .stackIncomplete(let id, let reason): "The stack \(id) does not count at present. \(reason)"
        case .noStack(let id): "The award \(id) is no stack."
        case .noEndorsement: "This is no endorsement of Open Badges 3.0."
        case .unknownEndorsement(let id): "No endorsement \"\(id)\" was recorded."
        case .endorsementPasted: "The achievement carries endorsements that nobody has checked."
        case .endorsementRefused(let reason): "The endorsement does not hold, so it is no support. \(reason)"
        case .notEarlierBadge: "This is no badge that was awarded to the person."
        case .notFindable(let recipient):
            "\(recipient) may be a school or a team: a badge says what one person can do, and only people are found by it."
        case .noEarlierBadges(let recipient): "No badges of others are kept of \"\(recipient)\"."
        case .ownBadge: "This programme has awarded the badge itself."
        case .ownEndorsement: "The endorsement was signed with the programme's own key, so it is nobody else's word."
        case .endorsementOfOther(let subject): "The endorsement is about \(subject), not about what it should support."
        case .endorsementOver(let id):
            "The endorsement \(id) was withdrawn, or a later one with its identifier is there."
        case .endorsementTwice(let id, let thing):
            "An endorsement of \(thing) has the identifier \(id) already, and this is another one."
        case .endorsementPlace(let list, let position):
            "\(position) at \(list) is no place in a status list: lists have a web address and the places 0 to 131071."
        case .endorsementList: "This is no status list of that body."
        case .endorsementElsewhere(let id, let list): "The endorsement \(id) has no place in the status list \(list)."
        case .otherKey(let id):
            "The badge of \(id), the last that was awarded, was signed with a key that is not at hand: it is neither in use nor "
                + "among those that were used before."
        case .notShared(let id, let reason): "The badge of \(id) can have no page: \(reason)."
        case .contentMissing(let id): "The badge of the award \(id) is not in the store any more."
        case .conflict(let key): "The step \(key) was recorded before and says something else."
        case .endFixed(let id):
            "The badge of \(id) was awarded before with another last moment, and that does not change here."
        case .erased(let key): "What the record \(key) said was erased."
        case .unreadable(let key, let member):
            "The record \(key) cannot be read: its \"\(member)\" is not what it should be."
        case .unrecordable(let reason): "The step cannot be recorded: \(reason)"
        case .ended: "A change of the records has ended, and a step was taken in it afterwards."
        case .unavailable(let reason): "OpenSSL did not do what it was asked for: \(reason)"
        }
    }

    /// What to do.
    public var remedy: String {
        switch self {
        case .address: "Give an https address that ends with a slash, for instance https://badges.example.org/"
        case .setting: "Mend it in programme.json."
        case .policyInSettings: "Take it out, and let an administrator settle it: badge policy set"
        case .policy: "Give another number, or name the rubric with --design-rubric."
        case .unknownPerson, .role: "See who may do what with badge person list; an administrator can change it."
        case .nothingKnown: "See what there is with badge submission list and badge earlier list."
        case .lastAdministrator: "Name another administrator first."
        case .addressTaken: "Give the roles to the person who is there, or an address of their own to each."
        case .text: "Type it again as one plain line."
        case .slug: "Give a short name such as leading-a-culture-of-safety."
        case .email: "Give one such as kim@example.org, without a name or spaces around it."
        case .identifier: "Leave it out to get a fresh one, or give another."
        case .unknownAchievement: "See what there is with badge achievement list."
        case .unknownSubmission: "See what there is with badge submission list."
        case .unknownAward: "See what there is with badge award list."
        case .nameTaken: "Give it another name, or add it as a new version of that achievement."
        case .alignmentsWithoutAddress: "Add \"targetUrl\" to each of them and add the achievement again."
        case .sameVersion: "Give it another \"version\", or leave that out to have versions counted."
        case .notPublished: "Publish it first: badge achievement publish NAME"
        case .achievementAddress:
            "Give it an identifier of its own, such as the programme's address with achievements/NAME."
        case .framework:
            "Write {\"name\": …, \"items\": [{\"name\": …, \"address\": …}]}, with \"follows\" where other items follow."
        case .emptyCatalogue:
            "Write the names of the columns into the first row and one achievement into each row below, or give an array of achievements as JSON."
        case .registry: "Give the linked data (JSON) that the registry has of your offers."
        case .otherKey:
            "Put the copy of that key back as keys/issuer.pem. Keys are changed with badge key rotate, which keeps the public half."
        case .notShared: "See what was awarded with badge award list."
        case .noPicture:
            "Put a picture beside the file of the achievement (.svg or .png), and add it as a new version; or write .json."
        case .studentWork, .openFile: "Make it visible on request."
        case .tooMuchEvidence: "Choose those that show each outcome best, or put several into one document."
        case .otherRecipient: "Hand the work in as a submission of its own."
        case .notReturned: "Wait for the decision, or hand in a submission of its own."
        case .incomplete: "Return it to the person with badge review decide, saying what is missing."
        case .noRubric:
            "Add result descriptions with rubric criterion levels to the achievement, as a new version; or let work be assessed "
                + "elsewhere: badge policy set --outside-assessment"
        case .noDesignRubric: "Name the achievement that holds it: badge policy set --design-rubric NAME"
        case .noLevel, .foreignLevel: "Write CRITERION=LEVEL as the rubric names them."
        case .scoredTwice, .foreignCriterion: "Score every criterion of the rubric once."
        case .incompleteSheet: "Score every criterion."
        case .sameNames: "Give each a name of its own, and add the achievement again."
        case .ownWork, .sameReviewer: "Let somebody else do it."
        case .decidedAlready: "If the work changes, it is handed in again and judged anew."
        case .nothingToReconcile, .agreedAlready: "Decide on it: badge review decide"
        case .notAmongReviewers:
            "Hand in a sheet of your own, without --reconcile: it may settle the matter as a third one."
        case .notReviewed: "Have the design reviewed and decided on: badge review"
        case .noReasons: "Say why, in words that help the person: --reason"
        case .tooFewReviews: "Wait for the other reviewers."
        case .split:
            "Let the reviewers talk and record what they settle on (badge review score --reconcile), or ask a third one."
        case .belowRequired: "Return the work with reasons, or approve a design with conditions."
        case .conditionsOnSubmission: "Return it, and say what is missing."
        case .noCondition: "Approve it."
        case .notApproved: "Have it reviewed and decided on first: badge review"
        case .sameOfficer, .notReleased: "Ask another officer to run badge review release."
        case .revokedAlready: "Award a badge on a new submission if it was revoked by mistake."
        case .issuedMeanwhile: "See it with badge award list. If it lacks what you wanted, issue it again."
        case .notMember: "Add the member again with --stack and the name of the stack, once that is confirmed."
        case .stackHandedIn: "Hand in work for its members; the stack is awarded with the last of them."
        case .stackIncomplete: "Award the member that is missing, or reinstate it."
        case .noStack: "Name the award of a stack: badge award list"
        case .noEndorsement: "Ask the endorser for the signed document."
        case .unknownEndorsement: "See what there is with badge endorsement list."
        case .endorsementPasted: "Take them out, and record them with badge endorsement add."
        case .endorsementTwice: "Ask the endorser for one with an identifier of its own."
        case .endorsementRefused, .endorsementOver: "Ask the endorser for one that holds."
        case .notEarlierBadge:
            "Name a badge itself, with its recipient, and not an achievement, a profile or an endorsement."
        case .notFindable: "Name the person by an e-mail address or DID."
        case .noEarlierBadges: "See whose there are with badge earlier list."
        case .ownBadge: "Nothing has to be done: see badge award list."
        case .ownEndorsement: "Ask the endorsing body to sign with a key of its own: badge endorse"
        case .endorsementOfOther: "Ask the endorser for one that names the identifier of what is endorsed."
        case .endorsementPlace: "Give --status-list an https address and --status-index the first place that is free."
        case .endorsementList: "Name the list that badge endorse wrote, and the body whose list it is."
        case .endorsementElsewhere: "Name the list whose address it states; one without a status cannot be withdrawn."
        case .contentMissing: "Restore it from a backup, unless it was erased on purpose."
        case .conflict(let key): Self.remedy(forStep: key)
        case .endFixed: "Issue it again: badge award again --valid-until, with the --reason."
        case .erased: "Nothing can be done: it was erased for good."
        case .unreadable: "Run badge audit, and restore a backup if it finds a fault."
        case .unrecordable: "Change what the explanation names."
        case .ended: "Take every step before the closure that is handed to together(_:) returns."
        case .unavailable: "Check that OpenSSL 3 is installed whole (libssl3, its default provider) and try again."
        }
    }
}

extension ProgrammeError {
    /// What to do instead of a step that was recorded before. Only whoever hands in work chooses the name of the step.
    private static func remedy(forStep key: String) -> String {
        switch key.split(separator: "/").first.flatMap({ RecordKind(rawValue: String($0)) }) {
        case .submission:
            "If it is other work, hand it in under another --id. What was handed in before stays as it is."
        case .review:
            "What was scored stays. If reviewers differ, let them talk and record what they settle on: badge review score --reconcile"
        default: "Nothing was changed: what was recorded stays as it is."
        }
    }
}

extension Role {
    var article: String {
        switch self {
        case .author, .officer, .endorser, .administrator: "an"
        case .reviewer: "a"
        }
    }
}
