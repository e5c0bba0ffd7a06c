/// The encoding of labels with characters outside ASCII.
enum InternationalLabel {
    /// Whether a text is the name of a host; `nil` when that hangs on the tables of RFC 5892, which are not here.
    static func isHostname(_ text: String) -> Bool? {
        // RFC 3490, "Requirements": four characters are dots.
        let labels = text.unicodeScalars.split(omittingEmptySubsequences: false) { scalar in
            [".", "\u{3002}", "\u{ff0e}", "\u{ff61}"].contains(scalar)
        }
        guard labels.allSatisfy(\.canBeLabel), text.unicodeScalars.count <= 253 else { return false }
        let isPlain = text.utf8.allSatisfy { $0 < 0x80 } && !labels.contains { $0.starts(with: "xn--".unicodeScalars) }
        return isPlain ? HostText.isHostname(Array(text.utf8)[...]) : nil
    }

    /// Whether what stands after `xn--` can be decoded to characters that are not all ASCII.
    ///
    /// RFC 3492, "Decoding procedure".
    static func isEncoded(_ label: ArraySlice<UInt8>) -> Bool {
        guard let decoded = decoded(label) else { return false }
        return decoded.contains { !$0.isASCII }
    }

    private static func decoded(_ label: ArraySlice<UInt8>) -> [Unicode.Scalar]? {
        var output: [Unicode.Scalar] = []
        var rest = label
        if let hyphen = label.lastIndex(of: UInt8(ascii: "-")) {
            output = label[..<hyphen].map { Unicode.Scalar($0) }
            rest = label[(hyphen + 1)...]
        }
        var (code, index, bias) = (128, 0, 72)
        while !rest.isEmpty {
            let start = index
            var (weight, step) = (1, 36)
            while true {
                guard let byte = rest.popFirst(), let digit = digit(byte) else { return nil }
                index += digit * weight
                let threshold = step <= bias ? 1 : step >= bias + 26 ? 26 : step - bias
                if digit < threshold { break }
                weight *= 36 - threshold
                step += 36
                // A label has at most 63 bytes, but a number this long stands for no character.
                guard weight < 1 << 32, index < 1 << 32 else { return nil }
            }
            let length = output.count + 1
            bias = adapted(index - start, length, isFirst: start == 0)
            code += index / length
            index %= length
            guard code <= 0x10ffff, let scalar = Unicode.Scalar(UInt32(code)) else { return nil }
            output.insert(scalar, at: index)
            index += 1
        }
        return output
    }

    private static func digit(_ byte: UInt8) -> Int? {
        if byte.isLetter { return Int(byte | 0x20) - Int(UInt8(ascii: "a")) }
        return byte.isDigit ? Int(byte - UInt8(ascii: "0")) + 26 : nil
    }

    private static func adapted(_ delta: Int, _ length: Int, isFirst: Bool) -> Int {
        var delta = isFirst ? delta / 700 : delta / 2
        delta += delta / length
        var step = 0
        while delta > 455 {
            delta /= 35
            step += 36
        }
        return step + 36 * delta / (delta + 38)
    }
}

extension Substring.UnicodeScalarView {
    /// RFC 5891, "Hyphen Restrictions" and "Leading Combining Marks", and the length of labels.
    fileprivate var canBeLabel: Bool {
        guard let first, count <= 63, first != "-", last != "-" else { return false }
        if dropFirst(2).starts(with: "--".unicodeScalars), !starts(with: "xn".unicodeScalars) { return false }
        return ![.nonspacingMark, .spacingMark, .enclosingMark].contains(first.properties.generalCategory)
    }
}
