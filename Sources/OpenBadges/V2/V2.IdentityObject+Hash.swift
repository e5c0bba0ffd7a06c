import LinkedData

extension V2.IdentityObject {
    /// An identity that is marked as hashed has the form of a hash.
    ///
    /// Open Badges 2.0, "IdentityHash". An unknown algorithm is never read as an identity in the open.
    func requireIdentityHash() throws(ModelError) {
        guard hashed == true else { return }
        do throws(RecipientError) {
            _ = try HashedIdentity(parsing: identity.value, salt: salt?.value)
        } catch {
            throw .value(
                found: identity.value, expected: "sha256$ or md5$ and the hexadecimal digits of the hash",
                at: "/identity")
        }
    }
}
