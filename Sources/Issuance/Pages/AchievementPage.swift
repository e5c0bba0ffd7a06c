internal import LinkedData
internal import OpenBadges

/// What an achievement is, what has to be shown for it and how that is judged, for people.
struct AchievementPage {
    let published: PublishedAchievement
    let version: PublishedAchievement.Version
    let publisher: Publisher
    /// Where the page stands, without its ending.
    let place: String

    private var item: CatalogueItem { version.item }
    private var achievement: V3.Achievement { version.achievement }
    private var root: String { Page.root(from: place) }

    var html: HTML {
        let name = place.split(separator: "/").last.map(String.init) ?? place
        return Page(
            title: achievement.name.best, path: place, publisher: publisher, document: "\(name).json", content: content
        ).html
    }

    private var content: HTML {
        """
        \(notice)<div class="top">\(picture)<div>
        <h1\(language)>\(achievement.name.best)</h1>
        <div\(language)>\(achievement.description.markdown)</div>
        <dl>\(facts)</dl>
        </div></div>
        \(criteria)\(outcomes)\(alignments)\(endorsements)\(versions)
        """
    }

    /// The words of an achievement may be in another language than those of the page.
    private var language: HTML? { achievement.inLanguage.map { " lang=\"\($0.text.value)\" dir=\"auto\"" } }

    private var notice: HTML? {
        guard item.version != published.current.item.version else { return nil }
        return """
            <div class="state rest"><p><strong>This is not the version that can be earned now.</strong></p>
            <p><a href="\(root)achievements/\(item.slug.text).html">See the current version</a>. Badges keep the version \
            under which they were earned.</p></div>

            """
    }

    private var picture: HTML? {
        guard let ending = version.pictureEnding else { return nil }
        let caption = achievement.image?.caption?.best ?? "The badge"
        return "<img src=\"\(root)\(version.place).\(ending)\" alt=\"\(caption)\" width=\"144\" height=\"144\">"
    }

    private var facts: [HTML] {
        var facts: [HTML] = []
        func add(_ name: String, _ value: String?) {
            if let value, !value.isEmpty { facts.append("<dt>\(name)</dt><dd>\(value)</dd>\n") }
        }
        if let creator = achievement.creator { add("Defined by", creator.name?.best ?? creator.id.text) }
        add("Stack", item.stack)
        add("Field", achievement.fieldOfStudy?.best)
        add("Version", achievement.version?.best)
        add("Also called", item.aliases.isEmpty ? nil : item.aliases.joined(separator: ", "))
        if !item.members.isEmpty {
            let members = item.members.map {
                "<li><a href=\"\(root)achievements/\($0.text).html\">\($0.text)</a></li>" as HTML
            }
            facts.append("<dt>Members</dt><dd><ul>\(members)</ul></dd>\n")
        }
        return facts
    }

    private var criteria: HTML? {
        guard let narrative = achievement.criteria.narrative else {
            guard let page = achievement.criteria.id, page.isWebAddress else { return nil }
            return """
                <section><h2>What you have to show</h2><p><a href="\(page.text)" rel="noopener">\(page.text)</a></p></section>

                """
        }
        return "<section><h2>What you have to show</h2>\n<div\(language)>\(narrative.markdown)</div></section>\n"
    }

    private var outcomes: HTML? {
        let descriptions = achievement.resultDescription
        guard !descriptions.isEmpty else { return nil }
        let rows = descriptions.map { description -> HTML in
            let levels = description.rubricCriterionLevel.map { level -> HTML in
                let words: HTML? = level.description.map { ": \($0.best)" }
                let needed: HTML? = description.requiredLevel == level.id ? " <em>(needed)</em>" : nil
                return "<li><strong>\(level.name.best)</strong>\(words)\(needed)</li>\n"
            }
            let list: HTML? = levels.isEmpty ? nil : "<ul>\(levels)</ul>\n"
            return "<h3>\(description.name.best)</h3>\n\(list)"
        }
        return "<section><h2>What is scored</h2>\n<div\(language)>\(rows)</div></section>\n"
    }

    private var alignments: HTML? {
        guard !achievement.alignment.isEmpty else { return nil }
        var frameworks: [String] = []
        for alignment in achievement.alignment {
            let name = alignment.targetFramework?.best ?? "Other"
            if !frameworks.contains(name) { frameworks.append(name) }
        }
        let groups = frameworks.map { framework -> HTML in
            let items = achievement.alignment.filter { ($0.targetFramework?.best ?? "Other") == framework }.map {
                alignment -> HTML in
                let code: HTML? = alignment.targetCode.map { " <span class=\"soft\">\($0.best)</span>" }
                let words: HTML? = alignment.targetDescription.map { "<br><span class=\"soft\">\($0.best)</span>" }
                let name: HTML =
                    alignment.targetUrl.isWebAddress
                    ? "<a href=\"\(alignment.targetUrl.text)\" rel=\"noopener\">\(alignment.targetName.best)</a>"
                    : "\(alignment.targetName.best)"
                return "<li>\(name)\(code)\(words)</li>\n"
            }
            return "<h3>\(framework)</h3>\n<ul>\(items)</ul>\n"
        }
        return "<section><h2>What it corresponds to</h2>\n<div\(language)>\(groups)</div></section>\n"
    }

    private var endorsements: HTML? {
        guard !published.endorsements.isEmpty else { return nil }
        let items = published.endorsements.map { endorsement -> HTML in
            "<li><strong>\(endorsement.endorserName)</strong>, since \(endorsement.validFrom.html)</li>\n"
        }
        return """
            <section><h2>Endorsed by</h2>
            <ul>\(items)</ul>
            <p class="soft">\(publisher.name) has checked the signature of each. The signed statements are in the document \
            of this achievement.</p></section>

            """
    }

    private var versions: HTML {
        let items = published.versions.reversed().map { other -> HTML in
            let label = other.achievement.version?.best ?? String(other.item.version)
            let isShown = other.item.version == version.item.version
            let name: HTML =
                isShown ? "<strong>\(label)</strong>" : "<a href=\"\(root)\(other.place).html\">\(label)</a>"
            return "<li>Version \(name), published on \(other.date.html)</li>\n"
        }
        let tags = achievement.tag.map { "<li>\($0.best)</li>" as HTML }
        let list: HTML? = tags.isEmpty ? nil : "<ul class=\"tags\"\(language)>\(tags)</ul>\n"
        return """
            <section><h2>Versions</h2>
            <ul>\(items)</ul>
            \(list)<p class="soft">Identifier: \(achievement.id.text)<br>
            <a href="\(root)\(version.place).json">The same for programs</a></p></section>

            """
    }
}
