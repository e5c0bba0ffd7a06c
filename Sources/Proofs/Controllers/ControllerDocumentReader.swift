import Diagnostics
import LinkedData

/// Reads the keys of one controller document.
struct ControllerDocumentReader {
    private let object: JSONObject
    private let id: String

    private static let methods: MemberName = "verificationMethod"
    private static let assertions: MemberName = "assertionMethod"
    private static let otherRelationships: [MemberName] = [
        "authentication", "keyAgreement", "capabilityInvocation", "capabilityDelegation",
    ]

    init(_ object: JSONObject, id: String) {
        self.object = object
        self.id = id
    }

    /// Whether an object has any of the members that list keys.
    static func listsKeys(_ object: JSONObject) -> Bool {
        object[methods] != nil || object[assertions] != nil
    }

    /// Whether a document says of any key what it is for.
    static func statesPurposes(_ object: JSONObject) -> Bool {
        ([assertions] + otherRelationships).contains { object[$0] != nil }
    }

    /// The keys, with whether they may be used for statements.
    func entries(cache: KeyCache?) throws(ControllerDocumentError) -> [ControllerDocument.Entry] {
        let assertionNames = try namesForAssertions()
        var methods: [(object: JSONObject, isForAssertions: Bool)] = []
        for method in try objects(Self.methods) {
            let name = VerificationMethod.name(of: method, in: id)
            methods.append((method, assertionNames.contains { name?.hasSameBytes(as: $0) ?? false }))
        }
        for relationship in [Self.assertions] + Self.otherRelationships {
            let isForAssertions = relationship == Self.assertions
            for method in try objects(relationship) {
                // Some write the same key out in several places; it is still one key.
                if let known = methods.firstIndex(where: { $0.object == method }) {
                    methods[known].isForAssertions = methods[known].isForAssertions || isForAssertions
                } else {
                    methods.append((method, isForAssertions))
                }
            }
        }
        return methods.map { entry($0.object, isForAssertions: $0.isForAssertions, cache: cache) }
    }

    /// The absolute names that `assertionMethod` refers to.
    func namesForAssertions() throws(ControllerDocumentError) -> [String] {
        try elements(Self.assertions).compactMap(\.text).map { $0.utf8.first == UInt8(ascii: "#") ? id + $0 : $0 }
    }

    private func entry(
        _ object: JSONObject, isForAssertions: Bool, cache: KeyCache?
    ) -> ControllerDocument.Entry {
        let method: Result<VerificationMethod, VerificationMethodError>
        do {
            method = .success(try checkedMethod(object, cache: cache))
        } catch {
            method = .failure(error)
        }
        return ControllerDocument.Entry(
            id: VerificationMethod.name(of: object, in: id), method: method, isForAssertions: isForAssertions)
    }

    private func checkedMethod(
        _ object: JSONObject, cache: KeyCache?
    ) throws(VerificationMethodError) -> VerificationMethod {
        let method = try VerificationMethod(object, in: id, cache: cache)
        guard method.controller.hasSameBytes(as: id) else {
            throw .foreignController(method.controller, document: id)
        }
        return method
    }

    private func objects(_ name: MemberName) throws(ControllerDocumentError) -> [JSONObject] {
        try elements(name).compactMap(\.object)
    }

    /// One value or several, each a name or a method.
    private func elements(_ name: MemberName) throws(ControllerDocumentError) -> [JSONValue] {
        let elements = object[name]?.elements ?? []
        guard elements.count <= ControllerDocument.limit else {
            throw .tooManyKeys(elements.count, limit: ControllerDocument.limit, url: id)
        }
        for element in elements where element.text == nil && element.object == nil {
            throw .member(name.text, expected: Phrase("expected/list-names-objects"), url: id)
        }
        return elements
    }
}
