import Diagnostics
import LinkedData

/// The levels and values of one result description, ready for many results to be placed on them.
///
/// A class, because a copy of the description would count up the references of all its members.
final class ResultScale: Sendable {
    private let description: V3.ResultDescription
    /// Where each level of the rubric stands, from low to high.
    private let levels: FirstPositions<IRI>
    /// Where each allowed value stands, from low to high.
    private let values: FirstPositions<JSONText>

    /// What of the order of values the signatures of a badge cover.
    struct SignedOrder {
        /// The order of the levels of a rubric.
        let ofLevels: Bool
        /// The order of the values that are allowed.
        let ofValues: Bool

        /// A proof over statements does not cover the order of an array, but that of a list. Levels are no list, and values
        /// are one since 3.0.2.
        init(in badge: ResolvedBadge) {
            ofLevels = badge.proofs.contains(where: \.coversOrder)
            let contexts = (badge.document["@context"]?.elements ?? []).compactMap(\.text)
            ofValues = ofLevels || !contexts.contains(where: StandardContext.leavesValuesUnordered)
        }
    }

    private let signedOrder: SignedOrder

    init(_ description: V3.ResultDescription, _ signedOrder: SignedOrder) {
        self.description = description
        self.signedOrder = signedOrder
        levels = FirstPositions(description.rubricCriterionLevel.map(\.id))
        values = FirstPositions(description.allowedValue.map { JSONText($0.best) })
    }

    /// What speaks against a level: it is none of the description, or not enough, or cannot be compared.
    func fault(ofLevel achieved: IRI?, place: @autoclosure () -> SourcePlace) -> CheckOutcome? {
        guard let achieved else { return nil }
        guard let position = levels[achieved] else {
            return .failed(ResultsCheck.unknown("A result names a level that \"\(name)\" does not have.", place()))
        }
        guard let required = description.requiredLevel else { return nil }
        guard let least = levels[required] else {
            return .failed(ResultsCheck.unknown("\"\(name)\" requires a level that it does not have.", place()))
        }
        guard position != least else { return nil }
        let (reached, asked) = (description.rubricCriterionLevel[position], description.rubricCriterionLevel[least])
        if let reachedNumber = Self.number(reached.level?.best), let askedNumber = Self.number(asked.level?.best),
            reachedNumber != askedNumber
        {
            return reachedNumber < askedNumber
                ? .failed(belowRequired(reached.name.best, what: "level", place())) : nil
        }
        guard signedOrder.ofLevels else {
            return .undetermined(
                unordered(
                    reached.name.best, "the levels have no numbers, and the signature does not cover their order",
                    place()))
        }
        return position < least ? .failed(belowRequired(reached.name.best, what: "level", place())) : nil
    }

    /// What speaks against a value: it is none of the description, or not enough, or cannot be compared.
    func fault(ofValue value: LocalizedText?, place: @autoclosure () -> SourcePlace) -> CheckOutcome? {
        guard let text = value?.best else { return nil }
        if values.isEmpty { return fault(ofNumber: text, place()) }
        guard let position = values[JSONText(text)] else {
            return .failed(
                ResultsCheck.unknown(
                    "A result has the value \"\(text.prefix(80))\", which \"\(name)\" does not allow.", place()))
        }
        guard let required = description.requiredValue?.best else { return nil }
        guard let least = values[JSONText(required)] else {
            return .failed(ResultsCheck.unknown("\"\(name)\" requires a value that it does not allow.", place()))
        }
        guard position != least else { return nil }
        guard signedOrder.ofValues else {
            return .undetermined(unordered(text, "the signature does not cover the order of the values", place()))
        }
        return position < least ? .failed(belowRequired(text, what: "value", place())) : nil
    }

    /// Values that are not numbers cannot be compared with those that are; where no other is asked for, they say for
    /// themselves what was reached.
    private func fault(ofNumber text: String, _ place: SourcePlace) -> CheckOutcome? {
        let required = description.requiredValue?.best
        let bounds = (least: Self.number(description.valueMin?.best), most: Self.number(description.valueMax?.best))
        guard let number = Self.number(text) else {
            let isAsked = required.map { !$0.hasSameBytes(as: text) } ?? (bounds.least != nil || bounds.most != nil)
            return isAsked ? .undetermined(unordered(text, "it is no number", place)) : nil
        }
        if bounds.least.map({ number < $0 }) == true || bounds.most.map({ number > $0 }) == true {
            return .failed(
                Finding(
                    "result.out-of-range",
                    "The result for \"\(name)\" is \(text.prefix(80)), outside the values that the achievement defines.",
                    remedy: "Ask the issuer for a badge with the right result.", place: place))
        }
        guard let required, !required.hasSameBytes(as: text) else { return nil }
        guard let least = Self.number(required) else {
            return .undetermined(
                unordered(text, "the value that is required, \"\(required.prefix(80))\", is no number", place))
        }
        return number < least ? .failed(belowRequired(text, what: "value", place)) : nil
    }

    private func unordered(_ reached: String, _ reason: String, _ place: SourcePlace) -> Finding {
        Finding(
            "result.unordered",
            "Whether \"\(reached.prefix(80))\" is enough for \"\(name)\" is not known: \(reason).",
            remedy:
                "Ask the issuer for a badge whose levels and values are numbers, or for one that is signed as a token.",
            specification: "Open Badges 3.0, ResultDescription", place: place)
    }

    private func belowRequired(_ reached: String, what: String, _ place: SourcePlace) -> Finding {
        Finding(
            "result.below-required",
            "The result for \"\(name)\" is \"\(reached.prefix(80))\", below the \(what) that the achievement requires.",
            remedy: "Ask the issuer why the badge was awarded.", place: place)
    }

    private var name: Substring { description.name.best.prefix(80) }

    /// A number in decimal digits; never infinity or the like.
    private static func number(_ text: String?) -> Double? {
        guard let text, text.utf8.count <= 40, let last = text.utf8.last, last >= 0x30, last <= 0x39,
            text.utf8.allSatisfy({ ($0 >= 0x30 && $0 <= 0x39) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") })
        else { return nil }
        return Double(text)
    }
}
