private import Glibc

/// What the person's environment says.
enum EnvironmentVariable {
    /// The value of a variable that is set and not empty.
    static func value(_ name: String) -> String? {
        guard let value = getenv(name).map({ String(cString: $0) }), !value.isEmpty else { return nil }
        return value
    }
}
