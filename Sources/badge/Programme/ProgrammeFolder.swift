import Cryptography
import Issuance
import LinkedData
import OpenBadges
import Proofs
import Storage
private import Synchronization

/// The folder in which an office keeps a programme: its settings, its database, its keys.
struct ProgrammeFolder {
    /// The folder.
    let path: String
    /// The programme.
    let programme: Programme

    private enum Name {
        static let settings = "programme.json"
        static let database = "programme.db"
        static let keys = "keys"
        static let key = "issuer.pem"
        static let retired = "retired-"
        static let databaseMember: MemberName = "database"
    }

    /// Opens a programme.
    init(opening path: String) throws {
        let file = InputFile("\(path)/\(Name.settings)")
        let object: JSONObject
        do {
            object = try OfficeFile.object(in: file, what: "programme")
        } catch FileError.missing {
            throw StoreError.missing(place: path)
        }
        let settings = try ProgrammeSettings(object)
        let store = try Store(Self.location(object[Name.databaseMember]?.text, in: path))
        self.path = path
        programme = Programme(settings: settings, store: store, now: Moment.now)
    }

    /// Makes a programme in a folder of its own.
    ///
    /// - Parameters:
    ///   - database: the address of a database; a file in the folder if left out.
    ///   - key: the issuer's first key.
    init(
        making path: String, settings: ProgrammeSettings, database: String?, key: PrivateKey, passphrase: [UInt8]?
    ) throws {
        if let database { try Store.checkWritable(database) }
        try self.init(around: path, settings: settings, database: database) { store in
            guard try store.read({ try $0.last() }) == nil else {
                throw StoreError.occupied(place: database ?? path)
            }
            let file = OutputFile(new: Self.keyPath(in: path))
            try file.write(try key.pem(passphrase: passphrase), readers: .owner)
        }
    }

    /// Makes a folder around records that come from a backup, without a key.
    init(
        restoring path: String, settings: ProgrammeSettings, database: String?, _ restore: (Store) throws -> Void
    ) throws {
        try self.init(around: path, settings: settings, database: database, restore)
    }

    /// Makes a folder that holds no programme yet, and fills it; when that fails, nothing of it stays.
    private init(
        around path: String, settings: ProgrammeSettings, database: String?, _ fill: (Store) throws -> Void
    ) throws {
        var made = NewFiles()
        try made.makeFolder(path)
        // Of two that make one programme at the same time the second must not take away what the first has made.
        let lock = try FolderLock(path)
        do {
            let store = try Self.make(path, settings: settings, database: database, &made, fill)
            self.init(path: path, programme: Programme(settings: settings, store: store, now: Moment.now))
            lock.release()
        } catch {
            made.remove()
            lock.release()
            throw error
        }
    }

    private static func make(
        _ path: String, settings: ProgrammeSettings, database: String?, _ made: inout NewFiles,
        _ fill: (Store) throws -> Void
    ) throws -> Store {
        let settingsFile = OutputFile(new: "\(path)/\(Name.settings)")
        try settingsFile.checkDestination()
        try made.makePrivateFolder("\(path)/\(Name.keys)")
        made.expect(keyPath(in: path))
        let location = location(database, in: path)
        // SQLite keeps two more files beside its own: with a database that is there already they are not this step's. An address
        // is no path, and nothing is there.
        if FileStatus(location, followingLinks: false) == nil {
            for ending in ["", "-wal", "-shm"] { made.expect(location + ending) }
        }
        let store = try Store(location, creating: true)
        try fill(store)
        var json = settings.json
        json[Name.databaseMember] = .text(database ?? Name.database)
        // The settings come last: without them there is no programme.
        try settingsFile.write(json.serialized(indentation: 2) + [UInt8(ascii: "\n")])
        return store
    }

    private init(path: String, programme: Programme) {
        self.path = path
        self.programme = programme
    }

    /// The same folder, for awarding: badges carry the endorsements that hold now. Where one is left out of them, it is said why.
    func carryingSoundEndorsements(_ documents: DocumentOptions) async throws -> ProgrammeFolder {
        let fetched = SharedDocuments()
        let supplied = try UsageError.explaining { try documents.supplied() }
        let told = Mutex<Set<IRI>>([])
        let programme = try await programme.carryingSoundEndorsements(
            verifier: Verifier(loader: supplied), network: fetched.sharing(documents.network())
        ) { left in
            let endorsement = left.endorsement
            guard told.withLock({ $0.insert(endorsement.id).inserted }) else { return }
            Console().note(
                "Not carried: the endorsement \(endorsement.id.text) of \(endorsement.about) by \(endorsement.endorserName). \(left.reason)"
            )
        }
        return ProgrammeFolder(path: path, programme: programme)
    }

    /// The settings as their file holds them.
    func settingsObject() throws -> JSONObject {
        try OfficeFile.object(in: InputFile("\(path)/\(Name.settings)"), what: "programme")
    }

    /// Signs for the programme's issuer.
    func signer(_ passphrase: PassphraseOptions) throws -> Signer {
        let key = try privateKey(passphrase)
        let issuer = try programme.issuer(keys: [key.publicKey] + retiredKeys().filter { $0 != key.publicKey })
        return try Signer(key: key, of: issuer, proofs: CredentialProofs.usual(for: key.type))
    }

    private func privateKey(_ passphrase: PassphraseOptions) throws -> PrivateKey {
        try readingKey { try PrivateKeyFile(file: $0, passphrase: passphrase).read() }
    }

    /// Reads the file of the key in use.
    private func readingKey<Key>(_ read: (InputFile) throws -> Key) throws -> Key {
        let file = Self.keyPath(in: path)
        do {
            return try read(InputFile(file))
        } catch FileError.missing(file) {
            throw LostKeyError(path: file)
        }
    }

    /// The keys that were used before: what they signed stays good.
    private func retiredKeys() throws -> [PublicKey] {
        let folder = "\(path)/\(Name.keys)"
        return try FolderListing.names(in: folder).filter { $0.hasPrefix(Name.retired) && $0.hasSuffix(".pem") }.map {
            name in try InputFile("\(folder)/\(name)").read(limit: .document) { try PublicKey(pem: $0) }
        }
    }

    /// Puts a new key in the place of the one in use. Of that one only the public half stays, so that what it signed can be
    /// checked and nothing more can be signed with it. Broken off, it is simply done again.
    func rotateKey(to key: PrivateKey, _ passphrase: PassphraseOptions) throws {
        let secret = try passphrase.passphrase()
        let file = try readingKey { try KeyFile(file: $0, passphrase: passphrase).read() }
        if case .privateKey(_, isEncrypted: true) = file, secret == nil {
            throw UsageError(
                "The key in use is protected by a passphrase, and none is given for the new one.",
                remedy: "Add --passphrase-file or --passphrase-env; the new key gets the same passphrase.")
        }
        try retire(privateKey(passphrase).publicKey)
        try OutputFile(Self.keyPath(in: path), replacing: true).write(try key.pem(passphrase: secret), readers: .owner)
    }

    /// Puts a new key in the place of one that is lost, and keeps the public halves of the keys that signed until then: as long
    /// as they are published, badges hold that they signed.
    ///
    /// - Parameter published: the public keys of this programme.
    /// - Throws: `.otherKey` when the last badge was signed with none of them.
    func replaceLostKey(among published: [PublicKey], by key: PrivateKey, _ passphrase: PassphraseOptions) async throws
    {
        let file = Self.keyPath(in: path)
        guard FileStatus(file) == nil else {
            throw UsageError("The key in use is not lost: it is in \(file).", remedy: "Leave --lost out.")
        }
        let secret = try passphrase.passphrase()
        try FolderMaking.makePrivate("\(path)/\(Name.keys)")
        try await programme.checkKey(of: programme.issuer(keys: [key.publicKey] + retiredKeys() + published))
        for old in published { try retire(old) }
        try OutputFile(new: file).write(try key.pem(passphrase: secret), readers: .owner)
    }

    /// Keeps the public half of a key that signs no more.
    private func retire(_ key: PublicKey) throws {
        let name = "\(Name.retired)\(try JSONWebKey(key).thumbprint()).pem"
        try OutputFile("\(path)/\(Name.keys)/\(name)", replacing: true).write(Array(key.pem.utf8))
    }

    /// Where the key in use stands.
    static func keyPath(in path: String) -> String { "\(path)/\(Name.keys)/\(Name.key)" }

    /// A file beside the settings, unless an address or a whole path is given.
    private static func location(_ database: String?, in path: String) -> String {
        let database = database ?? Name.database
        return database.hasPrefix("/") || database.contains("://") ? database : "\(path)/\(database)"
    }
}
