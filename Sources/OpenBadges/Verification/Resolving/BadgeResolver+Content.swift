import Diagnostics
import LinkedData

/// What a document says, whatever its proof is.
extension BadgeResolver {
    /// The document in the words of its standard.
    func content(_ kind: DocumentKind, _ document: JSONObject) -> ResolvedBadge.Content {
        switch kind {
        case .achievementCredential:
            .achievement(AssertionResolver.model(V3.AchievementCredential.self, document).map(SharedModel.init))
        case .endorsementCredential:
            .endorsement(AssertionResolver.model(V3.EndorsementCredential.self, document))
        case .otherCredential:
            Self.presentation(document) ?? Self.envelope(document) ?? .credential(Self.credential(document))
        case .clr: .record(Self.record(document))
        case .badgeObject, .unknown:
            .unsupported(.undetermined(kind.unsupported ?? Self.noObject))
        }
    }

    private static func record(_ document: JSONObject) -> Result<V3.ClrCredential, ModelError> {
        do throws(ModelError) {
            return .success(try V3.ClrCredential(document))
        } catch {
            return .failure(error)
        }
    }

    /// A presentation is no credential; what it holds can be handed in one by one.
    private static func presentation(_ document: JSONObject) -> ResolvedBadge.Content? {
        let types = document["type"]?.elements ?? []
        guard types.contains("VerifiablePresentation"), !types.contains("VerifiableCredential") else { return nil }
        do throws(ModelError) {
            _ = try V3.VerifiablePresentation(document)
            return .unsupported(.undetermined(presentation))
        } catch {
            return .credential(.failure(error))
        }
    }

    /// A presentation inside a token: whoever signed it vouches for nothing in it.
    static func signedPresentation(_ document: JSONObject) -> ResolvedBadge? {
        guard case .unsupported(let outcome)? = presentation(document),
            case .otherCredential(let model) = DocumentKind(document)
        else { return nil }
        return ResolvedBadge(
            document: document, content: .unsupported(outcome), dataModel: model, claims: nil,
            proofs: [.none(.kindNotJudged)])
    }

    private static let presentation = Finding(
        "standard.unsupported",
        Phrase("standard.unsupported/presentation-somebody-showed-credentials-somebody"),
        remedy: Phrase("do/take-badge-out-member-verifiablecredential"))

    private static let envelopeStart = "data:application/vc+jwt,"

    private static func isEnvelope(_ document: JSONObject) -> Bool {
        document.has("EnvelopedVerifiableCredential", under: "type")
    }

    /// The token that a document is nothing but an envelope for: nobody signed what else would stand on it.
    ///
    /// Verifiable Credentials Data Model 2.0, "Enveloped Verifiable Credentials".
    static func envelopedToken(in document: JSONObject) -> [UInt8]? {
        guard isEnvelope(document), document.members.allSatisfy({ ["@context", "id", "type"].contains($0.name) }),
            let id = document["id"]?.text, id.utf8.starts(with: envelopeStart.utf8)
        else { return nil }
        return Array(id.utf8.dropFirst(envelopeStart.utf8.count))
    }

    /// An envelope around something else than a token, or with something written on it.
    private static func envelope(_ document: JSONObject) -> ResolvedBadge.Content? {
        guard isEnvelope(document) else { return nil }
        return .unsupported(
            .undetermined(
                Finding(
                    "standard.unsupported", Phrase("standard.unsupported/envelope"),
                    remedy: Phrase("do/take-badge-out-envelope"),
                    specification: "Verifiable Credentials Data Model 2.0, Enveloped Verifiable Credentials")))
    }

    private static func credential(_ document: JSONObject) -> Result<V3.VerifiableCredential, ModelError> {
        do throws(ModelError) {
            return .success(try V3.VerifiableCredential(document))
        } catch {
            return .failure(error)
        }
    }

    /// The status of a credential about which nobody was asked.
    static func unaskedStatus(ofCredential document: JSONObject) -> ResolvedStatus {
        guard let entries = document["credentialStatus"]?.elements, !entries.isEmpty else { return ResolvedStatus() }
        let isSuspension = entries.prefix(StatusResolver.entryLimit).map { $0.object?["statusPurpose"] == "suspension" }
        return ResolvedStatus(
            revocation: isSuspension.contains(false) ? .notRun(because: notAsked) : .notApplicable,
            suspension: isSuspension.contains(true) ? .notRun(because: notAsked) : .notApplicable)
    }

    /// The status of an assertion about which nobody was asked: that it is revoked it may say itself.
    static func unaskedStatus(ofAssertion document: JSONObject) -> ResolvedStatus {
        ResolvedStatus(revocation: StatusResolver.ownStatus(ofAssertion: document) ?? .notRun(because: notAsked))
    }

    private static let notAsked = Phrase("not-run/nobody-asked")
}
