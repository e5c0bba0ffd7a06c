package import Foundation

/// The examples of the repository.
package enum ExamplesFolder {
    /// The folder `Examples`.
    package static let url = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Examples")

    /// The names of the 58 example achievements, without the ending, in order.
    package static func achievements() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: url.appending(path: "achievements").path)
            .filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }.sorted()
    }

    /// The bytes of one file, by its path in the folder.
    package static func bytes(_ path: String) throws -> [UInt8] {
        try [UInt8](Data(contentsOf: url.appending(path: path)))
    }
}
