import Cryptography
import LinkedData

/// Reads the members of one received header.
struct JOSEHeaderReader {
    let members: JSONObject

    init(encoded: [UInt8]) throws(JWSError) {
        let bytes: [UInt8]
        do {
            bytes = try Base64URL.decode(encoded.span)
        } catch {
            throw .encoding(part: .header, error)
        }
        let value: JSONValue
        do {
            value = try JSONValue(parsing: bytes, limits: JSONLimits(bytes: JOSEHeader.longestHeader, depth: 20))
        } catch {
            throw .headerSyntax(error)
        }
        guard let members = value.object else { throw .headerNotAnObject }
        self.members = members
    }

    func refuseForbiddenMembers() throws(JWSError) {
        for name in JOSEHeaderMember.forbidden where members[name] != nil {
            throw .forbiddenMember(name.text)
        }
    }

    func algorithmName() throws(JWSError) -> String {
        guard let name = try text(JOSEHeaderMember.algorithm) else { throw .noAlgorithm }
        return name
    }

    func keyID() throws(JWSError) -> String? {
        guard let keyID = try text(JOSEHeaderMember.keyID) else { return nil }
        guard keyID.utf8.count <= DIDURL.longestText else {
            throw .keyIDTooLong(bytes: keyID.utf8.count, limit: DIDURL.longestText)
        }
        return keyID
    }

    func jsonWebKey(cache: KeyCache?) throws(JWSError) -> JSONWebKey? {
        guard let value = members[JOSEHeaderMember.jsonWebKey] else { return nil }
        guard let object = value.object else { throw .memberType(JOSEHeaderMember.jsonWebKey.text) }
        do {
            return try JSONWebKey(object, cache: cache)
        } catch {
            throw .headerKey(error)
        }
    }

    func text(_ name: MemberName) throws(JWSError) -> String? {
        guard let value = members[name] else { return nil }
        guard let text = value.text else { throw .memberType(name.text) }
        return text
    }
}
