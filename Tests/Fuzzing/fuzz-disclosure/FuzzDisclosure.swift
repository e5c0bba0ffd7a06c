import Cryptography
import FuzzSupport
import LinkedData
import Proofs

/// Values of proofs of selective disclosure: text as it comes; and any bytes as a base or a derived proof, because a fuzzer
/// does not guess base64url. What can be read has one spelling.
@main
enum FuzzDisclosure {
    static func main() {
        Fuzzing.run(fuzzDisclosure)
    }

    fileprivate static func check(_ bytes: [UInt8]) {
        check(String(decoding: bytes, as: UTF8.self))
        for form in 0...1 as ClosedRange<UInt8> {
            check("u" + Base64URL.encode([0xd9, 0x5d, form] + bytes))
        }
    }

    private static func check(_ text: String) {
        guard let value = try? SelectiveProofValue(text) else { return }
        Fuzzing.require(value.text.hasSameBytes(as: text), "what is read is written alike")
        switch value {
        case .base(let base):
            Fuzzing.require(base.mandatoryPointers.count <= 1024, "the limit holds")
        case .derived(let derived):
            Fuzzing.require(Set(derived.labelMap.values).count == derived.labelMap.count, "labels differ")
            Fuzzing.require(Set(derived.mandatoryIndexes).count == derived.mandatoryIndexes.count, "indexes differ")
        }
    }
}

/// What libFuzzer calls with each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzDisclosure(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    FuzzDisclosure.check(Fuzzing.bytes(start, count))
    return 0
}
