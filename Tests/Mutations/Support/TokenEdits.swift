import Cryptography
import LinkedData

/// The edits of a token: of its header and of its payload with the signature kept, and of each letter of its signature.
struct TokenEdits {
    typealias Edit = (kind: SingleEdit.Kind, place: String, token: [UInt8])

    private let parts: [[UInt8]]

    init(_ token: [UInt8]) {
        parts = token.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).map(Array.init)
    }

    var all: [Edit] {
        guard parts.count == 3 else { return [] }
        return edits(ofPart: 0, named: "header") + edits(ofPart: 1, named: "payload") + lettersOfSignature
    }

    private func edits(ofPart part: Int, named name: String) -> [Edit] {
        guard let bytes = try? Base64URL.decode(parts[part]), let value = try? JSONValue(parsing: bytes) else {
            return []
        }
        return SingleEdit.all(of: value).map { edit in
            (edit.kind, name + edit.place.text, token(with: Base64URL.encode(edit.document.serialized()), at: part))
        }
    }

    private var lettersOfSignature: [Edit] {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
        return parts[2].indices.map { position in
            var changed = parts[2]
            let value = alphabet.firstIndex(of: changed[position]) ?? 0
            changed[position] = alphabet[(value + 1) % alphabet.count]
            return (.text, "signature/\(position)", token(with: changed, at: 2))
        }
    }

    private func token(with bytes: [UInt8], at part: Int) -> [UInt8] {
        var changed = parts
        changed[part] = bytes
        return Array(changed.joined(separator: [UInt8(ascii: ".")]))
    }
}
