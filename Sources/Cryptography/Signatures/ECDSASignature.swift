/// An ECDSA signature: the numbers r and s.
///
/// JOSE and Data Integrity write them as two big-endian numbers of fixed width (IEEE P1363), OpenSSL as DER. That they
/// lie between 1 and n − 1 is for the verification to decide.
struct ECDSASignature {
    private let r: [UInt8]
    private let s: [UInt8]

    /// Reads an `ECDSA-Sig-Value` (RFC 3279), strictly DER; `nil` when it is none or a number is too long for the curve.
    init?(der: [UInt8], on curve: EllipticCurve) {
        do {
            var outer = DERReader(der)
            var numbers = try outer.constructed()
            try outer.finish()
            r = try numbers.unsignedInteger()
            s = try numbers.unsignedInteger()
            try numbers.finish()
        } catch {
            return nil
        }
        guard r.count <= curve.coordinateLength, s.count <= curve.coordinateLength else { return nil }
    }

    /// The `ECDSA-Sig-Value`, DER.
    var der: [UInt8] {
        DERWriter.sequence(DERWriter.unsignedInteger(r), DERWriter.unsignedInteger(s))
    }

    /// r‖s, each padded to the width of the curve.
    func fixedWidth(on curve: EllipticCurve) -> [UInt8] {
        let width = curve.coordinateLength
        return [r, s].flatMap { number in
            [UInt8](repeating: 0, count: max(0, width - number.count)) + number
        }
    }

    /// The `ECDSA-Sig-Value` of r‖s in fixed width; `nil` when the length is wrong.
    ///
    /// Written into one array, because on the way over the two numbers there are eleven.
    static func der(fixedWidth bytes: Span<UInt8>, on curve: EllipticCurve) -> [UInt8]? {
        let width = curve.coordinateLength
        guard bytes.count == 2 * width else { return nil }
        var der: [UInt8] = []
        der.reserveCapacity(2 * width + 8)
        der.append(DERTag.sequence.rawValue)
        // Set below. Two numbers of at most 48 bytes never need more than one byte for their length.
        der.append(0)
        appendInteger(bytes.extracting(0..<width), to: &der)
        appendInteger(bytes.extracting(width..<2 * width), to: &der)
        der[1] = UInt8(der.count - 2)
        return der
    }

    /// Appends the INTEGER of a big-endian number, which may have leading zero bytes.
    private static func appendInteger(_ number: Span<UInt8>, to der: inout [UInt8]) {
        var start = 0
        while start < number.count - 1, number[start] == 0 { start += 1 }
        let isNegative = number[start] & 0x80 != 0
        der.append(DERTag.integer.rawValue)
        der.append(UInt8(number.count - start + (isNegative ? 1 : 0)))
        if isNegative { der.append(0) }
        for position in start..<number.count { der.append(number[position]) }
    }
}
