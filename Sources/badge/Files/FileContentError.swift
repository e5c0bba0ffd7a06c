import Diagnostics

/// What is wrong with the content of a file that was named on the command line.
struct FileContentError: ExplainedError {
    private let name: String
    private let error: any ExplainedError

    /// A reason, with the name of the file added.
    init(in file: InputFile, _ error: any ExplainedError) {
        name = file.isStandardInput ? "standard input" : file.name
        self.error = error
    }

    var code: FindingCode { error.code }
    var explanation: String { "\(name): \(error.explanation)" }
    var remedy: String { error.remedy }
    var place: SourcePlace? { error.place }
    var specification: String? { error.specification }
}

extension InputFile {
    /// Reads the file and makes something of its content; an error says which file it is about.
    func read<Content>(
        limit: FileSizeLimit = .byContent, as makeContent: ([UInt8]) throws -> Content
    ) throws -> Content {
        let bytes = try read(limit: limit)
        return try explaining { try makeContent(bytes) }
    }

    /// Does something with the content of the file; an error says which file it is about.
    func explaining<Content>(_ makeContent: () throws -> Content) throws -> Content {
        do {
            return try makeContent()
        } catch let error as FileError {
            // It names the file already.
            throw error
        } catch let error as any ExplainedError {
            throw FileContentError(in: self, error)
        }
    }
}
