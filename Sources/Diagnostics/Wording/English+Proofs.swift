extension Wording {
    /// Proofs and tokens.
    static let englishProofs: [String: String] = [
        "jws.alg/algorithm-does-not-fit": "The algorithm {algorithm} cannot be used with a key of the kind {type}.",
        "jws.alg/no-algorithm": "The header does not name the signature algorithm (alg).",
        "jws.alg/unsupported-algorithm": "The signature algorithm \"{name}\" is not one that badges are accepted with.",
        "jws.encoding/encoding": "The {part} of the token is not base64url as tokens need it. {reason}",
        "jws.encoding/parts": "A signed token has three parts joined by dots; this text has {count}.",
        "jws.header/content-type":
            "The token says that its content is of the type \"{type}\", which is not a credential's.",
        "jws.header/forbidden-member": "The header holds \"{name}\", which is not allowed in the token of a badge.",
        "jws.header/header-not-an-object": "The header of the token is not a JSON object.",
        "jws.header/header-token-cannot-read-reason": "The header of the token cannot be read. {reason}",
        "jws.header/member-type": "The header member \"{name}\" has the wrong JSON type.",
        "jws.header/nested": "The content of the token is one more token; a badge is signed once.",
        "jws.header/type": "The token says that it is of the type \"{type}\", which is not a badge's.",
        "jws.signature/invalid": "It was changed after it was signed, or another key signed it.",
        "jwt.claims/claim-claim-token-value-but":
            "The claim \"{claim}\" of the token is {value}, but {property} is {other}.",
        "jwt.claims/claim-name-token-not-expected": "The claim \"{name}\" of the token is not {expected}.",
        "jwt.claims/claim-vc-token-holds-no": "The claim \"vc\" of the token holds no credential.",
        "jwt.claims/claim-vc-token-not-json": "The claim \"vc\" of the token is not a JSON object.",
        "jwt.claims/content-token-not-json-object": "The content of the token is not a JSON object.",
        "jwt.claims/credential-member-name-name-claim":
            "The credential has a member \"{name}\", which is the name of a claim of the token.",
        "jwt.claims/property-not-date-time-zone": "{property} is not a date and time with its zone.",
        "jwt.claims/token-claim-claim-but-credential":
            "The token has the claim \"{claim}\", but the credential has no {property} that it repeats.",
        "jwt.claims/token-holds-credential-data-model":
            "The token holds a credential of the data model 2.0 in the claim \"vc\"; it must be the whole payload.",
        "jwt.claims/token-holds-presentation-vp-not": "The token holds a presentation (vp), not a credential.",
        "jwt.claims/token-no-claim-claim-repeat": "The token has no claim \"{claim}\", which has to repeat {property}.",
        "jwt.claims/two-credentials":
            """
        The token holds a credential in the claim "vc" and the member "{member}" beside it, so different readers \
        would see different badges.
        """,
        "jwt.sub-missing/token-no-claim-sub-should":
            "The token has no claim \"sub\", which should repeat credentialSubject.id.",
        "proof.chain/previous-proof-ambiguous": "Several embedded proofs have the name {id}.",
        "proof.chain/previous-proof-loop":
            "The embedded proof {id} claims to be made after a proof that was made after it.",
        "proof.chain/previous-proof-missing": "An embedded proof was made after the proof {id}, which is not there.",
        "proof.invalid/badge-damaged-changed-after-signing-another-key":
            "The badge was damaged or changed after signing, or another key signed it.",
        "proof.invalid/context": "An embedded proof was made for a document with other contexts.",
        "proof.invalid/existing-proof": "The document already has a member \"proof\" that holds no proofs.",
        "proof.invalid/member": "The member \"{name}\" of an embedded proof is not {expected}.",
        "proof.invalid/not-an-object": "An embedded proof is not a JSON object.",
        "proof.invalid/signature": "It was changed after it was signed, or another key signed it.",
        "proof.invalid/signature-count":
            """
        The badge was damaged or changed after signing: the proof has {count} signatures of single statements, \
        of which it makes {expected}.
        """,
        "proof.method/method": "An embedded proof does not name its key by an absolute address or DID URL.",
        "proof.none/badge-does-not-say-how": "The badge does not say how it can be verified.",
        "proof.none/document-carries-no-proof-anybody":
            "The document carries no proof, so anybody could have written it.",
        "proof.none/text-signed-badge-without-signature":
            "This is the text of a signed badge without its signature, so anybody could have written it.",
        "proof.number/number-place-more-digits-than":
            "The number at {place} has more digits than the proof covers, so that another one could stand there.",
        "proof.part/part-badge-holder-left-out":
            """
        This is a part of a badge: its holder has left out what need not be shown, and the proof covers what is \
        here.
        """,
        "proof.purpose/missing-purpose": "An embedded proof does not say what it is meant as.",
        "proof.purpose/proof-meant-purpose-but-badge":
            "The proof is meant as \"{purpose}\", but a badge is a statement (assertionMethod).",
        "proof.selection/already-derived":
            "This is already a part of a badge; only who has the whole badge can make other parts.",
        "proof.selection/meaning-changes":
            "What was selected does not mean the same without the rest, as happens with a part of an ordered list.",
        "proof.selection/no-base-proof": "This badge carries no proof of which parts can be shown (ecdsa-sd-2023).",
        "proof.selection/nothing-selected": "There is nothing in the badge at \"{pointer}\".",
        "proof.selection/sealed-in-token":
            """
        The proof of which parts can be shown (ecdsa-sd-2023) is sealed in a signed token, which can be shown \
        only whole.
        """,
        "proof.suite/missing-suite": "An embedded proof does not name its cryptosuite.",
        "proof.suite/missing-type": "An embedded proof does not say of which one type it is.",
        "proof.suite/suite-does-not-fit":
            "A proof that says it was made with {suite} names a key of the kind {type}, which that suite cannot use.",
        "proof.suite/unsupported-key": "ecdsa-sd-2023 needs a key on P-256; this is one of the kind {type}.",
        "proof.suite/unsupported-suite": "Proofs made with \"{suite}\" are not known here.",
        "proof.suite/verification":
            """
        The badge is proved in a way that is not known here ("{type}"), so nothing can be said for it or against it.
        """,
        "proof.time/missing-time": "An embedded proof of an older type does not say when it was made.",
        "proof.time/proof-relied-until-expires-time":
            "The proof was to be relied on until {expires}, and that time is over.",
        "proof.time/proof-says-made-created-still":
            "The proof says that it was made at {created}, which is still to come.",
        "proof.time/time": "The member \"{name}\" of an embedded proof is not a date and time with a zone.",
        "proof.unknown/badge-also-carries-proof-made":
            "The badge also carries a proof made with \"{suite}\", which is not known here and counts for nothing.",
        "proof.unsupported/badge-carries-proof-made-suite":
            "The badge carries a proof made with {suite}, which this version does not check yet.",
        "proof.value/array": "an array",
        "proof.value/byte-string": "a byte string",
        "proof.value/byte-string-does-not-length": "a byte string does not have the length that it must have",
        "proof.value/cut-off": "it is cut off",
        "proof.value/does-not-five-parts": "it does not have five parts",
        "proof.value/does-not-start-letter-u": "it does not start with the letter u",
        "proof.value/gives-two-nodes-same-label": "it gives two nodes the same label",
        "proof.value/json-pointers": "JSON Pointers",
        "proof.value/key-statements-not-one": "the key of the statements is not one",
        "proof.value/labels":
            """
        The badge was damaged or changed after signing: the proof does not name the nodes without an identifier \
        that it has.
        """,
        "proof.value/labels-not-order": "its labels are not in order",
        "proof.value/length-number-not-shortest-form": "a length or number is not in its shortest form",
        "proof.value/length-number-too-great-left": "a length or number is too great or left open",
        "proof.value/map": "a map",
        "proof.value/missing-value": "An embedded proof has no signature (proofValue).",
        "proof.value/more-behind-end": "there is more behind its end",
        "proof.value/names-statement-twice": "it names a statement twice",
        "proof.value/neither-base-proof-nor-derived": "it is neither a base proof nor a derived proof",
        "proof.value/not-base64url": "it is not base64url",
        "proof.value/number": "a number",
        "proof.value/proofvalue-ecdsa-sd-2023-proof-cannot-read":
            "The proofValue of an ecdsa-sd-2023 proof cannot be read: {reason}.",
        "proof.value/something-other-than-kind-stands": "something other than {kind} stands where one should",
        "proof.value/statement-missing":
            """
        The badge was damaged or changed after signing: the proof speaks of statement {index}, which it does not \
        make.
        """,
        "proof.value/text": "a text",
        "proof.value/text-not-json-pointer": "a text in it is not a JSON Pointer",
        "proof.value/text-not-utf-8": "a text is not UTF-8",
        "proof.value/value": "The proofValue of an embedded proof is not the letter z and base58 of a signature.",
        "proof.whole/file-shows-everything-badge-says":
            """
        This file shows everything that the badge says. Its holder can make parts that show less, with: badge \
        derive
        """,
    ]
}
