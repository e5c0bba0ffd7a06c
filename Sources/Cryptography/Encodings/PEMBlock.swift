/// One PEM block: a label and the bytes it names (RFC 7468).
public struct PEMBlock: Hashable, Sendable {
    /// The most bytes a text may have; an RSA key of 8192 bits takes 6,400.
    public static let limit = 65_536

    /// What the bytes are, for instance `PUBLIC KEY`.
    public let label: String
    /// The bytes.
    public let contents: [UInt8]

    /// A block to be written.
    public init(label: String, contents: [UInt8]) {
        self.label = label
        self.contents = contents
    }

    /// Reads the one block of a text, whose lines end in LF or CRLF; blank lines may stand before and after it.
    public init(_ text: [UInt8]) throws(PEMError) {
        guard text.count <= Self.limit else { throw .tooLarge(bytes: text.count, limit: Self.limit) }
        var lines = Self.lines(of: text)[...]
        lines = lines.drop(while: \.isEmpty)
        while let last = lines.last, last.isEmpty { lines.removeLast() }

        guard let first = lines.popFirst(), let label = Self.label(of: first, after: "-----BEGIN ") else {
            throw .noBeginning
        }
        let end = Array("-----END \(label)-----".utf8)
        guard let close = lines.firstIndex(where: { $0.elementsEqual(end) }) else { throw .noEnd(label: label) }
        guard close == lines.index(before: lines.endIndex) else { throw .surroundingText }
        let body = lines[..<close]
        if body.contains(where: { $0.contains(UInt8(ascii: ":")) }) { throw .headers }
        do {
            contents = try Base64.decode(Array(body.joined()))
        } catch {
            throw .contents(error)
        }
        self.label = label
    }

    /// The block with lines of 64 characters that end in LF, the last one too.
    public var text: String {
        let body: [UInt8] = Base64.encode(contents)
        var text = "-----BEGIN \(label)-----\n"
        var start = 0
        while start < body.count {
            let end = min(start + 64, body.count)
            text += String(decoding: body[start..<end], as: UTF8.self) + "\n"
            start = end
        }
        return text + "-----END \(label)-----\n"
    }

    /// The lines without their ends.
    private static func lines(of text: [UInt8]) -> [ArraySlice<UInt8>] {
        text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { line in
            line.last == UInt8(ascii: "\r") ? line.dropLast() : line
        }
    }

    /// The label in an opening line: capital letters, digits and single spaces.
    private static func label(of line: ArraySlice<UInt8>, after prefix: String) -> String? {
        let prefix = Array(prefix.utf8)
        let suffix = Array("-----".utf8)
        guard line.count > prefix.count + suffix.count, line.starts(with: prefix),
            line.suffix(suffix.count).elementsEqual(suffix)
        else { return nil }
        let label = line.dropFirst(prefix.count).dropLast(suffix.count)
        let permitted = label.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: " "): true
            default: false
            }
        }
        return permitted ? String(decoding: label, as: UTF8.self) : nil
    }
}
