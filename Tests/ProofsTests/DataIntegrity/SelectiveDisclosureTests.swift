import Cryptography
import Diagnostics
import LinkedData
import Proofs
import Testing

@Suite struct `Selective disclosure` {
    /// One context for the documents of these tests.
    struct Contexts: ContextLoader {
        func context(at url: String) throws(JSONLDError) -> JSONValue {
            [
                "@context": [
                    "@vocab": "https://example.org/terms#", "id": "@id", "type": "@type",
                    "levels": ["@id": "https://example.org/terms#levels", "@container": "@list"],
                    "parts": ["@id": "https://example.org/terms#parts", "@container": "@graph"],
                    "strange": ["@id": "https://example.org/terms#strange", "@container": "@index"],
                ]
            ]
        }
    }

    static let document: JSONObject = [
        "@context": "https://example.org/context", "type": "Badge", "issuer": ["id": "https://example.org/issuer"],
        "name": "Baker", "subject": ["type": "Person", "name": "Ada", "born": "1815"],
        "results": [["value": "1"], ["value": "2", "note": ["text": "two"]], ["value": "3"]],
        "levels": [["level": "low"], ["level": "high"]], "parts": ["inner": ["deep": "x"]],
        "label": ["id": "urn:x", "name": "labelled"], "again": ["id": "urn:x"],
    ]
    static let options: JSONObject = [
        "type": "DataIntegrityProof", "cryptosuite": "ecdsa-sd-2023", "created": "2026-01-01T00:00:00Z",
        "verificationMethod": "https://example.org/issuer#key", "proofPurpose": "assertionMethod",
    ]

    private let disclosure = SelectiveDisclosure(processor: JSONLDProcessor(contexts: Contexts()))
    private let key: PrivateKey

    init() throws {
        key = try PrivateKey.generate(.p256)
    }

    private func pointers(_ texts: [String]) throws -> [JSONPointer] {
        try texts.map { try JSONPointer($0) }
    }

    private func issued(_ mandatory: [String] = ["/issuer"], _ document: JSONObject = document) throws -> JSONObject {
        try disclosure.createBaseProof(
            of: document, options: Self.options, mandatory: pointers(mandatory), key: key)
    }

    /// Takes a disclosure apart and verifies it.
    private func verify(_ revealed: JSONObject) throws {
        var document = revealed
        document["proof"] = nil
        try disclosure.verify(document, proof: revealed["proof"]?.object ?? [:], with: key.publicKey)
    }

    @Test(arguments: [
        ["/name"], ["/subject"], ["/subject/name"], ["/results/1/value"], ["/results/0", "/results/2/value"],
        ["/results/1/note/text"], ["/levels"], ["/parts"], ["/parts/inner"], ["/label", "/again"], [""],
        ["/results", "/results/1/value", "/name"], [],
    ])
    func `shows what pointers select, and verifies`(selected: [String]) throws {
        let proof = try issued()
        try disclosure.verify(Self.document, proof: proof, with: key.publicKey)
        let revealed = try disclosure.derive(from: Self.document, proof: proof, revealing: pointers(selected))
        try verify(revealed)
        var document = revealed
        document["proof"] = nil
        if selected == [""] { #expect(document == Self.document) }
        let shown = Set(try pointers(selected + ["/issuer", "/type", "/@context"]).compactMap(\.steps.first))
        for member in Self.document.members where !selected.contains("") {
            #expect((revealed[member.name] != nil) == shown.contains(member.name.text), "\(member.name)")
        }
        for pointer in try pointers(selected) where !pointer.text.hasPrefix("/results/") {
            #expect(pointer.value(in: .object(document)) == pointer.value(in: .object(Self.document)))
        }
    }

    @Test func `shows every element of an array that is selected, without gaps`() throws {
        let revealed = try disclosure.derive(
            from: Self.document, proof: issued(["/results/0/value"]), revealing: pointers(["/results/2"]))
        #expect(revealed["results"] == [["value": "1"], ["value": "3"]])
        #expect(revealed["name"] == nil && revealed["issuer"] == nil)
        try verify(revealed)
    }

    @Test(arguments: [
        "/nothing", "/results/3", "/results/01", "/results/-", "/name/x", "/subject/name/0", "/@context/x",
        "/results/ 1",
    ])
    func `selects nothing where nothing is`(pointer: String) throws {
        let pointer = try JSONPointer(pointer)
        #expect(throws: SelectiveDisclosureError.nothingSelected(pointer)) {
            try disclosure.createBaseProof(of: Self.document, options: Self.options, mandatory: [pointer], key: key)
        }
        let proof = try issued()
        let error = #expect(throws: SelectiveDisclosureError.self) {
            try disclosure.derive(from: Self.document, proof: proof, revealing: [pointer])
        }
        #expect(error?.code == "proof.selection")
    }

    @Test func `does not show part of an ordered list`() throws {
        let proof = try issued()
        #expect(throws: SelectiveDisclosureError.meaningChanges) {
            try disclosure.derive(from: Self.document, proof: proof, revealing: pointers(["/levels/1"]))
        }
    }

    @Test func `needs something to show`() throws {
        let proof = try issued([])
        try disclosure.verify(Self.document, proof: proof, with: key.publicKey)
        #expect(throws: SelectiveDisclosureError.nothingSelected(JSONPointer())) {
            try disclosure.derive(from: Self.document, proof: proof, revealing: [])
        }
    }

    @Test func `derives nothing from what was derived`() throws {
        let revealed = try disclosure.derive(from: Self.document, proof: issued(), revealing: pointers(["/name"]))
        let proof = try #require(revealed["proof"]?.object)
        #expect(throws: SelectiveDisclosureError.alreadyDerived) {
            try disclosure.derive(from: revealed, proof: proof, revealing: pointers(["/name"]))
        }
    }

    @Test func `is for keys on P-256`() throws {
        let other = try PrivateKey.generate(.p384)
        #expect(throws: SelectiveDisclosureError.unsupportedKey(.p384)) {
            try disclosure.createBaseProof(of: Self.document, options: Self.options, mandatory: [], key: other)
        }
        let proof = try issued()
        #expect(throws: SelectiveDisclosureError.unsupportedKey(.p384)) {
            try disclosure.verify(Self.document, proof: proof, with: other.publicKey)
        }
    }

    @Test func `does not sign what its statements do not hold`() throws {
        var document = Self.document
        document["strange"] = ["key": ["value": "1"]]
        let error = #expect(throws: SelectiveDisclosureError.self) { try issued(["/issuer"], document) }
        #expect(error?.code == "ld.unsigned")
    }
}

extension `Selective disclosure` {
    /// One edit of a disclosure, and what it comes to.
    enum Edit: String, CaseIterable, Sendable {
        case changedValue, addedValue, removedValue, removedMandatory, otherCreated, otherKey, droppedSignature
        case addedSignature, exchangedSignatures, mandatoryMoved, mandatoryOutside, labelMissing, labelTooMany
        case labelsExchanged
    }

    /// The value of a derived proof with some of its parts replaced.
    private func value(
        _ value: DerivedProofValue, signatures: [[UInt8]]? = nil, labelMap: [Int: [UInt8]]? = nil,
        mandatory: [Int]? = nil
    ) -> SelectiveProofValue {
        .derived(
            DerivedProofValue(
                baseSignature: value.baseSignature, publicKey: value.publicKey,
                signatures: signatures ?? value.signatures, labelMap: labelMap ?? value.labelMap,
                mandatoryIndexes: mandatory ?? value.mandatoryIndexes))
    }

    @Test(arguments: Edit.allCases)
    func `is refused after any edit`(edit: Edit) throws {
        let proof = try issued()
        var document = try disclosure.derive(
            from: Self.document, proof: proof, revealing: pointers(["/subject", "/results/1"]))
        var derived = try #require(document["proof"]?.object)
        document["proof"] = nil
        try disclosure.verify(document, proof: derived, with: key.publicKey)
        guard case .derived(let parts) = try SelectiveProofValue(derived["proofValue"]?.text ?? "") else {
            throw SelectiveDisclosureError.alreadyDerived
        }
        var text: SelectiveProofValue?
        switch edit {
        case .changedValue: document["subject"] = ["type": "Person", "name": "Eve", "born": "1815"]
        case .addedValue: document["name"] = "Baker"
        case .removedValue: document["subject"] = ["type": "Person", "name": "Ada"]
        case .removedMandatory: document["issuer"] = nil
        case .otherCreated: derived["created"] = "2026-01-02T00:00:00Z"
        case .otherKey: derived["verificationMethod"] = "https://example.org/other#key"
        case .droppedSignature: text = value(parts, signatures: Array(parts.signatures.dropLast()))
        case .addedSignature: text = value(parts, signatures: parts.signatures + parts.signatures.prefix(1))
        case .exchangedSignatures: text = value(parts, signatures: parts.signatures.reversed())
        case .mandatoryMoved: text = value(parts, mandatory: parts.mandatoryIndexes.map { $0 + 1 })
        case .mandatoryOutside: text = value(parts, mandatory: [10_000])
        case .labelMissing: text = value(parts, labelMap: parts.labelMap.filter { $0.key != 0 })
        case .labelTooMany:
            text = value(parts, labelMap: parts.labelMap.merging([900: Array(repeating: 7, count: 32)]) { $1 })
        case .labelsExchanged:
            let codes = parts.labelMap.sorted { $0.key < $1.key }.map(\.value)
            text = value(parts, labelMap: Dictionary(uniqueKeysWithValues: zip(0..., codes.reversed())))
        }
        if let text { derived["proofValue"] = .text(text.text) }
        let error = #expect(throws: SelectiveDisclosureError.self, "\(edit)") {
            try disclosure.verify(document, proof: derived, with: key.publicKey)
        }
        let code = try #require(error?.code)
        #expect(["proof.invalid", "proof.value"].contains(code))
    }

    @Test func `of one issuer does not verify with the key of another`() throws {
        let proof = try issued()
        let other = try PrivateKey.generate(.p256)
        #expect(throws: SelectiveDisclosureError.signature) {
            try disclosure.verify(Self.document, proof: proof, with: other.publicKey)
        }
    }
}
