import Testing

@testable import OpenBadges

@Suite struct `Data address` {
    @Test(
        arguments: [
            ("data:image/png;base64,AA==", "image/png"),
            ("DATA:IMAGE/SVG+XML;charset=utf-8,%3Csvg%3E", "image/svg+xml"),
            ("data:image/png;a=b;c=d;base64,AA==", "image/png"), ("data:,", "text/plain"),
            ("data:;charset=utf-8,a", "text/plain"), ("data:;base64,", "text/plain"),
        ])
    func `has a media type`(text: String, mediaType: String) {
        #expect(V2.DataAddress(text)?.mediaType == mediaType)
        #expect((V2.ImageAddress(text) != nil) == mediaType.hasPrefix("image"))
    }

    @Test(
        arguments: [
            "", "data:", "data:image/png", "data:image,a", "data:image/,a", "data:/png,a", "data:image/png/x,a",
            "data:image/png;,a", "data:image/png;charset,a", "data:image/png;base64;a=b=c,a", "data:image/png;a=,a",
            "data:image/png;=b,a", "data:im age/png,a", "data:image/p(n)g,a", "data:bad:path", "https://example.org/,",
        ])
    func `is refused in any other form`(text: String) {
        #expect(V2.DataAddress(text) == nil)
        #expect(!text.hasPrefix("data:") || V2.ImageAddress(text) == nil)
    }

    @Test(arguments: ["urn:uuid:6c0b7a35-6d3c-4c4b-9a56-4f2c2a1f9b01", "_:b0", "badge.png", "file:///badge.png"])
    func `is needed for a picture that no site serves`(text: String) {
        #expect(V2.ImageAddress(text) == nil)
    }
}
