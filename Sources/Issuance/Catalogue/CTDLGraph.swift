public import LinkedData
internal import OpenBadges

/// A catalogue as linked data of the Credential Engine: the Credential Transparency Description Language (CTDL).
///
/// Offers only: nothing in it speaks of a person. What an achievement is aligned with stands with the words of its author, so
/// that a tangential alignment is not shown as a full one.
public struct CTDLGraph: Sendable {
    /// The graph, JSON-LD.
    public let json: JSONObject

    private enum Term {
        static let context: JSONValue = "https://credreg.net/ctdl/schema/context/json"
        static let id: MemberName = "@id"
        static let type: MemberName = "@type"
        static let ctid: MemberName = "ceterms:ctid"
        static let name: MemberName = "ceterms:name"
        static let description: MemberName = "ceterms:description"
        static let subjectWebpage: MemberName = "ceterms:subjectWebpage"
        static let keyword: MemberName = "ceterms:keyword"
        static let alternateName: MemberName = "ceterms:alternateName"
        static let hasPart: MemberName = "ceterms:hasPart"
        static let isPartOf: MemberName = "ceterms:isPartOf"
        static let framework: MemberName = "ceterms:framework"
        static let frameworkName: MemberName = "ceterms:frameworkName"
        static let targetNode: MemberName = "ceterms:targetNode"
        static let targetNodeName: MemberName = "ceterms:targetNodeName"
        static let targetNodeDescription: MemberName = "ceterms:targetNodeDescription"
        static let targetCompetency: MemberName = "ceterms:targetCompetency"
    }

    /// The offers of an issuer.
    ///
    /// - Parameters:
    ///   - items: what can be earned.
    ///   - profile: the issuer's profile.
    ///   - issuer: its identifier.
    public init(_ items: [CatalogueItem], of profile: JSONObject, issuer: IRI) throws {
        let identifiers = Dictionary(
            items.map { ($0.slug, $0.document["id"] ?? .text($0.slug.text)) }, uniquingKeysWith: { first, _ in first })
        var stacks: [Slug: [JSONValue]] = [:]
        for item in items {
            for member in item.members { stacks[member, default: []].append(identifiers[item.slug] ?? .null) }
        }
        var graph: [JSONValue] = []
        for item in items {
            var node = try Self.credential(item, issuer: issuer)
            let members = item.members.compactMap { identifiers[$0] }
            if !members.isEmpty { node[Term.hasPart] = .array(members) }
            if let parts = stacks[item.slug] { node[Term.isPartOf] = .array(parts) }
            graph.append(.object(node))
        }
        graph.append(.object(Self.organization(profile, issuer: issuer)))
        json = ["@context": Term.context, "@graph": .array(graph)]
    }

    private static func credential(_ item: CatalogueItem, issuer: IRI) throws -> JSONObject {
        let achievement = try item.achievement()
        let document = item.document
        let language = document["inLanguage"]?.text ?? "en"
        func map(_ text: String) -> JSONValue { [MemberName(language): .text(text)] }
        func map(_ texts: [String]) -> JSONValue { [MemberName(language): .array(texts.map { .text($0) })] }
        var node: JSONObject = [
            Term.id: .text(achievement.id.text), Term.type: .text(type(of: document["achievementType"]?.text)),
            Term.ctid: .text(try transparencyIdentifier(of: item)),
            Term.name: map(item.name), Term.description: map(document["description"]?.text ?? item.name),
            "ceterms:credentialStatusType": [
                Term.type: "ceterms:CredentialAlignmentObject",
                Term.framework: "https://credreg.net/ctdl/terms/CredentialStatus",
                Term.frameworkName: ["en": "Credential Status"], Term.targetNode: "credentialStat:Active",
                Term.targetNodeName: ["en": "Active"],
            ],
            Term.subjectWebpage: document["criteria"]?.object?["id"] ?? .text(achievement.id.text),
            "ceterms:ownedBy": [.text(issuer.text)], "ceterms:offeredBy": [.text(issuer.text)],
            "ceterms:inLanguage": [.text(language)],
            "ceterms:versionIdentifier": [
                [
                    Term.type: "ceterms:IdentifierValue",
                    "ceterms:identifierValueCode": document["version"] ?? .text("\(item.version)"),
                ]
            ],
        ]
        let image = document["image"]?.object?["id"]?.text ?? document["image"]?.text
        // An embedded picture has no address.
        if let image, IRI(image)?.isWebAddress == true { node["ceterms:image"] = .text(image) }
        let tags = (document["tag"]?.elements ?? []).compactMap(\.text)
        if !tags.isEmpty { node[Term.keyword] = map(tags) }
        if !item.aliases.isEmpty { node[Term.alternateName] = map(item.aliases) }
        var condition: JSONObject = [Term.type: "ceterms:ConditionProfile"]
        if let narrative = document["criteria"]?.object?["narrative"]?.text {
            condition[Term.description] = map(narrative)
        }
        if let page = document["criteria"]?.object?["id"] { condition[Term.subjectWebpage] = page }
        let outcomes = (document["resultDescription"]?.elements ?? []).compactMap { $0.object?["name"]?.text }
        let competencies: [JSONValue] =
            outcomes.map { [Term.type: "ceterms:CredentialAlignmentObject", Term.targetNodeName: map($0)] }
            + (document["alignment"]?.elements ?? []).compactMap(\.object).map { alignment in
                var target: JSONObject = [Term.type: "ceterms:CredentialAlignmentObject"]
                target[Term.targetNode] = alignment["targetUrl"]
                target[Term.targetNodeName] = alignment["targetName"]?.text.map { map($0) }
                target[Term.targetNodeDescription] = alignment["targetDescription"]?.text.map { map($0) }
                target[Term.frameworkName] = alignment["targetFramework"]?.text.map { map($0) }
                target["ceterms:codedNotation"] = alignment["targetCode"]
                return .object(target)
            }
        if !competencies.isEmpty { condition[Term.targetCompetency] = .array(competencies) }
        node["ceterms:requires"] = [.object(condition)]
        return node
    }

    private static func organization(_ profile: JSONObject, issuer: IRI) -> JSONObject {
        let name = profile["name"]?.text ?? issuer.text
        var node: JSONObject = [
            Term.id: .text(issuer.text), Term.type: "ceterms:CredentialOrganization", Term.name: ["en": .text(name)],
            Term.subjectWebpage: profile["url"] ?? .text(issuer.text),
        ]
        node[Term.description] = profile["description"]?.text.map { ["en": .text($0)] }
        return node
    }

    /// The registry takes kinds, not credentials in general. Kinds that both know have one name; everything else that
    /// is awarded as a badge is an open badge.
    private static func type(of achievementType: String?) -> String {
        let known = [
            "ApprenticeshipCertificate", "AssociateDegree", "BachelorDegree", "Certificate", "CertificateOfCompletion",
            "Certification", "Degree", "Diploma", "DoctoralDegree", "GeneralEducationDevelopment",
            "JourneymanCertificate", "License", "MasterCertificate", "MasterDegree", "MicroCredential",
            "ProfessionalDoctorate", "QualityAssuranceCredential", "ResearchDoctorate", "SecondarySchoolDiploma",
        ]
        return "ceterms:" + (known.first { $0 == achievementType } ?? "OpenBadge")
    }

    /// The CTID that the achievement has already, or one that follows from its identifier, so that a registry that takes the
    /// catalogue twice has it once.
    static func transparencyIdentifier(of item: CatalogueItem) throws -> String {
        for other in item.document["otherIdentifier"]?.elements ?? [] {
            if let text = other.object?["identifier"]?.text, text.hasPrefix("ce-"), text.utf8.count == 39 {
                return text
            }
        }
        // RFC 9562, "UUID Version 8": a form of one's own, made of a digest here.
        let id = try item.achievement().id.text
        var digits = Array(try ContentDigest(of: Array(id.utf8)).text.utf8.prefix(32))
        digits[12] = UInt8(ascii: "8")
        digits[16] = UInt8(ascii: "8")
        var text = "ce"
        for (position, digit) in digits.enumerated() {
            if [0, 8, 12, 16, 20].contains(position) { text += "-" }
            text.unicodeScalars.append(Unicode.Scalar(digit))
        }
        return text
    }
}
