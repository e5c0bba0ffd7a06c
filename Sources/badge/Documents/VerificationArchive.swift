import Cryptography
import LinkedData
import Synchronization

/// What a verdict rested on: the badge and every document that was asked for, so that the same verdict can be had years
/// later, when the documents are no longer on the web.
final class VerificationArchive: Sendable {
    /// The members of the file.
    enum Member {
        static let format: MemberName = "badgeArchive"
        static let savedAt: MemberName = "savedAt"
        static let inputs: MemberName = "inputs"
        static let documents: MemberName = "documents"
        static let name: MemberName = "name"
        static let url: MemberName = "url"
        static let status: MemberName = "status"
        static let address: MemberName = "address"
        static let mediaType: MemberName = "mediaType"
        static let retrievedAt: MemberName = "retrievedAt"
        static let digest: MemberName = "digest"
        static let body: MemberName = "base64"
    }

    /// The number of the one format that there is.
    static let format = 1
    /// The most bytes of an archive: a picture and twenty documents of the largest size, in base64.
    static let greatestSize = 160 << 20

    private struct Contents {
        var inputs: [(name: String, bytes: [UInt8])] = []
        var answers: [(url: IRI, answer: Result<LoadedDocument, DocumentError>)] = []
    }

    private let contents = Mutex(Contents())

    /// Notes a badge that was verified.
    func note(input name: String, bytes: [UInt8]) {
        contents.withLock { $0.inputs.append((name, bytes)) }
    }

    /// A loader that notes every answer that another one gives.
    func recording(_ loader: any DocumentLoader) -> some DocumentLoader {
        RecordingLoader(loader: loader, archive: self)
    }

    private struct RecordingLoader: DocumentLoader {
        let loader: any DocumentLoader
        let archive: VerificationArchive

        func load(_ url: IRI) async throws(DocumentError) -> LoadedDocument {
            do {
                let document = try await loader.load(url)
                archive.contents.withLock { $0.answers.append((url, .success(document))) }
                return document
            } catch {
                archive.contents.withLock { $0.answers.append((url, .failure(error))) }
                throw error
            }
        }
    }

    /// The whole as it is written.
    ///
    /// What could not be had is left out: it cannot be had from the archive either. Only that a document is known not to
    /// exist is an answer.
    func bytes(savedAt instant: Instant) throws -> [UInt8] {
        let (inputs, answers) = contents.withLock { ($0.inputs, $0.answers) }
        var documents: [JSONValue] = []
        var urls: Set<IRI> = []
        for (url, answer) in answers {
            guard var entry = try Self.entry(answer, savedAt: instant), urls.insert(url).inserted else { continue }
            entry[Member.url] = .text(url.text)
            documents.append(.object(entry))
        }
        var archive = JSONObject()
        archive[Member.format] = .number(JSONNumber(Self.format))
        archive[Member.savedAt] = .text(instant.description)
        archive[Member.inputs] = .array(
            try inputs.map { name, bytes in
                var entry = try Self.body(bytes)
                entry[Member.name] = .text(name)
                return .object(entry)
            })
        archive[Member.documents] = .array(documents)
        return JSONValue.object(archive).serialized(indentation: 2) + [UInt8(ascii: "\n")]
    }

    private static func entry(
        _ answer: Result<LoadedDocument, DocumentError>, savedAt instant: Instant
    ) throws -> JSONObject? {
        var entry: JSONObject
        switch answer {
        case .success(let document):
            entry = try body(document.bytes)
            entry[Member.status] = .number(JSONNumber(200))
            entry[Member.address] = .text(document.address.text)
            entry[Member.mediaType] = document.mediaType.map(JSONValue.text)
            entry[Member.retrievedAt] = .text((document.retrievedAt ?? instant).description)
        case .failure(.absent), .failure(.gone):
            entry = JSONObject()
            let isGone = if case .failure(.gone) = answer { true } else { false }
            entry[Member.status] = .number(JSONNumber(isGone ? 410 : 404))
            entry[Member.retrievedAt] = .text(instant.description)
        case .failure: return nil
        }
        return entry
    }

    private static func body(_ bytes: [UInt8]) throws -> JSONObject {
        var body = JSONObject()
        body[Member.digest] = .text(try digest(of: bytes))
        body[Member.body] = .text(Base64.encode(bytes))
        return body
    }

    /// `sha256:` and the digest in hexadecimal.
    static func digest(of bytes: [UInt8]) throws(CryptographyError) -> String {
        "sha256:" + Hexadecimal.encode(try HashAlgorithm.sha256.digest(bytes))
    }
}
