import FuzzSupport
import LinkedData

/// JSON: what is read and written again is the same, in every form; the canonical form of a canonical form is itself.
@main
enum FuzzJSON {
    static func main() {
        Fuzzing.run(fuzzJSON)
    }

    fileprivate static func check(_ bytes: [UInt8]) {
        let text = String(decoding: bytes, as: UTF8.self)
        checkPointer(text)
        if let date = DateTime(text) {
            Fuzzing.require(date.instant == DateTime(date.text)?.instant, "a date is read twice alike")
        }
        if let iri = IRI(text) {
            Fuzzing.require(IRI(iri.withoutFragment) != nil, "an IRI without its fragment is one")
        }
        guard let value = try? JSONValue(parsing: bytes) else { return }
        do throws(JSONError) {
            let compact = value.serialized()
            Fuzzing.require(try JSONValue(parsing: compact) == value, "parse, serialise, parse gives the same")
            Fuzzing.require(compact == (try JSONValue(parsing: compact)).serialized(), "serialising is stable")
            let indented = value.serialized(indentation: 2)
            let limits = JSONLimits(bytes: .max, depth: JSONLimits.badge.depth)
            Fuzzing.require(try JSONValue(parsing: indented, limits: limits) == value, "indented text is read alike")
            let canonical = try value.canonicalized()
            let again = try JSONValue(parsing: canonical).canonicalized()
            Fuzzing.require(canonical == again, "the canonical form of a canonical form is itself")
        } catch {
            Fuzzing.require(false, "what is written can be read: \(error)")
        }
    }

    fileprivate static func checkPointer(_ text: String) {
        guard let pointer = try? JSONPointer(text) else { return }
        let document: JSONValue = ["a": [1, ["b": 2]], "": 3]
        let extended = pointer.appending(MemberName(text)).appending(index: text.utf8.count)
        Fuzzing.require((try? JSONPointer(extended.text)) == extended, "a pointer that grew is a pointer")
        Fuzzing.require(extended.value(in: document) == nil, "nothing is below what is not there")
    }
}

/// What libFuzzer calls with each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzJSON(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    FuzzJSON.check(Fuzzing.bytes(start, count))
    return 0
}
