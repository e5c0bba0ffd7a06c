internal import LinkedData
internal import OpenBadges

/// Everything that can be earned, for people.
struct CataloguePage {
    let achievements: [PublishedAchievement]
    let publisher: Publisher

    var html: HTML {
        Page(
            title: "What can be earned", path: "index", publisher: publisher, document: "catalogue.json",
            content: content
        ).html
    }

    private var content: HTML {
        var stacks: [String] = []
        for achievement in achievements {
            if let stack = achievement.current.item.stack, !stacks.contains(stack) { stacks.append(stack) }
        }
        var groups = stacks.map { stack -> HTML in
            group(stack, achievements.filter { $0.current.item.stack == stack })
        }
        let others = achievements.filter { $0.current.item.stack == nil }
        let whole = others.filter { !$0.current.item.members.isEmpty }
        if !whole.isEmpty { groups.append(group("Whole stacks", whole)) }
        let open = others.filter { $0.current.item.members.isEmpty }
        if !open.isEmpty { groups.append(group(stacks.isEmpty ? nil : "Stack to be confirmed", open)) }
        return """
            <h1>What can be earned</h1>
            <p>\(achievements.count) \(achievements.count == 1 ? "achievement" : "achievements") of \(publisher.name). Each \
            page says what has to be shown and what is scored.</p>
            \(groups)<p class="soft"><a href="catalogue.json">The catalogue for programs</a></p>

            """
    }

    private func group(_ name: String?, _ achievements: [PublishedAchievement]) -> HTML {
        let heading: HTML? = name.map { "<h2>\($0)</h2>\n" }
        return "<section>\(heading)<ul class=\"cards\">\n\(achievements.map(card))</ul></section>\n"
    }

    private func card(_ published: PublishedAchievement) -> HTML {
        let current = published.current
        let place = "achievements/\(current.item.slug.text)"
        let picture: HTML? = current.pictureEnding.map {
            "<img src=\"\(place).\($0)\" alt=\"\" width=\"64\" height=\"64\">"
        }
        let language: HTML? = current.achievement.inLanguage.map { " lang=\"\($0.text.value)\" dir=\"auto\"" }
        return """
            <li>\(picture)<div\(language)><a href="\(place).html">\(current.achievement.name.best)</a>
            <p>\(current.achievement.description.best)</p></div></li>

            """
    }
}
