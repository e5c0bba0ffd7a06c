internal import LinkedData
internal import OpenBadges

/// Who publishes a page.
struct Publisher {
    let name: String
    let site: IRI?
    let email: String?

    init(_ issuer: Issuer) {
        name = issuer.profile.name?.best ?? issuer.id.text
        site = issuer.openBadges2URL?.iri
        email = issuer.openBadges2Email?.text.value
    }
}

/// A page that needs nothing but itself and pictures beside it: no script, no font, nothing from elsewhere.
struct Page {
    let title: String
    /// Where the page stands under the programme's address.
    let path: String
    let publisher: Publisher
    /// The document that says the same to programs, from this page.
    var document: String?
    let content: HTML

    /// The way from a page to the programme's address.
    static func root(from path: String) -> String {
        String(repeating: "../", count: path.utf8.count { $0 == UInt8(ascii: "/") })
    }

    var html: HTML {
        let root = Self.root(from: path)
        let alternate: HTML? = document.map { "<link rel=\"alternate\" type=\"application/ld+json\" href=\"\($0)\">\n" }
        let site: HTML? = publisher.site.map { " · <a href=\"\($0.text)\" rel=\"noopener\">Web site</a>" }
        let email: HTML? = publisher.email.map { " · <a href=\"mailto:\($0)\">\($0)</a>" }
        return """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self' data:; style-src \
            'unsafe-inline'; base-uri 'none'; form-action 'none'">
            <meta name="referrer" content="no-referrer">
            <title>\(title) · \(publisher.name)</title>
            \(alternate)<style>
            \(Self.style)
            </style>
            </head>
            <body>
            <a class="skip" href="#content">To the content</a>
            <header><a href="\(root)index.html">\(publisher.name)</a></header>
            <main id="content">
            \(content)</main>
            <footer>Published by \(publisher.name)\(site)\(email)</footer>
            </body>
            </html>

            """
    }

    private static let style: HTML = """
        :root { color-scheme: light dark; --page: #f4f3ef; --card: #fff; --ink: #1c1d1f; --soft: #55585c;
          --line: #d8d6cf; --link: #0a5566; --bad: #8f1d18; --bad-card: #fcebe9; --rest: #6d4a00; --rest-card: #fdf3dc; }
        @media (prefers-color-scheme: dark) { :root { --page: #131517; --card: #1d2023; --ink: #ecebe7; --soft: #b4b7ba;
          --line: #3b4045; --link: #86d3e2; --bad: #ffb4ad; --bad-card: #3c1a18; --rest: #f4cf7c; --rest-card: #37290a; } }
        * { box-sizing: border-box; }
        body { margin: 0; background: var(--page); color: var(--ink); font: 1.0625rem/1.6 system-ui, sans-serif;
          overflow-wrap: anywhere; }
        header, main, footer { max-width: 50rem; margin: 0 auto; padding: 0 1.25rem; }
        header { padding-top: 1.25rem; padding-bottom: .75rem; font-weight: 600; }
        header a { color: inherit; text-decoration: none; }
        footer { padding-top: 1.5rem; padding-bottom: 2.5rem; color: var(--soft); font-size: .9375rem; }
        a { color: var(--link); text-underline-offset: .15em; }
        a:hover { text-decoration-thickness: .14em; }
        a:focus-visible { outline: .18rem solid var(--link); outline-offset: .18rem; border-radius: .15rem; }
        .skip { position: absolute; left: -99rem; background: var(--card); padding: .5rem 1rem; }
        .skip:focus { left: .5rem; top: .5rem; }
        section, .top { background: var(--card); border: 1px solid var(--line); border-radius: .75rem;
          padding: 1.25rem 1.5rem; margin: 0 0 1rem; }
        .top { display: flex; gap: 1.5rem; align-items: flex-start; }
        .top > div { min-width: 0; flex: 1; }
        .top img { width: 9rem; height: 9rem; object-fit: contain; flex: none; }
        .top > div > :last-child, section > :last-child, section > div > :last-child { margin-bottom: 0; }
        h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 .5rem; text-wrap: balance; }
        h2 { font-size: 1.1875rem; line-height: 1.35; margin: 0 0 .75rem; }
        h3 { font-size: 1.0625rem; margin: 1.25rem 0 .35rem; }
        p, ul, ol, dl { margin: 0 0 .85rem; }
        ul, ol { padding-left: 1.4rem; }
        li { margin-bottom: .3rem; }
        .soft, dt { color: var(--soft); }
        .soft { font-size: .9375rem; }
        dl { display: grid; grid-template-columns: max-content 1fr; gap: .3rem 1.25rem; }
        dd { margin: 0; min-width: 0; }
        .tags { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .4rem; }
        .tags li { border: 1px solid var(--line); border-radius: 1rem; padding: .05rem .7rem; margin: 0; font-size: .875rem; }
        .state { border-radius: .75rem; border: 1px solid; padding: 1rem 1.5rem; margin: 0 0 1rem; }
        .state p:last-child { margin-bottom: 0; }
        .state strong { font-size: 1.125rem; }
        .bad { color: var(--bad); background: var(--bad-card); }
        .rest { color: var(--rest); background: var(--rest-card); }
        .cards { list-style: none; padding: 0; display: grid; gap: .75rem;
          grid-template-columns: repeat(auto-fill, minmax(min(100%, 21rem), 1fr)); }
        .cards li { display: flex; gap: 1rem; margin: 0; align-items: flex-start; }
        .cards img { width: 4rem; height: 4rem; object-fit: contain; flex: none; }
        .cards a { font-weight: 600; }
        .cards p { margin: .15rem 0 0; font-size: .9375rem; color: var(--soft); }
        .cards > li > div { min-width: 0; }
        code, pre { font-family: ui-monospace, monospace; font-size: .9375em; }
        pre { white-space: pre-wrap; background: var(--page); padding: .75rem 1rem; border-radius: .5rem; margin: 0 0 .85rem; }
        @media (max-width: 34rem) { header, main, footer { padding-left: .875rem; padding-right: .875rem; }
          .top { flex-direction: column; gap: .75rem; } .top img { width: 7rem; height: 7rem; }
          section, .top { padding: 1rem 1.125rem; } h1 { font-size: 1.5rem; }
          dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .5rem; } }
        @media print { body { background: none; } section, .top { break-inside: avoid; } .skip { display: none; } }
        """
}

extension DateTime {
    /// The day as people write it, with the moment for programs.
    var html: HTML {
        let months = [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November",
            "December",
        ]
        let parts = text.prefix(10).split(separator: "-")
        guard parts.count == 3, let month = Int(parts[1]), months.indices.contains(month - 1), let day = Int(parts[2])
        else {
            return "<time>\(text)</time>"
        }
        return "<time datetime=\"\(text)\">\(day) \(months[month - 1]) \(parts[0])</time>"
    }
}

extension LocalizedText {
    /// The text in the best of its languages, in as many paragraphs as it has.
    var markdown: HTML { MarkdownText(best).html }
}
