private import COpenSSL
import Diagnostics

/// OpenSSL's queue of errors, one for each thread.
///
/// Whoever sees a call fail empties it, so that no entry is mistaken for the reason of a later failure.
enum OpenSSLErrorQueue {
    /// One entry of the queue.
    struct Entry: Equatable {
        /// The part of OpenSSL that reported it (`ERR_LIB_…`).
        let library: Int32
        /// What it reported (`…_R_…`); means something only with `library`.
        let reason: Int32
        /// OpenSSL's own words.
        let text: String
    }

    /// Empties the queue and gives what was in it, oldest first.
    static func drain() -> [Entry] {
        var entries: [Entry] = []
        while true {
            let code = ERR_get_error()
            if code == 0 { return entries }
            let text = ERR_reason_error_string(code).map { String(cString: $0) } ?? "error \(code)"
            entries.append(Entry(library: ERR_GET_LIB(code), reason: ERR_GET_REASON(code), text: text))
        }
    }

    /// Empties the queue.
    static func clear() {
        ERR_clear_error()
    }

    /// The failure of `operation` (a verb and its object), with the reasons in the queue, which is emptied.
    static func failure(to operation: Phrase) -> CryptographyError {
        .refused(operation: operation, reasons: drain().map(\.text))
    }
}
