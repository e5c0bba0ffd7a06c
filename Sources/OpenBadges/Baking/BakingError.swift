public import Diagnostics

/// Why an image cannot be read, or a badge not be taken from it or put into it.
public enum BakingError: ExplainedError, Equatable {
    /// Neither PNG nor SVG.
    case unknownImage(UnknownImage)
    /// The file has more bytes than the limit.
    case imageTooLarge(bytes: Int, limit: Int)
    /// A credential inside the image has more bytes than the limit.
    case credentialTooLarge(limit: Int, offset: Int)
    /// The PNG has more chunks than the limit.
    case tooManyChunks(limit: Int)
    /// An element of the SVG has more attributes than the limit.
    case tooManyAttributes(limit: Int, offset: Int)
    /// The SVG has more namespace declarations in scope than the limit.
    case tooManyNamespaces(limit: Int, offset: Int)
    /// The SVG is nested deeper than the limit.
    case tooDeep(limit: Int, offset: Int)
    /// The bytes are not a PNG.
    case malformedPNG(PNGDefect, offset: Int)
    /// A chunk that matters does not fit its checksum.
    case wrongChecksum(chunk: String, offset: Int)
    /// The compressed text of a badge cannot be inflated.
    case compressedText(CompressionError, offset: Int)
    /// Readers could disagree on the badge in a PNG.
    case ambiguousPNG(PNGAmbiguity, offset: Int)
    /// The text is not well-formed XML, or not an SVG.
    case malformedSVG(SVGDefect, offset: Int)
    /// The SVG declares or includes what a reader would have to fetch or expand.
    case forbiddenMarkup(SVGForbiddenMarkup, offset: Int)
    /// Readers could disagree on the badge in an SVG.
    case ambiguousSVG(SVGAmbiguity, offset: Int)
    /// The image holds no badge, though perhaps something that looks like one.
    case noBadge(ImageFormat, NearMiss?)
    /// What is to be baked is not a badge that an image can hold.
    case unusablePayload(PayloadDefect)
    /// Two badges of one standard are to be baked into one image.
    case severalBadges(BakedBadge.Standard)
}

extension BakingError {
    /// The stable name of the reason.
    public var code: FindingCode {
        switch self {
        case .unknownImage: "image.unknown"
        case .imageTooLarge, .credentialTooLarge: "limit.size"
        case .tooManyChunks, .tooManyAttributes, .tooManyNamespaces: "limit.count"
        case .tooDeep: "limit.depth"
        case .malformedPNG: "png.format"
        case .wrongChecksum: "png.crc"
        case .compressedText(let error, _): error.code
        case .ambiguousPNG: "png.ambiguous"
        case .malformedSVG: "svg.format"
        case .forbiddenMarkup: "svg.dtd"
        case .ambiguousSVG: "svg.ambiguous"
        case .noBadge(.png, _): "png.none"
        case .noBadge(.svg, _): "svg.none"
        case .unusablePayload: "bake.payload"
        case .severalBadges: "bake.several"
        }
    }

    /// What happened, and why it matters.
    public var explanation: String {
        switch self {
        case .unknownImage(let image): image.explanation
        case .imageTooLarge(let bytes, let limit):
            """
            The image has \(bytes) bytes; the limit is \(limit), so that a file from a stranger cannot exhaust the \
            machine.
            """
        case .credentialTooLarge(let limit, _):
            "The text of the badge in the image has more than \(limit) bytes; no badge is that large."
        case .tooManyChunks(let limit): "The PNG consists of more than \(limit) chunks; pictures have a few hundred."
        case .tooManyAttributes(let limit, _): "An element of the SVG has more than \(limit) attributes."
        case .tooManyNamespaces(let limit, _):
            """
            The SVG has more than \(limit) namespace declarations in scope at one place.
            """
        case .tooDeep(let limit, _): "The elements of the SVG are nested deeper than \(limit) levels."
        case .malformedPNG(let defect, _): "The PNG cannot be read: \(defect.sentence)"
        case .wrongChecksum(let chunk, _):
            "The \(chunk) chunk of the PNG does not fit its checksum: it was damaged or edited after it was written."
        case .compressedText(let error, _): error.explanation
        case .ambiguousPNG(let ambiguity, _): ambiguity.sentence
        case .malformedSVG(let defect, _): "The SVG cannot be read: \(defect.sentence)"
        case .forbiddenMarkup(let markup, _): markup.sentence
        case .ambiguousSVG(let ambiguity, _): ambiguity.sentence
        case .noBadge(let format, nil): "The \(format.displayName) holds no badge."
        case .noBadge(_, let nearMiss?): nearMiss.sentence
        case .unusablePayload(let defect): defect.sentence
        case .severalBadges(let standard):
            """
            Two badges of \(standard.displayName) are to be baked into one image, which may hold only one of each \
            standard.
            """
        }
    }

    /// What the reader can do about it.
    public var remedy: String {
        switch self {
        case .unknownImage(let image): image.remedy
        case .imageTooLarge: "Use a smaller picture, or check that this is the right file."
        case .credentialTooLarge, .tooManyChunks, .tooManyAttributes, .tooManyNamespaces, .tooDeep:
            "Check that this is the right file; if it is, save the picture again with another program and bake it anew."
        case .malformedPNG(let defect, _): defect.remedy
        case .wrongChecksum: "Download the badge again from where it was issued."
        case .compressedText(let error, _): error.remedy
        case .ambiguousPNG, .ambiguousSVG:
            """
            Ask the issuer for a file with exactly one badge of each standard, or bake the badge again into a clean \
            picture.
            """
        case .malformedSVG(let defect, _): defect.remedy
        case .forbiddenMarkup(let markup, _): markup.remedy
        case .noBadge(_, nil):
            """
            Ask for the original file: many programs and phones remove badges from pictures when they save or send \
            them.
            """
        case .noBadge(_, let nearMiss?): nearMiss.remedy
        case .unusablePayload(let defect): defect.remedy
        case .severalBadges: "Bake them into two copies of the picture."
        }
    }

    /// Where in the file.
    public var place: SourcePlace? {
        switch self {
        case .credentialTooLarge(_, let offset), .tooManyAttributes(_, let offset), .tooManyNamespaces(_, let offset),
            .tooDeep(_, let offset),
            .malformedPNG(_, let offset), .wrongChecksum(_, let offset), .compressedText(_, let offset),
            .ambiguousPNG(_, let offset), .malformedSVG(_, let offset), .forbiddenMarkup(_, let offset),
            .ambiguousSVG(_, let offset):
            .byte(offset)
        case .unknownImage, .imageTooLarge, .tooManyChunks, .noBadge, .unusablePayload, .severalBadges: nil
        }
    }

    /// What asks for it.
    public var specification: String? {
        switch self {
        case .malformedPNG, .wrongChecksum: "Portable Network Graphics, \"Datastream structure\""
        case .compressedText(let error, _): error.specification
        case .malformedSVG: "Extensible Markup Language (XML) 1.0 and Namespaces in XML 1.0"
        case .ambiguousPNG(let ambiguity, _): ambiguity.standard.bakingSpecification
        case .ambiguousSVG(let ambiguity, _): ambiguity.standard.bakingSpecification
        case .severalBadges(let standard): standard.bakingSpecification
        case .unknownImage, .imageTooLarge, .credentialTooLarge, .tooManyChunks, .tooManyAttributes,
            .tooManyNamespaces, .tooDeep,
            .forbiddenMarkup, .noBadge, .unusablePayload:
            nil
        }
    }
}

extension BakingError {
    /// The same error with another offset.
    func relocated(_ place: (Int) -> Int) -> BakingError {
        switch self {
        case .credentialTooLarge(let limit, let offset): .credentialTooLarge(limit: limit, offset: place(offset))
        case .tooManyAttributes(let limit, let offset): .tooManyAttributes(limit: limit, offset: place(offset))
        case .tooManyNamespaces(let limit, let offset): .tooManyNamespaces(limit: limit, offset: place(offset))
        case .tooDeep(let limit, let offset): .tooDeep(limit: limit, offset: place(offset))
        case .malformedSVG(let defect, let offset): .malformedSVG(defect, offset: place(offset))
        case .forbiddenMarkup(let markup, let offset): .forbiddenMarkup(markup, offset: place(offset))
        case .ambiguousSVG(let ambiguity, let offset): .ambiguousSVG(ambiguity, offset: place(offset))
        case .unknownImage, .imageTooLarge, .tooManyChunks, .malformedPNG, .wrongChecksum, .compressedText,
            .ambiguousPNG, .noBadge, .unusablePayload, .severalBadges:
            self
        }
    }
}
