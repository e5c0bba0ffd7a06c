import Diagnostics
import LinkedData

/// Finds numbers with more digits than canonical forms have.
///
/// Proofs cover the canonical form of a number. 9007199254740993 and 9007199254740992 have the same one, so that either
/// could take the place of the other.
enum ChangedNumber {
    /// The place of the first number that a canonical form changes.
    ///
    /// - Parameter survives: whether a number is worth the same in that form.
    static func place(in object: JSONObject, _ survives: (JSONNumber) -> Bool) -> JSONPointer? {
        steps(in: object, survives).map { steps in
            steps.reversed().reduce(JSONPointer()) { place, step in step.appended(to: place) }
        }
    }

    private static func steps(in object: JSONObject, _ survives: (JSONNumber) -> Bool) -> [DocumentShape.Step]? {
        let members = object.members.span
        for position in members.indices {
            guard let steps = steps(in: members[position].value, survives) else { continue }
            return steps + [.member(members[position].name)]
        }
        return nil
    }

    @inline(__always)
    private static func steps(in value: JSONValue, _ survives: (JSONNumber) -> Bool) -> [DocumentShape.Step]? {
        switch value {
        case .number(let number): return survives(number) ? nil : []
        case .object(let object): return steps(in: object, survives)
        case .array(let elements): return steps(in: elements, survives)
        case .null, .bool, .string: return nil
        }
    }

    private static func steps(in elements: [JSONValue], _ survives: (JSONNumber) -> Bool) -> [DocumentShape.Step]? {
        let elements = elements.span
        for position in elements.indices {
            guard let steps = steps(in: elements[position], survives) else { continue }
            return steps + [.element(position)]
        }
        return nil
    }

    /// The finding.
    static func finding(at place: JSONPointer, below parent: String) -> Finding {
        Finding(
            "proof.number",
            Phrase("proof.number/number-place-more-digits-than", ["place": parent + place.text]),
            remedy: Phrase("do/issuer-write-long-number-text"),
            specification: "RFC 8785, Serialization of Numbers; JSON-LD 1.1 API, Data Round Tripping",
            place: .pointer(parent + place.text))
    }
}
