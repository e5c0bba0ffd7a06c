public import Diagnostics

/// Why an image cannot be read, or a badge not be taken from it or put into it.
public enum BakingError: WordedError, Equatable {
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
    public var account: Phrase {
        switch self {
        case .unknownImage(let image): image.account
        case .imageTooLarge(let bytes, let limit):
            Phrase("limit.size/image-too-large", ["bytes": bytes, "limit": limit])
        case .credentialTooLarge(let limit, _):
            Phrase("limit.size/credential-too-large", ["limit": limit])
        case .tooManyChunks(let limit): Phrase("limit.count/too-many-chunks", ["limit": limit])
        case .tooManyAttributes(let limit, _): Phrase("limit.count/too-many-attributes", ["limit": limit])
        case .tooManyNamespaces(let limit, _):
            Phrase("limit.count/too-many-namespaces", ["limit": limit])
        case .tooDeep(let limit, _):
            Phrase("limit.depth/elements-svg-nested-deeper-than-limit-levels", ["limit": limit])
        case .malformedPNG(let defect, _): Phrase("png.format/malformed-png", ["defect": defect.sentence])
        case .wrongChecksum(let chunk, _):
            Phrase("png.crc/wrong-checksum", ["chunk": chunk])
        case .compressedText(let error, _): error.account
        case .ambiguousPNG(let ambiguity, _): ambiguity.sentence
        case .malformedSVG(let defect, _): Phrase("svg.format/malformed-svg", ["defect": defect.sentence])
        case .forbiddenMarkup(let markup, _): markup.sentence
        case .ambiguousSVG(let ambiguity, _): ambiguity.sentence
        case .noBadge(let format, nil): Phrase("png.none/no-badge", ["format": format.displayName])
        case .noBadge(_, let nearMiss?): nearMiss.sentence
        case .unusablePayload(let defect): defect.sentence
        case .severalBadges(let standard):
            Phrase("bake.several/several-badges", ["standard": standard.displayName])
        }
    }

    /// What the reader can do about it.
    public var advice: Phrase {
        switch self {
        case .unknownImage(let image): image.advice
        case .imageTooLarge: Phrase("do/use-smaller-picture-check-right")
        case .credentialTooLarge, .tooManyChunks, .tooManyAttributes, .tooManyNamespaces, .tooDeep:
            Phrase("do/check-right-file-if-save")
        case .malformedPNG(let defect, _): defect.advice
        case .wrongChecksum: Phrase("do/download-badge-again-where-issued")
        case .compressedText(let error, _): error.advice
        case .ambiguousPNG, .ambiguousSVG:
            Phrase("do/issuer-file-exactly-one-badge")
        case .malformedSVG(let defect, _): defect.advice
        case .forbiddenMarkup(let markup, _): markup.advice
        case .noBadge(_, nil):
            Phrase("do/original-file-many-programs-phones")
        case .noBadge(_, let nearMiss?): nearMiss.advice
        case .unusablePayload(let defect): defect.advice
        case .severalBadges: Phrase("do/bake-them-into-two-copies")
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
