/// The root element of an SVG, as places in the text where a badge can be put.
struct SVGRoot: Sendable {
    /// One attribute of the root with the white space before it.
    struct Declaration: Sendable {
        /// The prefix that it declares.
        let prefix: [UInt8]
        /// The namespace that it binds it to.
        let namespace: XMLNamespace
        /// White space, name and value.
        let whole: Range<Int>
    }

    /// The name with its prefix.
    let name: Range<Int>
    /// The offset after the `>` of the start tag.
    let tagEnd: Int
    /// Whether the start tag is that of an empty element.
    let isSelfClosing: Bool
    /// Whether the root is in the namespace of SVG; very old files have none.
    let hasNamespace: Bool
    /// The namespace prefixes that the root declares, in order; the default namespace is not among them.
    let declarations: [Declaration]
    /// The end tag; empty for an empty element.
    var endTag: Range<Int>
}
