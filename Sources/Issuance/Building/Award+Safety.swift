internal import Cryptography
internal import LinkedData
internal import OpenBadges

extension Award {
    /// Nothing in the badge can make a page or a terminal that shows it act, or show something else than was approved.
    ///
    /// - Throws: `.unsuitable`, the first thing that could.
    func checkSafety() throws(BuildingError) {
        let names: [(String, LocalizedText?)] = [
            ("achievement.name", achievement.name), ("name", name), ("issuer.name", issuer.profile.name),
        ]
        for (member, text) in names {
            guard let text, case .forbidden(let character) = StatementText.fault(in: text.best, limit: .max) else {
                continue
            }
            throw .unsuitable(
                member: member,
                reason: "it holds the character \(character), which is not shown or turns the text around")
        }
        let addresses: [(String, IRI?)] = [
            ("achievement.id", achievement.id), ("achievement.criteria.id", achievement.criteria.id),
            ("issuer.id", issuer.profile.id),
        ]
        for (member, address) in addresses {
            guard let address, !Self.identifierSchemes.contains(address.scheme) else { continue }
            throw .unsuitable(
                member: member,
                reason: "\(address.scheme): is no address that names something; use https:, urn: or did:")
        }
        for (member, image) in [("achievement.image", achievement.image), ("issuer.image", issuer.profile.image)] {
            if let image { try Self.check(image, of: member) }
        }
    }

    private static let identifierSchemes: Set<String> = ["https", "http", "urn", "did", "tag"]

    private static func check(_ image: V3.Image, of member: String) throws(BuildingError) {
        switch image.id.scheme {
        case "http", "https": return
        case "data":
            guard isPicture(image.id.text) else {
                throw .unsuitable(
                    member: member, reason: "its data: address holds no PNG, SVG, JPEG, GIF or WebP picture")
            }
        default:
            throw .unsuitable(member: member, reason: "\(image.id.scheme): is no address of a picture")
        }
    }

    /// Whether a `data:` address says that it holds a picture, and what it holds begins as one does.
    private static func isPicture(_ address: String) -> Bool {
        let text = address.dropFirst("data:".count)
        guard let comma = text.firstIndex(of: ",") else { return false }
        let parameters = text[..<comma].lowercased()
        guard let beginning = pictures.first(where: { parameters.hasPrefix($0.key) })?.value else { return false }
        let data = Array(text[text.index(after: comma)...].utf8)
        guard parameters.hasSuffix(";base64") else { return parameters.hasPrefix("image/svg+xml") && !data.isEmpty }
        do {
            return try Base64.decode(data).starts(with: beginning)
        } catch {
            return false
        }
    }

    /// The first bytes of a picture; an SVG may begin in many ways.
    private static let pictures: KeyValuePairs<String, [UInt8]> = [
        "image/png": [0x89, 0x50, 0x4e, 0x47], "image/jpeg": [0xff, 0xd8, 0xff], "image/gif": [0x47, 0x49, 0x46, 0x38],
        "image/webp": [0x52, 0x49, 0x46, 0x46], "image/svg+xml": [],
    ]
}
