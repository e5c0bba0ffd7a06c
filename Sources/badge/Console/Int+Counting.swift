extension Int {
    /// So many things, as in "1 record" and "2 records".
    ///
    /// - Parameter plural: what several are called, when that is not the noun with an s.
    func counting(_ noun: String, plural: String? = nil) -> String {
        "\(self) \(self == 1 ? noun : plural ?? noun + "s")"
    }
}
