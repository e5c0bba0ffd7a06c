import Foundation
import LinkedData
import TestSupport
import Testing

/// The 318 files of JSONTestSuite (nst), read in place.
@Suite struct `JSONTestSuite` {
    @Test func `has its verdict for every file`() throws {
        guard let suite = ConformanceFolder.suite("json-parsing") else {
            #expect(!ConformanceFolder.mustExist, "conformance/json-parsing is missing")
            print("json-parsing: skipped, ../shared/conformance/json-parsing is not there")
            return
        }
        let folder = suite.appending(path: "test_parsing")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        var tally: [Character: Int] = [:]
        var failed = 0
        for name in names {
            let bytes = try [UInt8](Data(contentsOf: folder.appending(path: name)))
            let verdict = Self.verdict(on: bytes)
            let kind = try #require(name.first)
            tally[kind, default: 0] += 1
            switch kind {
            case "y":
                let expected = Self.stricter[name] ?? "accepted"
                #expect(verdict == expected, "\(name)")
                if verdict != expected { failed += 1 }
                if expected != "accepted" { print("json-parsing: \(name): \(verdict), on purpose (RFC 7493)") }
            case "n":
                #expect(verdict != "accepted", "\(name)")
                if verdict == "accepted" { failed += 1 }
            default:
                #expect(verdict == Self.decisions[name], "\(name)")
                if verdict != Self.decisions[name] { failed += 1 }
                print("json-parsing: \(name): \(verdict)")
            }
        }
        #expect(tally == ["y": 95, "n": 188, "i": 35])
        print("json-parsing: \(names.count - failed) passed, \(failed) failed, 0 skipped")
    }

    /// The parser's decision, written again and read again when it accepts.
    private static func verdict(on bytes: [UInt8]) -> String {
        do throws(JSONError) {
            let value = try JSONValue(parsing: bytes)
            #expect(try JSONValue(parsing: value.serialized()) == value)
            #expect(try JSONValue(parsing: value.serialized(indentation: 2)) == value)
            return "accepted"
        } catch {
            return "refused, \(error.code)"
        }
    }

    /// Texts that the grammar allows and that are refused all the same: an object with two members of one name.
    ///
    /// RFC 8259 says that names should be unique and that readers differ about which of two members counts; RFC 7493
    /// (I-JSON) forbids them. A badge is checked by one reader and shown by another, so the first could accept what the
    /// second does not show. There is no option to read them: every text that this parser gets is a badge, a document that
    /// judges one, or a file of the person at the command, and none of these gains by it.
    private static let stricter = [
        "y_object_duplicated_key.json": "refused, json.duplicate",
        "y_object_duplicated_key_and_value.json": "refused, json.duplicate",
    ]

    /// What this parser decides where the standard leaves the choice.
    private static let decisions: [String: String] = [
        "i_number_double_huge_neg_exp.json": "accepted",
        "i_number_huge_exp.json": "refused, json.range",
        "i_number_neg_int_huge_exp.json": "refused, json.range",
        "i_number_pos_double_huge_exp.json": "refused, json.range",
        "i_number_real_neg_overflow.json": "refused, json.range",
        "i_number_real_pos_overflow.json": "refused, json.range",
        "i_number_real_underflow.json": "accepted",
        "i_number_too_big_neg_int.json": "accepted",
        "i_number_too_big_pos_int.json": "accepted",
        "i_number_very_big_negative_int.json": "accepted",
        "i_structure_500_nested_arrays.json": "refused, limit.depth",
        "i_structure_UTF-8_BOM_empty_object.json": "accepted",
    ].merging(
        [
            "i_object_key_lone_2nd_surrogate.json",
            "i_string_1st_surrogate_but_2nd_missing.json",
            "i_string_1st_valid_surrogate_2nd_invalid.json",
            "i_string_UTF-16LE_with_BOM.json",
            "i_string_UTF-8_invalid_sequence.json",
            "i_string_UTF8_surrogate_U+D800.json",
            "i_string_incomplete_surrogate_and_escape_valid.json",
            "i_string_incomplete_surrogate_pair.json",
            "i_string_incomplete_surrogates_escape_valid.json",
            "i_string_invalid_lonely_surrogate.json",
            "i_string_invalid_surrogate.json",
            "i_string_invalid_utf-8.json",
            "i_string_inverted_surrogates_U+1D11E.json",
            "i_string_iso_latin_1.json",
            "i_string_lone_second_surrogate.json",
            "i_string_lone_utf8_continuation_byte.json",
            "i_string_not_in_unicode_range.json",
            "i_string_overlong_sequence_2_bytes.json",
            "i_string_overlong_sequence_6_bytes.json",
            "i_string_overlong_sequence_6_bytes_null.json",
            "i_string_truncated-utf-8.json",
            "i_string_utf16BE_no_BOM.json",
            "i_string_utf16LE_no_BOM.json",
        ].map { ($0, "refused, json.syntax") }, uniquingKeysWith: { first, _ in first })
}
