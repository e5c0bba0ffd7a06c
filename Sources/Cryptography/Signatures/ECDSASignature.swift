/// An ECDSA signature: the numbers r and s.
///
/// JOSE and Data Integrity write them as two big-endian numbers of fixed width (IEEE P1363), OpenSSL as DER. That they
/// lie between 1 and n − 1 is for the verification to decide.
struct ECDSASignature {
    private let r: [UInt8]
    private let s: [UInt8]

    /// Reads r‖s; `nil` when the length is wrong.
    init?(fixedWidth bytes: Span<UInt8>, on curve: EllipticCurve) {
        let width = curve.coordinateLength
        guard bytes.count == 2 * width else { return nil }
        r = (0..<width).map { bytes[$0] }
        s = (width..<2 * width).map { bytes[$0] }
    }

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
}
