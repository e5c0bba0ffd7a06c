import Diagnostics

/// Which RSA public keys are accepted.
enum RSARules {
    /// The lengths accepted, in bits.
    static let bits = 2048...8192

    /// The length of the modulus in bits.
    ///
    /// Both numbers are big-endian without leading zero bytes.
    static func check(modulus: [UInt8], exponent: [UInt8]) throws(KeyError) -> Int {
        guard let first = modulus.first, first != 0, let last = modulus.last else {
            throw .malformed(.notMinimal(component: Phrase("component/modulus")))
        }
        guard let exponentFirst = exponent.first, exponentFirst != 0, let exponentLast = exponent.last else {
            throw .malformed(.notMinimal(component: Phrase("component/exponent")))
        }
        let length = modulus.count * 8 - first.leadingZeroBitCount
        if length < bits.lowerBound { throw .weak(.modulusTooShort(bits: length)) }
        if length > bits.upperBound { throw .weak(.modulusTooLong(bits: length)) }
        if last & 1 == 0 { throw .weak(.modulusEven) }
        if exponent.count == 1, exponentLast < 3 { throw .weak(.exponentTooSmall) }
        // 2³² itself has five bytes and is even.
        if exponent.count > 4 { throw .weak(.exponentTooLarge) }
        if exponentLast & 1 == 0 { throw .weak(.exponentEven) }
        return length
    }
}
