private import CSchemas

/// The files of `Schemas/schemas`, which are part of the program.
enum EmbeddedSchema {
    /// The bytes of `Schemas/schemas/NAME.json`, or `nil` when there is no such file.
    static func bytes(named name: String) -> [UInt8]? {
        guard let file = embedded_schema(name) else { return nil }
        return [UInt8](UnsafeBufferPointer(start: file.pointee.bytes, count: file.pointee.length))
    }

    /// The names of all files.
    static var names: [String] {
        (0..<embedded_schema_count()).compactMap { position in
            embedded_schema_at(position).map { String(cString: $0.pointee.name) }
        }
    }
}
