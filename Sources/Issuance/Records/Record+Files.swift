extension Record {
    /// The files that it names: badges and reasons, evidence, pictures, what others have said or awarded.
    var files: [ContentDigest] {
        get throws(ProgrammeError) {
            switch kind {
            case .achievement: [try CatalogueItem(self).picture].compactMap { $0 }
            case .submission: try Submission(self).files
            case .endorsement: [try ReceivedEndorsement(self).content]
            case .award: try AwardedBadge(self).files
            case .earlier: [try EarlierBadge(self).content]
            case .person, .policy, .publication, .review, .decision, .release, .status, .erasure, .sharing: []
            }
        }
    }
}
