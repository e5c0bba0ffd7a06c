import Diagnostics

/// Reads a regular expression of ECMA-262 with Unicode semantics.
///
/// ECMA-262, "Patterns", with the flag `u`; JSON Schema Core, "Regular Expressions". Escapes of ASCII punctuation that
/// the flag forbids (`\-`) are read as what they plainly mean, because published schemas have them.
struct PatternParser {
    private let scalars: [Unicode.Scalar]
    private(set) var position = 0
    private var depth = 0
    private var groups = 0
    private var groupNames: Set<JSONText> = []
    private var greatestReference = 0
    private var referencedNames: Set<JSONText> = []

    /// Groups inside groups; each takes a part of the stack.
    static let greatestDepth = 100

    private init(_ text: String) {
        scalars = Array(text.unicodeScalars)
    }

    static func parse(_ text: String) throws(PatternError) -> PatternTree {
        var parser = PatternParser(text)
        guard parser.scalars.count <= PatternProgram.greatestLength else {
            throw .unsupported(Phrase("schema.pattern/too-long"))
        }
        let tree = try parser.choice()
        guard parser.position == parser.scalars.count else {
            throw .malformed(Phrase("schema.pattern/closing-parenthesis-no-opening-one"))
        }
        guard parser.greatestReference <= parser.groups, parser.referencedNames.isSubset(of: parser.groupNames)
        else { throw .malformed(Phrase("schema.pattern/refers-group-not")) }
        return tree
    }

    var next: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

    mutating func take(_ text: StaticString) -> Bool {
        var end = position
        for scalar in text.description.unicodeScalars {
            guard end < scalars.count, scalars[end] == scalar else { return false }
            end += 1
        }
        position = end
        return true
    }

    mutating func advance() -> Unicode.Scalar? {
        guard let scalar = next else { return nil }
        position += 1
        return scalar
    }

    mutating func rewind(to position: Int) { self.position = position }

    private mutating func choice() throws(PatternError) -> PatternTree {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.greatestDepth else { throw .unsupported(Phrase("schema.pattern/groups-nested-too-deep")) }
        var branches = [try sequence()]
        while take("|") { branches.append(try sequence()) }
        return branches.count == 1 ? branches[0] : .choice(branches)
    }

    private mutating func sequence() throws(PatternError) -> PatternTree {
        var terms: [PatternTree] = []
        while let scalar = next, scalar != "|", scalar != ")" { terms.append(try term()) }
        return terms.count == 1 ? terms[0] : .sequence(terms)
    }

    private mutating func term() throws(PatternError) -> PatternTree {
        if take("^") { return .start }
        if take("$") { return .end }
        if take("\\b") { return .wordBoundary(isInverted: false) }
        if take("\\B") { return .wordBoundary(isInverted: true) }
        if take("(?=") { return .ahead(try closed(), isInverted: false) }
        if take("(?!") { return .ahead(try closed(), isInverted: true) }
        if take("(?<=") { return .behind(try closed(), isInverted: false) }
        if take("(?<!") { return .behind(try closed(), isInverted: true) }
        return try quantified(try atom())
    }

    private mutating func closed() throws(PatternError) -> PatternTree {
        let tree = try choice()
        guard take(")") else { throw .malformed(Phrase("schema.pattern/parenthesis-not-closed")) }
        return tree
    }

    private mutating func atom() throws(PatternError) -> PatternTree {
        if take("(?:") { return try closed() }
        if take("(?<") {
            let name = JSONText(try groupName())
            guard groupNames.insert(name).inserted else {
                throw .malformed(Phrase("schema.pattern/two-groups-one-name"))
            }
            groups += 1
            return try closed()
        }
        if take("(?") { throw .malformed(Phrase("schema.pattern/after-comes-something-not-ecma")) }
        if take("(") {
            groups += 1
            return try closed()
        }
        if take("[") { return .set(try characterClass()) }
        if take(".") { return .set(.anyButLineEnds) }
        if take("\\") { return try escape() }
        guard let scalar = advance() else { throw .malformed(Phrase("schema.pattern/ends-too-early")) }
        switch scalar {
        case "*", "+", "?":
            throw .malformed(Phrase("schema.pattern/scalar-follows-nothing-could-repeated", ["scalar": scalar]))
        case "{", "}", "]": throw .malformed(Phrase("schema.pattern/scalar-stands-alone", ["scalar": scalar]))
        default: return .scalar(scalar.value)
        }
    }

    private mutating func quantified(_ atom: PatternTree) throws(PatternError) -> PatternTree {
        var (least, most): (Int, Int?) = (1, 1)
        if take("*") {
            (least, most) = (0, nil)
        } else if take("+") {
            (least, most) = (1, nil)
        } else if take("?") {
            (least, most) = (0, 1)
        } else if take("{") {
            guard let number = decimal() else { throw .malformed(Phrase("schema.pattern/not-followed-number")) }
            (least, most) = (number, number)
            if take(",") { most = decimal() }
            guard take("}") else { throw .malformed(Phrase("schema.pattern/not-closed-4")) }
            if let most, most < least { throw .malformed(Phrase("schema.pattern/repetition-numbers-out-order")) }
        } else {
            return atom
        }
        // Greedy or not finds the same texts.
        _ = take("?")
        return .repeated(atom, least: least, most: most)
    }

    private mutating func decimal() -> Int? {
        var value: Int?
        while let scalar = next, scalar.isASCII, let digit = UInt8(ascii: scalar).decimalValue {
            // Beyond any size that can be run.
            value = min((value ?? 0) * 10 + digit, 1_000_000_000)
            position += 1
        }
        return value
    }

    private mutating func groupName() throws(PatternError) -> String {
        var name = String.UnicodeScalarView()
        while let scalar = advance() {
            if scalar == ">" {
                guard !name.isEmpty else { break }
                return String(name)
            }
            let isFirst = name.isEmpty
            let isAllowed =
                scalar == "$" || scalar == "_"
                || (isFirst ? scalar.properties.isIDStart : scalar.properties.isIDContinue)
            guard isAllowed else { break }
            name.append(scalar)
        }
        throw .malformed(Phrase("schema.pattern/name-group-malformed"))
    }

    private mutating func escape() throws(PatternError) -> PatternTree {
        if let scalar = next, scalar.isASCII, let digit = UInt8(ascii: scalar).decimalValue, digit > 0 {
            greatestReference = max(greatestReference, decimal() ?? 0)
            return .backreference
        }
        if take("k<") {
            referencedNames.insert(JSONText(try groupName()))
            return .backreference
        }
        return .set(try classEscape(isInClass: false))
    }
}

extension UInt8 {
    /// The value of a decimal digit.
    fileprivate var decimalValue: Int? { isDigit ? Int(self - UInt8(ascii: "0")) : nil }
}
