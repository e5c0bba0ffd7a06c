import Cryptography
import Diagnostics
import LinkedData
import Proofs

/// Fetches what a signed 2.0 assertion refers to: badge class, issuer profile, key and revocation list.
///
/// Open Badges 2.0, "Signed badge verification". The issuer's profile counts only as it is served at its own
/// address: anybody could embed a profile that lists their own key.
struct AssertionResolver {
    let documents: FetchedDocuments

    /// The badge class and profile of an assertion.
    func resolve(_ document: JSONObject) async -> ResolvedAssertion {
        var resolved = ResolvedAssertion(assertion: Self.model(V2.Assertion.self, document))
        await resolveBadgeClass(document["badge"], &resolved)
        await resolveProfile(resolved.badgeClassDocument?["issuer"], &resolved)
        return resolved
    }

    private func resolveBadgeClass(_ value: JSONValue?, _ resolved: inout ResolvedAssertion) async {
        let received: Result<JSONObject, AssertionDocumentError>
        switch value {
        case .object(let embedded): received = .success(embedded)
        case .string(let text):
            guard let address = IRI(text.value) else { return }
            received = await fetch(address)
        case nil, .null, .bool, .number, .array: return
        }
        if case .success(let document) = received { resolved.badgeClassDocument = document }
        resolved.badgeClass = received.flatMap { Self.model(V2.BadgeClass.self, $0).mapError { .malformed($0) } }
    }

    private func resolveProfile(_ value: JSONValue?, _ resolved: inout ResolvedAssertion) async {
        let embedded = value?.object
        guard let address = value?.identifier.flatMap({ IRI($0) }) else { return }
        resolved.issuerID = address
        var received: Result<JSONObject, AssertionDocumentError>
        if address.isWebAddress {
            received = await fetch(address)
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
        resolved.profile = received.flatMap { Self.model(V2.Profile.self, $0).mapError { .malformed($0) } }
    }

    /// The document at an address, which must say that this address is its id.
    ///
    /// A document that names another web address as its id is asked for there, once: what counts is what is served
    /// at the address that a document itself claims.
    func fetch(_ address: IRI, mayMove: Bool = true) async -> Result<JSONObject, AssertionDocumentError> {
        switch await documents.json(at: address) {
        case .failure(let error): return .failure(error)
        case .success(let value):
            guard let object = value.object else {
                return .failure(.malformed(.type(expected: "an object", found: value.kind, at: "")))
            }
            guard let own = object["id"]?.text, own.hasSameBytes(as: address.text) else {
                if mayMove, let other = object["id"]?.text.flatMap({ IRI($0) }), other.isWebAddress {
                    return await fetch(other, mayMove: false)
                }
                return .failure(
                    .unusable(
                        Finding(
                            "document.id",
                            "The document at \(address) gives \(object["id"]?.text ?? "no id") as its own id.",
                            remedy: "Ask the issuer to publish the document under its own id.",
                            place: .pointer("/id"))))
            }
            return .success(object)
        }
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
