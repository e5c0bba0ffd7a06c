import LinkedData

/// Whether a document of Open Badges 2.0 says to a reader of JSON what it says to a reader of linked data.
///
/// Almost every badge does, and such a document needs no expansion, which takes about a hundred times as long as this look.
enum PlainWords {
    /// Whether only the standard's context is named, and no name is an address or stands for another name.
    static func areUsed(in document: JSONObject) -> Bool {
        if let context = document["@context"] {
            let isStandard = context.elements.allSatisfy { element in
                element.text.map { StandardContext.isBadgeObjectContext($0) } ?? false
            }
            guard isStandard else { return false }
        }
        return membersArePlain(document, isTop: true)
    }

    private static func membersArePlain(_ object: JSONObject, isTop: Bool) -> Bool {
        for member in object.members {
            let name = member.name.text.utf8
            if name.first == UInt8(ascii: "@") {
                switch member.name.text {
                case "@language", "@value": continue
                case "@context" where isTop: continue
                default: return false
                }
            }
            if name.contains(UInt8(ascii: ":")) {
                // What an extension says is its own affair: no reader of badges looks into it.
                guard name.starts(with: "extensions:".utf8) else { return false }
                continue
            }
            if member.name == "type" {
                guard !member.value.elements.contains(where: isAddress) else { return false }
            }
            guard isPlain(member.value) else { return false }
        }
        return true
    }

    private static func isAddress(_ type: JSONValue) -> Bool {
        guard let text = type.text?.utf8 else { return false }
        return text.contains(UInt8(ascii: ":")) && !text.starts(with: "extensions:".utf8)
    }

    private static func isPlain(_ value: JSONValue) -> Bool {
        switch value {
        case .object(let object): membersArePlain(object, isTop: false)
        case .array(let elements): elements.allSatisfy(isPlain)
        case .null, .bool, .number, .string: true
        }
    }
}
