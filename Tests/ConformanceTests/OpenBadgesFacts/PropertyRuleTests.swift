import Diagnostics
import Foundation
import LinkedData
import OpenBadges
import TestSupport
import Testing

/// The results of single rules of the reference validator for Open Badges 2.0, read in place and asked of our types and of
/// the verifier.
@Suite struct `Rules of the reference validator of Open Badges 2.0` {
    /// The results with which we do not agree, by their position in the file.
    private static let exceptions: [Int: String] = [
        4: "both types are judged here; the reference only lists them, and the schema of one is not recorded",
        127: "a GIF is taken as the address of a picture, which the reference's own rule for images refuses",
        139: "the identity is refused with its object; the reference refuses it in a rule of its own (position 142)",
        143: "the identity is refused with its object; the reference refuses it in a rule of its own (position 146)",
        169: "prefixes are compared by whole steps of the path: /assert does not permit /assertion",
    ]

    /// How many results each rule has: those that held, and all.
    private static let counts: [String: [Int]] = [
        "validate_property": [89, 124], "validate_image": [4, 6], "hosted_id_in_verification_scope": [4, 6],
        "criteria_property_dependencies": [4, 5], "validate_rdf_type_property": [3, 5],
        "verify_recipient_against_trusted_profile": [3, 3], "verify_key_ownership": [2, 3],
        "verify_signed_assertion_not_revoked": [1, 3], "identity_object_property_dependencies": [1, 3],
        "assertion_timestamp_checks": [1, 3], "verify_jws_signature": [1, 2], "detect_and_validate_node_class": [2, 2],
        "issuer_property_dependencies": [1, 2], "validate_single_extension": [2, 4], "validate_extension_node": [3, 5],
    ]

    @Test func `have our verdict`() async throws {
        guard let folder = ConformanceFolder.suite("open-badges") else {
            #expect(!ConformanceFolder.mustExist, "conformance/open-badges is missing")
            print("property rules: skipped, ../shared/conformance/open-badges is not there")
            return
        }
        let rules = try PropertyRule.all(in: folder.appending(path: "facts/property-rules.json"))
        #expect(rules.count == 176)
        var counts: [String: [Int]] = [:]
        var agreed = 0
        for rule in rules {
            counts[rule.name, default: [0, 0]][0] += rule.passes ? 1 : 0
            counts[rule.name, default: [0, 0]][1] += 1
            let name = "\(rule.position) \(rule.name)"
            let holds = try await verdict(of: rule, among: rules)
            if Self.exceptions[rule.position] != nil {
                #expect(holds != rule.passes, "\(name) is an exception no more")
            } else {
                #expect(holds == rule.passes, "\(name): we say \(holds.map(\.description) ?? "nothing")")
                agreed += 1
            }
        }
        #expect(counts == Self.counts)
        print("property rules: \(agreed) of \(rules.count) asked and compared, \(Self.exceptions.count) exceptions:")
        for (position, reason) in Self.exceptions.sorted(by: { $0.key < $1.key }) { print("  \(position): \(reason)") }
    }

    @Test func `find nothing in the badge that they are put into`() async throws {
        let instant = try #require(DateTime("2026-06-01T00:00:00Z")).instant
        var badge = RuleBadge()
        for isAlone in [false, true] {
            badge.isBadgeClassAlone = isAlone
            let report = try #require(try await badge.report(at: instant))
            #expect(report.verdict == .accepted, "\(report.checks.compactMap(\.outcome.finding?.explanation))")
        }
    }

    /// Whether a rule holds by our types or checks; `nil` where none of them plays its part.
    private func verdict(of rule: PropertyRule, among rules: [PropertyRule]) async throws -> Bool? {
        switch rule.name {
        case "validate_property" where rule.text("prop_type") == "RDF_TYPE":
            rule.flag("required") == true ? try await rule.holdsForDocumentType() : rule.holdsForTypes
        case "validate_property": rule.holdsForProperty
        case "validate_rdf_type_property": rule.holdsForTypes
        case "detect_and_validate_node_class": try await rule.holdsForDocumentType()
        case "validate_image": try await rule.holdsForImage()
        case "criteria_property_dependencies": try await rule.holdsForCriteria()
        case "identity_object_property_dependencies": try await rule.holdsForIdentityObject()
        case "assertion_timestamp_checks": try await rule.holdsForTimestamps()
        case "hosted_id_in_verification_scope": try await rule.holdsForHostedScope()
        case "issuer_property_dependencies": try await rule.holdsForIssuer()
        case "verify_recipient_against_trusted_profile": try await rule.holdsForRecipient()
        case "verify_jws_signature": try await rule.holdsForSignature()
        case "verify_key_ownership": try await rule.holdsForSigned(.proofKeyBinding)
        case "verify_signed_assertion_not_revoked": try await rule.holdsForSigned(.statusRevocation)
        case "validate_single_extension", "validate_extension_node": try await rule.holdsForExtension(in: rules)
        default: nil
        }
    }
}
