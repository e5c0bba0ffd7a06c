import Foundation

/// Prints each result as it comes, with the bar that it has to reach.
struct ResultTable {
    /// What a figure has to reach.
    enum Bar {
        case atLeast(Double)
        case atMost(Double)

        func isReached(by value: Double) -> Bool {
            switch self {
            case .atLeast(let limit): value >= limit
            case .atMost(let limit): value <= limit
            }
        }

        var text: String {
            switch self {
            case .atLeast(let limit): "at least \(Self.number(limit))"
            case .atMost(let limit): "at most \(Self.number(limit))"
            }
        }

        private static func number(_ value: Double) -> String {
            value == value.rounded() ? String(Int(value)) : String(value)
        }
    }

    private var reached = 0
    private var missed: [String] = []

    /// Prints a heading.
    func section(_ title: String) {
        print("\n\(title)")
    }

    /// Prints a figure without a bar.
    func note(_ name: String, _ text: String) {
        print("  \(Self.padded(name, 46)) \(text)")
    }

    /// Prints a figure with its bar.
    mutating func add(_ name: String, _ value: Double, unit: String = "", bar: Bar, detail: String = "") {
        let isReached = bar.isReached(by: value)
        if isReached { reached += 1 } else { missed.append(name) }
        let figure = Self.padded(String(format: value >= 100 ? "%.0f" : "%.2f", value) + unit, 14)
        let verdict = isReached ? "ok" : "MISSED"
        print("  \(Self.padded(name, 46)) \(figure) \(Self.padded(bar.text, 16)) \(Self.padded(verdict, 7)) \(detail)")
    }

    /// Prints how many bars were reached.
    func printSummary() {
        print(
            "\n\(reached) bars reached, \(missed.count) missed\(missed.isEmpty ? "" : ": \(missed.joined(separator: "; "))")"
        )
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }
}
