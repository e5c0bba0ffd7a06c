import Cryptography
import Diagnostics
import LinkedData

/// Reads the members of one JSON Web Key.
struct JSONWebKeyReader {
    private let object: JSONObject

    init(_ object: JSONObject) {
        self.object = object
    }

    /// The key material, once nothing secret was found beside it.
    func publicKey(cache: KeyCache?) throws(JSONWebKeyError) -> PublicKey {
        let type = try JSONText(text(JSONWebKeyMember.keyType))
        guard type != "oct" else { throw .symmetric }
        for name in JSONWebKeyMember.secrets where object[name] != nil {
            throw .privateMember(name.text)
        }
        let components = try components(of: type)
        do throws(KeyError) {
            if let cache { return try cache.publicKey(for: components) }
            return try PublicKey(components)
        } catch {
            throw .key(error)
        }
    }

    /// The text of a member that may be absent.
    func optionalText(_ name: MemberName) throws(JSONWebKeyError) -> String? {
        guard let value = object[name] else { return nil }
        guard let text = value.text else { throw .memberType(name.text, expected: Phrase("expected/string")) }
        return text
    }

    /// The operations, each of which may stand there once.
    func keyOperations() throws(JSONWebKeyError) -> [String]? {
        let name = JSONWebKeyMember.keyOperations
        guard let value = object[name] else { return nil }
        guard let elements = value.array else {
            throw .memberType(name.text, expected: Phrase("expected/array-strings"))
        }
        var operations: [JSONText] = []
        // A document may list very many, so they are not compared with each other one by one.
        var known: Set<JSONText> = []
        for element in elements {
            guard case .string(let operation) = element, known.insert(operation).inserted else {
                throw .memberType(name.text, expected: Phrase("expected/array-different-strings"))
            }
            operations.append(operation)
        }
        return operations.map(\.value)
    }

    private func components(of type: JSONText) throws(JSONWebKeyError) -> PublicKey.Components {
        switch type {
        case "OKP":
            let curve = try JSONText(text(JSONWebKeyMember.curve))
            guard curve == "Ed25519" else { throw .unsupportedCurve(curve.value) }
            return .ed25519(try coordinate(JSONWebKeyMember.x, octets: 32))
        case "EC":
            let curve = try JSONText(text(JSONWebKeyMember.curve))
            switch curve {
            case "P-256":
                return .p256(
                    x: try coordinate(JSONWebKeyMember.x, octets: 32),
                    y: try coordinate(JSONWebKeyMember.y, octets: 32))
            case "P-384":
                return .p384(
                    x: try coordinate(JSONWebKeyMember.x, octets: 48),
                    y: try coordinate(JSONWebKeyMember.y, octets: 48))
            default: throw .unsupportedCurve(curve.value)
            }
        case "RSA":
            return .rsa(
                modulus: try unsigned(JSONWebKeyMember.modulus), exponent: try unsigned(JSONWebKeyMember.exponent))
        default: throw .unsupportedKeyType(type.value)
        }
    }

    private func text(_ name: MemberName) throws(JSONWebKeyError) -> String {
        guard let text = try optionalText(name) else { throw .missingMember(name.text) }
        return text
    }

    private func octets(_ name: MemberName) throws(JSONWebKeyError) -> [UInt8] {
        let text = try text(name)
        do {
            return try Base64URL.decode(Array(text.utf8))
        } catch {
            throw .encoding(name.text)
        }
    }

    /// RFC 7518, "x (X Coordinate) Parameter": the full size of a coordinate, zeros included.
    private func coordinate(_ name: MemberName, octets expected: Int) throws(JSONWebKeyError) -> [UInt8] {
        let octets = try octets(name)
        guard octets.count == expected else {
            throw .coordinateLength(name.text, expected: expected, actual: octets.count)
        }
        return octets
    }

    /// RFC 7518, "Base64urlUInt": as few octets as the number needs.
    private func unsigned(_ name: MemberName) throws(JSONWebKeyError) -> [UInt8] {
        let octets = try octets(name)
        guard let first = octets.first else { throw .encoding(name.text) }
        guard first != 0 else { throw .leadingZero(name.text) }
        return octets
    }
}
