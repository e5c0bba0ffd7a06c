import Diagnostics
import OpenBadges
import Testing

@Suite struct `File with a badge` {
    /// A text in UTF-16.
    private func utf16(_ text: String, bigEndian: Bool, mark: Bool) -> [UInt8] {
        ((mark ? [0xfeff] : []) + Array(text.utf16)).flatMap { unit -> [UInt8] in
            let bytes = [UInt8(unit >> 8), UInt8(unit & 0xff)]
            return bigEndian ? bytes : bytes.reversed()
        }
    }

    @Test(arguments: [true, false], [true, false])
    func `in UTF-16 is an SVG or says in what it is to be written`(bigEndian: Bool, mark: Bool) throws {
        for text in ["{\"id\": 1}", " \r\n[]", "eyJ.e30.e30"] {
            #expect(throws: BadgeFileError.utf16) { try BadgeFile(utf16(text, bigEndian: bigEndian, mark: mark)) }
        }
        for text in ["<svg/>", "<?xml version='1.0' encoding='UTF-16'?>"] {
            do throws(BadgeFileError) {
                _ = try BadgeFile(utf16(text, bigEndian: bigEndian, mark: mark))
            } catch {
                #expect(error.code.text.hasPrefix("svg."), "\(text) \(error)")
            }
        }
    }

    @Test func `that is neither text nor picture is of no known kind`() {
        for bytes in [[0, 1, 0, 0], [0xff, 0xfe], [0xfe, 0xff, 0, 0x20], [0, 0, 0, 0x18]] as [[UInt8]] {
            #expect(throws: BadgeFileError.unknownKind(nil), "\(bytes)") { try BadgeFile(bytes) }
        }
    }
}
