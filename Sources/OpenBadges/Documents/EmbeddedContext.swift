private import CSchemas

/// The files of `Schemas/contexts`, which are part of the program.
enum EmbeddedContext {
    /// The bytes of `Schemas/contexts/NAME.json`, or `nil` when there is no such file.
    static func bytes(named name: String) -> [UInt8]? {
        guard let file = embedded_context(name) else { return nil }
        return [UInt8](UnsafeBufferPointer(start: file.pointee.bytes, count: file.pointee.length))
    }

    /// The names of all files.
    static var names: [String] {
        (0..<embedded_context_count()).compactMap { position in
            embedded_context_at(position).map { String(cString: $0.pointee.name) }
        }
    }
}
