import Diagnostics
private import Glibc
import Issuance
import LinkedData

/// Looks at everything that a programme needs.
struct Examination {
    let folder: ProgrammeFolder
    let site: String?
    let passphrase: PassphraseOptions

    /// What was found at one thing.
    struct Result {
        let name: String
        var words = ""
        var fault: String?
        var remedy: String?
    }

    /// The least free space, in bytes, with which a day's work is safe.
    static let leastFreeSpace: UInt64 = 200 << 20

    func results() async -> [Result] {
        var results = [
            await Self.examine("keys", keys), await Self.examine("records", records),
            await Self.examine("disk") { try Self.disk(under: folder.path) }, await Self.examine("clock", clock),
        ]
        if let site { results.append(await Self.examine("site") { try published(in: site) }) }
        return results
    }

    /// What can be said of a folder whose records cannot be opened.
    static func results(ofUnopened path: String, _ error: StoreError) async -> [Result] {
        [await examine("records") { throw error }, await examine("disk") { try disk(under: path) }]
    }

    private static func examine(_ name: String, _ look: () async throws -> String) async -> Result {
        do {
            return Result(name: name, words: try await look())
        } catch let error as any ExplainedError {
            return Result(name: name, fault: error.explanation, remedy: error.remedy)
        } catch {
            return Result(name: name, fault: "\(error)")
        }
    }

    /// The key is readable by this account alone, opens, and is the one that badges name.
    private func keys() async throws -> String {
        let path = "\(folder.path)/keys"
        var status = stat()
        guard stat(path, &status) == 0 else {
            throw errno == ENOENT
                ? LostKeyError(path: ProgrammeFolder.keyPath(in: folder.path)) : SystemError(errno).reading(path)
        }
        guard status.st_mode & 0o077 == 0 else {
            throw ExaminationFault("Others can look into \(path).", remedy: "chmod 700 \(path)")
        }
        let signer = try folder.signer(passphrase)
        try await folder.programme.checkKey(of: signer.issuer)
        return "\(signer.issuer.keys.count.counting("key")), "
            + "the one in use has the thumbprint \(try PublicKeyForms(signer.key.publicKey).thumbprint())"
    }

    private func records() throws -> String {
        let audit = try folder.programme.audit()
        guard let fault = audit.faults.first else {
            return "\(audit.records.counting("record")), whole; \(audit.awards.counting("award"))"
        }
        throw ExaminationFault(
            "The records are not whole (\(audit.faults.count.counting("fault"))). \(fault.sentence)",
            remedy: "See badge audit for all of them, and restore a backup.")
    }

    private static func disk(under path: String) throws -> String {
        var space = statvfs()
        guard statvfs(path, &space) == 0 else { throw SystemError(errno).reading(path) }
        let (free, overflow) = UInt64(space.f_bavail).multipliedReportingOverflow(by: UInt64(space.f_frsize))
        guard overflow || free >= leastFreeSpace else {
            throw ExaminationFault("Only \(free >> 20) MiB are free.", remedy: "Make room on the disk.")
        }
        return "\((overflow ? .max : free) >> 30) GiB free"
    }

    /// The clock is not behind the last record: then it was set back, or was ahead when that was written.
    private func clock() throws -> String {
        let now = Moment.now()
        guard let last = try folder.programme.head(), last.date.instant > now else { return "\(now)" }
        throw ExaminationFault(
            "It is \(now) here, but the last record is of \(last.date.text).", remedy: "Set the clock of this machine.")
    }

    /// What was published is what the records say.
    private func published(in site: String) throws -> String {
        let publication = PublicationFolder(path: site)
        _ = try publication.head(in: folder.programme)
        var count = 0
        var changed: [String] = []
        try folder.programme.publish(signedBy: folder.signer(passphrase)) { portion in
            count += portion.files.count
            changed += try publication.outdated(portion)
        }
        if let first = changed.first {
            throw ExaminationFault(
                "Missing or out of date: \(changed.count) of \(count.counting("file")), \(first) for instance.",
                remedy: "badge publish --everything \(site)")
        }
        return "\(count.counting("file")), up to date"
    }
}

/// Something that is not as it should be.
struct ExaminationFault: ExplainedError, Equatable {
    let explanation: String
    let remedy: String

    init(_ explanation: String, remedy: String) {
        self.explanation = explanation
        self.remedy = remedy
    }

    var code: FindingCode { "doctor.fault" }
}
