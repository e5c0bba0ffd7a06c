package import Diagnostics

/// Whether a value conforms to a schema, and if not, where and why.
package struct JSONSchemaVerdict: Hashable, Sendable {
    /// Whether the value conforms.
    package let isValid: Bool
    /// What is wrong, in the order in which it was found; empty exactly when the value conforms.
    package let failures: [JSONSchemaFailure]
    /// Whether more is wrong than is described.
    package let isCutOff: Bool
}

/// One way in which a value does not conform.
package struct JSONSchemaFailure: Hashable, Sendable {
    /// Which part of the value is wrong.
    package let instancePlace: JSONPointer
    /// The keyword that says so: the address of its schema document, `#`, and a JSON Pointer.
    ///
    /// JSON Schema Core, "Absolute Keyword Location".
    package let keywordPlace: String
    /// The keyword's name; empty when the schema is `false`.
    package let keyword: String
    /// What is wrong, in a sentence about the value.
    package let account: Phrase
}
