import Foundation
import Synchronization
import TestSupport
import Testing

/// Runs every test of a suite on each database that a programme can have: first on SQLite, then on PostgreSQL where that is
/// installed.
struct EachDatabase: SuiteTrait, TestTrait, TestScoping {
    var isRecursive: Bool { true }

    func provideScope(
        for test: Test, testCase: Test.Case?, performing function: @concurrent @Sendable () async throws -> Void
    ) async throws {
        try await function()
        guard let server = TemporaryPostgreSQL.shared else { return }
        let databases = OfficeDatabases(on: server)
        defer { databases.drop() }
        let naming = IssueHandlingTrait.compactMapIssues { issue in
            var issue = issue
            issue.comments.append("on PostgreSQL")
            return issue
        }
        try await naming.provideScope(for: test, testCase: testCase) {
            try await OfficeDatabases.$current.withValue(databases, operation: function)
        }
    }
}

extension Trait where Self == EachDatabase {
    /// On SQLite, and on PostgreSQL where that is installed.
    static var onEachDatabase: Self { EachDatabase() }
}

/// The databases that the programmes of one test have on a server.
final class OfficeDatabases: Sendable {
    /// Those of the present test; `nil` where each programme has a file in its folder.
    @TaskLocal static var current: OfficeDatabases?

    private let server: TemporaryPostgreSQL
    private let made = Mutex<[String]>([])

    init(on server: TemporaryPostgreSQL) {
        self.server = server
    }

    /// The address of a new database.
    ///
    /// - Parameter address: that of a database of which it is a copy; it is empty if left out.
    func make(copying address: String? = nil) throws -> String {
        let new = try server.makeDatabase(copying: address.map(Self.name))
        made.withLock { $0.append(new) }
        return new
    }

    /// Runs a statement in one of them.
    func sql(_ statement: String, at address: String) throws { try server.sql(statement, in: Self.name(in: address)) }

    /// Removes them.
    func drop() {
        for address in made.withLock({ $0 }) {
            do {
                try server.sql("DROP DATABASE \(Self.name(in: address))")
            } catch {
                print("\(address) is left behind: \(error)")
            }
        }
    }

    private static func name(in address: String) -> String {
        String(address[(address.lastIndex(of: "/").map(address.index(after:)) ?? address.startIndex)...])
    }
}
