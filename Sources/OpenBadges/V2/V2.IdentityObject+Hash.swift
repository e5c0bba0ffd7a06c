import Diagnostics
import LinkedData

extension V2.IdentityObject {
    /// An identity that is marked as hashed has the form of a hash, and one that is marked as written in the open has not.
    ///
    /// Open Badges 2.0, "IdentityHash". An unknown algorithm is never read as an identity in the open.
    func requireForm() throws(ModelError) {
        guard let hashed, hashed != isHash else { return }
        throw .value(
            found: identity.value,
            expected: hashed
                ? Phrase("expected/sha256-md5-hexadecimal-digits-hash")
                : Phrase("expected/identity-open-because-hashed-false"),
            at: "/identity")
    }

    private var isHash: Bool {
        do throws(RecipientError) {
            _ = try HashedIdentity(parsing: identity.value, salt: nil)
            return true
        } catch {
            return false
        }
    }
}
