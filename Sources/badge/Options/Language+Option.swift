public import ArgumentParser
public import Diagnostics

extension Language: ExpressibleByArgument {
    /// The language of the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is set; English for any that reports are not
    /// written in.
    static var ofEnvironment: Language {
        let names = ["LC_ALL", "LC_MESSAGES", "LANG"]
        guard let locale = names.lazy.compactMap(EnvironmentVariable.value).first(where: { !$0.isEmpty }) else {
            return .english
        }
        let name = locale.prefix { $0 != "_" && $0 != "-" && $0 != "." && $0 != "@" }
        return Language(rawValue: name.lowercased()) ?? .english
    }
}
