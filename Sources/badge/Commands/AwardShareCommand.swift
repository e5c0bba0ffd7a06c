import ArgumentParser
import Issuance
import LinkedData

/// `badge award share`.
struct AwardShareCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "share",
        abstract: "Give a badge a public page, or take it away again.",
        usage: """
            badge award share <award> [--withdraw] [--as <person>] [<options>]
            """,
        discussion: """
            For a person who wants to show a badge to others. The page says what the badge says, and not who earned it; \
            work that is not open to everybody stays closed. Its address cannot be guessed and is listed nowhere. badge \
            publish writes the page, and removes it once it is withdrawn or the person is forgotten; an address that was \
            withdrawn never comes back.

            Examples:
              badge award share SUBMISSION
              badge award share SUBMISSION --withdraw
            """)

    @Argument(help: "The identifier of the award, or the one that stands in the badge.")
    var award: String

    @Flag(help: "Take the page away.")
    var withdraw = false

    @Flag(help: "Print the result as JSON.")
    var json = false

    @OptionGroup var actor: ActorOptions
    @OptionGroup var programme: ProgrammeOptions

    func run() throws {
        let programme = try programme.open().programme
        let id = try programme.awarded(award).id
        let page = try programme.share(id, !withdraw, by: actor.slug())
        if json {
            var result: JSONObject = ["id": .text(id), "shared": .bool(page != nil)]
            result["page"] = page.map { .text($0.text) }
            return try JSONOutput.write(.object(result))
        }
        guard let page else { return try Console().result("\(id) has no page from the next badge publish on.") }
        try Console().result("\(page.text)\nIt is there after the next badge publish.")
    }
}
