import LinkedData

extension V2 {
    /// The editions of the standard that tell of badges in assertions, badge classes and profiles.
    enum Edition: String, Hashable, Sendable {
        case version0_5 = "open-badges-0.5"
        case version1_0 = "open-badges-1.0"
        case version1_1 = "open-badges-1.1"
        case version2_0 = "open-badges-2.0"
        case version2_1 = "open-badges-2.1"

        /// Tells by which edition a document is written.
        ///
        /// The first editions had no contexts; what is written with any other context is read as 2.0.
        init(_ document: JSONObject) {
            guard let context = document["@context"] else {
                self = document["recipient"]?.text == nil ? .version1_0 : .version0_5
                return
            }
            let contexts = context.elements.compactMap(\.text)
            if contexts.contains(where: StandardContext.isOpenBadges2Context) {
                self = contexts.contains(where: StandardContext.isOpenBadges2_1Context) ? .version2_1 : .version2_0
            } else {
                self = contexts.contains(where: StandardContext.isOpenBadges1Context) ? .version1_1 : .version2_0
            }
        }

        /// Whether documents of this edition have to be put into the words of 2.0.
        var isBefore2: Bool {
            switch self {
            case .version0_5, .version1_0, .version1_1: true
            case .version2_0, .version2_1: false
            }
        }
    }
}
