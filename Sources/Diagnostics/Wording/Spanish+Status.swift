extension Wording {
    /// Status, trust, and what a badge refers to.
    static let spanishStatus: [String: String] = [
        "achievement.not-compared/address":
            """
        Aquello por lo que se otorgó la insignia tiene una dirección propia, que no se pudo consultar. Cuenta lo que \
        dice de ello la insignia firmada.
        """,
        "credential.no-badge/verifiable-credential-no-open-badge":
            """
        Es una credencial verificable y no una Open Badge: no otorga ningún logro que los lectores de insignias \
        encuentren.
        """,
        "file-kind/gif-picture": "una imagen GIF",
        "file-kind/gzip-archive": "un archivo gzip",
        "file-kind/jpeg-picture": "una imagen JPEG",
        "file-kind/pdf-document": "un documento PDF",
        "file-kind/program": "un programa",
        "file-kind/webp-picture-another-riff-file": "una imagen WebP u otro archivo RIFF",
        "file-kind/zip-archive": "un archivo ZIP",
        "hosted.address/badge-proved-being-issuer-site":
            "La insignia se demuestra por estar en el sitio de su emisor, y no dice en qué dirección.",
        "hosted.address/none":
            "La insignia se demuestra por estar en el sitio de su emisor, y no tiene un id que sea una dirección allí.",
        "hosted.address/other":
            "La insignia se demuestra por estar en el sitio de su emisor, y su id, {id}, no es una dirección allí.",
        "hosted.differs/file-says-something-else-than":
            """
        El archivo dice algo distinto de la insignia que está en el sitio del emisor, que es la que cuenta y la \
        que se muestra aquí. Difiere en: {listed}
        """,
        "hosted.id/none": "El documento en {address} no da ningún id propio, así que es otra insignia.",
        "hosted.id/other": "El documento en {address} da {id} como su propio id, así que es otra insignia.",
        "hosted.id/served-address-type-objectclass-not":
            "Lo que se publica en {address} es de tipo {objectClass} y no es esta insignia.",
        "hosted.origin/addresses-issuer-badges-start-permitted":
            "las direcciones de las insignias de su emisor empiezan con {permitted}",
        "hosted.origin/badge-class-badgeclass-outside-issuer":
            "su clase de insignia está en {badgeClass}, fuera del sitio de su emisor, {home}",
        "hosted.origin/badge-not-hosted-where-issuer":
            "La insignia no está publicada donde el emisor {issuer} publica insignias: {reason}.",
        "hosted.origin/exposed":
            """
        {address} responde por http, donde cualquiera en el camino puede cambiar lo que dice, y su emisor {issuer} tiene \
        una dirección protegida contra eso.
        """,
        "hosted.origin/issuer-no-web-address-nobody":
            "El emisor no tiene dirección web, así que nadie puede decir dónde se publican sus insignias.",
        "hosted.origin/issuer-own-profile-could-not":
            "No se pudo obtener el perfil del emisor, así que no se sabe dónde se publican sus insignias.",
        "hosted.origin/issuer-rules-go-property-property":
            "Las reglas del emisor se guían por la propiedad {property} de sus insignias; aquí solo se miran sus ids.",
        "hosted.origin/issuer-site-home": "el sitio de su emisor es {home}",
        "hosted.origin/not-served-web-address": "no está publicada en una dirección web",
        "hosted.origin/permitted-hosts": "su emisor solo permite {hosts}",
        "issuer.listed/list": "Su lista de emisores de confianza llama a este emisor \"{name}\".",
        "issuer.listed/registry": "El registro \"{registry}\" llama a este emisor \"{name}\".",
        "issuer.registry/whether-issuer-trusted-not-known":
            "No se sabe si el emisor es de confianza: no se pudo leer el registro \"{registry}\". {reason}",
        "issuer.self-asserted/issuer-identified-key-alone-name":
            """
        Al emisor solo lo identifica su clave; el nombre que aparece en la insignia es el que el emisor se da a \
        sí mismo.
        """,
        "issuer.until/you-trusted-issuer-until-until":
            "Usted confió en este emisor hasta {until}. Que la insignia se firmó antes lo dice la propia insignia.",
        "issuer.untrusted/issuer-your-list-but-not":
            "El emisor está en su lista, pero no para la fecha de esta insignia.",
        "issuer.untrusted/named": "El emisor {issuer} no está en su lista de emisores de confianza.",
        "issuer.untrusted/unnamed":
            "La insignia no nombra a ningún emisor, así que su emisor no está en su lista de emisores de confianza.",
        "issuer/identified": "{name}, identificado por {identifier}",
        "not-run/badge-class-issuer-profile-were": "No se leyeron la clase de insignia ni el perfil del emisor.",
        "not-run/badge-does-not-shape-class":
            "La insignia no tiene la forma de su clase, así que no está claro quién es su destinatario.",
        "not-run/badge-own-signature-does-not":
            "La firma de la insignia no es correcta, así que no se juzgaron sus respaldos.",
        "not-run/badge-taken-back": "La insignia fue revocada.",
        "not-run/credential-does-not-shape-class": "La credencial no tiene la forma de su clase.",
        "not-run/document-refers-not-read": "No se leyó aquello a lo que remite el documento.",
        "not-run/issuer-not-known-neither-where":
            "No se conoce al emisor, así que tampoco se sabe dónde publica sus insignias.",
        "not-run/issuer-profile-not-read": "No se leyó el perfil del emisor.",
        "not-run/issuer-taken-badge-off-site": "El emisor quitó la insignia de su sitio.",
        "not-run/key-could-not-had": "No se pudo obtener la clave.",
        "not-run/key-not-listed": "El emisor no incluye la clave, así que no se pidió.",
        "not-run/key-not-listed-statements-not": "La clave no está destinada a declaraciones, así que no se usó.",
        "not-run/kind-not-judged": "El documento es de un tipo que no se juzga.",
        "not-run/meaning-badge-depends-contexts-not":
            "El significado de la insignia depende de contextos que no se conocen aquí.",
        "not-run/no-badge-could-read-file": "No se pudo leer ninguna insignia del archivo.",
        "not-run/no-key": "No hay ninguna clave.",
        "not-run/no-key-check-signature": "No hay ninguna clave con la que comprobar la firma.",
        "not-run/no-proof": "No hay ninguna prueba.",
        "not-run/no-proof-holds-nobody-asked":
            "Ninguna prueba es correcta, así que no se pidieron los esquemas que nombra la insignia.",
        "not-run/no-signature": "No hay ninguna firma.",
        "not-run/nobody-asked":
            "Ninguna firma es correcta, así que no se preguntó a nadie si la insignia fue revocada.",
        "not-run/proof-cannot-read": "No se puede leer la prueba.",
        "not-run/proofs-refused": "Se rechazan las pruebas.",
        "not-run/record-own-signature-does-not":
            "La firma del registro no es correcta, así que no se juzgaron las insignias que contiene.",
        "not-run/signature-would-not-cover-everything": "La firma no cubriría todo lo que hay en la insignia.",
        "not-run/token-header-refused": "Se rechaza el encabezado del token.",
        "record.association/unknown-relations-record-refer-achievements":
            "{unknown} de las relaciones del registro remiten a logros que no están en él.",
        "record.credential/forged": "{badge} no es auténtica. {reason}",
        "record.credential/named": "La insignia \"{name}\" del registro ({place})",
        "record.credential/open": "{badge} no se pudo verificar. {reason}",
        "record.credential/unnamed": "Una insignia del registro ({place})",
        "record.not-current/genuine": "{badge} es auténtica, pero no confíe en ella. {reason}",
        "record.partial/record-says-itself-does-not":
            "El registro dice de sí mismo que no contiene todo lo que su emisor conoce.",
        "record.recipient/asked":
            """
        {nameInRecord} nombra a otro destinatario que el que usted indicó; puede ser la misma persona con otro nombre.
        """,
        "record.recipient/nameinrecord-names-another-recipient-than":
            "{nameInRecord} nombra a otro destinatario que el registro; puede ser la misma persona con otro nombre.",
        "refresh.refused/another-badge": "es otra insignia",
        "refresh.refused/another-issuer": "es de otro emisor",
        "refresh.refused/another-recipient": "es para otro destinatario",
        "refresh.refused/does-not-hold": "no es correcta: {reason}",
        "refresh.refused/no-badge-open-badges-3": "no es una insignia de Open Badges 3.0",
        "refresh.refused/no-badge-same-kind": "no es una insignia del mismo tipo",
        "refresh.refused/not-taken":
            "Lo que hay en {address} como edición más reciente de esta insignia no se aceptó como tal: {reason}.",
        "refresh.refused/not-yet": "solo vale a partir del {start}",
        "refresh.refused/nothing-checked": "no es correcta: no se pudo comprobar nada",
        "refresh.refused/older-edition": "es una edición anterior",
        "refresh.unavailable/not-asked":
            "La insignia dice dónde puede haber una edición más reciente, y no se pudo consultar. {reason}",
        "refresh.unsupported/way":
            """
        La insignia dice dónde puede haber una edición más reciente, de un modo que no se conoce aquí; no se \
        consultó a nadie.
        """,
        "refresh.used/newer":
            """
        El emisor tiene una edición más reciente de esta insignia, del {start}; se juzgó esa en lugar de la del \
        archivo.
        """,
        "self-check.refused/signature": "No se verificó la firma.",
        "standard.mixed/token-made-like-credential-open":
            """
        El token está hecho como una credencial de Open Badges 3.0 y contiene una aserción de Open Badges 2.0, \
        que su emisor no firmó en esta forma.
        """,
        "standard.unsupported/document-type-type-open-badges":
            "El documento es de tipo {type}, que Open Badges no define.",
        "standard.unsupported/envelope":
            """
        Este documento es un sobre y contiene algo más que un token firmado (data:application/vc+jwt), lo que esta \
        versión no evalúa.
        """,
        "standard.unsupported/json-document-no-kind-carries":
            "Este documento JSON no es de ningún tipo de insignia conocido aquí, así que no se puede decir nada de él.",
        "standard.unsupported/presentation-somebody-showed-credentials-somebody":
            "Esto es una presentación: con ella alguien mostró credenciales a alguien. Por sí misma no otorga nada.",
        "status.delegated/status-list-issuer-not-badge":
            "La lista de estado es de {issuer}, no del emisor de la insignia; usted confía en ambos, así que cuenta.",
        "status.deviation/entry-address-list-own-id": "la indicación tiene como id propio la dirección de la lista",
        "status.deviation/how-long-copy-may-used": "no se indica en milisegundos cuánto tiempo se puede usar una copia",
        "status.deviation/index-number-where-specification-asks":
            "el índice es un número donde la especificación pide un texto de dígitos",
        "status.deviation/list-spelled-another-alphabet-another":
            "la lista está escrita con otro alfabeto u otro prefijo",
        "status.deviation/status-written-unusual-way-read":
            "El estado está escrito de un modo poco común: {what}. Aun así se leyó.",
        "status.invalid/badge-no-id-revocation-list":
            "La insignia no tiene un id que una lista de revocación pueda nombrar.",
        "status.invalid/belongs-name-not-badge-issuer": "pertenece a {name}, no al emisor de la insignia",
        "status.invalid/empty": "La lista de estado no tiene contenido.",
        "status.invalid/encoding": "La lista de estado no está escrita como debe. {reason}",
        "status.invalid/entry": "El campo \"{member}\" de la indicación de estado tiene que ser {expected}.",
        "status.invalid/index-out-of-range":
            """
        La insignia tiene el índice {position} en su lista de estado, pero la lista solo contiene {length} \
        posiciones.
        """,
        "status.invalid/issuer-profile-names-revocation-list":
            "El perfil del emisor nombra una lista de revocación que no tiene dirección web.",
        "status.invalid/list": "No se puede usar la lista de estado: su campo \"{member}\" tiene que ser {expected}.",
        "status.invalid/malformed-index":
            "El índice \"{text}\" de la indicación de estado no es un número entero escrito con dígitos.",
        "status.invalid/no-id": "da otra cosa como su propio id",
        "status.invalid/no-member": "no tiene el campo {member}",
        "status.invalid/nobody": "alguien sin nombre",
        "status.invalid/not-json-object": "no es un objeto JSON",
        "status.invalid/one-entries-no-id": "una de sus entradas no tiene id",
        "status.invalid/other-address":
            "La lista de estado está publicada en una dirección distinta de la suya, que es {address}.",
        "status.invalid/other-id": "da {id} como su propio id",
        "status.invalid/other-issuer": "La lista de estado es de {issuer}, no del emisor de la insignia.",
        "status.invalid/other-purpose":
            "La insignia remite a su lista de estado para \"{purpose}\", pero la lista no es para eso.",
        "status.invalid/own-status": "La lista de estado remite a sí misma para su propio estado.",
        "status.invalid/revocation-list-address-cannot-used":
            "No se puede usar la lista de revocación en {address}: {reason}.",
        "status.invalid/says-something-else": "dice que es otra cosa",
        "status.invalid/size":
            "El campo \"statusSize\" de la indicación de estado no es un número de bits de 1 a {widestStatus}.",
        "status.invalid/status-entry-gives-no-web":
            "La indicación de estado no da la dirección web de la lista de revocación.",
        "status.invalid/unsound":
            "No se puede confiar en la lista de estado. Verificada como una insignia, no es correcta: {finding}",
        "status.message/number":
            "La lista del emisor dice sobre esta insignia algo para lo que no da palabras (estado {status}).",
        "status.message/words": "La lista del emisor dice sobre esta insignia: \"{message}\".",
        "status.refresh/issuer-says-newer-edition-badge":
            "El emisor dice que hay una edición más reciente de esta insignia; pídala al titular.",
        "status.revoked/issuer-taken-badge-back-gone": "El emisor revocó esta insignia: la quitó de {address}.",
        "status.revoked/no-reason": "El emisor revocó esta insignia.",
        "status.revoked/reason": "El emisor revocó esta insignia. El motivo que da es \"{reason}\".",
        "status.short-list/status-list-length-entries-fewer":
            """
        La lista de estado tiene {length} entradas, menos de las {minimumLength} que ocultan por quién se \
        pregunta. Aun así cuenta lo que dice.
        """,
        "status.stored/fresh": "El estado es el del {moment}, cuando se obtuvo la copia de la lista en {list}.",
        "status.stored/stale":
            """
        El estado es el del {moment}, cuando se obtuvo la copia de la lista en {list}. Su emisor ya pide que se \
        use una copia nueva.
        """,
        "status.suspended/no-reason": "El emisor suspendió esta insignia: por el momento no vale.",
        "status.suspended/reason":
            "El emisor suspendió esta insignia: por el momento no vale. El motivo que da es: {reason}",
        "status.unavailable/issuer-profile-could-not-had":
            "No se pudo obtener el perfil del emisor, que es el que nombra la lista de insignias revocadas.",
        "status.unavailable/no-uid":
            "La lista de insignias revocadas en {list} nombra las insignias por su uid, y esta insignia no tiene.",
        "status.unavailable/revocation":
            """
        No se sabe si la insignia fue revocada, porque la lista en {list} no se pudo obtener o confirmar. \
        {reason}
        """,
        "status.unavailable/revocation-list":
            "No se sabe si la insignia fue revocada, porque no se pudo obtener la lista en {address}. {reason}",
        "status.unavailable/stands-no-status-list": "Lo que hay allí no es una lista de estado.",
        "status.unavailable/suspension":
            """
        No se sabe si la insignia está suspendida, porque la lista en {list} no se pudo obtener o confirmar. \
        {reason}
        """,
        "status.unknown/badge-status-purpose-value-means":
            "La insignia tiene un estado para \"{value}\", y aquí no se sabe qué significa eso para ella.",
        "status.unknown/no-type":
            "La insignia no dice cómo se debe leer su estado, así que aquí no se sabe si sigue siendo válida.",
        "status.unknown/status-list-status-own-another":
            "La lista de estado tiene a su vez un estado en otra lista, que no se consulta.",
        "status.unknown/type":
            "Si la insignia sigue siendo válida lo dice un estado de tipo {type}, que no se conoce aquí.",
        "status.unread/badge-refers-list-purpose-purpose":
            "La insignia remite a una lista para \"{purpose}\", {list}, que no se pudo leer: {reason}",
        "trust.list/could-not-read": "No se pudo leer.",
        "trust.list/date-rfc-3339-text-time": "una fecha es un texto RFC 3339 con hora y zona",
        "trust.list/entry-ends-before-begins": "la entrada termina antes de empezar",
        "trust.list/every-issuer-needs-id-url": "cada emisor necesita su id, una URL o un DID",
        "trust.list/issuer-given-did-url": "un emisor se indica con su DID o su URL",
        "trust.list/issuer-object": "un emisor es un objeto",
        "trust.list/member-unknown":
            "\"{name}\" no dice nada aquí: un emisor tiene \"id\", \"name\", \"keys\", \"from\" y \"until\"",
        "trust.list/key-cannot-read": "no se puede leer la clave",
        "trust.list/key-jwk-object-multikey-text": "una clave es un objeto JWK o un texto Multikey",
        "trust.list/line-number-neither-did-nor": "la línea {number} no es un DID ni una URL, y el archivo no es JSON",
        "trust.list/list-names-most-registrylimit-registries": "una lista nombra como máximo {registryLimit} registros",
        "trust.list/malformed": "No se puede leer la lista de confianza: {reason}.",
        "trust.list/no-https-address": "No tiene dirección https.",
        "trust.list/registries-kind-kind-not-asked": "No se consultan registros del tipo \"{kind}\".",
        "trust.list/registry-object-name-url": "un registro es un objeto con un nombre y una url",
        "trust.list/trust-list-neither-object-issuers-registry-nor":
            """
        La lista de confianza no es un objeto con "issuers" o "registry", ni una lista de identificadores o de \
        registros.
        """,
        "trust.list/two-forms": "tiene \"issuers\" y \"registry\", que son dos formas de lista",
        "verification.earlier-edition/how-badge-verified-written-open":
            """
        El modo de verificar la insignia está escrito como en Open Badges 1.x, con el nombre de 2.0, como lo \
        hace Moodle; se juzga con las reglas de 2.0.
        """,
    ]
}
