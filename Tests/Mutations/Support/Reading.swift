import LinkedData
import OpenBadges

/// What reports tell a reader about what badges say.
struct Reading: Hashable {
    private let text: [UInt8]
    private let parts: [UInt8]

    init(_ reports: [VerificationReport]) {
        let value = JSONValue.array(reports.map(Self.told))
        text = Self.canonical(value)
        parts = Self.canonical(Simplification(sorts: true).applied(to: Self.ordered(value)))
    }

    /// Whether the same is said, in whatever order.
    func hasSameParts(as other: Reading) -> Bool { parts == other.parts }

    private static func told(by report: VerificationReport) -> JSONValue {
        var told = JSONObject()
        told["verdict"] = .text(report.verdict.rawValue)
        told["badge"] = report.badge.map(JSONValue.object)
        told["endorsements"] = .array(report.endorsements.map(Self.told))
        told["credentials"] = .array(report.credentials.map(Self.told))
        return .object(told)
    }

    /// Members in one order, so that elements can be compared.
    private static func ordered(_ value: JSONValue) -> JSONValue {
        (try? JSONValue(parsing: canonical(value))) ?? value
    }

    private static func canonical(_ value: JSONValue) -> [UInt8] {
        (try? value.canonicalized()) ?? value.serialized()
    }
}
