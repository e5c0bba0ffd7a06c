import Foundation
import LinkedData
import OpenBadges
import TestSupport
import Testing

/// The values that the reference validators accept and refuse for the value types of Open Badges 2.0, read in place.
@Suite struct `Primitive values of Open Badges 2.0` {
    @Test func `have the verdict of the reference validators`() throws {
        guard let folder = ConformanceFolder.suite("open-badges") else {
            #expect(!ConformanceFolder.mustExist, "conformance/open-badges is missing")
            print("primitive values: skipped, ../shared/conformance/open-badges is not there")
            return
        }
        let file = try [UInt8](Data(contentsOf: folder.appending(path: "facts/primitive-values.json")))
        let facts = try JSONValue(parsing: file).asObject()
        var passed = 0
        var skipped: [String: Int] = [:]
        for member in facts.members {
            guard case .object(let kind) = member.value else { continue }
            guard let accepts = Self.reader(member.name.text) else {
                skipped[member.name.text] = (kind["good"]?.array?.count ?? 0) + (kind["bad"]?.array?.count ?? 0)
                continue
            }
            for value in kind["good"]?.array ?? [] {
                #expect(accepts(value), "\(member.name) must take \(value)")
                passed += 1
            }
            for value in kind["bad"]?.array ?? [] {
                #expect(!accepts(value), "\(member.name) must refuse \(value)")
                passed += 1
            }
        }
        print("primitive values: \(passed) judged, skipped \(skipped): a badge takes only pictures as data addresses")
        #expect(passed == 79)
        #expect(Set(skipped.keys) == ["DATA_URI", "DATA_URI_OR_URL"])
    }

    private static func reader(_ name: String) -> ((JSONValue) -> Bool)? {
        switch name {
        case "URL": reads(V2.WebAddress.self)
        case "IRI": reads(V2.Identifier.self)
        case "URL_AUTHORITY": reads(V2.HostName.self)
        case "COMPACT_IRI":
            { value in
                guard case .string(let text) = value, case .unrecognised = V2.IdentityType(text) else { return true }
                return false
            }
        case "TEXT": reads(V2.Text.self)
        case "TELEPHONE": reads(V2.TelephoneNumber.self)
        case "EMAIL": reads(V2.EmailAddress.self)
        case "BOOLEAN": reads(Bool.self)
        case "DATETIME": { value in value.text.flatMap { DateTime(openBadges2: $0) } != nil }
        default: nil
        }
    }

    private static func reads<Value: JSONConvertible>(_: Value.Type) -> (JSONValue) -> Bool {
        { value in
            do throws(ModelError) {
                _ = try Value(json: value)
                return true
            } catch {
                return false
            }
        }
    }
}
