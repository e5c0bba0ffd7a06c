import Diagnostics

extension Finding {
    /// A finding in the words of an error, at a place that the error does not know.
    init(_ error: any WordedError, at pointer: String) {
        self.init(
            error.code, error.account, remedy: error.advice, specification: error.specification,
            place: error.place ?? .pointer(pointer))
    }
}
