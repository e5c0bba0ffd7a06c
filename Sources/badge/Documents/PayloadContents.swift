import LinkedData
import OpenBadges
import Proofs

/// A payload taken apart for showing.
struct PayloadContents {
    /// The header of a token.
    let header: JSONObject?
    /// The document, or what a token carries.
    let document: JSONObject?
    /// The address, for an old badge that holds nothing else.
    let address: String?

    /// Takes a payload apart.
    init(_ payload: ExtractedBadge.Payload) throws {
        switch payload {
        case .document(let bytes):
            header = nil
            guard let object = try JSONValue(parsing: bytes).object else { throw FileRoleError.noObject(what: "badge") }
            document = object
            address = nil
        case .token(let bytes):
            let token = try CompactJWS(bytes)
            header = token.header.members
            document = try JSONValue(parsing: token.payload).object
            address = nil
        case .address(let text):
            header = nil
            document = nil
            address = text
        }
    }

    /// How it is signed, and with what it aligns.
    var lines: [(label: TerminalText, value: TerminalText)] {
        var lines: [(label: TerminalText, value: TerminalText)] = []
        if let address { lines.append(("Address", "\(address)")) }
        let achievement =
            document?["credentialSubject"]?.elements.first?.object?["achievement"]?.object ?? document?["badge"]?.object
        for alignment in (achievement?["alignment"]?.elements ?? []).compactMap(\.object) {
            if let name = alignment["targetName"]?.text { lines.append(("Aligned with", "\(name)")) }
        }
        let tags = (achievement?["tag"] ?? achievement?["tags"])?.elements.compactMap(\.text) ?? []
        if !tags.isEmpty { lines.append(("Tags", TerminalText.joined(tags.map { "\($0)" }, by: ", "))) }
        for evidence in (document?["evidence"]?.elements ?? []) {
            let text = evidence.identifier ?? evidence.object?["narrative"]?.text
            if let text { lines.append(("Evidence", "\(text)")) }
        }
        if let key = header?["kid"]?.text { lines.append(("Key", "\(key)")) }
        return lines
    }
}
