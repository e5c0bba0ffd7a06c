internal import LinkedData

/// The part of Markdown that descriptions of achievements use: headings, paragraphs, lists, strong and stressed words, and links.
///
/// Everything else stands there as it was written. Nothing in it becomes markup that was not meant here, and links lead to
/// web addresses only.
struct MarkdownText {
    private enum Block {
        case heading(String)
        case item(String, isNumbered: Bool)
        case line(String)
        case end
    }

    private let text: String

    init(_ text: String) {
        self.text = text
    }

    var html: HTML {
        var parts: [HTML] = []
        var items: [HTML] = []
        var isNumbered = false
        var lines: [HTML] = []
        func close() {
            if !lines.isEmpty { parts.append("<p>\(joined(lines))</p>\n") }
            if !items.isEmpty {
                parts.append(isNumbered ? "<ol>\n\(items)</ol>\n" : "<ul>\n\(items)</ul>\n")
            }
            (lines, items) = ([], [])
        }
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            switch Self.block(line) {
            case .end: close()
            case .heading(let words):
                close()
                parts.append("<h3>\(Self.inline(words[...]))</h3>\n")
            case .item(let words, let numbered):
                if !lines.isEmpty || numbered != isNumbered { close() }
                isNumbered = numbered
                items.append("<li>\(Self.inline(words[...]))</li>\n")
            case .line(let words):
                if !items.isEmpty { close() }
                lines.append(Self.inline(words[...]))
            }
        }
        close()
        return "\(parts)"
    }

    private func joined(_ lines: [HTML]) -> [HTML] {
        lines.enumerated().map { position, line in position == 0 ? line : "<br>\n\(line)" }
    }

    private static func block(_ line: Substring) -> Block {
        let line = line.drop { $0 == " " || $0 == "\t" || $0 == "\r" }
        if line.allSatisfy(\.isWhitespace) { return .end }
        let marks = line.prefix { $0 == "#" }
        let rest = line.dropFirst(marks.count)
        if (1...6).contains(marks.count), rest.first == " " { return .heading(String(rest.dropFirst())) }
        if let mark = line.first, "-*+".contains(mark), line.dropFirst().first == " " {
            return .item(String(line.dropFirst(2)), isNumbered: false)
        }
        let digits = line.prefix { $0.isASCII && $0.isNumber }
        let behind = line.dropFirst(digits.count)
        if (1...3).contains(digits.count), behind.hasPrefix(". ") {
            return .item(String(behind.dropFirst(2)), isNumbered: true)
        }
        return .line(String(line))
    }

    /// The words between two marks at the beginning of a text, and where the second one ends.
    private static func enclosed(in text: Substring, by mark: String) -> (words: Substring, end: String.Index)? {
        guard text.hasPrefix(mark) else { return nil }
        let inner = text.dropFirst(mark.count)
        guard let first = inner.first, !first.isWhitespace, let end = inner.firstRange(of: mark),
            inner.startIndex < end.lowerBound
        else { return nil }
        return (inner[..<end.lowerBound], end.upperBound)
    }

    /// Strong words, stressed words and links; what is not closed is text.
    private static func inline(_ text: Substring) -> HTML {
        var parts: [HTML] = []
        var plain = text.startIndex
        var position = text.startIndex
        while position < text.endIndex {
            let rest = text[position...]
            if let (words, end) = enclosed(in: rest, by: "**") {
                parts.append("\(text[plain..<position])<strong>\(inline(words))</strong>")
                (position, plain) = (end, end)
                continue
            }
            if let (words, end) = enclosed(in: rest, by: "*") {
                parts.append("\(text[plain..<position])<em>\(inline(words))</em>")
                (position, plain) = (end, end)
                continue
            }
            if rest.first == "[", let middle = rest.firstRange(of: "]("),
                let end = text[middle.upperBound...].firstIndex(of: ")"),
                let address = IRI(String(text[middle.upperBound..<end])), address.isWebAddress
            {
                let words = text[text.index(after: position)..<middle.lowerBound]
                parts.append("\(text[plain..<position])<a href=\"\(address.text)\" rel=\"noopener\">\(words)</a>")
                position = text.index(after: end)
                plain = position
                continue
            }
            position = text.index(after: position)
        }
        return "\(parts)\(text[plain...])"
    }
}
