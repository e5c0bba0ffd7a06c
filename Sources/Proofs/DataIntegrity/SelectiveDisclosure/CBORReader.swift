import Diagnostics

/// Reads the few kinds of CBOR that proofs of selective disclosure are written in, in their one deterministic spelling.
///
/// RFC 8949, "Core Deterministic Encoding Requirements": the shortest form of each number and definite lengths only.
struct CBORReader {
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: some Sequence<UInt8>) {
        self.bytes = Array(bytes)
    }

    /// Whether everything has been read.
    var isAtEnd: Bool { position == bytes.count }

    /// Reads an unsigned integer.
    mutating func integer() throws(SelectiveDisclosureError) -> Int {
        try head(.unsigned)
    }

    /// Reads a byte string of a length.
    mutating func byteString(count: Int) throws(SelectiveDisclosureError) -> [UInt8] {
        guard try head(.bytes) == count else {
            throw .value(Phrase("proof.value/byte-string-does-not-length"))
        }
        return try take(count)
    }

    /// Reads text.
    mutating func text() throws(SelectiveDisclosureError) -> String {
        let content = try take(try head(.text))
        guard let text = String(validating: content, as: UTF8.self) else {
            throw .value(Phrase("proof.value/text-not-utf-8"))
        }
        return text
    }

    /// Reads how many elements an array has; there are at least so many bytes.
    mutating func arrayCount() throws(SelectiveDisclosureError) -> Int {
        let count = try head(.array)
        guard count <= bytes.count - position else { throw Self.cutOff }
        return count
    }

    /// Reads how many entries a map has; there are at least twice as many bytes.
    mutating func mapCount() throws(SelectiveDisclosureError) -> Int {
        let count = try head(.map)
        guard count <= (bytes.count - position) / 2 else { throw Self.cutOff }
        return count
    }

    private static let cutOff = SelectiveDisclosureError.value(Phrase("proof.value/cut-off"))

    private mutating func take(_ count: Int) throws(SelectiveDisclosureError) -> [UInt8] {
        guard count <= bytes.count - position else { throw Self.cutOff }
        defer { position += count }
        return Array(bytes[position..<position + count])
    }

    /// Reads the head of an item: its kind and a number.
    private mutating func head(_ kind: CBORKind) throws(SelectiveDisclosureError) -> Int {
        guard let first = try take(1).first else { throw Self.cutOff }
        guard first >> 5 == kind.rawValue else {
            throw .value(Phrase("proof.value/something-other-than-kind-stands", ["kind": kind.name]))
        }
        let short = first & 0x1f
        guard short >= 24 else { return Int(short) }
        guard short <= 26 else { throw .value(Phrase("proof.value/length-number-too-great-left")) }
        let length = 1 << Int(short - 24)
        let value = try take(length).reduce(0) { $0 << 8 | Int($1) }
        let least = [24, 1 << 8, 1 << 16][Int(short - 24)]
        guard value >= least else { throw .value(Phrase("proof.value/length-number-not-shortest-form")) }
        return value
    }
}
