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

    init(_ description: V3.ResultDescription) {
        self.description = description
        levels = FirstPositions(description.rubricCriterionLevel.map(\.id))
        values = FirstPositions(description.allowedValue.map { JSONText($0.best) })
    }

    /// Why a level is none of the description, or not enough.
    func fault(ofLevel achieved: IRI?, place: @autoclosure () -> SourcePlace) -> Finding? {
        guard let achieved else { return nil }
        guard let position = levels[achieved] else {
            return ResultsCheck.unknown("A result names a level that \"\(name)\" does not have.", place())
        }
        guard let required = description.requiredLevel else { return nil }
        guard let least = levels[required] else {
            return ResultsCheck.unknown("\"\(name)\" requires a level that it does not have.", place())
        }
        let level = description.rubricCriterionLevel[position].name.best
        return position < least ? belowRequired(level, what: "level", place()) : nil
    }

    /// Why a value is none of the description, or not enough.
    func fault(ofValue value: LocalizedText?, place: @autoclosure () -> SourcePlace) -> Finding? {
        guard let text = value?.best else { return nil }
        if values.isEmpty { return fault(ofNumber: text, place()) }
        guard let position = values[JSONText(text)] else {
            return ResultsCheck.unknown(
                "A result has the value \"\(text.prefix(80))\", which \"\(name)\" does not allow.", place())
        }
        guard let required = description.requiredValue?.best else { return nil }
        guard let least = values[JSONText(required)] else {
            return ResultsCheck.unknown("\"\(name)\" requires a value that it does not allow.", place())
        }
        return position < least ? belowRequired(text, what: "value", place()) : nil
    }

    /// Values that are not numbers cannot be compared, and say for themselves what was reached.
    private func fault(ofNumber text: String, _ place: SourcePlace) -> Finding? {
        guard let number = Self.number(text) else { return nil }
        let range = (least: Self.number(description.valueMin?.best), most: Self.number(description.valueMax?.best))
        if range.least.map({ number < $0 }) == true || range.most.map({ number > $0 }) == true {
            return Finding(
                "result.out-of-range",
                "The result for \"\(name)\" is \(text.prefix(80)), outside the values that the achievement defines.",
                remedy: "Ask the issuer for a badge with the right result.", place: place)
        }
        if let required = Self.number(description.requiredValue?.best), number < required {
            return belowRequired(text, what: "value", place)
        }
        return nil
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
