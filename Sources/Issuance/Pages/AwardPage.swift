internal import LinkedData
internal import OpenBadges

/// A badge that its holder wants to show, for people. It says nothing that the badge does not say, and not who earned it.
struct AwardPage {
    let award: AwardedBadge
    let achievement: V3.Achievement
    let submission: Submission
    let decision: Decision
    let status: AwardStatus
    let publisher: Publisher
    /// Where the badge itself is.
    let badgeAddress: IRI
    /// Whether that is a picture.
    let isPicture: Bool
    /// Where the achievement's page of that version stands, without its ending.
    let achievementPlace: String
    /// Where the badge stands.
    let path: String

    private var root: String { Page.root(from: path) }
    private var file: String { path.split(separator: "/").last.map(String.init) ?? path }
    private var language: HTML? { achievement.inLanguage.map { " lang=\"\($0.text.value)\" dir=\"auto\"" } }

    var html: HTML {
        Page(title: achievement.name.best, path: path, publisher: publisher, content: content).html
    }

    private var content: HTML {
        let picture: HTML? =
            isPicture
            ? "<img src=\"\(file)\" alt=\"\(achievement.image?.caption?.best ?? "The badge")\" width=\"144\" height=\"144\">"
            : nil
        return """
            \(state)<div class="top">\(picture)<div>
            <h1\(language)>\(achievement.name.best)</h1>
            <div\(language)>\(achievement.description.markdown)</div>
            <dl>\(facts)</dl>
            <p><a href="\(root)\(achievementPlace).html">What has to be shown for it, and what is scored</a></p>
            </div></div>
            \(narrative)\(results)\(evidence)\(check)
            """
    }

    private var state: HTML? {
        guard status.isRevoked || status.isSuspended else { return nil }
        let reason: HTML? = status.reason.map { "<p>Reason: \($0)</p>\n" }
        let words: HTML =
            status.isRevoked
            ? "<strong>This badge was revoked. It does not count.</strong>"
            : "<strong>This badge does not count at present.</strong>"
        return "<div class=\"state \(status.isRevoked ? "bad" : "rest")\"><p>\(words)</p>\n\(reason)</div>\n"
    }

    private var facts: [HTML] {
        var facts: [HTML] = ["<dt>Awarded by</dt><dd>\(publisher.name)</dd>\n"]
        facts.append("<dt>Awarded on</dt><dd>\(award.awardedDate.html)</dd>\n")
        if award.issue > 1 { facts.append("<dt>Issued again on</dt><dd>\(award.validFrom.html)</dd>\n") }
        if let end = award.validUntil { facts.append("<dt>Counts until</dt><dd>\(end.html)</dd>\n") }
        if let creator = achievement.creator {
            facts.append("<dt>Defined by</dt><dd>\(creator.name?.best ?? creator.id.text)</dd>\n")
        }
        if let assessor = submission.assessor { facts.append("<dt>Assessed by</dt><dd>\(assessor.name)</dd>\n") }
        if let role = submission.role { facts.append("<dt>Role</dt><dd>\(role)</dd>\n") }
        if let term = submission.term { facts.append("<dt>Term</dt><dd>\(term)</dd>\n") }
        if let version = achievement.version { facts.append("<dt>Version</dt><dd>\(version.best)</dd>\n") }
        return facts
    }

    private var narrative: HTML? {
        submission.narrative.map { "<section><h2>What was done</h2>\n\(MarkdownText($0).html)</section>\n" }
    }

    private var results: HTML? {
        let rows = decision.levels.compactMap { score -> HTML? in
            guard let description = achievement.resultDescription.first(where: { $0.id == score.criterion }),
                let level = description.rubricCriterionLevel.first(where: { $0.id == score.level })
            else { return nil }
            return "<li>\(description.name.best): <strong>\(level.name.best)</strong></li>\n"
        }
        guard !rows.isEmpty else { return nil }
        return "<section><h2>Results</h2>\n<ul\(language)>\(rows)</ul></section>\n"
    }

    /// Work that is not open to everybody is named without an address, as in the badge.
    private var evidence: HTML? {
        guard !submission.evidence.isEmpty else { return nil }
        let items = submission.evidence.map { item -> HTML in
            let words: HTML? = item.narrative.map { "<br><span class=\"soft\">\($0)</span>" }
            if item.visibility == .open, case .link(let address) = item.place, address.isWebAddress {
                return "<li><a href=\"\(address.text)\" rel=\"noopener\">\(item.name)</a>\(words)</li>\n"
            }
            let closed: HTML =
                item.visibility == .open ? "" : " <span class=\"soft\">(opens with the holder's consent)</span>"
            return "<li>\(item.name)\(closed)\(words)</li>\n"
        }
        return "<section><h2>The work</h2>\n<ul>\(items)</ul></section>\n"
    }

    private var check: HTML {
        """
        <section><h2>How to check it</h2>
        <p>This page tells what the badge says. The badge itself is signed: <a href="\(file)" download>download it</a> and \
        check it with any verifier of Open Badges, or with</p>
        <pre>badge verify \(badgeAddress.text)</pre>
        <p class="soft">It does not tell who earned it. Whoever knows the e-mail address of that person can check that the \
        badge is theirs.<br>Identifier: \(award.credential.text)</p></section>

        """
    }
}
