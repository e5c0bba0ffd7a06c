import Diagnostics

/// A command line that cannot be followed: exit status 64.
struct UsageError: ExplainedError, Equatable {
    let explanation: String
    let remedy: String

    /// What is wrong with the command line, and what to write instead.
    init(_ explanation: String, remedy: String) {
        self.explanation = explanation
        self.remedy = remedy
    }

    var code: FindingCode { "usage" }

    /// Reads something that an option names: when that fails, the command line cannot be followed, which must not look
    /// like a verdict on a badge.
    static func explaining<Value>(_ read: () throws -> Value) throws -> Value {
        do {
            return try read()
        } catch let error as UsageError {
            throw error
        } catch let error as any ExplainedError {
            throw UsageError(error)
        }
    }

    /// The same for what takes a while to read.
    static func explaining<Value>(_ read: () async throws -> Value) async throws -> Value {
        do {
            return try await read()
        } catch let error as UsageError {
            throw error
        } catch let error as any ExplainedError {
            throw UsageError(error)
        }
    }

    private init(_ error: any ExplainedError) {
        let place = error.place.map { " (at \($0.description))" } ?? ""
        self.init("\(error.explanation)\(place) [\(error.code.text)]", remedy: error.remedy)
    }
}
