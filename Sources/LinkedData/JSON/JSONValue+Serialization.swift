extension JSONValue {
    /// The value in UTF-8 without white space: members in order, numbers as written.
    public func serialized() -> [UInt8] {
        var writer = JSONWriter()
        writer.write(self)
        return writer.bytes
    }

    /// The value in UTF-8 for people: one member or element on a line, indented by so many spaces for each level.
    public func serialized(indentation: Int) -> [UInt8] {
        var writer = IndentedJSONWriter(indentation: indentation)
        writer.write(self)
        return writer.bytes
    }

    /// The canonical form: equal values have equal bytes.
    ///
    /// RFC 8785, "JSON Canonicalization Scheme (JCS)".
    ///
    /// - Throws: `.numberOutOfRange` for a number that no double can hold.
    public func canonicalized() throws(JSONError) -> [UInt8] {
        var writer = CanonicalJSONWriter()
        try writer.write(self)
        return writer.bytes
    }
}

extension JSONObject {
    /// The object in UTF-8 without white space: members in order, numbers as written.
    public func serialized() -> [UInt8] {
        JSONValue.object(self).serialized()
    }

    /// The object in UTF-8 for people, indented by so many spaces for each level.
    public func serialized(indentation: Int) -> [UInt8] {
        JSONValue.object(self).serialized(indentation: indentation)
    }

    /// The canonical form of RFC 8785.
    ///
    /// - Throws: `.numberOutOfRange` for a number that no double can hold.
    public func canonicalized() throws(JSONError) -> [UInt8] {
        try JSONValue.object(self).canonicalized()
    }
}
