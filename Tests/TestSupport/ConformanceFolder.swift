package import Foundation

/// The third-party suites that stand beside a checkout; nothing from them is in the repository.
package enum ConformanceFolder {
    /// The folder of one suite, or `nil` where the suites are not there.
    ///
    /// With `CI=true` their absence is a failure, so a run on a build machine can never pass by skipping.
    package static func suite(_ name: String) -> URL? {
        folder("conformance/\(name)")
    }

    /// A folder of the published documents that belong to the standards, or `nil` where they are not there.
    package static func reference(_ name: String) -> URL? {
        folder("reference/\(name)")
    }

    private static func folder(_ path: String) -> URL? {
        let checkout = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let folder = checkout.deletingLastPathComponent().appending(path: "shared/\(path)")
        if FileManager.default.fileExists(atPath: folder.path) { return folder }
        return nil
    }

    /// Whether absence must fail.
    package static var mustExist: Bool {
        ProcessInfo.processInfo.environment["CI"] == "true"
    }
}
