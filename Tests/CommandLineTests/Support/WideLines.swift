/// The lines of text for people that are wider than 80 columns. An address or hash is never broken, because it could not be
/// copied, so lines with such a word do not count.
func wideLines(of text: String) -> [Substring] {
    text.split(separator: "\n").filter { line in
        line.count > 80 && !line.split(separator: " ").contains { $0.count > 60 }
    }
}
