import Diagnostics

extension Finding {
    /// A finding in the words of an error, at a place that the error does not know.
    init(_ error: any ExplainedError, at pointer: String) {
        self.init(
            error.code, error.explanation, remedy: error.remedy, specification: error.specification,
            place: error.place ?? .pointer(pointer))
    }
}
