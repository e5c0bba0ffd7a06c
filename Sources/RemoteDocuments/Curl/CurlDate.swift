private import CCurl

/// The dates of HTTP headers.
enum CurlDate {
    /// The seconds since 1970 of a date, `nil` for what is none.
    static func seconds(_ text: String) -> Int? {
        guard case .success(let curl) = CurlLibrary.shared else { return nil }
        let seconds = curl.functions.getdate(text, nil)
        return seconds < 0 ? nil : seconds
    }
}
