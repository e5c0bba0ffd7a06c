public import LinkedData

/// What an achievement says that it corresponds to: an item of a framework, such as a strategy or a standard.
public struct CatalogueAlignment: Hashable, Sendable {
    /// How much an item covers of what it is aligned with.
    public enum Strength: String, Hashable, Sendable {
        /// It is about that.
        case full
        /// It touches that without covering it.
        case tangential
    }

    /// What it is aligned with.
    public let target: FrameworkItem
    /// The framework; `nil` where the achievement does not say.
    public let framework: String?
    /// How much it covers.
    public let strength: Strength

    /// The alignments of an achievement, in its order.
    ///
    /// Open Badges has no member for the strength: an alignment whose description begins with the word "Tangential" is one.
    public static func list(of item: CatalogueItem) -> [CatalogueAlignment] {
        (item.document["alignment"]?.elements ?? []).compactMap(\.object).compactMap { object in
            guard let name = object["targetName"]?.text else { return nil }
            let first = object["targetDescription"]?.text?.split { !$0.isLetter }.first.map(String.init) ?? ""
            return CatalogueAlignment(
                target: FrameworkItem(
                    name: name, code: object["targetCode"]?.text, address: object["targetUrl"]?.text),
                framework: object["targetFramework"]?.text,
                strength: Programme.folded(first) == "tangential" ? .tangential : .full)
        }
    }
}

/// One item of a framework.
public struct FrameworkItem: Hashable, Sendable {
    /// What it is called.
    public let name: String
    /// Its number or code in the framework.
    public let code: String?
    /// Its address.
    public let address: String?

    init(name: String, code: String?, address: String?) {
        self.name = name
        self.code = code
        self.address = address
    }

    init?(_ object: JSONObject) {
        guard let name = object["name"]?.text else { return nil }
        self.init(name: name, code: object["code"]?.text, address: object["address"]?.text)
    }

    /// Whether both mean the same: by address where both have one, else by code, else by name.
    func isSame(as other: FrameworkItem) -> Bool {
        if let address, let otherAddress = other.address { return address.utf8.elementsEqual(otherAddress.utf8) }
        if let code, let otherCode = other.code { return code.utf8.elementsEqual(otherCode.utf8) }
        return Programme.folded(name) == Programme.folded(other.name)
    }

    /// Whether both have one address, which only one item can have.
    func hasAddress(of other: FrameworkItem) -> Bool {
        guard let address, let otherAddress = other.address else { return false }
        return address.utf8.elementsEqual(otherAddress.utf8)
    }

    /// The item for programs.
    public var json: JSONObject {
        var json: JSONObject = ["name": .text(name)]
        json["code"] = code.map { .text($0) }
        json["address"] = address.map { .text($0) }
        return json
    }
}
