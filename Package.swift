// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")

/// A test target that sees the test support and the targets that it tests.
func tests(_ name: String, of targets: [Target.Dependency], resources: [Resource] = []) -> Target {
    .testTarget(name: name, dependencies: ["TestSupport"] + targets, resources: resources, swiftSettings: strict)
}

/// A program that fuzzes one parser.
func fuzzing(_ name: String, of targets: [Target.Dependency]) -> Target {
    .executableTarget(
        name: "fuzz-\(name)", dependencies: ["FuzzSupport"] + targets, path: "Tests/Fuzzing/fuzz-\(name)",
        swiftSettings: strict)
}

/// Benchmarks, fuzz targets, the mutations of all samples, and runs that are killed, which only `make bench`, `fuzz`, `mutate`
/// and `crash` build.
let tools: [Target] =
    Context.environment["OPEN_BADGES_TOOLS"] == nil
    ? []
    : [
        .executableTarget(
            name: "bench",
            dependencies: [
                "COpenSSL", "LinkedData", "Cryptography", "Proofs", "OpenBadges", "Issuance", "Storage",
                "ProgrammeSupport", "TestSupport",
            ],
            path: "Tests/Benchmarks", swiftSettings: strict),
        .executableTarget(
            name: "crash", dependencies: ["ProgrammeSupport", "TestSupport"], path: "Tests/Crash/crash",
            swiftSettings: strict),
        .executableTarget(
            name: "mutate",
            dependencies: [
                "MutationSupport", "TestSupport", "LinkedData", "Cryptography", "Proofs", "OpenBadges", "Issuance",
            ],
            path: "Tests/Mutations/mutate", swiftSettings: strict),
        .target(
            name: "FuzzSupport", dependencies: ["LinkedData", "OpenBadges"], path: "Tests/Fuzzing/Support",
            swiftSettings: strict),
        fuzzing("json", of: ["LinkedData"]),
        fuzzing("contexts", of: ["LinkedData"]),
        fuzzing("jsonld", of: ["OpenBadges", "Proofs", "LinkedData", "Cryptography"]),
        fuzzing("png", of: []),
        fuzzing("svg", of: []),
        fuzzing("jws", of: ["OpenBadges", "Proofs", "LinkedData", "Cryptography"]),
        fuzzing("keys", of: ["Proofs", "LinkedData", "Cryptography"]),
        fuzzing("nquads", of: ["LinkedData"]),
        fuzzing("status", of: ["OpenBadges", "Cryptography"]),
        fuzzing("proofs", of: ["Proofs", "LinkedData", "Cryptography"]),
        fuzzing("disclosure", of: ["Proofs", "LinkedData", "Cryptography"]),
        fuzzing("schema", of: ["LinkedData", "Diagnostics"]),
        fuzzing("pipeline", of: ["OpenBadges", "Proofs", "LinkedData", "Cryptography"]),
        fuzzing("canonicalization", of: ["Proofs", "LinkedData", "Cryptography", "Diagnostics"]),
    ]

let package = Package(
    name: "open-badges",
    products: [
        .library(name: "OpenBadges", targets: ["OpenBadges"]),
        .library(name: "Issuance", targets: ["Issuance"]),
        .executable(name: "badge", targets: ["badge"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    ],
    targets: [
        .systemLibrary(name: "COpenSSL", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        // Not linked but opened when needed, so without pkgConfig, which would link them.
        .systemLibrary(name: "CCurl"),
        .systemLibrary(name: "CPostgreSQL"),
        .target(
            name: "CSchemas", path: "Schemas", exclude: ["README.md", "contexts", "schemas"],
            sources: ["contexts.c", "schemas.c"], publicHeadersPath: "include"),
        .target(name: "Diagnostics", swiftSettings: strict),
        .target(name: "LinkedData", dependencies: ["Diagnostics"], swiftSettings: strict),
        .target(name: "Cryptography", dependencies: ["Diagnostics", "COpenSSL"], swiftSettings: strict),
        .target(name: "Proofs", dependencies: ["Diagnostics", "LinkedData", "Cryptography"], swiftSettings: strict),
        .target(
            name: "OpenBadges",
            dependencies: ["Diagnostics", "LinkedData", "Cryptography", "Proofs", "CSchemas", "CZlib"],
            swiftSettings: strict),
        .target(
            name: "Issuance",
            dependencies: ["Diagnostics", "LinkedData", "Cryptography", "Proofs", "OpenBadges"],
            swiftSettings: strict),
        .target(
            name: "RemoteDocuments", dependencies: ["Diagnostics", "LinkedData", "CCurl"], swiftSettings: strict),
        .target(
            name: "Storage", dependencies: ["Diagnostics", "LinkedData", "Issuance", "CPostgreSQL", grdb],
            swiftSettings: strict),
        .executableTarget(
            name: "badge",
            dependencies: [
                "Diagnostics", "LinkedData", "Cryptography", "Proofs", "OpenBadges", "Issuance", "RemoteDocuments",
                "Storage", argumentParser,
            ],
            swiftSettings: strict),
        .target(
            name: "TestSupport", dependencies: ["LinkedData", "Diagnostics"], path: "Tests/TestSupport",
            swiftSettings: strict),
        .target(
            name: "MutationSupport",
            dependencies: ["Diagnostics", "LinkedData", "Cryptography", "Proofs", "OpenBadges", "TestSupport"],
            path: "Tests/Mutations/Support", swiftSettings: strict),
        .target(
            name: "ProgrammeSupport",
            dependencies: ["LinkedData", "Issuance", "Storage", "TestSupport"], path: "Tests/Crash/Support",
            swiftSettings: strict),
        tests("LinkedDataTests", of: ["LinkedData", "Diagnostics"]),
        tests("CryptographyTests", of: ["Cryptography", "Diagnostics"]),
        tests("ProofsTests", of: ["Proofs", "LinkedData", "Cryptography", "Diagnostics"]),
        tests(
            "OpenBadgesTests",
            of: [
                "MutationSupport", "OpenBadges", "RemoteDocuments", "Proofs", "LinkedData", "Cryptography",
                "Diagnostics",
            ]),
        tests("IssuanceTests", of: ["Issuance", "OpenBadges", "Proofs", "LinkedData", "Cryptography", "Diagnostics"]),
        tests(
            "StorageTests",
            of: ["ProgrammeSupport", "Storage", "Issuance", "OpenBadges", "Cryptography", "LinkedData", "Diagnostics"]),
        tests("RemoteDocumentsTests", of: ["RemoteDocuments", "LinkedData", "Diagnostics"]),
        tests("CommandLineTests", of: ["badge", "ProgrammeSupport", "LinkedData", "Diagnostics"]),
        tests("ConformanceTests", of: ["OpenBadges", "Proofs", "LinkedData", "Cryptography", "Diagnostics"]),
        tests("ArchitectureTests", of: ["Diagnostics"]),
    ] + tools
)
