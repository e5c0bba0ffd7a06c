import Foundation
import Testing

/// The arrows between targets that the architecture permits. The compiler does not notice an undeclared import of a
/// target that another dependency brings along, so the import lines themselves are read.
@Suite struct `Import arrows` {
    /// What each target may import, besides Swift's own modules.
    static let permitted: [String: Set<String>] = [
        "Diagnostics": [],
        "LinkedData": ["Diagnostics"],
        "Cryptography": ["Diagnostics", "COpenSSL"],
        "Proofs": ["Diagnostics", "LinkedData", "Cryptography"],
        "OpenBadges": ["Diagnostics", "LinkedData", "Cryptography", "Proofs", "CSchemas", "CZlib"],
        "Issuance": ["Diagnostics", "LinkedData", "Cryptography", "Proofs", "OpenBadges"],
        "RemoteDocuments": ["Diagnostics", "LinkedData", "CCurl"],
        "Storage": ["Diagnostics", "LinkedData", "Issuance", "CPostgreSQL", "GRDB"],
        "badge": [
            "Diagnostics", "LinkedData", "Cryptography", "Proofs", "OpenBadges", "Issuance", "RemoteDocuments",
            "Storage", "ArgumentParser",
        ],
    ]

    /// Modules of the toolchain, and where they may be used. Foundation is nowhere but beside GRDB, which hands out its
    /// `Data`: it costs start-up and memory.
    static let toolchain: [String: Set<String>] = [
        "Synchronization": [
            "LinkedData", "Cryptography", "Proofs", "OpenBadges", "Issuance", "Storage", "RemoteDocuments", "badge",
        ],
        "Glibc": ["RemoteDocuments", "badge"],
        "Foundation": ["Storage"],
    ]

    static let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Sources")

    @Test func `every folder of sources is a target of the architecture`() throws {
        let folders = try FileManager.default.contentsOfDirectory(atPath: Self.sources.path).filter {
            !$0.hasPrefix(".")
        }
        #expect(Set(folders) == Set(Self.permitted.keys).union(["COpenSSL", "CZlib", "CCurl", "CPostgreSQL"]))
    }

    @Test(arguments: permitted.keys.sorted())
    func `imports only what its row permits`(target: String) throws {
        let permitted = Self.permitted[target, default: []]
        let files = try Self.swiftFiles(of: target)
        #expect(!files.isEmpty)
        for file in files {
            for module in try Self.imports(of: file) {
                let isPermitted = permitted.contains(module) || Self.toolchain[module, default: []].contains(target)
                #expect(isPermitted, "\(file.lastPathComponent) imports \(module)")
            }
        }
    }

    @Test(arguments: [
        ("COpenSSL", "Cryptography/OpenSSL"), ("CZlib", "OpenBadges/Compression"),
        ("CSchemas", "OpenBadges/Documents"), ("CCurl", "RemoteDocuments/Curl"),
        ("CPostgreSQL", "Storage/PostgreSQL"),
    ])
    func `a C library is imported privately and in one folder`(module: String, folder: String) throws {
        for target in Self.permitted.keys {
            for file in try Self.swiftFiles(of: target) where try Self.imports(of: file).contains(module) {
                #expect(file.path.contains("/Sources/\(folder)/"), "\(file.path) imports \(module)")
                let text = try String(contentsOf: file, encoding: .utf8)
                let opens = file.lastPathComponent.hasSuffix("Library.swift")
                #expect(
                    text.contains("\(opens ? "internal" : "private") import \(module)"),
                    "\(file.path) lets \(module) out")
            }
        }
    }

    static func swiftFiles(of target: String) throws -> [URL] {
        let folder = sources.appending(path: target)
        let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        return names.filter { $0.hasSuffix(".swift") }.map { folder.appending(path: $0) }
    }

    /// The modules named by the import lines, in whatever access and with whatever attribute.
    static func imports(of file: URL) throws -> [String] {
        try String(contentsOf: file, encoding: .utf8).split(separator: "\n").compactMap { line in
            // Most lines import nothing, and a regular expression takes long to say so.
            guard line.contains("import "),
                let match = line.firstMatch(
                    of:
                        /^\s*(?:@\w+\s+)*(?:\w+\s+)?import\s+(?:(?:struct|enum|class|func|protocol|var|let|typealias)\s+)?(\w+)/
                )
            else { return nil }
            return String(match.1)
        }
    }
}
