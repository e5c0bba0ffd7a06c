import LinkedData

/// What a part of a badge shows, and what it leaves out.
struct PartAccount {
    /// Pointers into the whole badge to what is shown as a whole.
    private(set) var shown: [JSONPointer] = []
    /// Pointers into the whole badge to what is not there.
    private(set) var leftOut: [JSONPointer] = []

    /// Compares a part with the badge that it was made from.
    init(of part: JSONObject, in whole: JSONObject) {
        compare(part.without(["@context", "proof"]), whole.without(["@context", "proof"]), at: JSONPointer())
    }

    /// Both lists as JSON.
    var json: JSONObject {
        [
            "shown": .array(shown.map { .text($0.text) }),
            "leftOut": .array(leftOut.map { .text($0.text) }),
        ]
    }

    /// Label and value of each line.
    var lines: [(label: TerminalText, value: TerminalText)] {
        [("Shown", Self.list(shown)), ("Left out", leftOut.isEmpty ? "nothing" : Self.list(leftOut))]
    }

    private static func list(_ pointers: [JSONPointer]) -> TerminalText {
        TerminalText.joined(pointers.map { "\($0.text)" }, by: ", ")
    }

    private mutating func compare(_ part: JSONObject, _ whole: JSONObject, at place: JSONPointer) {
        for member in whole.members {
            compare(part[member.name], member.value, at: place.appending(member.name))
        }
    }

    private mutating func compare(_ part: JSONValue?, _ whole: JSONValue, at place: JSONPointer) {
        switch (part, whole) {
        case (nil, _): leftOut.append(place)
        case (.object(let part)?, .object(let whole)) where part != whole: compare(part, whole, at: place)
        case (.array(let part)?, .array(let whole)) where part != whole: compare(part, whole, at: place)
        case (_?, _): shown.append(place)
        }
    }

    /// The elements that are shown keep their order, so each belongs to the first one that it can be a part of.
    private mutating func compare(_ part: [JSONValue], _ whole: [JSONValue], at place: JSONPointer) {
        var rest = part[...]
        for (position, element) in whole.enumerated() {
            let isThere = rest.first.map { Self.isPart($0, of: element) } ?? false
            compare(isThere ? rest.removeFirst() : nil, element, at: place.appending(index: position))
        }
    }

    private static func isPart(_ part: JSONValue, of whole: JSONValue) -> Bool {
        switch (part, whole) {
        case (.object(let part), .object(let whole)):
            part.members.allSatisfy { member in whole[member.name].map { isPart(member.value, of: $0) } ?? false }
        case (.array(let part), .array(let whole)):
            part.allSatisfy { element in whole.contains { isPart(element, of: $0) } }
        default: part == whole
        }
    }
}
