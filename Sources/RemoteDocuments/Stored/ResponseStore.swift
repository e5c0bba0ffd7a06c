/// A place where answers are kept between two runs. It may lose any of them at any time.
package protocol ResponseStore: Sendable {
    /// What was kept for a URL, undamaged.
    func bytes(for url: String) -> [UInt8]?
    /// Keeps something for a URL, instead of what was kept before.
    func keep(_ bytes: [UInt8], for url: String)
    /// Keeps nothing for a URL any more.
    func forget(_ url: String)
}
