import LinkedData

extension BundledContexts {
    /// One context: the addresses that it answers to and its editions.
    struct Entry: Sendable {
        /// The address that documents name, then other addresses of the same document.
        let addresses: [JSONText]
        /// Newest first, never empty.
        let editions: [ContextEdition]

        /// A context that has been published in several editions, newest first.
        init(_ editions: [(file: String, name: String)], at addresses: JSONText...) {
            self.addresses = addresses
            self.editions = editions.map { ContextEdition(name: $0.name, file: $0.file) }
        }

        /// A context that has never changed.
        init(_ file: String, _ name: String, at addresses: JSONText...) {
            self.addresses = addresses
            editions = [ContextEdition(name: name, file: file)]
        }
    }

    /// The entry of each address.
    static let entries: [JSONText: Int] = {
        var entries: [JSONText: Int] = [:]
        for (position, entry) in table.enumerated() {
            for address in entry.addresses { entries[address] = position }
        }
        return entries
    }()

    /// Every context.
    static let table: [Entry] = [
        verifiableCredentials, statusLists, keysAndControllers, proofs, openBadges, extensions,
    ].flatMap(\.self)

    /// Verifiable credentials and their examples, with the vocabulary that the examples use.
    private static let verifiableCredentials: [Entry] = [
        Entry("credentials-v1", "Verifiable Credentials 1.1", at: "https://www.w3.org/2018/credentials/v1"),
        Entry("credentials-v2", "Verifiable Credentials 2.0", at: "https://www.w3.org/ns/credentials/v2"),
        Entry(
            "credentials-examples-v1", "Verifiable Credentials 1.1, examples",
            at: "https://www.w3.org/2018/credentials/examples/v1"),
        Entry(
            "credentials-examples-v2", "Verifiable Credentials 2.0, examples",
            at: "https://www.w3.org/ns/credentials/examples/v2",
            "https://www.w3.org/2018/credentials/examples/v2"),
        Entry(
            "credentials-undefined-terms-v2", "Verifiable Credentials 2.0, undefined terms",
            at: "https://www.w3.org/ns/credentials/undefined-terms/v2"),
        Entry("odrl", "ODRL 2.2", at: "https://www.w3.org/ns/odrl.jsonld"),
    ]

    /// Status lists.
    private static let statusLists: [Entry] = [
        Entry(
            "bitstring-status-list-v1", "Bitstring Status List 1.0",
            at: "https://www.w3.org/ns/credentials/status/v1",
            "https://w3id.org/vc/status-list/v1"),
        Entry("status-list-2021-v1", "Status List 2021", at: "https://w3id.org/vc/status-list/2021/v1"),
    ]

    /// Keys and those who control them.
    private static let keysAndControllers: [Entry] = [
        Entry(
            "cid-v1", "Controlled Identifiers 1.0",
            at: "https://www.w3.org/ns/cid/v1",
            "https://www.w3.org/ns/controller/v1"),
        Entry(
            "did-v1", "Decentralized Identifiers 1.0",
            at: "https://www.w3.org/ns/did/v1",
            "https://w3id.org/did/v1"),
        Entry("jwk-v1", "JSON Web Key", at: "https://w3id.org/security/jwk/v1"),
        Entry("multikey-v1", "Multikey", at: "https://w3id.org/security/multikey/v1"),
    ]

    /// Proofs and the suites of former years.
    private static let proofs: [Entry] = [
        Entry("data-integrity-v1", "Data Integrity, first edition", at: "https://w3id.org/security/data-integrity/v1"),
        Entry("data-integrity-v2", "Data Integrity 1.0", at: "https://w3id.org/security/data-integrity/v2"),
        Entry(
            "suite-ed25519-2018-v1", "Ed25519 Signature 2018",
            at: "https://w3id.org/security/suites/ed25519-2018/v1"),
        Entry(
            "suite-ed25519-2020-v1", "Ed25519 Signature 2020",
            at: "https://w3id.org/security/suites/ed25519-2020/v1"),
        Entry("suite-jws-2020-v1", "JSON Web Signature 2020", at: "https://w3id.org/security/suites/jws-2020/v1"),
        Entry(
            "suite-secp256k1-2019-v1", "secp256k1 keys 2019",
            at: "https://w3id.org/security/suites/secp256k1-2019/v1"),
        Entry("suite-x25519-2019-v1", "X25519 keys 2019", at: "https://w3id.org/security/suites/x25519-2019/v1"),
        Entry("suite-x25519-2020-v1", "X25519 keys 2020", at: "https://w3id.org/security/suites/x25519-2020/v1"),
        Entry("security-v1", "Security vocabulary 1", at: "https://w3id.org/security/v1"),
        Entry("security-v2", "Security vocabulary 2", at: "https://w3id.org/security/v2"),
        Entry(
            "security-v3", "Security vocabulary 3",
            at: "https://w3id.org/security/v3",
            "https://w3id.org/security/v3-unstable"),
    ]

    /// Open Badges of all generations, and the Comprehensive Learner Record, which contains them.
    private static let openBadges: [Entry] = [
        Entry("open-badges-0", "Open Badges 0.5", at: "https://openbadgespec.org/v0/context.json"),
        Entry(
            "open-badges-1.0", "Open Badges 1.0",
            at: "https://w3id.org/openbadges/legacy-v1",
            "https://openbadgespec.org/v1/legacy-v1.json"),
        Entry(
            "open-badges-1.1", "Open Badges 1.1",
            at: "https://w3id.org/openbadges/v1",
            "http://w3id.org/openbadges/v1",
            "https://openbadgespec.org/v1/context.json",
            "https://w3id.org/openbadges/v1/context.json"),
        Entry(
            [
                ("open-badges-2.0", "Open Badges 2.0 since the erratum of October 2020"),
                ("open-badges-2.0-before-erratum", "Open Badges 2.0 before the erratum of October 2020"),
            ],
            at: "https://w3id.org/openbadges/v2",
            "http://w3id.org/openbadges/v2",
            "https://openbadgespec.org/v2/context.json",
            "https://purl.imsglobal.org/spec/ob/v2p0/context.json",
            "https://w3id.org/openbadges/v2/context.json"),
        Entry(
            "open-badges-2.1", "Open Badges 2.1",
            at: "https://purl.imsglobal.org/spec/ob/v2p1/ob_v2p1.jsonld",
            "https://purl.imsglobal.org/spec/ob/v2p1/context/ob_v2p1.jsonld",
            "https://purl.imsglobal.org/spec/ob/v2p1/schema/jsonld-context/ob_v2p1.jsonld"),
        Entry(
            "open-badges-3.0.0", "Open Badges 3.0.0",
            at: "https://purl.imsglobal.org/spec/ob/v3p0/context.json",
            "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.0.json",
            "https://purl.imsglobal.org/spec/ob/v3p0/context/ob_v3p0.jsonld"),
        Entry(
            "open-badges-3.0.1", "Open Badges 3.0.1",
            at: "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json"),
        Entry(
            "open-badges-3.0.2", "Open Badges 3.0.2",
            at: "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json"),
        Entry(
            [
                ("open-badges-3.0.3", "Open Badges 3.0.3 with endorsementJwt and jti"),
                ("open-badges-3.0.3-without-endorsement-jwt", "Open Badges 3.0.3 without endorsementJwt and jti"),
            ],
            at: "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"),
        Entry(
            "open-badges-3.0-extensions", "Open Badges 3.0, extensions",
            at: "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json"),
        Entry(
            "clr-2.0.0", "Comprehensive Learner Record 2.0.0",
            at: "https://purl.imsglobal.org/spec/clr/v2p0/context.json"),
        Entry(
            "clr-2.0.1", "Comprehensive Learner Record 2.0.1",
            at: "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json"),
    ]

    /// The published extensions of Open Badges.
    private static let extensions: [Entry] = [
        Entry(
            "accreditation-v1", "Issuer Accreditation 1",
            at: "https://purl.imsglobal.org/spec/ob-accred/v1p0/context",
            "https://purl.imsglobal.org/spec/ob-accred/v1p0/context.json",
            "https://purl.imsglobal.org/spec/ob-accred/v1p0/context/",
            "https://openbadgespec.org/extensions/issuerAccreditationExtension/context.json",
            "https://w3id.org/openbadges/extensions/issuerAccreditationExtension/context.json"),
        Entry(
            "accreditation-v2", "Issuer Accreditation 2",
            at: "https://purl.imsglobal.org/spec/ob-accred/v2p0/context",
            "https://purl.imsglobal.org/spec/ob-accred/v2p0/context.json",
            "https://purl.imsglobal.org/spec/ob-accred/v2p0/context/"),
        Entry(
            "assessment-v1", "Assessment 1",
            at: "https://purl.imsglobal.org/spec/ob-assessment/v1p0/context",
            "https://purl.imsglobal.org/spec/ob-assessment/v1p0/context.json",
            "https://purl.imsglobal.org/spec/ob-assessment/v1p0/context/",
            "https://openbadgespec.org/extensions/assessmentExtension/context.json",
            "https://w3id.org/openbadges/extensions/assessmentExtension/context.json"),
        Entry(
            "assessment-v2", "Assessment 2",
            at: "https://purl.imsglobal.org/spec/ob-assessment/v2p0/context",
            "https://purl.imsglobal.org/spec/ob-assessment/v2p0/context.json",
            "https://purl.imsglobal.org/spec/ob-assessment/v2p0/context/"),
        Entry(
            "extension-accessibility-2", "Accessibility for Open Badges 2.0",
            at: "https://w3id.org/openbadges/extensions/accessibilityExtension/context.json",
            "https://openbadgespec.org/extensions/accessibilityExtension/context.json"),
        Entry(
            "extension-accessibility-3", "Accessibility for Open Badges 3.0",
            at: "https://openbadgespec.org/extensions/accessibilityExtension/context-3.0.0.json"),
        Entry(
            "extension-apply-link-2", "Apply Link for Open Badges 2.0",
            at: "https://w3id.org/openbadges/extensions/applyLinkExtension/context.json",
            "https://openbadgespec.org/extensions/applyLinkExtension/context.json"),
        Entry(
            "extension-apply-link-3", "Apply Link for Open Badges 3.0",
            at: "https://openbadgespec.org/extensions/applyLinkExtension/context-3.0.0.json"),
        Entry(
            "extension-endorsement-2", "Endorsement for Open Badges 1.1",
            at: "https://w3id.org/openbadges/extensions/endorsement/context.json",
            "https://openbadgespec.org/extensions/endorsement/context.json"),
        Entry(
            "extension-example-2", "Example Extension",
            at: "https://w3id.org/openbadges/extensions/exampleExtension/context.json",
            "https://openbadgespec.org/extensions/exampleExtension/context.json"),
        Entry(
            "extension-extra-description-2", "Extra Description",
            at: "https://w3id.org/openbadges/extensions/extraDescription/context.json",
            "https://openbadgespec.org/extensions/extraDescription/context.json"),
        Entry(
            "extension-geo-coordinates-2", "Geo Coordinates for Open Badges 2.0",
            at: "https://w3id.org/openbadges/extensions/geoCoordinatesExtension/context.json",
            "https://openbadgespec.org/extensions/geoCoordinatesExtension/context.json"),
        Entry(
            "extension-geo-coordinates-3", "Geo Coordinates for Open Badges 3.0",
            at: "https://openbadgespec.org/extensions/geoCoordinatesExtension/context-3.0.0.json"),
        Entry(
            "extension-license-2", "License for Open Badges 2.0",
            at: "https://w3id.org/openbadges/extensions/licenseExtension/context.json",
            "https://openbadgespec.org/extensions/licenseExtension/context.json"),
        Entry(
            "extension-license-3", "License for Open Badges 3.0",
            at: "https://openbadgespec.org/extensions/licenseExtension/context-3.0.0.json"),
        Entry(
            "extension-original-creator-2", "Original Creator",
            at: "https://w3id.org/openbadges/extensions/originalCreatorExtension/context.json",
            "https://openbadgespec.org/extensions/originalCreatorExtension/context.json"),
        Entry(
            "extension-recipient-profile-2", "Recipient Profile",
            at: "https://w3id.org/openbadges/extensions/recipientProfile/context.json",
            "https://openbadgespec.org/extensions/recipientProfile/context.json"),
    ]
}
