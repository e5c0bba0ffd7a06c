public import LinkedData

extension V3 {
    /// The kind of an achievement.
    ///
    /// Open Badges 3.0, "AchievementType Enumeration".
    public enum AchievementType: Hashable, Sendable {
        case achievement
        case apprenticeshipCertificate
        case assessment
        case assignment
        case associateDegree
        case award
        case badge
        case bachelorDegree
        case certificate
        case certificateOfCompletion
        case certification
        case communityService
        case competency
        case course
        case coCurricular
        case degree
        case diploma
        case doctoralDegree
        case fieldwork
        case generalEducationDevelopment
        case journeymanCertificate
        case learningProgram
        case license
        case membership
        case professionalDoctorate
        case qualityAssuranceCredential
        case masterCertificate
        case masterDegree
        case microCredential
        case researchDoctorate
        case secondarySchoolDiploma
        /// A term that an issuer added, with its `ext:`.
        case `extension`(JSONText)
        /// A term that neither the standard nor its extension rule knows.
        case unrecognised(JSONText)
    }
}

extension V3.AchievementType: ExtensibleTerm {
    /// The terms of the standard.
    public static let defined: [JSONText: V3.AchievementType] = [
        "Achievement": .achievement,
        "ApprenticeshipCertificate": .apprenticeshipCertificate,
        "Assessment": .assessment,
        "Assignment": .assignment,
        "AssociateDegree": .associateDegree,
        "Award": .award,
        "Badge": .badge,
        "BachelorDegree": .bachelorDegree,
        "Certificate": .certificate,
        "CertificateOfCompletion": .certificateOfCompletion,
        "Certification": .certification,
        "CommunityService": .communityService,
        "Competency": .competency,
        "Course": .course,
        "CoCurricular": .coCurricular,
        "Degree": .degree,
        "Diploma": .diploma,
        "DoctoralDegree": .doctoralDegree,
        "Fieldwork": .fieldwork,
        "GeneralEducationDevelopment": .generalEducationDevelopment,
        "JourneymanCertificate": .journeymanCertificate,
        "LearningProgram": .learningProgram,
        "License": .license,
        "Membership": .membership,
        "ProfessionalDoctorate": .professionalDoctorate,
        "QualityAssuranceCredential": .qualityAssuranceCredential,
        "MasterCertificate": .masterCertificate,
        "MasterDegree": .masterDegree,
        "MicroCredential": .microCredential,
        "ResearchDoctorate": .researchDoctorate,
        "SecondarySchoolDiploma": .secondarySchoolDiploma,
    ]

    /// The term as it is written.
    public var text: JSONText {
        switch self {
        case .achievement: "Achievement"
        case .apprenticeshipCertificate: "ApprenticeshipCertificate"
        case .assessment: "Assessment"
        case .assignment: "Assignment"
        case .associateDegree: "AssociateDegree"
        case .award: "Award"
        case .badge: "Badge"
        case .bachelorDegree: "BachelorDegree"
        case .certificate: "Certificate"
        case .certificateOfCompletion: "CertificateOfCompletion"
        case .certification: "Certification"
        case .communityService: "CommunityService"
        case .competency: "Competency"
        case .course: "Course"
        case .coCurricular: "CoCurricular"
        case .degree: "Degree"
        case .diploma: "Diploma"
        case .doctoralDegree: "DoctoralDegree"
        case .fieldwork: "Fieldwork"
        case .generalEducationDevelopment: "GeneralEducationDevelopment"
        case .journeymanCertificate: "JourneymanCertificate"
        case .learningProgram: "LearningProgram"
        case .license: "License"
        case .membership: "Membership"
        case .professionalDoctorate: "ProfessionalDoctorate"
        case .qualityAssuranceCredential: "QualityAssuranceCredential"
        case .masterCertificate: "MasterCertificate"
        case .masterDegree: "MasterDegree"
        case .microCredential: "MicroCredential"
        case .researchDoctorate: "ResearchDoctorate"
        case .secondarySchoolDiploma: "SecondarySchoolDiploma"
        case .extension(let text), .unrecognised(let text): text
        }
    }
}
