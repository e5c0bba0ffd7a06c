import Cryptography
import Diagnostics
import LinkedData

extension ResolvedBadge {
    /// The `badge` member of the report.
    var summary: JSONObject {
        switch content {
        case .badgeObject(let resolved): BadgeSummary.badgeObject(document, resolved)
        case .achievement, .endorsement, .record, .credential, .unsupported:
            BadgeSummary.credential(document, start: startMember, end: endMember)
        }
    }

    /// The name in it, for who needs no more of it.
    var name: String? {
        switch content {
        case .badgeObject(let resolved): BadgeSummary.name(ofBadgeObject: document, resolved)?.text
        case .achievement, .endorsement, .record, .credential, .unsupported:
            BadgeSummary.name(ofCredential: document)?.text
        }
    }

    /// What is unusual about the way the badge names its recipient.
    var subjectNotices: [VerificationReport.Notice] {
        var notices: [VerificationReport.Notice] = []
        let identifiers: [JSONObject]
        switch content {
        case .achievement, .record:
            let subject = document["credentialSubject"]?.object
            identifiers = (subject?["identifier"]?.elements ?? []).compactMap(\.object)
            if subject?["id"] == nil, identifiers.isEmpty {
                let words = BadgeSummary.text(subject?["name"])?.text.map { name in
                    Phrase("subject.unnamed/badge-gives-name-alone", ["name": name.prefix(80)])
                }
                notices.append(
                    VerificationReport.Notice(
                        "subject.unnamed", words ?? Phrase("subject.unnamed/badge-does-not-name-recipient")))
            }
        case .badgeObject: identifiers = [document["recipient"]?.object].compactMap(\.self)
        case .endorsement, .unsupported: return []
        case .credential:
            return [
                VerificationReport.Notice(
                    "credential.no-badge",
                    Phrase("credential.no-badge/verifiable-credential-no-open-badge")
                )
            ]
        }
        if identifiers.contains(where: { $0["hashed"]?.bool == true && ($0["salt"]?.text ?? "").isEmpty }) {
            notices.append(
                VerificationReport.Notice(
                    "recipient.no-salt",
                    Phrase("recipient.no-salt/recipient-identity-hashed-without-salt")))
        }
        if case .badgeObject(let resolved) = content, case .success(let assertion)? = resolved.assertion {
            notices += Self.unreadable { () throws(RecipientError) in try RecipientIdentity(assertion.recipient) }
            if case .unrecognised(let kind) = assertion.recipient.type {
                notices.append(
                    VerificationReport.Notice(
                        "model.deviation",
                        Phrase(
                            "model.deviation/pointer-reason",
                            [
                                "pointer": "/recipient/type",
                                "reason": Phrase("model.deviation/own-term", ["term": kind.value.prefix(80)]),
                            ])))
            }
            if assertion.recipient.hashed == nil {
                notices.append(VerificationReport.Notice("model.deviation", Phrase("model.deviation/hash-or-not")))
            }
        }
        if case .achievement(.success(let credential)) = content {
            for identity in credential.value.credentialSubject.identifier.prefix(Self.deviationLimit) {
                notices += Self.unreadable { () throws(RecipientError) in try RecipientIdentity(identity) }
            }
            notices += singleObjects
            for error in credential.value.nonconformities.prefix(Self.deviationLimit) {
                notices.append(
                    VerificationReport.Notice(
                        "model.deviation",
                        Phrase(
                            "model.deviation/pointer-reason",
                            ["pointer": placeAsReceived(error.pointer), "reason": Self.departure(error)])))
            }
        }
        return notices
    }

    /// A notice of an identity that can be nobody's, as whoever asks for a recipient will be told.
    private static func unreadable(
        _ read: () throws(RecipientError) -> RecipientIdentity
    ) -> [VerificationReport.Notice] {
        do throws(RecipientError) {
            _ = try read()
            return []
        } catch {
            return [
                VerificationReport.Notice(
                    "recipient.unreadable", Phrase("recipient.unreadable/reason", ["reason": error.account]))
            ]
        }
    }

    /// A departure in words that say that it is none in what the badge says.
    private static func departure(_ error: ModelError) -> Phrase {
        switch error {
        case .value(let found, _, _): Phrase("model.deviation/own-term", ["term": found.prefix(80)])
        case .type: Phrase("model.deviation/bare-picture")
        default: error.account
        }
    }

    /// A place of the model as it is in the document, where one object may stand for a list.
    private func placeAsReceived(_ pointer: String) -> String {
        var place = ""
        var value: JSONValue? = .object(document)
        for step in pointer.split(separator: "/") {
            if step == "0", value?.object != nil { continue }
            place += "/" + step
            value =
                if let elements = value?.array {
                    Int(step).flatMap { elements.indices.contains($0) ? elements[$0] : nil }
                } else {
                    value?.object?[MemberName(String(step))]
                }
        }
        return place
    }

    /// Whether notices name a departure from the published schema of the badge's class.
    var departsFromItsClass: Bool {
        guard case .achievement(.success(let credential)) = content else { return false }
        return document["credentialStatus"]?.array?.isEmpty == true || !credential.value.nonconformities.isEmpty
            || !singleObjects.isEmpty
    }

    /// Where one object stands in the place of a list, as some platforms write it: it is read as a list of one.
    private var singleObjects: [VerificationReport.Notice] {
        let subject = document["credentialSubject"]?.object
        let places = [
            ("", document), ("/credentialSubject", subject),
            ("/credentialSubject/achievement", subject?["achievement"]?.object),
        ]
        var notices: [VerificationReport.Notice] = []
        for (path, carrier) in places {
            let members = carrier?.members ?? []
            for position in members.indices {
                // Looked at in place: a copy of a member counts references.
                guard case .object = members[position].value, Self.listMembers.contains(members[position].name) else {
                    continue
                }
                notices.append(
                    VerificationReport.Notice(
                        "model.deviation",
                        Phrase(
                            "model.deviation/pointer-reason",
                            [
                                "pointer": "\(path)/\(members[position].name)",
                                "reason": Phrase("model.deviation/one-object"),
                            ])
                    ))
            }
        }
        return notices
    }

    private static let listMembers: Set<MemberName> = [
        "evidence", "endorsement", "identifier", "result", "alignment", "otherIdentifier", "related",
        "resultDescription",
    ]

    /// The most departures from the standard that one report names.
    private static let deviationLimit = 8

    /// The intermediate values of the report that was asked to explain itself.
    func explanation(documents: FetchedDocuments) -> JSONObject {
        var explanation = JSONObject()
        explanation["verificationMethod"] = (proofs.first?.keyName).map(JSONValue.text)
        if let key = proofs.first?.publicKey { explanation["publicKey"] = .text(key.pem) }
        explanation["token"] = proofs.first { $0.form == .vcJWT }?.explanation.map(
            JSONValue.object)
        let embedded = proofs.filter { $0.form == .dataIntegrity }.map { JSONValue.object($0.account) }
        if !embedded.isEmpty { explanation["proofs"] = .array(embedded) }
        let fetched = documents.answered.map { address, loaded in
            var document = JSONObject()
            document["url"] = .text(address.text)
            if loaded.address != address { document["address"] = .text(loaded.address.text) }
            document["mediaType"] = loaded.mediaType.map(JSONValue.text)
            document["retrievedAt"] = loaded.retrievedAt.map { .text($0.description) }
            document["bytes"] = .number(JSONNumber(loaded.bytes.count))
            document["digest"] = .text(Self.digest(of: loaded.bytes))
            return JSONValue.object(document)
        }
        if !fetched.isEmpty { explanation["documents"] = .array(fetched) }
        explanation["document"] = .object(document)
        return explanation
    }

    /// `sha256:` and the digest in hexadecimal.
    private static func digest(of bytes: [UInt8]) -> String {
        do {
            return "sha256:" + Hexadecimal.encode(try HashAlgorithm.sha256.digest(bytes))
        } catch {
            return error.explanation
        }
    }
}

extension ResolvedProof {
    /// How an embedded proof was computed.
    fileprivate var account: JSONObject {
        var account = JSONObject()
        account["cryptosuite"] = cryptosuite.map(JSONValue.text)
        account["verificationMethod"] = keyName.map(JSONValue.text)
        if let publicKey { account["publicKey"] = .text(publicKey.pem) }
        for member in explanation?.members ?? [] { account[member.name] = member.value }
        return account
    }
}
