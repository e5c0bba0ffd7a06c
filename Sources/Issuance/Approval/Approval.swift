private import Cryptography
import Diagnostics
public import LinkedData

/// The decision that lets one badge be issued: who approved, when, and what it refers to.
///
/// The credential builder takes nothing else as permission. There is no initialiser that leaves the question open: an
/// approval that exists was given.
public struct Approval: Hashable, Sendable {
    /// The most bytes of UTF-8 that the name of the approver may have.
    public static let approverLimit = 300
    /// The most bytes of UTF-8 that the reference may have.
    public static let referenceLimit = 2000

    /// The name of the person who approved.
    public let approver: String
    /// What the approval refers to, in the approver's words: minutes, a case number, a URL.
    public let reference: String?
    /// When it was given, in UTC to the second.
    public let date: DateTime
    /// SHA-256 over the canonical form (RFC 8785) of `json`, in lower-case hexadecimal: records of an award name the
    /// approval by it, so that a later change to either is noticed.
    public let digest: String

    /// The statement of a named person that the badge may be issued.
    ///
    /// - Parameters:
    ///   - approver: the name of the person.
    ///   - reference: what the approval refers to.
    ///   - instant: when the approval was given.
    /// - Throws: what is wrong with the name or the reference.
    public init(statementBy approver: String, reference: String?, at instant: Instant) throws(ApprovalError) {
        if let fault = StatementText.fault(in: approver, limit: Self.approverLimit) { throw .approver(fault) }
        if let reference, let fault = StatementText.fault(in: reference, limit: Self.referenceLimit) {
            throw .reference(fault)
        }
        self.approver = approver
        self.reference = reference
        self.date = DateTime(instant)
        self.digest = try Self.digest(of: Self.statement(by: approver, reference: reference, date: date))
    }

    /// The approval as the output of a command and the record of an award state it.
    public var json: JSONObject {
        var json = Self.statement(by: approver, reference: reference, date: date)
        json[Member.digest] = .text("sha256:" + digest)
        return json
    }

    private enum Member {
        static let type: MemberName = "type"
        static let approvedBy: MemberName = "approvedBy"
        static let approvedAt: MemberName = "approvedAt"
        static let reference: MemberName = "reference"
        static let digest: MemberName = "digest"
    }

    /// What was stated: everything but the digest.
    private static func statement(by approver: String, reference: String?, date: DateTime) -> JSONObject {
        var statement = JSONObject()
        statement[Member.type] = "ApprovalStatement"
        statement[Member.approvedBy] = .text(approver)
        statement[Member.approvedAt] = .text(date.text)
        if let reference { statement[Member.reference] = .text(reference) }
        return statement
    }

    private static func digest(of statement: JSONObject) throws(ApprovalError) -> String {
        let canonical: [UInt8]
        do throws(JSONError) {
            canonical = try JSONValue.object(statement).canonicalized()
        } catch {
            throw .noDigest(reason: error.explanation)
        }
        do throws(CryptographyError) {
            return Hexadecimal.encode(try HashAlgorithm.sha256.digest(canonical))
        } catch {
            throw .noDigest(reason: error.explanation)
        }
    }

    /// Two approvals are the same when the same was stated, byte for byte.
    public static func == (left: Approval, right: Approval) -> Bool { left.digest == right.digest }

    /// Hashes the digest, which stands for the whole statement.
    public func hash(into hasher: inout Hasher) { hasher.combine(digest) }
}
