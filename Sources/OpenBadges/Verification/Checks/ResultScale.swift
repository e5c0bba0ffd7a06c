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
        private let contexts: JSONValue?

        /// A proof over statements does not cover the order of an array, but that of a list. Levels are no list, and values
        /// are one since 3.0.2.
        init(proofs: [ResolvedProof], contexts: JSONValue?) {
            ofLevels = proofs.contains(where: \.coversOrder)
            self.contexts = contexts
        }

        /// The order of the values that are allowed. Found out when it is asked for, which few badges need.
        var ofValues: Bool {
            let named = (contexts?.elements ?? []).lazy.compactMap(\.text)
            return ofLevels || !named.contains(where: StandardContext.leavesValuesUnordered)
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
            return .undetermined(
                ResultsCheck.unknown(Phrase("result.unknown/result-names-level-name-does", ["name": name]), place()))
        }
        guard let required = description.requiredLevel else { return nil }
        guard let least = levels[required] else {
            return .undetermined(
                ResultsCheck.unknown(Phrase("result.unknown/name-requires-level-does-not", ["name": name]), place()))
        }
        guard position != least else { return nil }
        let (reached, asked) = (description.rubricCriterionLevel[position], description.rubricCriterionLevel[least])
        if let reachedNumber = Self.number(reached.level?.best), let askedNumber = Self.number(asked.level?.best),
            reachedNumber != askedNumber
        {
            // Where 1 is the best grade, say: which of the two is meant is nobody's guess.
            guard !signedOrder.ofLevels || (reachedNumber < askedNumber) == (position < least) else {
                return .undetermined(
                    unordered(reached.name.best, Phrase("result.unordered/numbers-against-order"), place()))
            }
            return reachedNumber < askedNumber
                ? .failed(belowRequired(reached.name.best, what: Phrase("result.below-required/level"), place())) : nil
        }
        guard signedOrder.ofLevels else {
            return .undetermined(
                unordered(
                    reached.name.best, Phrase("result.unordered/levels"),
                    place()))
        }
        return position < least
            ? .failed(belowRequired(reached.name.best, what: Phrase("result.below-required/level"), place())) : nil
    }

    /// What speaks against a value: it is none of the description, or not enough, or cannot be compared.
    func fault(ofValue value: LocalizedText?, place: @autoclosure () -> SourcePlace) -> CheckOutcome? {
        guard let text = value?.best else { return nil }
        if values.isEmpty { return fault(ofNumber: text, place()) }
        guard let position = values[JSONText(text)] else {
            return .failed(
                ResultsCheck.unknown(
                    Phrase("result.unknown/result-value-text-name-does", ["text": text.prefix(80), "name": name]),
                    place()))
        }
        guard let required = description.requiredValue?.best else { return nil }
        guard let least = values[JSONText(required)] else {
            return .undetermined(
                ResultsCheck.unknown(Phrase("result.unknown/name-requires-value-does-not", ["name": name]), place()))
        }
        guard position != least else { return nil }
        guard signedOrder.ofValues else {
            return .undetermined(unordered(text, Phrase("result.unordered/values"), place()))
        }
        return position < least
            ? .failed(belowRequired(text, what: Phrase("result.below-required/value"), place())) : nil
    }

    /// Values that are not numbers cannot be compared with those that are; where no other is asked for, they say for
    /// themselves what was reached.
    private func fault(ofNumber text: String, _ place: SourcePlace) -> CheckOutcome? {
        let required = description.requiredValue?.best
        let bounds = (least: Self.number(description.valueMin?.best), most: Self.number(description.valueMax?.best))
        guard let number = Self.number(text) else {
            let isAsked = required.map { !$0.hasSameBytes(as: text) } ?? (bounds.least != nil || bounds.most != nil)
            return isAsked ? .undetermined(unordered(text, Phrase("result.unordered/no-number"), place)) : nil
        }
        if bounds.least.map({ number < $0 }) == true || bounds.most.map({ number > $0 }) == true {
            return .failed(
                Finding(
                    "result.out-of-range",
                    Phrase(
                        "result.out-of-range/result-name-text-outside-values", ["name": name, "text": text.prefix(80)]),
                    remedy: Phrase("do/issuer-badge-right-result"), place: place))
        }
        guard let required, !required.hasSameBytes(as: text) else { return nil }
        guard let least = Self.number(required) else {
            return .undetermined(
                unordered(text, Phrase("result.unordered/required", ["required": required.prefix(80)]), place))
        }
        return number < least ? .failed(belowRequired(text, what: Phrase("result.below-required/value"), place)) : nil
    }

    private func unordered(_ reached: String, _ reason: Phrase, _ place: SourcePlace) -> Finding {
        Finding(
            "result.unordered",
            Phrase(
                "result.unordered/whether-reached-enough-name-not",
                ["reached": reached.prefix(80), "name": name, "reason": reason]),
            remedy:
                Phrase("do/issuer-badge-whose-levels-values"),
            specification: "Open Badges 3.0, ResultDescription", place: place)
    }

    private func belowRequired(_ reached: String, what: Phrase, _ place: SourcePlace) -> Finding {
        Finding(
            "result.below-required",
            Phrase(
                "result.below-required/result-name-reached-below-achievement",
                ["name": name, "reached": reached.prefix(80), "what": what]),
            remedy: Phrase("do/issuer-why-badge-awarded"), place: place)
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
