/// The part of an image that a badge was found in.
public enum BadgeCarrier: String, Hashable, Sendable {
    /// A PNG chunk of international text, as both standards want it.
    case internationalText = "iTXt"
    /// The same chunk in its compressed form, which neither standard allows.
    case compressedInternationalText = "compressed iTXt"
    /// A PNG chunk of Latin-1 text: badges of the years before Open Badges 1.1.
    case plainText = "tEXt"
    /// A PNG chunk of compressed Latin-1 text.
    case compressedPlainText = "zTXt"
    /// The text of an SVG element.
    case elementText = "element text"
    /// The attribute `verify` of an SVG element.
    case verifyAttribute = "verify attribute"
}
