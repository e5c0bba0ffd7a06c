public import LinkedData

extension V3 {
    /// An endorsement inside a badge, as received. It is judged by itself: a bad one does not make the badge bad.
    ///
    /// Open Badges 3.0, "EndorsementCredential".
    public struct CarriedEndorsement: Hashable, Sendable {
        /// How the endorsement is proved.
        public enum Form: Hashable, Sendable {
            /// A credential with an embedded proof.
            case embedded(JSONObject)
            /// A compact JWS.
            case compactJWS(JSONText)
        }

        /// How it is proved, with its content.
        public let form: Form
        /// Where it stands in the badge, as a JSON Pointer.
        public let pointer: String
        /// The identifier of the object that carries it, which it should be about.
        public let carrier: IRI
    }
}

extension V3.AchievementCredential {
    /// Every endorsement in the badge: of the credential, of the achievement, and of the profiles.
    public var carriedEndorsements: [V3.CarriedEndorsement] {
        var found: [V3.CarriedEndorsement] = []
        Self.collect(endorsement, endorsementJwt, of: id, at: "", into: &found)
        if let profile = issuer.profile { Self.collect(profile, at: "/issuer", into: &found) }
        if let source = credentialSubject.source {
            Self.collect(source, at: "/credentialSubject/source", into: &found)
        }
        let achievement = credentialSubject.achievement
        let place = "/credentialSubject/achievement"
        Self.collect(achievement.endorsement, achievement.endorsementJwt, of: achievement.id, at: place, into: &found)
        if let creator = achievement.creator { Self.collect(creator, at: place + "/creator", into: &found) }
        return found
    }

    private static func collect(
        _ profile: V3.Profile, at place: String, into found: inout [V3.CarriedEndorsement]
    ) {
        collect(profile.endorsement, profile.endorsementJwt, of: profile.id, at: place, into: &found)
        if let parent = profile.parentOrg { collect(parent, at: place + "/parentOrg", into: &found) }
    }

    private static func collect(
        _ embedded: [JSONObject], _ tokens: [JSONText], of carrier: IRI, at place: String,
        into found: inout [V3.CarriedEndorsement]
    ) {
        for (index, object) in embedded.enumerated() {
            found.append(
                V3.CarriedEndorsement(
                    form: .embedded(object), pointer: "\(place)/endorsement/\(index)", carrier: carrier))
        }
        for (index, token) in tokens.enumerated() {
            found.append(
                V3.CarriedEndorsement(
                    form: .compactJWS(token), pointer: "\(place)/endorsementJwt/\(index)", carrier: carrier))
        }
    }
}
