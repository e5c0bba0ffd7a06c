import Diagnostics
import Testing

@testable import RemoteDocuments

@Suite struct `libcurl` {
    @Test func `is there, and new enough`() throws {
        _ = try CurlLibrary.shared.get()
    }

    @Test(arguments: ["libcurl.so.999", "libc.so.6"])
    func `is not used unless every function is found`(file: String) {
        let error = #expect(throws: CurlUnusable.self) { try CurlLibrary(file: file) }
        #expect(error.map { "\($0.reason)".contains(file) } == true)
    }

    @Test func `is not used where it does not know every option that keeps transfers safe`() throws {
        try CurlLibrary.check(CurlLibrary.oldest.number, called: CurlLibrary.oldest.name)
        let error = #expect(throws: CurlUnusable.self) { try CurlLibrary.check(0x075600, called: "7.86.0") }
        #expect(error?.reason == Phrase("fetch.library/too-old", ["version": "7.86.0", "oldest": "7.87.0"]))
    }
}
