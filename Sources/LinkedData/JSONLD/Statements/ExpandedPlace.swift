/// Where in a document a blank node stands, in positions of members and elements.
enum ExpandedPlace {
    /// It is an object, or the graph of one of its values.
    case object([Int])
    /// It holds an element of a list.
    case listElement([Int], Int)
    /// It has a label.
    case label(MemberName)
}
