import Foundation
import LinkedData
import TestSupport
import Testing

/// The values that the reference validators accept and refuse for the value types of Open Badges 2.0, read in place.
@Suite struct `Primitive values of Open Badges 2.0` {
    /// Good values of the reference that we refuse, by the beginning of the value.
    private static let exceptions: [(type: String, start: String, reason: String)] = [
        ("DATA_URI_OR_URL", "data:image/gif;", "pictures are PNG or SVG, as the reference's own rule for images says"),
        ("DATA_URI_OR_URL", "data:text/plain;", "text is no picture"),
        ("DATA_URI_OR_URL", "data:text/vnd-example+xyz;", "text is no picture"),
    ]

    @Test func `have the verdict of the reference validators`() throws {
        guard let folder = ConformanceFolder.suite("open-badges") else {
            #expect(!ConformanceFolder.mustExist, "conformance/open-badges is missing")
            print("primitive values: skipped, ../shared/conformance/open-badges is not there")
            return
        }
        let file = try [UInt8](Data(contentsOf: folder.appending(path: "facts/primitive-values.json")))
        let lists = try JSONValue(parsing: file).object?.members.filter { $0.value.object != nil } ?? []
        var counts = (good: 0, bad: 0)
        var usedExceptions: Set<String> = []
        for list in lists {
            let name = list.name.text
            let type = try #require(ReferenceValueType.named(name), "no type of ours for \(name)")
            for value in list.value.object?["good"]?.array ?? [] {
                counts.good += 1
                let exception = Self.exceptions.first { $0.type == name && value.text?.hasPrefix($0.start) == true }
                if let exception { usedExceptions.insert(exception.start) }
                let isTaken = ReferenceValueType.accepts(value, as: type)
                #expect(isTaken == (exception == nil), "\(name) and \(value)")
            }
            for value in list.value.object?["bad"]?.array ?? [] {
                counts.bad += 1
                let isTaken = ReferenceValueType.accepts(value, as: type)
                #expect(!isTaken, "\(name) must refuse \(value)")
            }
        }
        #expect(lists.count == 11)
        #expect(counts == (63, 52))
        #expect(usedExceptions.count == Self.exceptions.count)
        print(
            "primitive values: \(counts.good) good and \(counts.bad) bad of \(lists.count) types as expected, but for:")
        for exception in Self.exceptions { print("  \(exception.type) \(exception.start): \(exception.reason)") }
    }
}
