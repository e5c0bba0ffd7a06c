import Diagnostics
import LinkedData

/// Reads the members of a proof object.
struct ProofMemberReader {
    private let json: JSONObject

    init(_ json: JSONObject) {
        self.json = json
    }

    /// The suite: by name in a `DataIntegrityProof`, by the class of proof in older ones.
    func cryptosuite() throws(DataIntegrityError) -> Cryptosuite {
        let types = json["type"]?.elements ?? []
        guard types.count == 1, let type = types.first?.text else { throw .missingType }
        let name = json["cryptosuite"]
        switch JSONText(type) {
        case "DataIntegrityProof":
            guard let name = name?.text else { throw .missingSuite }
            return Cryptosuite(named: name)
        case "Ed25519Signature2020":
            // With a suite named as well, readers could disagree on which of the two it is.
            guard name == nil else { throw .missingType }
            return .ed25519Signature2020
        default:
            return .unrecognised(type)
        }
    }

    /// The name of the key: an absolute IRI, not a key that the proof brings along.
    func verificationMethod() throws(DataIntegrityError) -> String {
        guard let name = json["verificationMethod"]?.text, let address = IRI(name) else { throw .method }
        return address.text
    }

    /// A string; `nil` where there is none.
    func text(_ name: MemberName) throws(DataIntegrityError) -> String? {
        guard let value = json[name] else { return nil }
        guard let text = value.text else { throw .member(name.text, expected: Phrase("expected/string")) }
        return text
    }

    /// A string or several.
    func texts(_ name: MemberName) throws(DataIntegrityError) -> [String] {
        var texts: [String] = []
        for value in json[name]?.elements ?? [] {
            guard let text = value.text else { throw .member(name.text, expected: Phrase("expected/string-strings")) }
            texts.append(text)
        }
        return texts
    }

    /// A date and time with its zone.
    func time(_ name: MemberName) throws(DataIntegrityError) -> DateTime? {
        guard let value = json[name] else { return nil }
        guard let time = value.text.flatMap({ DateTime($0) }) else { throw .time(name.text) }
        return time
    }
}
