extension Wording {
    /// Status, trust, and what a badge refers to.
    static let englishStatus: [String: String] = [
        "achievement.not-compared/address":
            """
        What the badge was awarded for has an address of its own, which could not be asked. What the signed badge \
        says of it counts.
        """,
        "credential.no-badge/verifiable-credential-no-open-badge":
            """
        This is a verifiable credential and no Open Badge: it awards no achievement that readers of badges would \
        find.
        """,
        "file-kind/gif-picture": "a GIF picture",
        "file-kind/gzip-archive": "a gzip archive",
        "file-kind/jpeg-picture": "a JPEG picture",
        "file-kind/pdf-document": "a PDF document",
        "file-kind/program": "a program",
        "file-kind/webp-picture-another-riff-file": "a WebP picture or another RIFF file",
        "file-kind/zip-archive": "a ZIP archive",
        "hosted.address/badge-proved-being-issuer-site":
            "The badge is proved by being on its issuer's site, and it does not say at which address.",
        "hosted.address/none":
            "The badge is proved by being on its issuer's site, and it has no id that would be an address there.",
        "hosted.address/other":
            "The badge is proved by being on its issuer's site, and its id, {id}, is no address there.",
        "hosted.differs/file-says-something-else-than":
            """
        The file says something else than the badge on the issuer's site, which is the one that counts and is \
        shown here. It differs in: {listed}
        """,
        "hosted.id/none": "The document at {address} gives no id as its own id, so it is another badge.",
        "hosted.id/other": "The document at {address} gives {id} as its own id, so it is another badge.",
        "hosted.id/served-address-type-objectclass-not":
            "What is served at {address} is of type {objectClass} and not this badge.",
        "hosted.origin/addresses-issuer-badges-start-permitted":
            "the addresses of its issuer's badges start with {permitted}",
        "hosted.origin/badge-class-badgeclass-outside-issuer":
            "its badge class is at {badgeClass}, outside of its issuer's site {home}",
        "hosted.origin/badge-not-hosted-where-issuer":
            "The badge is not hosted where the issuer {issuer} publishes badges: {reason}.",
        "hosted.origin/exposed":
            """
        {address} answers over http, where anybody on the way can exchange what it says, and its issuer {issuer} has an \
        address that is protected against that.
        """,
        "hosted.origin/issuer-no-web-address-nobody":
            "The issuer has no web address, so nobody can say where its badges are published.",
        "hosted.origin/issuer-own-profile-could-not":
            "The issuer's own profile could not be had, so it is not known where its badges are published.",
        "hosted.origin/issuer-rules-go-property-property":
            "The issuer's rules go by the property {property} of its badges; only their ids are looked at here.",
        "hosted.origin/issuer-site-home": "its issuer's site is {home}",
        "hosted.origin/not-served-web-address": "it is not served at a web address",
        "hosted.origin/permitted-hosts": "its issuer permits only {hosts}",
        "issuer.listed/list": "Your list of trusted issuers names this issuer \"{name}\".",
        "issuer.listed/registry": "The registry \"{registry}\" names this issuer \"{name}\".",
        "issuer.registry/whether-issuer-trusted-not-known":
            "Whether the issuer is trusted is not known: the registry \"{registry}\" could not be read. {reason}",
        "issuer.self-asserted/issuer-identified-key-alone-name":
            "The issuer is identified by its key alone; the name on the badge is what the issuer calls itself.",
        "issuer.until/you-trusted-issuer-until-until":
            """
        You trusted this issuer until {until}. That the badge was signed before that is what the badge says of \
        itself.
        """,
        "issuer.untrusted/issuer-your-list-but-not": "The issuer is on your list, but not for the date of this badge.",
        "issuer.untrusted/named": "The issuer {issuer} is not on your list of trusted issuers.",
        "issuer.untrusted/unnamed": "The badge names no issuer, so its issuer is not on your list of trusted issuers.",
        "issuer/identified": "{name}, identified by {identifier}",
        "not-run/badge-class-issuer-profile-were": "The badge class and the issuer's profile were not read.",
        "not-run/badge-does-not-shape-class":
            "The badge does not have the shape of its class, so its recipient is unclear.",
        "not-run/badge-own-signature-does-not":
            "The badge's own signature does not hold, so its endorsements were not judged.",
        "not-run/badge-taken-back": "The badge was taken back.",
        "not-run/credential-does-not-shape-class": "The credential does not have the shape of its class.",
        "not-run/document-refers-not-read": "What the document refers to was not read.",
        "not-run/issuer-not-known-neither-where":
            "The issuer is not known, so neither is where its badges are published.",
        "not-run/issuer-profile-not-read": "The issuer's profile was not read.",
        "not-run/issuer-taken-badge-off-site": "The issuer has taken the badge off its site.",
        "not-run/key-could-not-had": "The key could not be had.",
        "not-run/key-not-listed": "The issuer does not list the key, so it was not asked for.",
        "not-run/key-not-listed-statements-not": "The key is not listed for statements, so it was not used.",
        "not-run/kind-not-judged": "The document is of a kind that is not judged.",
        "not-run/meaning-badge-depends-contexts-not":
            "The meaning of the badge depends on contexts that are not known here.",
        "not-run/no-badge-could-read-file": "No badge could be read from the file.",
        "not-run/no-key": "There is no key.",
        "not-run/no-key-check-signature": "There is no key to check the signature with.",
        "not-run/no-proof": "There is no proof.",
        "not-run/no-proof-holds-nobody-asked":
            "No proof holds, so nobody was asked for the schemas that the badge names.",
        "not-run/no-signature": "There is no signature.",
        "not-run/nobody-asked": "No signature holds, so nobody was asked whether the badge was taken back.",
        "not-run/proof-cannot-read": "The proof cannot be read.",
        "not-run/proofs-refused": "The proofs are refused.",
        "not-run/record-own-signature-does-not":
            "The record's own signature does not hold, so the badges in it were not judged.",
        "not-run/signature-would-not-cover-everything": "The signature would not cover everything in the badge.",
        "not-run/token-header-refused": "The token's header is refused.",
        "record.association/unknown-relations-record-refer-achievements":
            "{unknown} of the relations in the record refer to achievements that are not in it.",
        "record.credential/forged": "{badge} is not genuine. {reason}",
        "record.credential/named": "The badge \"{name}\" in the record ({place})",
        "record.credential/open": "{badge} could not be checked. {reason}",
        "record.credential/unnamed": "A badge in the record ({place})",
        "record.not-current/genuine": "{badge} is genuine, but do not rely on it. {reason}",
        "record.partial/record-says-itself-does-not":
            "The record says of itself that it does not hold everything its issuer knows of.",
        "record.recipient/asked":
            """
        {nameInRecord} names another recipient than the one that you asked for, which may be the same person by another \
        name.
        """,
        "record.recipient/nameinrecord-names-another-recipient-than":
            """
        {nameInRecord} names another recipient than the record does, which may be the same person by another \
        name.
        """,
        "refresh.refused/another-badge": "it is another badge",
        "refresh.refused/another-issuer": "it is by another issuer",
        "refresh.refused/another-recipient": "it is for another recipient",
        "refresh.refused/does-not-hold": "it does not hold: {reason}",
        "refresh.refused/no-badge-open-badges-3": "it is no badge of Open Badges 3.0",
        "refresh.refused/no-badge-same-kind": "it is no badge of the same kind",
        "refresh.refused/not-taken":
            "What stands at {address} as the newer edition of this badge was not taken for it: {reason}.",
        "refresh.refused/not-yet": "it counts only from {start} on",
        "refresh.refused/nothing-checked": "it does not hold: nothing could be checked",
        "refresh.refused/older-edition": "it is an older edition",
        "refresh.unavailable/not-asked":
            "The badge says where a newer edition of it may be, and that could not be asked. {reason}",
        "refresh.unsupported/way":
            "The badge says where a newer edition of it may be, in a way that is not known here; nobody was asked.",
        "refresh.used/newer":
            """
        The issuer has a newer edition of this badge, of {start}; that one was judged in place of the one in the \
        file.
        """,
        "self-check.refused/signature": "The signature was not verified.",
        "standard.mixed/token-made-like-credential-open":
            """
        The token is made like a credential of Open Badges 3.0 and holds an assertion of Open Badges 2.0, whose \
        issuer did not sign it in this form.
        """,
        "standard.unsupported/document-type-type-open-badges":
            "The document is of type {type}, which Open Badges does not define.",
        "standard.unsupported/envelope":
            """
        This document is an envelope, and there is something else in it than a signed token alone \
        (data:application/vc+jwt), which this version does not judge.
        """,
        "standard.unsupported/json-document-no-kind-carries":
            "This JSON document is of no kind in which badges are known here, so nothing can be said about it.",
        "standard.unsupported/presentation-somebody-showed-credentials-somebody":
            "This is a presentation: somebody showed credentials to somebody with it. It awards nothing itself.",
        "status.delegated/status-list-issuer-not-badge":
            "The status list is by {issuer}, not by the badge's issuer; you trust both, so it counts.",
        "status.deviation/entry-address-list-own-id": "the entry has the address of the list as its own id",
        "status.deviation/how-long-copy-may-used": "how long a copy may be used is not given in milliseconds",
        "status.deviation/index-number-where-specification-asks":
            "the index is a number where the specification asks for a text of digits",
        "status.deviation/list-spelled-another-alphabet-another":
            "the list is spelled in another alphabet or with another prefix",
        "status.deviation/status-written-unusual-way-read":
            "The status is written in an unusual way: {what}. It was read all the same.",
        "status.invalid/badge-no-id-revocation-list": "The badge has no id that a revocation list could name.",
        "status.invalid/belongs-name-not-badge-issuer": "it belongs to {name}, not to the badge's issuer",
        "status.invalid/empty": "The status list has no entries.",
        "status.invalid/encoding": "The status list is not written as it should be. {reason}",
        "status.invalid/entry": "The status entry's \"{member}\" has to be {expected}.",
        "status.invalid/index-out-of-range":
            "The badge has index {position} in its status list, but the list holds {length} entries.",
        "status.invalid/issuer-profile-names-revocation-list":
            "The issuer's profile names a revocation list that has no web address.",
        "status.invalid/list": "The status list cannot be used: its \"{member}\" has to be {expected}.",
        "status.invalid/malformed-index": "The status entry's index \"{text}\" is not a whole number in plain digits.",
        "status.invalid/no-id": "it gives something else as its own id",
        "status.invalid/no-member": "it has no member {member}",
        "status.invalid/nobody": "somebody without a name",
        "status.invalid/not-json-object": "it is not a JSON object",
        "status.invalid/one-entries-no-id": "one of its entries has no id",
        "status.invalid/other-address":
            "The status list is published at another address than its own, which is {address}.",
        "status.invalid/other-id": "it gives {id} as its own id",
        "status.invalid/other-issuer": "The status list is by {issuer}, not by the badge's issuer.",
        "status.invalid/other-purpose":
            "The badge refers to its status list for \"{purpose}\", but the list is not for that.",
        "status.invalid/own-status": "The status list refers to itself for its own status.",
        "status.invalid/revocation-list-address-cannot-used":
            "The revocation list at {address} cannot be used: {reason}.",
        "status.invalid/says-something-else": "it says that it is something else",
        "status.invalid/size": "The status entry's \"statusSize\" is not a number of bits from 1 to {widestStatus}.",
        "status.invalid/status-entry-gives-no-web": "The status entry gives no web address of the revocation list.",
        "status.invalid/unsound":
            "The status list cannot be relied on. Checked like a badge, it does not hold: {finding}",
        "status.message/number":
            "The issuer's list says about this badge: something that it gives no words for (status {status}).",
        "status.message/words": "The issuer's list says about this badge: \"{message}\".",
        "status.refresh/issuer-says-newer-edition-badge":
            "The issuer says that there is a newer edition of this badge; ask the earner for it.",
        "status.revoked/issuer-taken-badge-back-gone":
            "The issuer has taken this badge back: it is gone from {address}.",
        "status.revoked/no-reason": "The issuer has taken this badge back.",
        "status.revoked/reason": "The issuer has taken this badge back. The reason given is \"{reason}\".",
        "status.short-list/status-list-length-entries-fewer":
            """
        The status list has {length} entries, fewer than the {minimumLength} that hide whom a query is about. \
        What it says counts all the same.
        """,
        "status.stored/fresh": "The status is that of {moment}, when the copy of the list at {list} was fetched.",
        "status.stored/stale":
            """
        The status is that of {moment}, when the copy of the list at {list} was fetched. Its issuer asks for a \
        fresh copy by now.
        """,
        "status.suspended/no-reason": "The issuer has suspended this badge: it does not count for the time being.",
        "status.suspended/reason":
            "The issuer has suspended this badge: it does not count for the time being. The reason given is: {reason}",
        "status.unavailable/issuer-profile-could-not-had":
            "The issuer's profile could not be had, and it is what names the list of revoked badges.",
        "status.unavailable/no-uid":
            "The list of revoked badges at {list} names badges by their uid, and this badge has none.",
        "status.unavailable/revocation":
            """
        Whether the badge was revoked is not known, because the list at {list} could not be had or confirmed. \
        {reason}
        """,
        "status.unavailable/revocation-list":
            "Whether the badge was revoked is not known, because the list at {address} could not be had. {reason}",
        "status.unavailable/stands-no-status-list": "What stands there is no status list.",
        "status.unavailable/suspension":
            """
        Whether the badge is suspended is not known, because the list at {list} could not be had or confirmed. \
        {reason}
        """,
        "status.unknown/badge-status-purpose-value-means":
            "The badge has a status for the purpose \"{value}\", and what that means for it is not known here.",
        "status.unknown/no-type":
            """
        The badge does not say in which way its status is to be read, so whether it is still good is not known here.
        """,
        "status.unknown/status-list-status-own-another":
            "The status list has a status of its own in another list, which is not followed.",
        "status.unknown/type":
            "Whether the badge is still good is said by a status of type {type}, which is not known here.",
        "status.unread/badge-refers-list-purpose-purpose":
            "The badge refers to a list for the purpose \"{purpose}\", {list}, which could not be read: {reason}",
        "trust.list/could-not-read": "It could not be read.",
        "trust.list/date-rfc-3339-text-time": "a date is RFC 3339 text with time and zone",
        "trust.list/entry-ends-before-begins": "the entry ends before it begins",
        "trust.list/every-issuer-needs-id-url": "every issuer needs its id, a URL or DID",
        "trust.list/issuer-given-did-url": "an issuer is given by its DID or URL",
        "trust.list/issuer-object": "an issuer is an object",
        "trust.list/member-unknown":
            "\"{name}\" says nothing here: an issuer has \"id\", \"name\", \"keys\", \"from\" and \"until\"",
        "trust.list/key-cannot-read": "the key cannot be read",
        "trust.list/key-jwk-object-multikey-text": "a key is a JWK object or a Multikey text",
        "trust.list/line-number-neither-did-nor": "line {number} is neither a DID nor a URL, and the file is no JSON",
        "trust.list/list-names-most-registrylimit-registries": "a list names at most {registryLimit} registries",
        "trust.list/malformed": "The trust list cannot be read: {reason}.",
        "trust.list/no-https-address": "It has no https address.",
        "trust.list/registries-kind-kind-not-asked": "Registries of the kind \"{kind}\" are not asked.",
        "trust.list/registry-object-name-url": "a registry is an object with a name and a url",
        "trust.list/trust-list-neither-object-issuers-registry-nor":
            """
        The trust list is neither an object with "issuers" or "registry", nor a list of identifiers or \
        registries.
        """,
        "trust.list/two-forms": "it has \"issuers\" and \"registry\", which are two forms of a list",
        "verification.earlier-edition/how-badge-verified-written-open":
            """
        How the badge is verified is written as in Open Badges 1.x, under the name of 2.0, as Moodle does; it is \
        judged by the rules of 2.0.
        """,
    ]
}
