import Diagnostics
public import LinkedData

extension V3 {
    /// The status of a result.
    ///
    /// Open Badges 3.0, "ResultStatusType Enumeration".
    public enum ResultStatus: String, Hashable, Sendable, CaseIterable {
        case completed = "Completed"
        case enrolled = "Enrolled"
        case failed = "Failed"
        case inProgress = "InProgress"
        case onHold = "OnHold"
        case provisional = "Provisional"
        case withdrew = "Withdrew"
    }
}

extension V3.ResultStatus: JSONConvertible {
    /// Reads one of the names; the list is closed.
    public init(json: JSONValue) throws(ModelError) {
        let text = try JSONText(json: json)
        guard let value = Self.allCases.first(where: { $0.rawValue.hasSameBytes(as: text.value) }) else {
            throw .value(
                found: text.value,
                expected: Phrase("expected/one-of", ["values": Self.allCases.map(\.rawValue).joined(separator: ", ")]),
                at: "")
        }
        self = value
    }

    /// The name.
    public var jsonValue: JSONValue { .text(rawValue) }
}
