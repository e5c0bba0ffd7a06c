extension Wording {
    /// Files and pictures.
    static let englishFiles: [String: String] = [
        "bake.payload/badge-begins-like-json-not": "The badge begins like JSON and is not. {reason}",
        "bake.payload/badge-contains-control-characters-neither":
            "The badge contains control characters, so it is neither JSON nor a signed token.",
        "bake.payload/badge-image-would-more-than":
            "With the badge in it the image would have more than {limit} bytes, and readers refuse images that large.",
        "bake.payload/badge-more-than-limit-bytes":
            "The badge has more than {limit} bytes, and readers refuse badges that large.",
        "bake.payload/badge-not-utf-8-text": "The badge is not UTF-8 text, which is what an image can carry.",
        "bake.payload/nothing-bake-badge-empty": "There is nothing to bake: the badge is empty.",
        "bake.payload/url-not-badge-open-badges": "A URL is not a badge of Open Badges 3.0, which must be baked whole.",
        "bake.several/several-badges":
            "Two badges of {standard} are to be baked into one image, which may hold only one of each standard.",
        "file.empty/empty": "The file is empty.",
        "file.exists/exists": "{path} exists already and was left as it is.",
        "file.exists/published-otherwise":
            """
        {path} is published already and says something else, for instance another key. Badges that rest on it \
        would no longer verify if it were replaced.
        """,
        "file.folder/folder-missing": "There is no folder for {path}.",
        "file.forbidden/forbidden": "You have no permission to open {path}.",
        "file.kind/not-a-file": "{called} is {words}, not a file.",
        "file.missing/missing": "There is no file {path}.",
        "file.other-document/achievement-open-badges-3-0":
            "an achievement of Open Badges 3.0, which describes what can be earned",
        "file.other-document/did-document-lists-somebody-keys": "a DID document, which lists somebody's keys",
        "file.other-document/list-revoked-badges": "a list of revoked badges",
        "file.other-document/list-trusted-issuers": "a list of trusted issuers",
        "file.other-document/name-not-badge-says-nothing":
            "This is {name}, not a badge: it says nothing about what a person has achieved.",
        "file.other-document/profile-issuer": "the profile of an issuer",
        "file.other-document/public-key": "a public key",
        "file.other-document/set-keys": "a set of keys",
        "file.same/replaces-input":
            "{path} is the badge that you started from: if it were replaced, the whole badge would be lost.",
        "file.standard/image-announces-badge-open-badges":
            "The image announces a badge of Open Badges {announced}, but what it holds is one of {found}.",
        "file.unknown/neither-png-svg-image-nor-json-document":
            "This is neither a PNG or SVG image, nor a JSON document, nor a signed token.",
        "file.unknown/unknown-kind": "This is {kind}, which cannot carry a badge.",
        "file.unknown/utf-16": "This is text in UTF-16, and badges are written in UTF-8.",
        "file.unreadable/depth": "more than {depth} folders stand inside each other",
        "file.unreadable/idle-pipe": "{path} is a named pipe, and no program writes to it.",
        "file.unreadable/size": "its size is not known",
        "file.unreadable/unreadable": "{called} could not be read: {reason}.",
        "file.unwritable/unwritable": "{name} could not be written: {reason}.",
        "file.zip/damaged":
            "The ZIP archive is cut off or was changed: what it lists and what it holds contradict each other.",
        "file.zip/encrypted": "The file in the ZIP archive is locked with a password.",
        "file.zip/unknown-method":
            "The file in the ZIP archive is compressed by method {method}, which is not read here.",
        "file.zip/unreadable": "The ZIP archive could not be read: {reason}",
        "image.unknown/compressed-file-perhaps-svgz-picture":
            "This is a compressed file (perhaps an .svgz picture); a badge can be read only from plain PNG and SVG.",
        "image.unknown/file-empty": "The file is empty.",
        "image.unknown/gif-picture-badges-can-baked":
            "This is a GIF picture; badges can be baked only into PNG and SVG.",
        "image.unknown/jpeg-picture-badges-can-baked":
            "This is a JPEG picture; badges can be baked only into PNG and SVG.",
        "image.unknown/neither-png-nor-svg-picture": "This is neither a PNG nor an SVG picture.",
        "image.unknown/not-svg-picture-root-element": "This is not an SVG picture: its root element is \"{root}\".",
        "image.unknown/pdf-document-badges-can-baked":
            "This is a PDF document; badges can be baked only into PNG and SVG.",
        "image.unknown/webp-picture-badges-can-baked":
            "This is a WebP picture; badges can be baked only into PNG and SVG.",
        "limit.count/badge-carries-more-endorsements-than":
            "The badge carries more endorsements than are judged in one go.",
        "limit.count/badge-carries-name-more-schemas":
            "The badge and what it carries name more schemas than {schemaLimit}, the most that are judged by.",
        "limit.count/badge-names-count-status-entries":
            "The badge names {count} status entries; at most {entryLimit} are read.",
        "limit.count/context-overflow": "Contexts refer to further contexts too often ({subject}).",
        "limit.count/key-set-holds-count-keys-limit-limit": "The key set holds {count} keys; the limit is {limit}.",
        "limit.count/proof-more-than-limit-things": "The proof has more than {limit} {things}.",
        "limit.count/record-holds-more-badges-than": "The record holds more badges than are judged in one go.",
        "limit.count/too-large": "The schema and what it refers to have more parts than {limit}.",
        "limit.count/too-many":
            "The document {url} was not fetched: no more than {limit} documents are fetched for one badge.",
        "limit.count/too-many-attributes": "An element of the SVG has more than {limit} attributes.",
        "limit.count/too-many-chunks": "The PNG consists of more than {limit} chunks; pictures have a few hundred.",
        "limit.count/too-many-definitions":
            "The contexts of the document define more terms than the limit of {subject}.",
        "limit.count/too-many-keys": "The document at {url} lists {count} keys; the limit is {limit}.",
        "limit.count/too-many-members": "The document has more members than the limit of {subject}.",
        "limit.count/too-many-namespaces":
            "The SVG has more than {limit} namespace declarations in scope at one place.",
        "limit.count/too-many-neighbourhoods":
            """
        So many nodes without an identifier look alike that more than {limit} neighbourhoods would have to be \
        compared to tell them apart.
        """,
        "limit.count/too-many-proofs": "The document carries {count} proofs; the limit is {limit}.",
        "limit.count/too-many-quads": "The document makes more than {limit} statements.",
        "limit.depth/elements-svg-nested-deeper-than-limit-levels":
            "The elements of the SVG are nested deeper than {limit} levels.",
        "limit.depth/record-inside-record-not-opened": "A record inside a record is not opened.",
        "limit.depth/schema-leads-through-more-than-limit-schemas":
            "The schema leads through more than {limit} schemas inside one another.",
        "limit.depth/too-deep": "Objects and arrays are nested deeper than {limit} levels.",
        "limit.size/after-end-status-list-stand-count-more":
            "After the end of the status list stand {count} more bytes, so readers could disagree on what it says.",
        "limit.size/compressed-text-grows-more-than-limit-bytes":
            "The compressed text grows to more than {limit} bytes when it is read; no badge is that large.",
        "limit.size/compression":
            "The status list grows to more than {limit} bytes when it is read; no list is that large.",
        "limit.size/credential-too-large":
            "The text of the badge in the image has more than {limit} bytes; no badge is that large.",
        "limit.size/dataset-bytes-bytes-n-quads-limit-limit":
            "The dataset has {bytes} bytes as N-Quads; the limit is {limit}.",
        "limit.size/document": "What stands at {url} is larger than {limit} KiB, the most that is read.",
        "limit.size/document-bytes-bytes-limit-limit": "The document has {bytes} bytes; the limit is {limit}.",
        "limit.size/file": "{name} is larger than {limit} MiB, the most that a file of its kind may have.",
        "limit.size/file-bytes-bytes-most-limit-read": "The file has {bytes} bytes; at most {limit} are read.",
        "limit.size/header-too-long": "The header of the token has {bytes} bytes; the limit is {limit}.",
        "limit.size/identifier-bytes-bytes-limit-limit": "The identifier has {bytes} bytes; the limit is {limit}.",
        "limit.size/image-too-large":
            """
        The image has {bytes} bytes; the limit is {limit}, so that a file from a stranger cannot exhaust the \
        machine.
        """,
        "limit.size/key-id-too-long": "The key name (kid) has {bytes} bytes; the limit is {limit}.",
        "limit.size/multibase-key-characters-characters-limit-limit":
            "The multibase key has {characters} characters; the limit is {limit}.",
        "limit.size/not-enough-memory-read-status-list": "There was not enough memory to read the status list.",
        "limit.size/status-list-damaged-does-not-fit-own":
            "The status list is damaged: it does not fit its own checksum, or is not gzip data at all.",
        "limit.size/status-list-ends-before-complete": "The status list ends before it is complete.",
        "limit.size/token-bytes-bytes-limit-limit": "The token has {bytes} bytes; the limit is {limit}.",
        "limit.size/too-large": "The PEM text has {bytes} bytes; the limit is {limit}.",
        "limit.size/too-long": "The {encoding} text has {length} characters; the limit is {limit}.",
        "limit.size/zip": "The ZIP archive, or what is in it, is larger than any export of badges.",
        "limit.time/checking-all-proofs-badge-endorsements-would-take":
            "Checking all proofs of the badge and of its endorsements would take more than {limit} steps.",
        "limit.time/many-nodes-without-identifier-look-alike-telling":
            """
        So many nodes without an identifier look alike that telling them apart would take more than {limit} \
        steps.
        """,
        "limit.time/too-much-work": "Judging the value by the schema takes more than {limit} steps.",
        "limit.time/too-slow": "The address {url} did not answer in full within {seconds} s.",
        "png.ambiguous/after-end-picture-stands-another":
            "After the end of the picture stands another badge of {name}, which some readers take and others do not.",
        "png.ambiguous/badge-name-contains-nul-byte":
            "The badge of {name} contains a NUL byte: some readers would stop there and see another badge than others.",
        "png.ambiguous/badge-name-not-utf-8":
            "The badge of {name} is not UTF-8 text, so different readers would read different characters.",
        "png.ambiguous/png-holds-more-than-one":
            """
        The PNG holds more than one chunk with a badge of {name}, so different readers would show different \
        badges.
        """,
        "png.compressed/badge-compressed-inside-png-standard":
            "The badge is compressed inside the PNG, which the standard does not allow.",
        "png.crc/wrong-checksum":
            "The {chunk} chunk of the PNG does not fit its checksum: it was damaged or edited after it was written.",
        "png.format/chunk-chunk-should-hold-badge":
            "the {chunk} chunk that should hold the badge lacks fields that such a chunk must have.",
        "png.format/chunk-claims-longer-than-file":
            "a chunk claims to be longer than the file, so the file is cut off or was edited.",
        "png.format/chunk-ihdr-begins-picture-occurs": "the chunk IHDR, which begins a picture, occurs a second time.",
        "png.format/does-not-begin-chunk-ihdr": "it does not begin with the chunk IHDR.",
        "png.format/end-mark-chunk-iend-not": "its end mark, the chunk IEND, is not empty.",
        "png.format/file-cut-off-before-end": "the file is cut off before its end mark.",
        "png.format/first-eight-bytes-damaged-happens":
            "its first eight bytes are damaged, as happens when a file is sent as text.",
        "png.format/malformed-png": "The PNG cannot be read: {defect}",
        "png.format/where-type-chunk-should-stand":
            "where the type of a chunk should stand are other bytes than letters.",
        "png.legacy/badge-stands-carrier-chunk-badges":
            "The badge stands in a {carrier} chunk, as badges from before Open Badges 1.1 do.",
        "png.none/image-place-badge-standard-but":
            "The image has a place for a badge of {standard}, but nothing in it.",
        "png.none/no-badge": "The {format} holds no badge.",
        "png.none/png-holds-no-badge-counts":
            """
        The PNG holds no badge that counts: the keyword of Open Badges 3.0 stands in a chunk of the type {type}, \
        and only an iTXt chunk may carry it.
        """,
        "png.none/png-holds-no-badge-text":
            """
        The PNG holds no badge. It has a text chunk with the keyword "{keyword}", but the keyword must be \
        exactly "openbadges" or "openbadgecredential".
        """,
        "png.none/svg-holds-no-badge-element":
            """
        The SVG holds no badge. Its element {element} belongs to the namespace "{namespace}"; a badge must be \
        "assertion" in "http://openbadges.org" or "credential" in "https://purl.imsglobal.org/ob/v3p0".
        """,
        "png.trailing/trailingbytecount-bytes-follow-end-picture":
            "{trailingByteCount} bytes follow the end of the picture; they are not part of the badge.",
        "png.zlib/corrupt":
            "The compressed text is damaged: it does not fit its own checksum, or is not zlib data at all.",
        "png.zlib/cut-off": "The compressed text ends before it is complete.",
        "png.zlib/needs-dictionary": "The compressed text needs a dictionary that the file does not hold.",
        "png.zlib/out-of-memory": "There was not enough memory to read the compressed text.",
        "png.zlib/trailing-bytes":
            "After the end of the compressed text stand {count} more bytes, so readers could disagree on what it says.",
        "svg.ambiguous/badge-name-stands-twice-attribute":
            """
        The badge of {name} stands twice, in the attribute "verify" and in the text, and readers differ in which \
        they take.
        """,
        "svg.ambiguous/inside-badge-name-stands-another":
            "Inside the badge of {name} stands another badge, so different readers would show different badges.",
        "svg.ambiguous/svg-holds-more-than-one":
            "The SVG holds more than one badge of {name}, so different readers would show different badges.",
        "svg.ambiguous/text-badge-name-cut-element":
            """
        The text of the badge of {name} is cut by an element, a comment or a processing instruction, and readers \
        differ in what they make of that.
        """,
        "svg.dtd/svg-asks-reader-include-another":
            """
        The SVG asks its reader to include another document (XInclude), so what it says would depend on that \
        document.
        """,
        "svg.dtd/svg-contains-declarations-doctype-can":
            "The SVG contains declarations in its DOCTYPE, which can change what the rest of the file says.",
        "svg.dtd/svg-declares-entities-doctype-readers":
            """
        The SVG declares entities in its DOCTYPE; readers expand them differently or not at all, and expanding \
        can be an attack.
        """,
        "svg.format/attribute-name-malformed": "the attribute \"{name}\" is malformed.",
        "svg.format/attribute-name-occurs-twice-one": "the attribute \"{name}\" occurs twice in one element.",
        "svg.format/bytes-not-declared-text": "its bytes are not {declared} text.",
        "svg.format/claims-written-declared-but-bytes":
            "it claims to be written in \"{declared}\", but its bytes are {seen}.",
        "svg.format/comment-contains": "a comment contains \"--\".",
        "svg.format/contains-character-u-hexadecimal-xml":
            "it contains the character U+{hexadecimal}, which XML does not allow.",
        "svg.format/doctype-malformed-wrong-place": "its DOCTYPE is malformed or in the wrong place.",
        "svg.format/does-not-begin-reference-character": "an \"&\" does not begin a reference to a character.",
        "svg.format/element-start-ended-tag-end": "the element \"{start}\" is ended by a tag of \"{end}\".",
        "svg.format/file-ends-before-complete": "the file ends before it is complete.",
        "svg.format/malformed-svg": "The SVG cannot be read: {defect}",
        "svg.format/name-missing-contains-characters-name":
            "a name is missing or contains characters that a name may not have.",
        "svg.format/name-name-colon-where-none": "the name \"{name}\" has a colon where none may be.",
        "svg.format/namespace-declaration-name-one-xml":
            "the namespace declaration \"{name}\" is one that XML forbids.",
        "svg.format/namespace-prefix-prefix-used-but": "the namespace prefix \"{prefix}\" is used but not declared.",
        "svg.format/processing-instruction-malformed": "a processing instruction is malformed.",
        "svg.format/refers-entity-name-xml-does": "it refers to the entity \"{name}\", which XML does not define.",
        "svg.format/something-before-after-one-root": "there is something before or after its one root element.",
        "svg.format/stands-text": "\"]]>\" stands in text.",
        "svg.format/tag-malformed": "a tag is malformed.",
        "svg.format/value-attribute-contains": "the value of an attribute contains \"<\".",
        "svg.format/written-encoding-name-not-supported":
            "it is written in the encoding \"{name}\", which is not supported.",
        "svg.format/written-utf-16-does-not": "it is written in UTF-16 and does not say so.",
        "svg.format/xml-declaration-line-begins-xml":
            "its XML declaration, the line that begins with <?xml, is malformed.",
        "svg.no-namespace/root-element-does-not-belong":
            "The root element does not belong to the namespace of SVG, so most programs will not show the picture.",
        "svg.none/no-badge": "The image is sound, but there is no badge in it: it is only a picture.",
    ]
}
