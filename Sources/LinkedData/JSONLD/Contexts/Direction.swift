/// The direction in which text is read.
///
/// JSON-LD 1.1, "Base Direction".
enum Direction: String, Hashable, Sendable {
    case leftToRight = "ltr"
    case rightToLeft = "rtl"
}
