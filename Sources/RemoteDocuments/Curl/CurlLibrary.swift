internal import CCurl
import Diagnostics

/// libcurl, opened when it is first needed.
///
/// Whoever has this value can call every function in it: they were all found.
struct CurlLibrary: Sendable {
    /// The one that everybody uses, or why there is none.
    static let shared = Result { () throws(CurlUnusable) in try CurlLibrary(file: "libcurl.so.4") }

    /// The first version that knows every option which keeps transfers safe, and what libcurl calls it.
    static let oldest = (number: UInt32(0x075700), name: "7.87.0")

    /// Its functions.
    let functions: ccurl_functions

    /// Opens a file.
    ///
    /// - Throws: for one that is not there, too old or something else.
    init(file: String) throws(CurlUnusable) {
        let opened = ccurl_open(file)
        if let problem = opened.problem { throw CurlUnusable(reason: Phrase(verbatim: String(cString: problem))) }
        functions = opened.functions
        guard let version = functions.version_info(CURLVERSION_FIRST)?.pointee else {
            throw CurlUnusable(reason: Phrase(verbatim: file))
        }
        try Self.check(version.version_num, called: String(cString: version.version))
        let result = functions.global_init(Int(CURL_GLOBAL_DEFAULT))
        guard result == CURLE_OK else { throw CurlUnusable(reason: functions.words(for: result)) }
    }

    /// An option that an older version does not know would be passed over in silence.
    static func check(_ number: UInt32, called name: String) throws(CurlUnusable) {
        guard number >= oldest.number else {
            throw CurlUnusable(reason: Phrase("fetch.library/too-old", ["version": name, "oldest": oldest.name]))
        }
    }
}

/// Why libcurl cannot be used on this machine.
struct CurlUnusable: Error, Equatable {
    let reason: Phrase
}

extension ccurl_functions {
    /// What libcurl calls a failure.
    func words(for code: CURLcode) -> Phrase {
        let words = easy_strerror(code).map { String(cString: $0).lowercased() }
        return Phrase(verbatim: words ?? "code \(code.rawValue)")
    }
}
