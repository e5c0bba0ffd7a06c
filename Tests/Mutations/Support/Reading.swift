import LinkedData
import OpenBadges

/// What reports tell a reader about what badges say.
struct Reading {
    private let text: [UInt8]
    private let parts: [UInt8]
    /// The same without the endorsements, which follow one by one.
    private let ownText: [UInt8]
    private let endorsements: [(verdict: Verdict, text: [UInt8])]

    init(_ reports: [VerificationReport]) {
        let value = JSONValue.array(reports.map(Self.told))
        text = Self.canonical(value)
        parts = Self.canonical(Simplification(sorts: true).applied(to: Self.ordered(value)))
        ownText = Self.canonical(.array(reports.map(Self.toldAlone)))
        endorsements = reports.flatMap(\.endorsements).map { ($0.verdict, Self.canonical(Self.told(by: $0))) }
    }

    /// Whether the same is said, in the same order.
    func isSame(as other: Reading) -> Bool { text == other.text }

    /// Whether the same is said, in whatever order.
    func hasSameParts(as other: Reading) -> Bool { parts == other.parts }

    /// Whether the badges themselves say the same, with as many endorsements, of which each is as it was or does not hold.
    func hasLostSupport(of other: Reading) -> Bool {
        ownText == other.ownText && text != other.text && endorsements.count == other.endorsements.count
            && zip(endorsements, other.endorsements).allSatisfy { $0.text == $1.text || $0.verdict != .accepted }
    }

    private static func told(by report: VerificationReport) -> JSONValue {
        var told = toldAlone(by: report).object ?? [:]
        told["endorsements"] = .array(report.endorsements.map(Self.told))
        return .object(told)
    }

    private static func toldAlone(by report: VerificationReport) -> JSONValue {
        var told = JSONObject()
        told["verdict"] = .text(report.verdict.rawValue)
        told["badge"] = report.badge.map(JSONValue.object)
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
