private import Cryptography

/// A step whose words have their salt and digest: what is left to do when it is recorded is to link it to the step before.
struct SealedDraft: Sendable {
    let draft: RecordDraft
    /// Random text that goes into the digest.
    let salt: String
    /// SHA-256 over salt and canonical body.
    let digest: String

    init(_ draft: RecordDraft, random: RandomSource) throws {
        self.draft = draft
        salt = Hexadecimal.encode(try random.bytes(16))
        digest = try Record.digest(of: draft.body, salt: salt)
    }
}
