import Cryptography
import Diagnostics
import LinkedData
import Proofs

/// A badge with everything that the checks need: nothing is fetched any more, so judging it is pure.
struct ResolvedBadge: Sendable {
    /// What the document is, by its contexts and types; indirect, so that passing it on copies one reference and not those of
    /// every member of the badge.
    indirect enum Content: Sendable {
        /// An Open Badges 3.0 credential.
        case achievement(Result<SharedModel<V3.AchievementCredential>, ModelError>)
        /// A 3.0 endorsement, judged for itself.
        case endorsement(Result<V3.EndorsementCredential, ModelError>)
        /// A record of many credentials.
        case record(Result<V3.ClrCredential, ModelError>)
        /// A credential that is no badge, judged by the rules of its data model.
        case credential(Result<V3.VerifiableCredential, ModelError>)
        /// A document of Open Badges 0.5 to 2.1 with the documents that it refers to: an assertion, or what describes one.
        case badgeObject(ResolvedBadgeObject)
        /// Something that this verifier cannot judge, or nothing; with what there is to say to that, once.
        case unsupported(CheckOutcome)

        /// Whether both are of one class of documents.
        func isOfSameKind(as other: Content) -> Bool {
            switch (self, other) {
            case (.achievement, .achievement), (.endorsement, .endorsement), (.record, .record),
                (.credential, .credential), (.badgeObject, .badgeObject):
                true
            default: false
            }
        }
    }

    /// The document kept whole: what was signed, or what was received.
    let document: JSONObject
    /// What it is.
    let content: Content
    /// `VC 1.1` or `VC 2.0`, for credentials.
    let dataModel: V3.DataModel?
    /// The JWT claims around a credential.
    var claims: Result<VCJWTClaims, VCJWTError>?
    /// The proofs with their keys; at least one once the badge is resolved, of which the first is named in the report.
    var proofs: [ResolvedProof]
    /// What is known about its status.
    var status = ResolvedStatus()
    /// Whether it keeps to the schemas that it names, or that the contexts of its extensions name.
    var schemas = CheckOutcome.notApplicable
    /// The contexts of the document that are neither bundled nor supplied.
    var unknownContexts: [String] = []
    /// The reports of its endorsements.
    var endorsements: [VerificationReport] = []
    /// What came of judging the credentials in it.
    var credentials = RecordedCredentials.none
    /// Whether it carries endorsements that were not judged, because its own signature does not hold.
    var hasUnjudgedEndorsements = false
    /// Whether it is carried by something that it is to endorse.
    var isCarriedAsEndorsement = false
    /// More endorsements than are judged.
    var hasTooManyEndorsements = false
    /// What else is worth knowing.
    var notices: [VerificationReport.Notice] = []

    /// The issuer's identifier as the document gives it.
    var issuerID: IRI? {
        switch content {
        case .badgeObject(let resolved): resolved.issuerID
        case .achievement, .endorsement, .record, .credential, .unsupported:
            document["issuer"]?.identifier.flatMap { IRI($0) }
        }
    }

    /// The generation of the standard that decides where an image carries it.
    var generation: BakedBadge.Standard? {
        switch content {
        case .achievement, .endorsement, .record, .credential: .openBadges3
        case .badgeObject: .openBadges2
        case .unsupported: dataModel == nil ? nil : .openBadges3
        }
    }

    /// The member that holds the start of validity in this document.
    var startMember: MemberName {
        switch content {
        case .badgeObject: "issuedOn"
        case .achievement, .endorsement, .record, .credential, .unsupported:
            dataModel == .verifiableCredentials1_1 ? "issuanceDate" : "validFrom"
        }
    }

    /// The member that holds the end of validity in this document.
    var endMember: MemberName {
        switch content {
        case .badgeObject: "expires"
        case .achievement, .endorsement, .record, .credential, .unsupported:
            dataModel == .verifiableCredentials1_1 ? "expirationDate" : "validUntil"
        }
    }

    /// The moment at which a proof says that it was made, or else from when on the badge says that it counts.
    func signingInstant(of proof: ResolvedProof) -> Instant? { proof.signedAt ?? startInstant }

    /// From when on the badge says that it counts.
    var startInstant: Instant? {
        document[startMember]?.text.flatMap { DateTime(openBadges2: $0) }?.instant
    }

    /// Whether every proof holds: a signature, or being served where the issuer publishes badges.
    var isProven: Bool { outcome(\.judgement) == .passed }

    /// One answer for all proofs: the worst one.
    func outcome(_ question: (ResolvedProof) -> CheckOutcome) -> CheckOutcome {
        proofs.count == 1 ? question(proofs[0]) : CheckOutcome.worst(proofs.map(question))
    }
}

/// What lists and documents say about the status of a badge.
struct ResolvedStatus: Sendable {
    var revocation = CheckOutcome.notApplicable
    var suspension = CheckOutcome.notApplicable
    /// What else the lists say, and how they were read.
    var notices: [VerificationReport.Notice] = []
}
