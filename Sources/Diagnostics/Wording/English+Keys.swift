extension Wording {
    /// Keys and what they are made of.
    static let englishKeys: [String: String] = [
        "component/compressed-point": "compressed point",
        "component/exponent": "exponent",
        "component/modulus": "modulus",
        "component/private-number": "private number",
        "component/public-key": "public key",
        "component/seed": "seed",
        "component/x-coordinate": "x coordinate",
        "component/y-coordinate": "y coordinate",
        "crypto.failure/hashing": "The hash of the recipient's identity could not be computed: {reason}",
        "crypto.failure/reasons": "OpenSSL could not {operation}: {reasons}.",
        "crypto.failure/refused": "OpenSSL could not {operation} and gave no reason.",
        "crypto.failure/too-large": "{bytes} is not a number of bytes that {operation} can deal in.",
        "key-kind/curve-given-parameters": "curve given by its parameters",
        "key-kind/curve-text": "curve {text}",
        "key-kind/new-rsa-keys-bits-bits": "new RSA keys of {bits} bits (choose 2048, 3072 or 4096)",
        "key-kind/object-identifier": "object identifier {identifier}",
        "key-kind/private-key-whose-passphrase-would":
            "private key whose passphrase would have to be hashed {rounds} times",
        "key-kind/refused-encryption": "private key encrypted in a way OpenSSL refuses ({reason})",
        "key-kind/rsa-restricted-pss": "RSA restricted to PSS",
        "key.expired/expired": "The key {id} expired on {time}.",
        "key.issuer/badge-names-no-issuer-id": "The badge names no issuer with an id, so no key can be the issuer's.",
        "key.issuer/badge-signed-key-did-but":
            "The badge was signed with a key of {did}, but it names {issuer} as its issuer.",
        "key.issuer/foreign-controller": "The key's controller is {controller}, but it is listed by {document}.",
        "key.issuer/key-signed-badge-not-key": "The key that signed this badge is not a key of its issuer {issuer}.",
        "key.known-by-place/lies-on-site":
            """
        That the key is the issuer's is known only from its lying on the issuer's site, as was usual for Open Badges \
        1.x: whoever can put a file there can sign such badges.
        """,
        "key.malformed/another-element-than-0xvalue-belongs": "another element than 0x{value} belongs at byte {offset}",
        "key.malformed/base58": "The member \"publicKeyBase58\" is not the base58 text of a 32-byte key.",
        "key.malformed/bit-string-byte-offset-unused": "the bit string at byte {offset} has unused bits",
        "key.malformed/bytes-after-end-byte-offset": "there are bytes after its end at byte {offset}",
        "key.malformed/component-key-bytes-bytes-instead":
            "The {component} of the key has {bytes} bytes instead of {expected}.",
        "key.malformed/component-key-empty-leading-zero":
            "The {component} of the key is empty or has leading zero bytes.",
        "key.malformed/coordinate-length":
            "The member \"{name}\" of the JSON Web Key has {actual} octets; its curve needs exactly {expected}.",
        "key.malformed/did-jwk-identifier-not-base64url-text-without":
            "The did:jwk identifier is not base64url text without padding.",
        "key.malformed/encoding": "The member \"{name}\" of the JSON Web Key is not base64url text without padding.",
        "key.malformed/end-is-no-time": "When the key {key} expires is not written as a date and time.",
        "key.malformed/ends-within-element-byte-offset": "it ends within the element at byte {offset}",
        "key.malformed/integer-byte-offset-negative-not":
            "the integer at byte {offset} is negative or not written as DER",
        "key.malformed/key-members":
            "The verification method gives its key {count} times; exactly one form is allowed.",
        "key.malformed/key-not-expected-format-reason": "The key is not in the expected format: {reason}.",
        "key.malformed/key-of-other-type": "The key is not of the kind that {method} stands for.",
        "key.malformed/leading-zero": "The number \"{name}\" of the JSON Web Key starts with a zero octet.",
        "key.malformed/length": "The multibase key holds {actual} bytes where its type has {expected}.",
        "key.malformed/length-byte-offset-not-written": "the length at byte {offset} is not written as DER",
        "key.malformed/member": "The member \"{name}\" of the verification method is not {expected}.",
        "key.malformed/member-type": "The member \"{name}\" of the JSON Web Key is not {expected}.",
        "key.malformed/missing-member": "The JSON Web Key has no member \"{name}\".",
        "key.malformed/not-an-object": "The key or key set is not a JSON object.",
        "key.malformed/not-base58": "The multibase key is not the letter z followed by base58 text.",
        "key.malformed/pem-block-holds-label-not": "The PEM block holds a {label}, not a {expected}.",
        "key.malformed/private-number": "its private number is not between 1 and the order of the curve",
        "key.malformed/private-public-part-key-do":
            "The private and the public part of the key do not belong together.",
        "key.malformed/public-key-not-point-curve": "The public key is not a point on its curve.",
        "key.malformed/trailing-bytes": "there are bytes after its end",
        "key.passphrase/passphrase-empty": "An empty passphrase protects nothing.",
        "key.passphrase/passphrase-needed": "The private key is encrypted and no passphrase was given.",
        "key.passphrase/passphrase-wrong": "The passphrase does not open the private key.",
        "key.permissions/key-readable-by-others":
            "The private key {path} can be read by other accounts of this machine (mode {mode}).",
        "key.purpose-unstated/profile-does-not-say-what-for":
            """
        The issuer's own profile lists the key and does not say what it is for (assertionMethod). It was taken to be for \
        the issuer's badges.
        """,
        "key.resolve/ambiguous": "{url} lists more than one key that {name} could mean.",
        "key.resolve/badge-names-no-web-address": "The badge names no web address at which its key is.",
        "key.resolve/did-jwk-identifier-does-not": "The did:jwk identifier does not hold a JSON Web Key. {reason}",
        "key.resolve/document-holds-issuer-key-could":
            "The document that holds the issuer's key could not be had: {reason}",
        "key.resolve/fragment": "The fragment \"{fragment}\" is not the identifier's own key, \"{expected}\".",
        "key.resolve/fragment-expected-names-key-missing": "The fragment \"{expected}\" that names the key is missing.",
        "key.resolve/host-not-domain-name": "\"{host}\" is not a domain name.",
        "key.resolve/host-not-text": "the host is not text.",
        "key.resolve/issuer-profile-lists-no-key":
            "The issuer's profile lists no key, so no signature can be the issuer's.",
        "key.resolve/key-id-cannot-used-reason": "The key {id} cannot be used. {reason}",
        "key.resolve/key-named-http-address-where":
            "The key is named by an http address, where anybody on the way can exchange it.",
        "key.resolve/key-named-name-issuer-issuer":
            """
        The key is named {name}, and the issuer {issuer} has no https address or DID under which it could be \
        found.
        """,
        "key.resolve/key-set-url-cannot-used": "The key set at {url} cannot be used. {reason}",
        "key.resolve/member": "The member \"{name}\" of the document at {url} is not {expected}.",
        "key.resolve/not-an-object": "The document at {url} is not a JSON object.",
        "key.resolve/other-id": "The document at {url} says that it is {id}, so it does not speak for that address.",
        "key.resolve/path-or-query": "\"{text}\" has a path or query; a key is named by a fragment alone.",
        "key.resolve/path-segment-empty-dot-segment":
            "a path segment is empty, a dot segment, or holds a slash or control.",
        "key.resolve/port-not-number-1-65535": "the port is not a number from 1 to 65535.",
        "key.resolve/syntax": "\"{text}\" is not a decentralized identifier (DID).",
        "key.resolve/token-says-neither-where-key":
            "The token says neither where its key is (kid) nor what it is (jwk).",
        "key.resolve/unsupported-method": "Decentralized identifiers of the method \"{method}\" are not supported.",
        "key.resolve/unsupported-version": "The version \"{version}\" of did:key is not supported.",
        "key.resolve/web-location": "{did} does not name a document: {reason}",
        "key.retired/key-expired-expired-badge-signed":
            "The key expired on {expired}. That the badge was signed before that is what the badge says of itself.",
        "key.revoked/issuer-revoked-key-id-revoked":
            """
        The issuer revoked the key {id} on {revoked}. The badge says that it was signed before, but whoever has \
        got hold of the key can write any date.
        """,
        "key.revoked/revoked": "The key {id} was revoked on {time}.",
        "key.revoked/says-so": "The issuer says of its key {key} that it is revoked.",
        "key.unbound/header-key": "The key in the header (jwk) cannot be used. {reason}",
        "key.unbound/issuer-own-profile-could-not":
            """
        The issuer's own profile could not be had, so it is not known whether the key is the issuer's. Anybody \
        can make a badge that names this issuer and brings its own key.
        """,
        "key.unbound/exposed":
            """
        The key at {address} comes over http, where anybody on the way can exchange it, and the issuer {issuer} has an \
        address that is protected against that.
        """,
        "key.unbound/key-comes-badge-itself-document":
            """
        The key comes with the badge itself, and the document of the issuer {issuer} that should list it could \
        not be had. Anybody can make a badge that names this issuer and brings its own key.
        """,
        "key.unbound/key-says-belongs-owner-not":
            "The key says that it belongs to {owner}, not to the issuer {issuer}.",
        "key.unbound/key-served-origin-issuer-site":
            "The key is served from {origin}, and the issuer's site is {home}.",
        "key.unbound/no-assertion-method": "{url} lists no key under assertionMethod.",
        "key.unbound/not-for-assertions": "{url} lists the key {name}, but not under assertionMethod.",
        "key.unbound/not-listed": "{url} does not list the key {name}.",
        "key.unbound/profile-issuer-issuer-does-not": "The profile of the issuer {issuer} does not list the key {key}.",
        "key.unsupported/multibase-keys-type-name-not-supported":
            "Multibase keys of the type {name} are not supported.",
        "key.unsupported/symmetric":
            "The JSON Web Key is a symmetric one (oct): who can verify with it can also sign with it.",
        "key.unsupported/unsupported": "Keys of this kind are not supported: {kind}.",
        "key.unsupported/unsupported-curve": "JSON Web Keys on the curve \"{curve}\" are not supported.",
        "key.unsupported/unsupported-key-type": "JSON Web Keys of the type \"{type}\" are not supported.",
        "key.unsupported/unsupported-type": "Verification methods of the type \"{type}\" are not supported.",
        "key.weak/ed25519-key-not-written-canonical": "The Ed25519 key is not written in canonical form.",
        "key.weak/ed25519-key-point-small-order":
            "The Ed25519 key is a point of small order, which anyone can sign for.",
        "key.weak/exponent-rsa-key-even": "The exponent of the RSA key is even.",
        "key.weak/exponent-rsa-key-greater-than": "The exponent of the RSA key is greater than 2³².",
        "key.weak/exponent-rsa-key-smaller-than": "The exponent of the RSA key is smaller than 3.",
        "key.weak/json-web-key-holds-private-member-name":
            "The JSON Web Key holds the private member \"{name}\", so everybody who reads it can sign.",
        "key.weak/key-for-other-use":
            "The key's owner did not publish it for verifying {algorithm} signatures (use, key_ops or alg).",
        "key.weak/key-owner-does-not-let":
            "The key's owner does not let it be used for signatures with {algorithmName}.",
        "key.weak/modulus-rsa-key-even": "The modulus of the RSA key is even.",
        "key.weak/not-for-assertions": "The key of {did} is marked for encryption, not for signatures.",
        "key.weak/private-member":
            "The verification method holds the private member \"{name}\", so everybody who reads it can sign.",
        "key.weak/rsa-key-bits-bits-least": "The RSA key has {bits} bits; at least 2048 are required.",
        "key.weak/rsa-key-bits-bits-most": "The RSA key has {bits} bits; at most 8192 are accepted.",
        "openssl/check-private-key": "check a private key",
        "openssl/compute-digest": "compute a digest",
        "openssl/compute-message-authentication-code": "compute a message authentication code",
        "openssl/decompress-point": "decompress a point",
        "openssl/encrypt-private-key": "encrypt a private key",
        "openssl/give-out-ed25519-key": "give out an Ed25519 key",
        "openssl/give-out-number-key": "give out a number of a key",
        "openssl/make-key": "make a key",
        "openssl/make-key-p-256": "make a key on P-256",
        "openssl/make-random-bytes": "make random bytes",
        "openssl/random-generator": "the random generator",
        "openssl/read-private-key": "read a private key",
        "openssl/set-up-curve": "set up a curve",
        "openssl/set-up-digest": "set up a digest",
        "openssl/set-up-key-curve": "set up a key on a curve",
        "openssl/set-up-message-authentication-code": "set up a message authentication code",
        "openssl/set-up-signing": "set up signing",
        "openssl/set-up-verifying": "set up verifying",
        "openssl/sign": "sign",
        "openssl/take-ed25519-key": "take in an Ed25519 key",
        "openssl/take-key-curve": "take in a key on a curve",
        "openssl/take-rsa-key": "take in an RSA key",
        "openssl/write-ecdsa-signature": "write an ECDSA signature",
        "openssl/write-private-key": "write a private key",
        "pem.format/contents": "The contents of the PEM block are not base64. {reason}",
        "pem.format/no-beginning": "The text does not start with a line -----BEGIN …-----.",
        "pem.format/no-end": "The PEM block has no closing line -----END {label}-----.",
        "pem.format/surrounding-text": "There is other text beside the one PEM block, perhaps a second block.",
        "pem.headers/headers":
            "The PEM block has header lines: an encrypted key in the old form, which is too weak to rely on.",
    ]
}
