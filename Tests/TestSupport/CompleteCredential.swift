package import LinkedData

/// A credential of our own that has every class and every property of Open Badges 3.0.
package enum CompleteCredential {
    /// The shape of VC 2.0.
    package static func document() throws -> JSONValue {
        try JSONValue(parsing: Array(text.utf8))
    }

    /// The least that Open Badges 3.0 asks for.
    package static let least = """
        {"@context": ["https://www.w3.org/ns/credentials/v2",
          "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
         "id": "urn:uuid:0b3e2ad3-9d6f-4f38-8e0f-4e3d8e4f6f10",
         "type": ["VerifiableCredential", "OpenBadgeCredential"],
         "credentialSubject": {"id": "did:example:ada", "type": ["AchievementSubject"],
          "achievement": {"id": "https://example.org/achievements/1", "type": ["Achievement"], "name": "First aid",
           "description": "Gives first aid to an adult.", "criteria": {"narrative": "Passed an exercise."}}},
         "issuer": "https://example.org/issuer", "validFrom": "2026-06-01T00:00:00Z"}
        """

    private static let alignment = """
        {"type": ["Alignment"], "targetName": "Item", "targetUrl": "https://example.org/framework/1",
         "targetCode": "F.1", "targetDescription": "An item", "targetFramework": "Framework", "targetType": "CFItem"}
        """

    private static let endorsement = """
        {"@context": ["https://www.w3.org/ns/credentials/v2",
          "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
         "id": "urn:uuid:5f8ddc9c-7a7e-4a4a-9a0c-4c34a3b0a3f1", "type": ["VerifiableCredential", "EndorsementCredential"],
         "name": "Endorsement", "issuer": {"id": "https://example.net/endorser", "type": ["Profile"]},
         "validFrom": "2026-06-01T00:00:00Z",
         "credentialSubject": {"id": "https://example.org/achievements/1", "type": ["EndorsementSubject"],
          "endorsementComment": "Sound."}}
        """

    private static let image = #"{"id": "https://example.org/1.png", "type": "Image", "caption": "A cross"}"#

    private static let profile = """
        {"id": "https://example.org/issuer", "type": ["Profile"], "name": "Example school", "url": "https://example.org",
         "phone": "+31 70 123 45 67", "description": "A school.", "endorsement": [\(endorsement)],
         "endorsementJwt": ["e30.e30.AA"], "image": \(image), "email": "office@example.org",
         "address": {"type": ["Address"], "addressCountry": "Netherlands", "addressCountryCode": "NL",
          "addressRegion": "ZH", "addressLocality": "The Hague", "streetAddress": "Street 1",
          "postOfficeBoxNumber": "1", "postalCode": "2500 AA",
          "geo": {"type": "GeoCoordinates", "latitude": 52.07, "longitude": 4.30, "x": 1}, "x": 1},
         "otherIdentifier": [{"type": "IdentifierEntry", "identifier": "1", "identifierType": "ext:crohoCode"}],
         "official": "A. Person", "parentOrg": {"id": "https://example.org/parent", "type": ["Profile"]},
         "familyName": "Person", "givenName": "A.", "additionalName": "B.", "patronymicName": "C.",
         "honorificPrefix": "Dr", "honorificSuffix": "MSc", "familyNamePrefix": "van", "dateOfBirth": "2001-05-31",
         "x": 1}
        """

    private static let achievement = """
        {"id": "https://example.org/achievements/1", "type": ["Achievement"], "name": "First aid",
         "description": "Gives first aid to an adult.",
         "criteria": {"id": "https://example.org/achievements/1/criteria", "narrative": "Passed an exercise.", "x": 1},
         "achievementType": "MicroCredential", "alignment": [\(alignment)], "creator": \(profile),
         "creditsAvailable": 2.50, "endorsement": [\(endorsement)], "endorsementJwt": ["e30.e30.AA"],
         "fieldOfStudy": "Health", "humanCode": "FA1", "image": \(image), "inLanguage": "en",
         "otherIdentifier": [{"type": "IdentifierEntry", "identifier": "FA1", "identifierType": "identifier"}],
         "related": [{"id": "https://example.org/achievements/1-nl", "type": ["Related"], "inLanguage": "nl-NL",
          "version": "1", "x": 1}],
         "resultDescription": [
          {"id": "urn:uuid:1f4f3b6e-6a2f-4f50-9f57-0c7f9a7f3f01", "type": ["ResultDescription"], "name": "Exercise",
           "resultType": "RubricCriterionLevel", "alignment": [\(alignment)], "allowedValue": ["no", "yes"],
           "requiredLevel": "urn:uuid:1f4f3b6e-6a2f-4f50-9f57-0c7f9a7f3f02", "requiredValue": "yes",
           "rubricCriterionLevel": [{"id": "urn:uuid:1f4f3b6e-6a2f-4f50-9f57-0c7f9a7f3f02",
            "type": ["RubricCriterionLevel"], "name": "Passed", "alignment": [\(alignment)],
            "description": "Did it alone.", "level": "2", "points": "10", "x": 1}],
           "valueMax": "10", "valueMin": "0", "x": 1},
          {"id": "urn:uuid:1f4f3b6e-6a2f-4f50-9f57-0c7f9a7f3f03", "type": ["ResultDescription"], "name": "Status",
           "resultType": "Status"}],
         "specialization": "Adults", "tag": ["aid", {"en": "health", "nl-NL": "gezondheid"}], "version": "2026", "x": 1}
        """

    private static let subject = """
        {"id": "did:example:ada", "type": ["AchievementSubject"], "achievement": \(achievement),
         "identifier": [{"type": "IdentityObject", "hashed": true, "identityHash": "sha256$00",
          "identityType": "emailAddress", "salt": "s"}],
         "activityStartDate": "2026-01-01T00:00:00+01:00", "activityEndDate": "2026-05-31T23:59:59.5Z",
         "creditsEarned": 2, "image": \(image), "licenseNumber": "L1", "narrative": "Worked *hard*.",
         "result": [
          {"type": ["Result"], "resultDescription": "urn:uuid:1f4f3b6e-6a2f-4f50-9f57-0c7f9a7f3f01",
           "achievedLevel": "urn:uuid:1f4f3b6e-6a2f-4f50-9f57-0c7f9a7f3f02", "alignment": [\(alignment)],
           "value": "yes", "x": 1},
          {"type": ["Result"], "resultDescription": "urn:uuid:1f4f3b6e-6a2f-4f50-9f57-0c7f9a7f3f03",
           "status": "Completed"}],
         "role": "Student", "source": \(profile), "term": "Spring", "x": 1}
        """

    private static let text = """
        {"@context": ["https://www.w3.org/ns/credentials/v2",
          "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json", {"x": "https://example.org/x"}],
         "id": "urn:uuid:0b3e2ad3-9d6f-4f38-8e0f-4e3d8e4f6f10",
         "type": ["VerifiableCredential", "OpenBadgeCredential"],
         "name": {"en": "First aid", "nl": "Eerste hulp"}, "description": "An award", "image": \(image),
         "awardedDate": "2026-06-01T00:00:00Z", "credentialSubject": \(subject),
         "endorsement": [\(endorsement)], "endorsementJwt": ["e30.e30.AA"],
         "evidence": [{"id": "https://example.org/work", "type": ["Evidence"], "narrative": "Done", "name": "Work",
          "description": "A film", "genre": "Film", "audience": "Teachers", "x": 1}],
         "issuer": \(profile), "validFrom": "2026-06-01T00:00:00Z", "validUntil": "2028-06-01T00:00:00Z",
         "proof": [{"type": "DataIntegrityProof", "cryptosuite": "eddsa-rdfc-2022", "proofValue": "z"}],
         "credentialSchema": [{"id": "https://example.org/schema.json", "type": "1EdTechJsonSchemaValidator2019"}],
         "credentialStatus": {"id": "https://example.org/status", "type": "1EdTechRevocationList", "x": 1},
         "refreshService": {"id": "https://example.org/refresh", "type": "1EdTechCredentialRefresh"},
         "termsOfUse": [{"type": "Terms", "x": 1}], "x": {"y": [1, 2.0, 1e2]}}
        """
}
