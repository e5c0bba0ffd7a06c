public import LinkedData
internal import OpenBadges

extension Programme {
    /// Everything that verifiers and people fetch, as it follows from the records: two runs on the same records give the
    /// same files, as long as the key signs the same way each time (Ed25519 and RSA do).
    ///
    /// - Parameters:
    ///   - signer: signs status lists for the programme's issuer.
    ///   - head: what a folder holds already; of awards only what has changed since is given. Everything if left out.
    ///   - take: is given the files, a portion at a time. What comes last vouches for what came before.
    public func publish(
        signedBy signer: Signer, after head: PublishedHead? = nil, to take: (PublicationPortion) throws -> Void
    ) throws {
        let stamp = try publicationStamp(signer.issuer)
        let known = head.flatMap { $0.stamp == stamp ? $0.end.number : nil }
        try store.read { records in
            var portion = PublicationPortion(isComplete: known == nil)
            portion.files += try issuerFiles(signer.issuer)
            portion.files += try catalogueFiles(by: signer.issuer, in: records)
            portion.files += try statusFiles(signedBy: signer, in: records)
            try take(portion)
            try awardFiles(by: signer.issuer, after: known, in: records, to: take)
            guard let last = try records.last() else { return }
            let end = ChainHead(number: last.number, link: last.link, date: last.date)
            let document = PublishedHead(end: end, stamp: stamp).json
            let url = try settings.published(Self.headPath)
            try take(
                PublicationPortion(
                    files: [PublishedFile(Self.headPath, at: [url], document)], isComplete: known == nil))
        }
    }

    /// The path of the end of the chain of records. It comes last: what it vouches for has been written then.
    public static let headPath = "records.json"

    /// Changes whenever the files of awards can change without a record: with the settings, the keys, and the form in which
    /// this program writes them.
    private func publicationStamp(_ issuer: Issuer) throws -> String {
        let form: JSONObject = [
            "form": 1, "settings": .object(settings.json),
            "keys": .array(issuer.keys.map { .text($0.verificationMethod.text) }),
        ]
        return try ContentDigest(of: form.serialized()).text
    }

    private func issuerFiles(_ issuer: Issuer) throws -> [PublishedFile] {
        var files = try issuer.publishedDocuments().map { document in
            PublishedFile(try settings.path(of: document.url), at: [document.url], document.json)
        }
        files.append(PublishedFile("jwks.json", at: [try settings.published("jwks.json")], try issuer.keySet()))
        if let did = try issuer.didDocument(at: settings.address) {
            files.append(PublishedFile(did.path, at: [try settings.published(did.path)], did.json))
        }
        return files
    }
}

/// The end of the chain of records as it is published, and of what kind the files are that were published with it.
public struct PublishedHead: Hashable, Sendable {
    /// The end of the chain.
    public let end: ChainHead
    /// What the files follow from besides the records, as a digest; `nil` when an earlier version of this program wrote them.
    let stamp: String?

    init(end: ChainHead, stamp: String) {
        self.end = end
        self.stamp = stamp
    }

    /// Reads what was published.
    public init?(_ json: JSONObject) {
        guard let end = ChainHead(json) else { return nil }
        self.end = end
        stamp = json["stamp"]?.text
    }

    var json: JSONObject {
        var json = end.json
        json["stamp"] = stamp.map { .text($0) }
        return json
    }
}
