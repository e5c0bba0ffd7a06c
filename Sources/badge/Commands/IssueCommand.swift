import ArgumentParser
import Cryptography
import Issuance
import LinkedData
import OpenBadges

/// `badge issue`: one badge, approved by a named person.
struct IssueCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "issue",
        abstract: "Award a badge that a named person has approved.",
        usage: """
            badge issue --achievement <file> --recipient <value> --approved-by <name>
                        --key <file> (--issuer <file> | --issuer-name <name>)
                        [--image <file>] [<options>] -o <file>
            """,
        discussion: """
            Builds the badge, signs it with your key, checks it, and writes it. The name of the file decides the form: \
            .png and .svg are pictures with the badge inside, .json is a document with its proof inside, .jws and .jwt \
            are signed tokens. Without --image the achievement's own picture is used: the one inside it, or the one \
            beside its file with the same name.

            --proof says how a badge of 3.0 is signed. Proofs inside the badge: eddsa-rdfc-2022 or eddsa-jcs-2022 with \
            an Ed25519 key, ecdsa-rdfc-2019 or ecdsa-jcs-2019 with a P-256 or P-384 key; ecdsa-sd-2023 with a P-256 \
            key, of which the holder can show parts (badge derive) and which no token can hold. A token: vc-jwt. \
            Given more than once, all are made, and vc-jwt is put around the others. Without it: vc-jwt for a token and for RSA \
            keys, otherwise eddsa-rdfc-2022 or ecdsa-rdfc-2019. Badges of 2.0 are always signed tokens.

            Your first badge (the key identifies the issuer, so no website is needed):
              badge key create -o issuer.pem
              badge issue --achievement Examples/credentials/first-badge.json \\
                --key issuer.pem --issuer-name "Your school" \\
                --recipient you@example.org --approved-by "Your name" \\
                --image picture.png -o badge.png
              badge verify badge.png --recipient you@example.org

            Open Badges 2.0 and 3.0 in one picture, for an issuer with a website; the files in site/ are to be \
            published at the addresses that site/index.json lists:
              badge issue --achievement achievement.json --key issuer.pem \\
                --issuer profile.json --issuer-by-key \\
                --recipient you@example.org --approved-by "Your name" \\
                --standard both --publish-to site -o badge.svg
              badge verify badge.svg --documents site/index.json
            """)

    @OptionGroup(title: "The award") var award: AwardOptions

    @OptionGroup(title: "The issuer") var issuer: IssuerOptions

    @Option(help: ArgumentHelp("The generation of Open Badges; both go into one picture.", valueName: "2.0|3.0|both"))
    var standard: IssuedStandards = .openBadges3

    @Option(help: ArgumentHelp("How a badge of 3.0 is signed; repeatable.", valueName: "name"))
    var proof: [ProofName] = []

    @Option(
        help: ArgumentHelp("The picture to put the badge into (PNG or SVG).", valueName: "file"),
        completion: .file(extensions: ["png", "svg"]))
    var image: String?

    @Option(
        name: .customLong("publish-to"),
        help: ArgumentHelp(
            "Write the documents that you have to publish into this folder, with an index for verify --documents.",
            valueName: "folder"),
        completion: .directory)
    var publishTo: String?

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("The file to write: .png, .svg, .json, .jws or .jwt.", valueName: "file"),
        completion: .file())
    var output: String

    @Flag(help: "Replace files that exist.")
    var force = false

    @Flag(help: "Print the result as JSON.")
    var json = false

    func run() async throws {
        let form = try checkedForm()
        let destination = OutputFile(output, replacing: force)
        try destination.checkDestination()
        let now = Moment.now()
        let file = try AchievementFile(award.achievement)
        let picture = try picture(for: form, of: file)
        let key = try issuer.privateKey()
        let award = try award.award(of: file.achievement, by: issuer.issuer(with: key.publicKey), at: now)
        let approval = try self.award.approval(at: now)
        let maker = try BadgeMaker(
            approval: approval, issuer: award.issuer, key: key,
            proofs: CredentialProofs(proof, for: form, key: key.type))
        let signed = try await maker.badges(for: award, in: standard.standards)
        let bytes = try picture?.baking(signed.map(\.baked)) ?? signed.first?.bytes ?? []
        if let publishTo {
            try DocumentFolder(path: publishTo, replacing: force).write(award.issuer.publishedDocuments())
        }
        try destination.write(bytes)
        if award.validFrom.seconds > now.seconds {
            Console().note("The badge counts from \(award.validFrom.description) on; until then it is rejected.")
        }
        guard !destination.isStandardOutput else { return }
        let receipt = IssueReceipt(
            award: award, recipient: self.award.recipient, approval: approval, standards: standard, file: output,
            documents: publishTo, omitted: signed.flatMap(\.omitted),
            digest: Hexadecimal.encode(try HashAlgorithm.sha256.digest(bytes)))
        try json ? receipt.writeJSON() : receipt.writeText()
    }

    private func checkedForm() throws -> BadgeForm {
        let form = try BadgeForm(fileName: output)
        if !form.isPicture, standard == .both {
            throw UsageError(
                "A token or document holds one badge, not a 2.0 and a 3.0 badge.",
                remedy: "Write a picture (-o badge.png), or choose --standard 2.0 or --standard 3.0")
        }
        if standard == .openBadges2, form == .document || !proof.isEmpty && proof != [.token] {
            throw UsageError(
                "A badge of Open Badges 2.0 is signed as a token and carries no proof inside.",
                remedy: "Write a token (-o badge.jws) or a picture without --proof, or choose --standard 3.0")
        }
        if Set(proof).count < proof.count {
            throw UsageError("A kind of proof is given twice with --proof.", remedy: "Give each kind once.")
        }
        if proof.contains(.token), proof.contains(.ecdsaSD2023) {
            throw UsageError(
                "A token (vc-jwt) can be shown only whole, so its holder could never show parts of a badge in it (ecdsa-sd-2023).",
                remedy: "Choose one of them: --proof ecdsa-sd-2023 in a .json document or a picture, or --proof vc-jwt")
        }
        if form == .document, proof.contains(.token) {
            throw UsageError(
                "A .json badge carries its proof inside, and a token (vc-jwt) is no such document.",
                remedy: "Write a token: -o badge.jws, or leave --proof vc-jwt out.")
        }
        if form == .token, !proof.isEmpty, !proof.contains(.token) {
            throw UsageError(
                "A token is signed as vc-jwt; proofs inside the badge are not enough to make one.",
                remedy: "Write a document (-o badge.json) or a picture, or add --proof vc-jwt")
        }
        if !form.isPicture, image != nil {
            throw UsageError(
                "A token or document has no picture.",
                remedy: "Leave --image out, or write a picture: -o badge.png or badge.svg")
        }
        return form
    }

    private func picture(for form: BadgeForm, of file: AchievementFile) throws -> BadgeImage? {
        guard case .picture(let ending) = form else { return nil }
        let picture: BadgeImage
        if let image {
            picture = try InputFile(image).read { try BadgeImage($0) }
        } else if let own = try file.picture(ending: ending) {
            picture = try BadgeImage(own)
        } else {
            throw AwardError.noPicture(ending: ending, lookedFor: file.nameBeside(ending: ending))
        }
        try PictureName(output).check(for: picture)
        return picture
    }
}
