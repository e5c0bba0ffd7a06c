extension Wording {
    /// What a reader can do.
    static let englishAdvice: [String: String] = [
        "do/accepted-eddsa-es256-es384-rs256":
            "Accepted are EdDSA, ES256, ES384, RS256, RS384, RS512, PS256, PS384 and PS512.",
        "do/add-instance-example": "Add it, for instance: {example}",
        "do/add-issuer-list-if-you": "Add the issuer to the list if you have made sure who they are.",
        "do/add-member": "Add \"{member}\".",
        "do/address-badge-check": "Ask for the address of the badge, and check that.",
        "do/author-document-correct-standard-name":
            "Ask the author of the document to correct it; the standard's name of the rule says which part is meant.",
        "do/badge-form-open-badges-2": "Ask for the badge in the form of Open Badges 2.0 (signed) or 3.0.",
        "do/badge-issuer-gave-out-all": "Ask for the badge as the issuer gave it out, with all its proofs.",
        "do/badge-issuer-gave-out-proof": "Ask for the badge as the issuer gave it out, with its proof.",
        "do/badge-issuer-gave-out-token": "Ask for the badge as the issuer gave it out: a token or an image.",
        "do/badge-itself-assertion-open-badges":
            "Ask for the badge itself: an assertion of Open Badges 2.0, or a credential of 3.0.",
        "do/badge-names-issuer": "Ask for a badge that names its issuer.",
        "do/badge-never-large-check-right": "A badge is never this large; check that this is the right file.",
        "do/badge-never-large-check-right-file": "A badge is never this large: check that this is the right file.",
        "do/badge-png-svg-json-jws": "Ask for the badge as the PNG, SVG, JSON or JWS file that the issuer gave out.",
        "do/badge-vc-jwt-check-another": "Ask for the badge as a VC-JWT, or check it with another verifier.",
        "do/bake-json-signed-token-badge": "Bake the JSON or the signed token of the badge.",
        "do/bake-them-into-two-copies": "Bake them into two copies of the picture.",
        "do/check-again-after-date": "Check it again after that date.",
        "do/check-badge-itself-supply-needs":
            "Check the badge by itself, and supply what it needs with --documents INDEX.",
        "do/check-badge-there":
            "If that address is the issuer's as well, check the badge there: badge verify {address}",
        "do/check-badges-one-one": "Check the badges one by one.",
        "do/check-clock-issuer": "Check the clock, or ask the issuer.",
        "do/check-dates-entry-issuer-list": "Check the dates of the entry for {issuer} in the list.",
        "do/check-disk-try-again": "Check the disk and try again.",
        "do/check-document-file-index-names": "Check the document, or the file that the index names for this URL.",
        "do/check-endorsements-one-one": "Check the endorsements one by one.",
        "do/check-folder-permissions-free-space":
            "Check the folder, its permissions and the free space, then try again.",
        "do/check-identifier-copied-whole": "Check that the identifier was copied whole.",
        "do/check-identifier-copied-whole-starts": "Check that the identifier was copied whole and starts with did:.",
        "do/check-inner-record-itself": "Check the inner record by itself.",
        "do/check-installation-openssl": "Check the installation of OpenSSL.",
        "do/check-key-copied-whole-starts": "Check that the key was copied whole; it starts with z6Mk, zDn or z82.",
        "do/check-openssl-3-installed-whole":
            "Check that OpenSSL 3 is installed whole (libssl3, its default provider) and try again.",
        "do/check-program-can-use-openssl": "Check that this program can use the OpenSSL library of the machine.",
        "do/check-right-file": "Check that this is the right file.",
        "do/check-right-file-if-save":
            """
        Check that this is the right file; if it is, save the picture again with another program and bake it \
        anew.
        """,
        "do/check-right-file-nothing-belongs":
            "Check that this is the right file; nothing that belongs to a badge is this large.",
        "do/check-right-text-real-ones": "Check that this is the right text; real ones are far shorter.",
        "do/check-spelling-identity-badge-may":
            "Check the spelling of the identity; a badge may also have been awarded to another address.",
        "do/check-spelling-name-folder-you": "Check the spelling of the name and the folder that you are in.",
        "do/check-text-copied-whole-without": "Check that the text was copied whole, without spaces or line breaks.",
        "do/check-token-copied-whole-without":
            "Check that the token was copied whole, without spaces or line breaks inside.",
        "do/check-where-issued": "Check it with the issuer, or with the program that it was made with.",
        "do/check-where-output-goes-closed": "Check where the output goes: it is closed, or has no room.",
        "do/choose-algorithm-belongs-key-eddsa":
            "Choose the algorithm that belongs to the key: EdDSA, ES256, ES384, or RS and PS for RSA.",
        "do/choose-another-name": "Choose another name.",
        "do/choose-another-name-add-force": "Choose another name, or add --force to replace it.",
        "do/choose-another-name-force-does": "Choose another name; --force does not help here.",
        "do/choose-passphrase-store-key-without": "Choose a passphrase, or store the key without one on purpose.",
        "do/choose-png-svg-file-badge": "Choose the PNG or SVG file of the badge, not a page that shows it.",
        "do/contents-were-changed-after-signing": "Do not rely on it; ask the issuer for it as it was given out.",
        "do/convert-key-openssl-pkcs8-topk8": "Convert the key: openssl pkcs8 -topk8 -in old.pem -out new.pem",
        "do/copy-block-again-first-dash": "Copy the block again, from the first dash to the last.",
        "do/correct-line-file-again": "Correct the line, or ask for the file again.",
        "do/correct-place-named": "Correct it at the place named.",
        "do/correct-text-json-editor-formatter":
            "Correct the text there; a JSON editor or formatter shows what is wrong.",
        "do/create-folder-first-choose-another": "Create the folder first, or choose another one.",
        "do/derive-badge-issuer-gave-out": "Derive from the badge as the issuer gave it out.",
        "do/do-not-count-support": "Do not count it as support.",
        "do/do-not-count-support-endorser": "Do not count it as support; ask the endorser.",
        "do/do-not-open-file-further": "Do not open this file further; ask its sender what it is meant to be.",
        "do/do-not-rely-anybody-can":
            "Do not rely on it: anybody can put a badge on a site of their own. Ask the issuer.",
        "do/do-not-rely-anybody-can-put-such":
            "Do not rely on it: anybody can put such a document on a site of their own. Ask the issuer.",
        "do/do-not-rely-badge-context":
            "Do not rely on this badge with this context; ask the issuer for one that uses the names of the standard.",
        "do/do-not-rely-badge-issuer": "Do not rely on the badge; ask the issuer for one that needs less.",
        "do/do-not-rely-badge-issuer-given-out":
            "Do not rely on this badge; ask the issuer for it as it was given out.",
        "do/do-not-rely-badge-issuer-sign-again":
            "Do not rely on the badge; ask the issuer to sign it again with claims that repeat its properties.",
        "do/do-not-rely-badge-issuer-whether-signed": "Do not rely on this badge; ask the issuer whether it signed it.",
        "do/do-not-rely-earner-issuer": "Do not rely on it; ask the earner or the issuer for a current one.",
        "do/do-not-rely-file-issuer":
            "Do not rely on this file; ask the issuer, or whoever showed the badge, for it once more.",
        "do/do-not-rely-now-issuer": "Do not rely on it now; ask the issuer when it will count again.",
        "do/do-not-rely-record-issuer": "Do not rely on the record; ask its issuer where the badge comes from.",
        "do/do-not-trust-badge-documents": "Do not trust the badge: documents like this are made to stall verifiers.",
        "do/do-not-trust-document-unless":
            """
        Do not trust the document unless its issuer gives such nodes identifiers; datasets like this are made to \
        stall verifiers.
        """,
        "do/do-not-trust-key-owner": "Do not trust this key; its owner should make a new one, for instance Ed25519.",
        "do/do-not-trust-schema-unless":
            "Do not trust the schema unless you know its publisher; schemas like this are made to stall verifiers.",
        "do/download-badge-again-where-issued": "Download the badge again from where it was issued.",
        "do/download-file-again": "Download the file again.",
        "do/download-file-again-send-file": "Download the file again, and send it as a file rather than as text.",
        "do/earner-whether-renewed-renewed-badge":
            "Ask the earner whether it was renewed; a renewed badge comes as a new file.",
        "do/endorser-one-names-endorsed-achievement":
            "Ask the endorser for one that names the endorsed achievement, profile or badge.",
        "do/export-archive-again": "Export or download the archive again.",
        "do/fewer-bytes": "Ask for fewer bytes.",
        "do/file-again-may-been-cut": "Ask for the file again; it may have been cut off or edited.",
        "do/file-again-transfer-may-failed": "Ask for the file again; the transfer may have failed.",
        "do/get-badge-again-where-issued":
            "Get the badge again from where it was issued, if possible in uncompressed form.",
        "do/give-passphrase-key": "Give the passphrase of the key.",
        "do/holder-copy-names-recipient":
            """
        Ask whoever showed it for a copy that names its recipient: a holder who shows a part of a badge can show \
        that too. If there is none, ask the issuer whose it is.
        """,
        "do/if-host-yours-meant-asked": "If the host is yours and meant to be asked, add --allow-host {host}:{port}",
        "do/install-libcurl-supply-document":
            """
        Install libcurl 7.87 or later (on Debian, the package libcurl4), or supply the document with --documents \
        INDEX.
        """,
        "do/issuer-badge": "Ask the issuer for a badge that has it.",
        "do/issuer-badge-again": "Ask the issuer for the badge again.",
        "do/issuer-badge-again-open-save":
            "Ask the issuer for the badge again, or open and save the picture with a drawing program and bake it anew.",
        "do/issuer-badge-complete-status-entry": "Ask the issuer for a badge with a complete status entry.",
        "do/issuer-badge-date-such-2026": "Ask the issuer for a badge with a date such as 2026-06-01T00:00:00Z.",
        "do/issuer-badge-document-proof-inside":
            "Ask the issuer for the badge as a document with its proof inside, not as a token (vc-jwt).",
        "do/issuer-badge-does": "Ask the issuer for a badge that does.",
        "do/issuer-badge-every-member-occurs": "Ask the issuer for a badge in which every member occurs once.",
        "do/issuer-badge-fewer": "Ask the issuer for a badge with fewer.",
        "do/issuer-badge-follows-open-badges": "Ask the issuer for a badge that follows Open Badges 3.0.",
        "do/issuer-badge-follows-open-badges-2-0": "Ask the issuer for a badge that follows Open Badges 2.0.",
        "do/issuer-badge-follows-standard": "Ask the issuer for a badge that follows the standard.",
        "do/issuer-badge-given-out": "Ask the issuer for the badge as it was given out.",
        "do/issuer-badge-id": "Ask the issuer for a badge with an id.",
        "do/issuer-badge-names-key": "Ask the issuer for a badge that names its key.",
        "do/issuer-badge-names-recipient": "Ask the issuer for a badge that names its recipient.",
        "do/issuer-badge-one": "Ask the issuer for a badge with one.",
        "do/issuer-badge-proof-force": "Ask the issuer for a badge with a proof that is in force.",
        "do/issuer-badge-right-dates": "Ask the issuer for a badge with the right dates.",
        "do/issuer-badge-right-result": "Ask the issuer for a badge with the right result.",
        "do/issuer-badge-signed-key-force": "Ask the issuer for a badge that is signed with a key in force.",
        "do/issuer-badge-signed-key-force-whether-one":
            "Ask the issuer for a badge that is signed with a key in force, or whether this one is genuine.",
        "do/issuer-badge-signed-key-meant": "Ask the issuer for a badge signed with a key that is meant for it.",
        "do/issuer-badge-signed-open-badges": "Ask the issuer for a badge signed as Open Badges 3.0 or 2.0 describes.",
        "do/issuer-badge-simpler-schema": "Ask the issuer for a badge with a simpler schema.",
        "do/issuer-badge-such-proof-file": "Ask the issuer for the badge with such a proof, as a file of its own.",
        "do/issuer-badge-uses-one-them": "Ask the issuer for a badge that uses one of them.",
        "do/issuer-badge-verification-object": "Ask the issuer for a badge with a verification object.",
        "do/issuer-badge-whose-contexts-define":
            "Ask the issuer for a badge whose contexts define every word that it uses.",
        "do/issuer-badge-whose-contexts-define-every-word":
            "Ask the issuer for a badge whose contexts define every word.",
        "do/issuer-badge-whose-identity-sha256":
            "Ask the issuer for a badge whose identity is sha256$ and 64 hexadecimal digits.",
        "do/issuer-badge-whose-key-https": "Ask the issuer for a badge whose key has an https address or a DID.",
        "do/issuer-badge-whose-levels-values":
            "Ask the issuer for a badge whose levels and values are numbers, or for one that is signed as a token.",
        "do/issuer-badge-whose-proof-follows": "Ask the issuer for a badge whose proof follows the standard.",
        "do/issuer-badge-whose-proof-meant": "Ask the issuer for a badge whose proof is meant as a statement.",
        "do/issuer-badge-whose-results-refer": "Ask the issuer for a badge whose results refer to its achievement.",
        "do/issuer-bake-badge-standard-says": "Ask the issuer to bake the badge as the standard says.",
        "do/issuer-complete-badge": "Ask the issuer for a complete badge.",
        "do/issuer-correct-issue-badge-again":
            "Ask the issuer to correct this and to issue the badge again; nobody else can.",
        "do/issuer-file-exactly-one-badge":
            """
        Ask the issuer for a file with exactly one badge of each standard, or bake the badge again into a clean \
        picture.
        """,
        "do/issuer-identifier-domain-name-plain":
            "Ask the issuer for an identifier with a domain name and plain path segments.",
        "do/issuer-image-baked-standard-says": "Ask the issuer for an image that was baked as the standard says.",
        "do/issuer-list-key-under-assertionmethod":
            "Ask the issuer to list the key under assertionMethod, or treat the badge as not theirs.",
        "do/issuer-list-own-key": "Ask the issuer to list its own key.",
        "do/issuer-must-replace-key-publish":
            "The issuer must replace this key and publish only the public part of the new one.",
        "do/issuer-must-sign-key-pair": "The issuer must sign with a key pair: Ed25519, P-256, P-384 or RSA.",
        "do/issuer-name-key-signature-use":
            "Ask the issuer to name the key in the signature, and to use each name once.",
        "do/issuer-plain-https-address-host": "Ask the issuer for a plain https address with a host name.",
        "do/issuer-proof-fits-key-who":
            """
        Ask the issuer for a proof that fits the key; who issues takes eddsa for Ed25519, ecdsa for P-256 and \
        P-384.
        """,
        "do/issuer-proof-widely-known-kind":
            "Ask the issuer for a proof of a widely known kind, for instance eddsa-rdfc-2022.",
        "do/issuer-publish-badge-under-own": "Ask the issuer to publish the badge under its own id.",
        "do/issuer-publish-controller-document": "Ask the issuer to publish a controller document.",
        "do/issuer-publish-document-itself-address": "Ask the issuer to publish the document itself at this address.",
        "do/issuer-publish-document-under-own": "Ask the issuer to publish the document under its own id.",
        "do/issuer-publish-key-controlled-identifiers":
            "Ask the issuer to publish the key as Controlled Identifiers 1.0 describes.",
        "do/issuer-publish-key-profile": "Ask the issuer to publish its key in its profile.",
        "do/issuer-publish-key-rfc-7517": "Ask the issuer to publish the key as RFC 7517 and RFC 7518 describe.",
        "do/issuer-publish-key-under-own": "Ask the issuer to publish the key under its own name.",
        "do/issuer-publish-only-keys-use": "Ask the issuer to publish only the keys in use.",
        "do/issuer-publish-revocation-list": "Ask the issuer to publish its revocation list.",
        "do/issuer-publish-right-document-address": "Ask the issuer to publish the right document at this address.",
        "do/issuer-record-follows-standard": "Ask the issuer for a record that follows the standard.",
        "do/issuer-repair-list": "Ask the issuer to repair the list.",
        "do/issuer-sign-again-alg-kid": "Ask the issuer to sign again with alg and kid, or alg and jwk, only.",
        "do/issuer-sign-key-meant-signatures": "Ask the issuer to sign with a key that is meant for signatures.",
        "do/issuer-sign-key-publishes-signatures":
            "Ask the issuer to sign with a key that it publishes for signatures.",
        "do/issuer-where-badge-published-now": "Ask the issuer where the badge is published now.",
        "do/issuer-where-document-published-now": "Ask the issuer where the document is published now.",
        "do/issuer-whether-badge-own": "Ask the issuer whether the badge is its own.",
        "do/issuer-whether-badge-still-good": "Ask the issuer whether the badge is still good.",
        "do/issuer-whether-schema-matters-check":
            "Ask the issuer whether the schema matters, or check the badge with a tool that has it.",
        "do/issuer-whoever-showed-badge-once": "Ask the issuer, or whoever showed the badge, for it once more, whole.",
        "do/issuer-whose-list-if-you":
            "Ask the issuer whose list it is; if you trust that issuer too, name both with --trust.",
        "do/issuer-why-badge-awarded": "Ask the issuer why the badge was awarded.",
        "do/issuer-write-long-number-text": "Ask the issuer to write so long a number as text.",
        "do/issuer-write-number-inside-range": "Ask the issuer to write the number inside the range of a double.",
        "do/judge-tool-runs-expression-simpler":
            "Judge with a tool that runs this expression, or ask for a simpler one.",
        "do/keep-one-block-file": "Keep one block in the file.",
        "do/leave-large-parts-such-embedded":
            "Leave large parts, such as embedded pictures, out of the badge and refer to them by URL.",
        "do/leave-member-out": "Leave the member out.",
        "do/leave-member-out-instead-writing": "Leave the member out instead of writing null.",
        "do/leave-one-two-out": "Leave one of the two out.",
        "do/look-badge-itself-file-given":
            "Look for the badge itself, the file that was given to the person who earned it.",
        "do/look-document-names-members-write":
            "Look at the document for the names of its members, and write the pointer again.",
        "do/make-key-p-256-choose": "Make a key on P-256, or choose another kind of proof.",
        "do/name-file-inside": "Name a file inside it.",
        "do/name-regular-file-pipe-content": "Name a regular file, or pipe the content in and write - as the name.",
        "do/nothing-do-recipient-stands-signed": "Nothing to do: the recipient stands in the signed credential.",
        "do/original-file-if-original-save":
            "Ask for the original file; if it is the original, save it again with a drawing program and bake it anew.",
        "do/original-file-many-programs-phones":
            """
        Ask for the original file: many programs and phones remove badges from pictures when they save or send \
        them.
        """,
        "do/original-file-many-sites-phones":
            "Ask for the original file: many sites and phones drop the badge when they copy or convert a picture.",
        "do/owner-key-again-pem-jwk": "Ask the owner of the key for it again, as PEM, JWK or Multikey.",
        "do/owner-permission-use-copy-you": "Ask its owner for permission, or use a copy that you may read.",
        "do/remove-add-context-explains": "Remove it, or add the context that explains it.",
        "do/remove-inclusion-picture-bake-again": "Remove the inclusion from the picture and bake again.",
        "do/remove-member-before-signing": "Remove the member before signing.",
        "do/rename-member-use-embedded-proof": "Rename the member, or use an embedded proof.",
        "do/report-fault-program": "Report this as a fault of the program.",
        "do/run-chmod-600-path": "Run: chmod 600 {path}",
        "do/save-again-utf-8": "Save the file again with the encoding UTF-8, then check it again.",
        "do/save-context-name-documents-index":
            "Save the context and name it with --documents INDEX (a JSON object: URL to file).",
        "do/save-document-name-documents-index":
            "Save the document and name it with --documents INDEX (a JSON object: URL to file).",
        "do/save-picture-plain-svg-inkscape":
            """
        Save the picture as plain SVG (Inkscape: "Plain SVG"; Illustrator: without "Preserve Illustrator Editing \
        Capabilities") and bake again.
        """,
        "do/save-picture-utf-8-drawing":
            "Save the picture as UTF-8 with a drawing program or editor, then bake the badge again.",
        "do/schema-draft-4-6-7":
            "Ask for a schema of draft 4, 6, 7, 2019-09 or 2020-12, or judge with a tool that knows this one.",
        "do/select-whole-list-object-holds": "Select the whole list, or the object that holds it.",
        "do/signature-must-name-key-did":
            "The signature must name the key as DID#fragment; ask the issuer to sign again.",
        "do/start-pointer-slash-leave-empty":
            "Start the pointer with a slash, or leave it empty to point to the whole document.",
        "do/start-program-writes-first-name": "Start the program that writes to it first, or name a file.",
        "do/supply-context-documents-index-if":
            "Supply the context with --documents INDEX if you know and trust where it comes from.",
        "do/supply-documents-allow-them-fetched": "Supply the documents, or allow them to be fetched.",
        "do/supply-issuer-document-documents-index":
            "Supply the issuer's document with --documents INDEX, or list the key in a trust list (--trust).",
        "do/supply-issuer-profile-documents-index": "Supply the issuer's profile with --documents INDEX.",
        "do/supply-profile-documents-index": "Supply the profile with --documents INDEX.",
        "do/supported-did-key-did-jwk": "Supported are did:key, did:jwk and did:web.",
        "do/supported-ed25519-z6mk-p-256":
            "Supported are Ed25519 (z6Mk), P-256 (zDn), P-384 (z82) and RSA (z4MX, zgg).",
        "do/supported-multikey-jsonwebkey-older-forms":
            "Supported are Multikey, JsonWebKey, and the older forms for Ed25519 and JWK.",
        "do/supported-okp-ed25519-ec-p": "Supported are OKP Ed25519, EC P-256 and P-384, and RSA.",
        "do/take-badge-out-envelope": "Ask for the badge without the envelope, as a signed token or a JSON document.",
        "do/take-badge-out-member-verifiablecredential":
            "Take the badge out of the member \"verifiableCredential\" and check that.",
        "do/tell-publisher-schema-until-corrected":
            "Tell the publisher of the schema; until it is corrected nothing can be judged by it.",
        "do/text-again-edited-written-faulty": "Ask for the text again: it was edited or written by faulty software.",
        "do/try-again-capital-letters-keyboard": "Try again; capital letters and the keyboard layout matter.",
        "do/try-again-later-supply-document": "Try again later, or supply the document with --documents INDEX.",
        "do/try-again-later-supply-profile": "Try again later, or supply the profile with --documents INDEX.",
        "do/try-again-later-supply-registry":
            "Try again later, supply the registry with --documents INDEX, or name the issuer in a list of your own.",
        "do/try-again-when-machine-free": "Try again when the machine has free memory.",
        "do/unpack-archive-name-folder": "Unpack the archive with another program, and name the folder.",
        "do/unpack-gunzip-use-result": "Unpack it with gunzip and use the result.",
        "do/use-ed25519-p-256-p": "Use an Ed25519, P-256, P-384 or RSA (2048 to 8192 bits) key.",
        "do/use-png-svg-issuer-gave":
            "Use the PNG or SVG that the issuer gave out; a conversion to another format loses the badge.",
        "do/use-smaller-picture": "Use a smaller picture.",
        "do/use-smaller-picture-check-right": "Use a smaller picture, or check that this is the right file.",
        "do/write-0-tilde-1-slash": "Write ~0 for a tilde and ~1 for a slash inside a name.",
        "do/write-absolute-iri-scheme-without": "Write an absolute IRI, with a scheme and without spaces.",
        "do/write-another-folder-use-force":
            "Write to another folder, or use --force if no badge was given out with these documents.",
        "do/write-issuers-id-did-key-name-where":
            """
        Write it as {"issuers":[{"id":"did:key:…","name":"…"}]}, where keys, from and until are optional, or as \
        a text with one DID in each line.
        """,
        "do/write-number-inside-range-double": "Write a number inside the range of a double.",
        "do/write-rfc-3339-describes-instance": "Write it as RFC 3339 describes, for instance 2026-06-01T00:00:00Z.",
    ]
}
