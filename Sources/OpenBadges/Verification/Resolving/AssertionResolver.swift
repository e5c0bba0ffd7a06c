import Diagnostics
import LinkedData

/// Fetches what an assertion, a badge class or an endorsement refers to: badge class and issuer profile.
///
/// Open Badges 2.0, "Hosted verification" and "Signed badge verification". The issuer's profile counts only as it is
/// served at its own address: anybody could embed a profile that lists their own key.
struct AssertionResolver {
    let documents: FetchedDocuments
    let reader: BadgeObjectReader

    init(documents: FetchedDocuments, contexts: ProofContexts) {
        self.documents = documents
        reader = BadgeObjectReader(documents: documents, contexts: contexts)
    }

    /// The badge class and profile of a document.
    ///
    /// - Parameter isSigned: whether the document is covered by a signature. What a hosted document embeds counts only as it
    ///   is served at its own address.
    func resolve(_ object: BadgeObject, isSigned: Bool) async -> ResolvedBadgeObject {
        var resolved = ResolvedBadgeObject(object)
        // In the first edition everything stands in the assertion.
        let trustsEmbedded = isSigned || object.edition == .version0_5
        switch object.objectClass {
        case .assertion:
            await resolveBadgeClass(object, trustsEmbedded, &resolved)
            await resolveProfile(resolved.badgeClassDocument?["issuer"], object, &resolved)
        case .badgeClass, .endorsement:
            await resolveProfile(object.document["issuer"], object, &resolved)
        default: break
        }
        resolved.isComplete = true
        return resolved
    }

    private func resolveBadgeClass(
        _ object: BadgeObject, _ trustsEmbedded: Bool, _ resolved: inout ResolvedBadgeObject
    ) async {
        var received: Result<JSONObject, AssertionDocumentError>
        switch object.document["badge"] {
        case .object(let embedded):
            received = .success(embedded)
            if let address = embedded["id"]?.text.flatMap({ IRI($0) }), address.isWebAddress {
                if !trustsEmbedded {
                    received = await fetch(address, as: .badgeClass)
                } else if object.edition != .version0_5 {
                    received = await published(embedded, at: address, &resolved)
                }
            }
        case .string(let text):
            guard let address = IRI(text.value) else { return }
            received = await fetch(address, as: .badgeClass)
        case nil, .null, .bool, .number, .array: return
        }
        switch received {
        case .success(let document): resolved.badgeClassDocument = document
        // It is shown, and says whose badge this claims to be; it decides nothing in the badge's favour.
        case .failure(.moved(let document, _)) where !trustsEmbedded: resolved.badgeClassDocument = document
        case .failure: break
        }
        let address = object.document["badge"]?.text.flatMap { IRI($0) }
        resolved.badgeClass = received.flatMap {
            Self.model(V2.BadgeClass.self, $0).mapError { .malformed($0, at: address) }
        }
    }

    /// The badge class that a signed badge writes out, as far as it is its issuer's: anybody could write out the class of
    /// somebody else, under its address, and name himself as its issuer.
    private func published(
        _ embedded: JSONObject, at address: IRI, _ resolved: inout ResolvedBadgeObject
    ) async -> Result<JSONObject, AssertionDocumentError> {
        let issuer = embedded["issuer"]?.identifier
        switch await fetch(address, as: .badgeClass) {
        case .success(let hosted):
            let isSame = hosted["issuer"]?.identifier == issuer
            return .success(isSame ? embedded : hosted)
        case .failure(let error):
            guard let home = issuer.flatMap({ IRI($0) }).flatMap({ WebOrigin($0) }),
                WebOrigin(address)?.isSameSite(as: home) == true
            else { return .failure(error) }
            resolved.isBadgeClassOnlyEmbedded = true
            return .success(embedded)
        }
    }

    private func resolveProfile(
        _ value: JSONValue?, _ object: BadgeObject, _ resolved: inout ResolvedBadgeObject
    ) async {
        let embedded = value?.object
        guard let address = value?.identifier.flatMap({ IRI($0) }) else { return }
        resolved.issuerID = address
        var received: Result<JSONObject, AssertionDocumentError>
        if object.edition == .version0_5, let embedded {
            received = .success(embedded)
            resolved.isProfileOnlyEmbedded = true
        } else if address.isWebAddress {
            received = await fetch(address, as: .profile)
            // The embedded copy still says who the issuer claims to be, while the key stays unbound.
            if case .failure(let error) = received, error.isOpen, let embedded {
                received = .success(embedded)
                resolved.isProfileOnlyEmbedded = true
            }
        } else if let embedded {
            // Nothing can be asked at this id, so nobody but the badge says which keys are the issuer's.
            received = .success(embedded)
            resolved.isProfileOnlyEmbedded = true
        } else {
            return
        }
        if case .success(let document) = received { resolved.profileDocument = document }
        if let own = resolved.profileDocument?["id"]?.text.flatMap({ IRI($0) }) { resolved.issuerID = own }
        let isEmbedded = resolved.isProfileOnlyEmbedded
        resolved.profile = received.flatMap {
            Self.model(V2.Profile.self, $0).mapError { .malformed($0, at: isEmbedded ? nil : address) }
        }
    }

    /// The document of a class at an address, which must say that this address is its id.
    ///
    /// A document that names another web address as its id is asked for there, once: what counts is what is served
    /// at the address that a document itself claims.
    func fetch(
        _ address: IRI, as objectClass: V2.ObjectClass, mayMove: Bool = true
    ) async -> Result<JSONObject, AssertionDocumentError> {
        let object: BadgeObject
        switch await self.object(at: address, as: objectClass) {
        case .success(let read): object = read
        case .failure(let error): return .failure(error)
        }
        switch object.context {
        case .failed(let finding): return .failure(.unusable(finding))
        case .undetermined(let finding): return .failure(.unclear(finding))
        case .passed, .notApplicable, .notRun: break
        }
        if let finding = Self.otherClass(object, than: objectClass, at: address) { return .failure(.unusable(finding)) }
        // A key goes by the address under which its owner lists it.
        if objectClass == .cryptographicKey, object.document["id"] == nil { return .success(object.document) }
        guard let own = object.document["id"]?.text, own.hasSameBytes(as: address.text) else {
            guard mayMove, let other = object.address else {
                return .failure(.unusable(Self.otherID(object, than: address)))
            }
            let moved = await fetch(other, as: objectClass, mayMove: false)
            guard case .failure(let error) = moved, error.isOpen else { return moved }
            return .failure(.moved(object.document, Self.otherID(object, than: address, error.finding)))
        }
        return .success(object.document)
    }

    /// The document at an address, whatever it says about itself.
    func object(
        at address: IRI, as objectClass: V2.ObjectClass?
    ) async -> Result<BadgeObject, AssertionDocumentError> {
        if case .success(let loaded) = await documents.document(at: address),
            let fault = Self.leaving(address, for: loaded.address, as: objectClass)
        {
            return .failure(.unusable(fault))
        }
        switch await documents.json(at: address) {
        case .failure(let error): return .failure(error)
        case .success(let value):
            guard let object = value.object else {
                return .failure(
                    .malformed(.type(expected: Phrase("expected/object"), found: value.kind, at: ""), at: address))
            }
            return .success(await reader.read(object, as: objectClass, at: address))
        }
    }

    /// The fault of an address that another site has answered for: a site that sends on to everywhere would lend its name
    /// to everybody.
    static func leaving(_ address: IRI, for answering: IRI, as objectClass: V2.ObjectClass?) -> Finding? {
        guard answering != address, let origin = WebOrigin(address), let other = WebOrigin(answering),
            !other.isSameSite(as: origin)
        else { return nil }
        return Finding(
            "fetch.redirect",
            Phrase("fetch.redirect/address-address-sends-another-site", ["address": address, "answering": answering]),
            remedy: objectClass == .assertion
                ? Phrase("do/check-badge-there", ["address": answering])
                : Phrase("do/issuer-publish-document-itself-address"),
            specification: "Open Badges 2.0, Hosted verification")
    }

    /// Whether what an address serves could have been exchanged by anybody on the way, while the issuer's own address is
    /// protected against that. A site that has moved to encryption answers for its old addresses from there.
    func isExposed(_ address: IRI, of issuer: IRI) async -> Bool {
        guard address.scheme == "http", issuer.scheme == "https" else { return false }
        guard case .success(let loaded) = await documents.document(at: address) else { return true }
        return !loaded.isSupplied && loaded.address.scheme != "https"
    }

    private static func otherClass(
        _ object: BadgeObject, than expected: V2.ObjectClass, at address: IRI
    ) -> Finding? {
        // A key may leave out its type; of everything else the model says that it is missing.
        if object.objectClass == expected || object.objectClass == .other(nil) { return nil }
        return Finding(
            "model.type",
            Phrase(
                "model.type/document-address-type-objectclass-where",
                ["address": address, "objectClass": object.objectClass.name, "expected": expected.name]),
            remedy: Phrase("do/issuer-publish-right-document-address"), place: .pointer("/type"))
    }

    private static func otherID(
        _ object: BadgeObject, than address: IRI, _ consequence: Finding? = nil
    ) -> Finding {
        let id = object.document["id"]?.text
        let fact =
            id.map { Phrase("document.id/other", ["address": address, "id": $0]) }
            ?? Phrase("document.id/none", ["address": address])
        return Finding(
            "document.id",
            consequence.map { Phrase("document.id/so", ["fact": fact, "consequence": $0.account]) } ?? fact,
            remedy: Phrase("do/issuer-publish-document-under-own"), place: .pointer("/id"))
    }

    static func model<Model: JSONObjectConvertible>(
        _ model: Model.Type, _ document: JSONObject
    ) -> Result<Model, ModelError> {
        do {
            return .success(try Model(document))
        } catch {
            return .failure(error)
        }
    }
}
