import Foundation
import Glibc
import Synchronization

/// A server of PostgreSQL in a folder of its own, which only programs on this machine reach, through a socket in the folder.
///
/// It ends with the process that made it, however that ends.
package final class TemporaryPostgreSQL: Sendable {
    /// The server that tests share; `nil` where PostgreSQL is not installed.
    ///
    /// With `CI=true` its absence is a failure: `Record store`, "PostgreSQL is there to be tested".
    package static let shared: TemporaryPostgreSQL? = {
        guard let programs = programFolder else { return nil }
        do {
            return try TemporaryPostgreSQL(programs: programs, isDurable: false)
        } catch {
            print("PostgreSQL cannot be started, so nothing is tested on it: \(error)")
            return nil
        }
    }()

    private let programs: String
    private let folder: URL
    private let lifeline: Int32
    private let server: Process
    private let count = Mutex(0)

    /// A server.
    ///
    /// - Parameter isDurable: whether a commit waits for the disk, as in earnest.
    package convenience init?(isDurable: Bool) throws {
        guard let programs = Self.programFolder else { return nil }
        try self.init(programs: programs, isDurable: isDurable)
    }

    private init(programs: String, isDurable: Bool) throws {
        self.programs = programs
        // The path of a socket has no more than 107 bytes.
        folder = URL(filePath: "/tmp/postgresql-\(getpid())-\(UUID().uuidString.prefix(8))")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        if getuid() == 0, let user = getpwnam("postgres") {
            guard chown(folder.path, user.pointee.pw_uid, user.pointee.pw_gid) == 0 else { throw Failure("chown") }
        }
        let data = folder.appending(path: "data").path
        try Self.run(
            Self.asUser([
                "\(programs)/initdb", "-D", data, "--auth=trust", "--username=badge", "--encoding=UTF8", "--locale=C",
                "--no-sync", "--no-instructions",
            ]))
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0, fcntl(ends[1], F_SETFD, FD_CLOEXEC) == 0 else { throw Failure("pipe") }
        lifeline = ends[1]
        let words = Self.asUser([
            "/bin/sh", "-c",
            """
            "$0/postgres" -D "$1/data" -k "$1" -c listen_addresses= -c fsync=$2 -c max_connections=50 >"$1/log" 2>&1 &
            cat >/dev/null; kill -INT $!; wait; rm -rf "$1"
            """, programs, folder.path, isDurable ? "on" : "off",
        ])
        server = Process()
        server.executableURL = URL(filePath: words[0])
        server.arguments = Array(words.dropFirst())
        server.currentDirectoryURL = URL(filePath: "/")
        server.standardInput = FileHandle(fileDescriptor: ends[0], closeOnDealloc: true)
        try server.run()
        for _ in 0..<200 {
            if (try? sql("SELECT 1")) != nil { return }
            usleep(50_000)
        }
        throw Failure("the server does not answer")
    }

    deinit { stop() }

    /// Stops the server, and removes all of it.
    package func stop() {
        guard server.isRunning else { return }
        close(lifeline)
        server.waitUntilExit()
    }

    /// The address of a new database.
    ///
    /// - Parameter other: the name of the database of which it is a copy; it is empty if left out.
    package func makeDatabase(copying other: String? = nil) throws -> String {
        let number = count.withLock { number in
            number += 1
            return number
        }
        try sql("CREATE DATABASE test\(number)" + (other.map { " TEMPLATE \($0)" } ?? ""))
        return address(of: "test\(number)")
    }

    /// The address of a database.
    package func address(of database: String, user: String = "badge") -> String {
        "postgres://\(user)@\(folder.path.replacing("/", with: "%2F"))/\(database)"
    }

    /// Runs a statement, as somebody else than the program that is tested.
    @discardableResult
    package func sql(_ statement: String, in database: String = "postgres") throws -> String {
        try Self.run([
            "\(programs)/psql", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-h", folder.path, "-U", "badge", "-d",
            database, "-c", statement,
        ])
    }

    /// Something that did not work.
    package struct Failure: Error, CustomStringConvertible {
        package let description: String

        init(_ description: String) { self.description = description }
    }

    /// The newest installed version.
    private static var programFolder: String? {
        let root = "/usr/lib/postgresql"
        let versions = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
        let folders = versions.sorted { (Int($0) ?? 0) > (Int($1) ?? 0) }.map { "\(root)/\($0)/bin" }
        return (folders + ["/usr/local/pgsql/bin", "/usr/bin"]).first {
            FileManager.default.isExecutableFile(atPath: "\($0)/initdb")
        }
    }

    /// PostgreSQL refuses to run as root.
    private static func asUser(_ words: [String]) -> [String] {
        getuid() == 0 ? ["/usr/sbin/runuser", "-u", "postgres", "--"] + words : words
    }

    @discardableResult
    private static func run(_ words: [String]) throws -> String {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(filePath: words[0])
        process.arguments = Array(words.dropFirst())
        process.currentDirectoryURL = URL(filePath: "/")
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failure("\(words[0]): \(text)") }
        return text.trimmingCharacters(in: .whitespacesAndNewlines)
    }
}
