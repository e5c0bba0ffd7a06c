import Diagnostics
import LinkedData

/// Reads documents of Open Badges 0.5 to 2.1, whatever their edition and their contexts.
///
/// Open Badges 2.0, "JSON-LD": names mean what the contexts say. Most documents are written in the standard's own words
/// and are taken as they are; the others are expanded and written again with the context of 2.0.
struct BadgeObjectReader {
    let documents: FetchedDocuments
    let contexts: ProofContexts

    /// A document.
    ///
    /// - Parameters:
    ///   - expected: what stands where the document was found; the first editions do not say it themselves.
    ///   - address: where it was found.
    func read(_ received: JSONObject, as expected: V2.ObjectClass?, at address: IRI?) async -> BadgeObject {
        let edition = V2.Edition(received)
        var (document, context) = await inStandardWords(
            Self.withoutDoubledContext(received).withoutNulls, edition)
        document = document.withPlainValues
        document.keepEnd(of: received)
        if edition.isBefore2, let legacyClass = expected ?? Self.legacyClass(of: document) {
            document = V1.Upgrade(edition: edition, address: address).document(document, as: legacyClass)
            if case .failed = context { context = .passed }
        }
        var object = BadgeObject(
            received: received, document: document, edition: edition, objectClass: V2.ObjectClass(document),
            context: context)
        object.notices = Self.notices(on: object)
        return object
    }

    /// What a document of the first editions is, by the members that only such a document has.
    private static func legacyClass(of document: JSONObject) -> V2.ObjectClass? {
        switch V2.ObjectClass(document) {
        case .other(nil):
            if document["recipient"] != nil, document["badge"] != nil { return .assertion }
            return document["criteria"] != nil && document["issuer"] != nil ? .badgeClass : nil
        case let named: return named
        }
    }

    /// Some platforms write out a whole context document, with its own `@context`, where only what is in it belongs.
    private static func withoutDoubledContext(_ received: JSONObject) -> JSONObject {
        guard let inner = received["@context"]?.object?["@context"] else { return received }
        var document = received
        document["@context"] = inner
        return document
    }

    private func inStandardWords(
        _ received: JSONObject, _ edition: V2.Edition
    ) async -> (JSONObject, CheckOutcome) {
        if PlainWords.areUsed(in: received) { return (received, Self.judge(received, edition)) }
        guard received["@context"] != nil else { return (received, Self.judge(received, edition)) }
        let supply = await ContextSupply.contextsForReading(received, from: documents)
        guard supply.unknown.isEmpty else {
            let outcome = Self.judge(received, edition)
            return (received, outcome == .passed ? .undetermined(Self.unknown(supply.unknown)) : outcome)
        }
        let processor =
            supply.supplied.isEmpty
            ? contexts.linkedData : JSONLDProcessor(contexts: SuppliedContexts(supply.supplied))
        do {
            let value = try processor.compact(
                .object(received), with: .text(StandardContext.openBadges2))
            guard let compacted = value.object, !compacted.isEmpty else { return (received, .failed(Self.nothing)) }
            return (compacted, .passed)
        } catch {
            return (received, .failed(Finding(error)))
        }
    }

    /// A document in the standard's own words has to name the standard's own context.
    private static func judge(_ document: JSONObject, _ edition: V2.Edition) -> CheckOutcome {
        let contexts = document["@context"]?.elements ?? []
        if edition == .version0_5 || edition == .version1_0 { return .passed }
        let isNamed = contexts.contains { StandardContext.isBadgeObjectContext($0) }
        return isNamed
            ? .passed
            : .failed(
                Finding(
                    "ld.context", Phrase("ld.context/context-not-one-open-badges"),
                    remedy: Phrase("do/issuer-badge-follows-open-badges-2-0"),
                    specification: "Open Badges 2.0, JSON-LD Contexts", place: .pointer("/@context")))
    }

    private static func unknown(_ names: [String]) -> Finding {
        Finding(
            "ld.context",
            Phrase("ld.context/not-had", ["names": names.joined(separator: ", ")]),
            remedy: Phrase("do/supply-context-documents-index-if"),
            specification: "Open Badges 2.0, JSON-LD Contexts", place: .pointer("/@context"))
    }

    private static let nothing = Finding(
        "ld.context", Phrase("ld.context/document-own-contexts-none-words"),
        remedy: Phrase("do/issuer-badge-follows-open-badges-2-0"),
        specification: "Open Badges 2.0, JSON-LD Contexts", place: .pointer("/@context"))

    private static func notices(on object: BadgeObject) -> [VerificationReport.Notice] {
        var notices: [VerificationReport.Notice] = []
        if !object.edition.isBefore2, object.document["verify"]?.object?["url"] != nil {
            notices.append(
                VerificationReport.Notice(
                    "verification.earlier-edition",
                    Phrase("verification.earlier-edition/how-badge-verified-written-open")
                ))
        }
        return notices
    }
}

extension JSONObject {
    /// Names by which a document says when it ends, beside the one that is read.
    private static let ends: [MemberName] = [
        "sec:expiration", "https://w3id.org/security#expiration", "http://w3id.org/security#expiration", "expires",
    ]

    /// Takes over what says that the badge is over, however it is written and whatever its contexts make of the word: to
    /// somebody it says so.
    fileprivate mutating func keepEnd(of received: JSONObject) {
        if self["expires"] == nil {
            let end = Self.ends.lazy.compactMap { [self] in self[$0] ?? received[$0] }.first { $0 != .null }
            self["expires"] = end.map { $0.object?["@value"] ?? $0 }
        }
        if !saysRevoked, received.saysRevoked { self["revoked"] = true }
    }

    /// Members that lead to one other thing, named by its address or written out.
    private static let links: Set<MemberName> = ["badge", "issuer", "revocationList", "owner", "creator"]
    /// Members that have no language, whatever language a context gives to all texts.
    private static let names: Set<MemberName> = ["identity", "salt", "uid", "publicKeyPem", "email", "telephone"]

    /// The same with links and names as the standard writes them.
    ///
    /// To linked data a list of one is that one, and an object that has nothing but an `id` is what that names.
    fileprivate var withPlainValues: JSONObject {
        var object = self
        for member in members {
            if Self.links.contains(member.name) {
                object[member.name] = member.value.asLink
            } else if Self.names.contains(member.name), let value = member.value.object,
                value.members.allSatisfy({ ["@value", "@language"].contains($0.name) }),
                let text = value["@value"]?.text
            {
                object[member.name] = .text(text)
            } else if let inner = member.value.object, member.name == "recipient" || member.name == "verification" {
                object[member.name] = .object(inner.withPlainValues)
            }
        }
        return object
    }
}

extension JSONValue {
    /// One thing, by its address where nothing else is said of it.
    fileprivate var asLink: JSONValue {
        switch self {
        case .array(let elements): elements.count == 1 ? elements[0].asLink : self
        case .object(let object):
            if object.members.count == 1, let id = object["id"], id.text != nil {
                id
            } else {
                .object(object.withPlainValues)
            }
        case .null, .bool, .number, .string: self
        }
    }
}
