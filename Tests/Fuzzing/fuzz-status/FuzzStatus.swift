import Cryptography
import FuzzSupport
import OpenBadges

/// Status lists: text as it comes; and any bytes as what a list is made of, because a fuzzer guesses neither base64url nor
/// checksums. A list that can be read is read alike when it is written again.
@main
enum FuzzStatus {
    static func main() {
        Fuzzing.run(fuzzStatus)
    }

    fileprivate static func check(_ bytes: [UInt8]) {
        check(String(decoding: bytes, as: UTF8.self))
        check("u" + Base64URL.encode(bytes))
        if let stream = try? GzipStream.deflate(bytes) { check("u" + Base64URL.encode(stream)) }
    }

    private static func check(_ text: String) {
        guard let list = try? BitstringStatusList(encoded: text) else { return }
        Fuzzing.require(list.bytes.count <= BitstringStatusList.inflatedLimit, "the limit holds")
        guard let again = try? list.encoded(), let read = try? BitstringStatusList(encoded: again) else {
            return Fuzzing.require(false, "a list can be written and read")
        }
        Fuzzing.require(read == list, "a list is read as it was written")
        for size in [1, 3, 8, 32] {
            let length = list.length(size: size)
            for position in [0, length / 2, length - 1, length] where position >= 0 {
                let index = try? StatusListIndex("\(position)")
                let status = index.flatMap { try? list.status(at: $0, size: size) }
                Fuzzing.require((status != nil) == (position < length), "there is a status for each index and no other")
                Fuzzing.require(size == 32 || (status ?? 0) >> UInt32(size) == 0, "a status has its size")
            }
        }
    }
}

/// What libFuzzer calls with each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzStatus(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    FuzzStatus.check(Fuzzing.bytes(start, count))
    return 0
}
