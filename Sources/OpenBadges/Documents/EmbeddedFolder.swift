private import CSchemas

/// The folders of `Schemas` whose files are part of the program.
enum EmbeddedFolder {
    case contexts, schemas

    /// The bytes of the file `NAME.json`, or `nil` when there is no such file.
    func bytes(named name: String) -> [UInt8]? {
        let found =
            switch self {
            case .contexts: embedded_context(name)
            case .schemas: embedded_schema(name)
            }
        guard let file = found else { return nil }
        return [UInt8](UnsafeBufferPointer(start: file.pointee.bytes, count: file.pointee.length))
    }

    /// The names of all files.
    var names: [String] {
        let files =
            switch self {
            case .contexts: (0..<embedded_context_count()).map(embedded_context_at)
            case .schemas: (0..<embedded_schema_count()).map(embedded_schema_at)
            }
        return files.compactMap { file in file.map { String(cString: $0.pointee.name) } }
    }
}
