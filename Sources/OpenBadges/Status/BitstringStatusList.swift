private import Cryptography
private import LinkedData

/// The statuses of many credentials, one after the other in a string of bits.
///
/// Bitstring Status List 1.0, "Bitstring Encoding": the first status stands in the highest bits of the first byte.
public struct BitstringStatusList: Hashable, Sendable {
    /// The fewest entries that the specification allows, so that one credential is hidden among many.
    public static let minimumLength = 131_072
    /// The largest list that is read, in bytes: 128 million credentials of one bit.
    public static let inflatedLimit = 16 * 1024 * 1024
    /// The widest status, in bits. The messages of a status are as many as it has values, so none is this wide.
    public static let widestStatus = 32

    /// The bits.
    public let bytes: [UInt8]

    /// A list of these bits.
    public init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Reads a list as a status list credential holds it.
    ///
    /// - Throws: `.encoding`, `.compression` or `.empty`.
    public init(encoded text: String) throws(StatusListError) {
        self = try EncodedStatusList(text, of: .bitstring).list
    }

    /// How many statuses of a size there are.
    public func length(size: Int) -> Int {
        size > 0 ? bytes.count * 8 / size : 0
    }

    /// One status.
    ///
    /// - Parameter size: how many bits it has, from 1 to `widestStatus`.
    /// - Throws: `.indexOutOfRange`, or `.size`.
    public func status(at index: StatusListIndex, size: Int = 1) throws(StatusListError) -> UInt32 {
        guard (1...Self.widestStatus).contains(size) else { throw .size }
        guard index.position < length(size: size) else {
            throw .indexOutOfRange(index, length: length(size: size))
        }
        let start = index.position * size
        return (start..<start + size).reduce(0) { value, bit in
            value << 1 | UInt32(bytes[bit / 8] >> UInt8(7 - bit % 8) & 1)
        }
    }

    /// The list as a status list credential holds it: multibase base64url of gzip.
    ///
    /// - Throws: `.compression` when there is not enough memory.
    public func encoded() throws(StatusListError) -> String {
        do {
            return "u" + Base64URL.encode(try GzipStream.deflate(bytes))
        } catch {
            throw .compression(error)
        }
    }
}
