import LinkedData

/// What an award counts for at present.
public struct AwardStatus: Hashable, Sendable {
    /// Whether it was taken back for good.
    public let isRevoked: Bool
    /// Whether it does not count for the time being.
    public let isSuspended: Bool
    /// Why.
    public let reason: String?

    /// An award that counts.
    static let standing = AwardStatus(isRevoked: false, isSuspended: false, reason: nil)

    init(isRevoked: Bool, isSuspended: Bool, reason: String?) {
        self.isRevoked = isRevoked
        self.isSuspended = isSuspended
        self.reason = reason
    }

    private enum Member {
        static let revoked: MemberName = "revoked"
        static let suspended: MemberName = "suspended"
        static let reason: MemberName = "reason"
    }

    init(_ record: Record) throws(ProgrammeError) {
        let body = try record.readableBody
        guard let isRevoked = body[Member.revoked]?.bool, let isSuspended = body[Member.suspended]?.bool else {
            throw .unreadable(key: record.key, member: Member.revoked.text)
        }
        self.init(isRevoked: isRevoked, isSuspended: isSuspended, reason: body[Member.reason]?.text)
    }

    var json: JSONObject {
        var json: JSONObject = [Member.revoked: .bool(isRevoked), Member.suspended: .bool(isSuspended)]
        json[Member.reason] = reason.map { .text($0) }
        return json
    }
}
