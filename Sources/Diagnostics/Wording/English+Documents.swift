extension Wording {
    /// Documents, texts and addresses.
    static let englishDocuments: [String: String] = [
        "document.id/none": "The document at {address} gives no id as its own id.",
        "document.id/other": "The document at {address} gives {id} as its own id.",
        "document.id/so": "{fact} {consequence}",
        "document.no-award/describes-badge-can-earned": "This describes a badge that can be earned",
        "document.no-award/describes-issuer": "This describes an issuer",
        "document.no-award/document-type-objectclass": "This is a document of type {objectClass}",
        "document.no-award/endorsement-something": "This is an endorsement of something",
        "document.no-award/served":
            "{what}, as its own address serves it. It does not say that anybody earned a badge.",
        "encoding.character/character": "The {encoding} text holds a character outside its alphabet.",
        "encoding.length/length": "No {encoding} text has {length} characters.",
        "encoding.trailing-bits/trailing-bits":
            """
        The last character of the {encoding} text has stray bits, so the text is not the one spelling of its \
        bytes.
        """,
        "fetch.absent/absent": "There is no document at {url}.",
        "fetch.address/address-examples": "an address for examples",
        "fetch.address/address-inside-provider-network": "an address inside a provider's network",
        "fetch.address/address-machine": "an address of this machine",
        "fetch.address/address-measurements": "an address for measurements",
        "fetch.address/link-local-address": "a link-local address",
        "fetch.address/machine-itself": "this machine itself",
        "fetch.address/multicast-address": "a multicast address",
        "fetch.address/no-internet-address": "no internet address",
        "fetch.address/private-address": "a private address",
        "fetch.address/refused-address":
            """
        The address {url} was not asked: {host} is {reason}, and a badge must not make this machine look around \
        there.
        """,
        "fetch.address/reserved-address": "a reserved address",
        "fetch.address/tunnel-another-address": "a tunnel to another address",
        "fetch.address/web-address": "The did:web identifier names the IP address {host}; a domain is required.",
        "fetch.gone/gone": "The document at {url} has been withdrawn.",
        "fetch.library/too-old": "its version is {version}, and {oldest} or a later one is needed",
        "fetch.library/unequipped":
            "The address {url} was not asked, because libcurl cannot be used on this machine: {reason}.",
        "fetch.network/answer-breaks-off": "the answer breaks off",
        "fetch.network/certificate-none-machine-trusts-host":
            "its certificate is none that this machine trusts for the host",
        "fetch.network/no-host-known-name-host": "no host is known by the name {host}",
        "fetch.network/no-memory-left": "there is no memory left",
        "fetch.network/silent": "its server left {count} earlier questions of this run unanswered and was not asked",
        "fetch.network/unreachable": "The address {url} gave no answer: {reason}.",
        "fetch.redirect/address-address-sends-another-site":
            """
        The address {address} sends on to another site, {answering}, so its own site does not vouch for the \
        document.
        """,
        "fetch.redirect/redirect": "The address {url} {reason}.",
        "fetch.status/status": "The server of {url} answered with status {status}.",
        "fetch.stored/address-judged-instant-may-say":
            """
        {address} was judged as it was on {instant}; it may say something else by now, for instance that the \
        badge was revoked.
        """,
        "fetch.type/web-page": "a web page",
        "fetch.type/wrong-type": "At {url} there is {mediaType}, not the document that is needed.",
        "fetch.unavailable/unavailable": "The document {url} is needed and was not supplied.",
        "fetch.unreadable/unreadable": "The document {url} could not be read: {reason}",
        "fetch.url/holds-name-password": "it holds a name or password",
        "fetch.url/host-spelled-way-hides-where": "its host is spelled in a way that hides where it leads",
        "fetch.url/not-complete-web-address": "it is not a complete web address",
        "fetch.url/only-https-http-asked": "only https and http are asked",
        "fetch.url/refused-url": "The address {url} is never asked: {reason}.",
        "fetch.url/too-long": "it is too long",
        "fetch/compression-damaged": "its compression is damaged.",
        "fetch/machine-itself": "this machine itself",
        "fetch/not-complete-web-address": "it is not a complete web address",
        "fetch/redirects-https-unprotected-target": "redirects from https to the unprotected {target}",
        "fetch/redirects-more-than-redirects-times": "redirects more than {redirects} times",
        "fetch/redirects-without-saying-where": "redirects without saying where to",
        "json-pointer.escape/malformed-escape": "The JSON pointer \"{text}\" has a ~ that is not written ~0 or ~1.",
        "json-pointer.slash/missing-slash": "The JSON pointer \"{text}\" does not start with a slash.",
        "json.duplicate/duplicate-member":
            "The member \"{name}\" occurs twice in one object, so different readers would see different badges.",
        "json.range/date-out-of-range":
            "The claim \"{name}\" of the token is {text}, which is no moment in the years 0 to 9999.",
        "json.range/number-out-of-range": "The number {text} is outside the range that JSON readers agree on.",
        "json.syntax/byte": "the byte 0x{byte}",
        "json.syntax/control-character-stands-string-unescaped": "a control character stands in a string unescaped.",
        "json.syntax/ends-where-expected-should-stand": "it ends where {expected} should stand.",
        "json.syntax/escaped-surrogate-stands-alone-no": "an escaped surrogate stands alone, which is no character.",
        "json.syntax/more-text-after-end-value": "there is more text after the end of the value.",
        "json.syntax/not-written-utf-8": "it is not written in UTF-8.",
        "json.syntax/number-starts-needless-zero": "a number starts with a needless zero.",
        "json.syntax/string-not-valid-utf-8": "a string is not valid UTF-8.",
        "json.syntax/syntax": "The text is not valid JSON: {reason}",
        "json.syntax/unexpected": "{found} stands where {expected} should.",
        "ld.context/context-not-one-open-badges": "The @context is not the one of Open Badges 2.0.",
        "ld.context/document-mixes-contexts-credentials-1":
            "The document mixes the contexts of credentials 1.1 and 2.0, which contradict each other.",
        "ld.context/document-own-contexts-none-words":
            "By the document's own contexts none of its words means anything.",
        "ld.context/first-context-not-one-verifiable":
            """
        The first @context is not the one of verifiable credentials, so the words in this document have no \
        agreed meaning.
        """,
        "ld.context/loading-document-failed":
            "The context {subject} is needed to read the document as linked data, and it is not at hand.",
        "ld.context/meaning-some-words-defined-context":
            "The meaning of some words is defined by a context that is not known here: {names}",
        "ld.context/no-context-document-says-type": "No context of the document says what its type \"{type}\" means.",
        "ld.context/none-contexts-one-comprehensive-learner":
            "None of the contexts is the one of Comprehensive Learner Record 2.0.",
        "ld.context/not-had": "The meaning of some words is defined by a context that could not be had: {names}",
        "ld.context/second-context-elsewhere":
            """
        The second @context is not the one of Open Badges 3.0, which stands in another place, as some platforms \
        write it.
        """,
        "ld.context/second-context-not-one-open": "The second @context is not the one of Open Badges 3.0.",
        "ld.context/text-address-no-context": "\"{text}\" is the address of no context.",
        "ld.edition/one-badge-contexts-been-published":
            "One of the badge's contexts has been published in several editions; the signature holds over {edition}.",
        "ld.iri/malformed-iri": "\"{text}\" is not an absolute IRI.",
        "ld.rule/rule": "The document is not valid JSON-LD: {rule}, at \"{subject}\".",
        "ld.shape/badge-written-signature-covers-something":
            """
        The badge is written so that the signature covers something that readers would not see: at {place}, \
        {reason}.
        """,
        "ld.shape/context-supplied-makes-text-second":
            """
        A context that was supplied makes "{text}" a second name of something that readers look for under its \
        own name.
        """,
        "ld.shape/context-written-into-badge": "a context is written into the badge",
        "ld.shape/contexts-stand-top-credential-only": "contexts stand at the top of a credential only",
        "ld.shape/endorser-says-stands-subject-only": "what an endorser says stands in the subject only",
        "ld.shape/iri-where-readers-look-name": "it is an IRI, where readers look for a name",
        "ld.shape/keyword-linked-data": "it is a keyword of linked data",
        "ld.shape/members-proofs-plain-values": "members of proofs are plain values",
        "ld.shape/no-name": "it has no name",
        "ld.shape/proof-other-contexts": "the proof has other contexts",
        "ld.shape/proofs-no-member-name": "proofs have no member of this name",
        "ld.shape/second-name-another-member": "it is a second name of another member",
        "ld.shape/stands-second-object-badge-itself": "it stands in a second object that is the badge itself",
        "ld.shape/two-objects-one-identifier-say":
            "two objects with one identifier say different things, which could have changed places",
        "ld.unsigned/direction-text-text-no-part":
            "the direction \"{text}\" of a text is no part of what the badge says.",
        "ld.unsigned/index-text-no-part-badge": "the index \"{text}\" is no part of what the badge says.",
        "ld.unsigned/loss": "Something in the document would not be covered by the signature.",
        "ld.unsigned/member-name-means-nothing-name": "the member \"{name}\" means nothing that has a name.",
        "ld.unsigned/no-context-says-member-name": "no context says what the member \"{name}\" means.",
        "ld.unsigned/no-context-says-type-name": "no context says what the type \"{name}\" means.",
        "ld.unsigned/text-not-complete-address": "\"{text}\" is not a complete address.",
        "ld.unsigned/text-not-complete-address-datatype": "\"{text}\" is not the complete address of a datatype.",
        "ld.unsigned/text-not-tag-language": "\"{text}\" is not the tag of a language.",
        "ld.unsigned/unsigned": "The signature does not cover everything in the badge: {reason}",
        "ld.unsigned/value-belongs-nothing": "a value belongs to nothing.",
        "rdf.digest/digest-failed": "A digest of the statements could not be computed: {reason}",
        "rdf.syntax/backslash-stands-before-something-other":
            "a backslash stands before something other than an escape.",
        "rdf.syntax/blank-node-does-not-start": "a blank node does not start with _:.",
        "rdf.syntax/datatype-does-not-start": "a datatype does not start with ^^.",
        "rdf.syntax/datatype-not-iri-angle-brackets": "a datatype is not an IRI in angle brackets.",
        "rdf.syntax/escape-stands-no-character": "an escape stands for no character.",
        "rdf.syntax/escape-too-few-hexadecimal-digits": "an escape has too few hexadecimal digits.",
        "rdf.syntax/graph-name": "graph name",
        "rdf.syntax/label-blank-node-does-not": "the label of a blank node does not start with a letter or digit.",
        "rdf.syntax/language-tag-empty-part": "a language tag has an empty part.",
        "rdf.syntax/line-not-valid-utf-8": "the line is not valid UTF-8.",
        "rdf.syntax/literal-no-closing-quotation-mark": "a literal has no closing quotation mark.",
        "rdf.syntax/object": "object",
        "rdf.syntax/part-statement-neither-iri-angle":
            "the {part} of a statement is neither an IRI in angle brackets nor a blank node.",
        "rdf.syntax/predicate-not-iri-angle-brackets": "the predicate is not an IRI in angle brackets.",
        "rdf.syntax/statement-does-not-end-full": "a statement does not end with a full stop.",
        "rdf.syntax/statement-followed-more-than-comment": "a statement is followed by more than a comment.",
        "rdf.syntax/subject": "subject",
        "rdf.syntax/syntax": "The text is not valid N-Quads: {reason}",
        "rdf.syntax/text-ends-inside-iri": "the text ends inside an IRI.",
        "rdf.syntax/text-ends-where-part-statement": "the text ends where the {part} of a statement should stand.",
        "unit/characters": "characters",
        "unit/elements": "elements",
        "unit/members": "members",
        "unit/signatures": "signatures",
        "word/or": " or ",
    ]
}
