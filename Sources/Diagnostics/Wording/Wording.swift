/// The words of every outcome of a verification, and of the reports that show them, in every language.
///
/// To translate into another language, write its tables beside the English ones, in the same files and with the same
/// keys, and add it to `Language`.
public enum Wording {
    /// The words of a phrase. A key without words is a fault of the program, which the tests find; it stands for itself.
    static func template(of key: String, in language: Language) -> String {
        table(language)[key] ?? key
    }

    /// Every key with its words.
    package static func table(_ language: Language) -> [String: String] {
        switch language {
        case .english: english
        case .spanish: spanish
        }
    }

    /// Several tables as one.
    static func joined(_ tables: [[String: String]]) -> [String: String] {
        var joined: [String: String] = [:]
        joined.reserveCapacity(tables.reduce(0) { $0 + $1.count })
        for table in tables { joined.merge(table) { first, _ in first } }
        return joined
    }
}
