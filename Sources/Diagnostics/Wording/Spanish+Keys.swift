extension Wording {
    /// Keys and what they are made of.
    static let spanishKeys: [String: String] = [
        "component/compressed-point": "punto comprimido",
        "component/exponent": "exponente",
        "component/modulus": "módulo",
        "component/private-number": "número privado",
        "component/public-key": "clave pública",
        "component/seed": "semilla",
        "component/x-coordinate": "coordenada x",
        "component/y-coordinate": "coordenada y",
        "crypto.failure/hashing": "No se pudo calcular el resumen de la identidad del destinatario: {reason}",
        "crypto.failure/reasons": "OpenSSL no pudo {operation}: {reasons}.",
        "crypto.failure/refused": "OpenSSL no pudo {operation} y no dio ningún motivo.",
        "crypto.failure/too-large": "{bytes} no es una cantidad de bytes que se pueda usar para {operation}.",
        "key-kind/curve-given-parameters": "curva dada por sus parámetros",
        "key-kind/curve-text": "curva {text}",
        "key-kind/new-rsa-keys-bits-bits": "claves RSA nuevas de {bits} bits (elija 2048, 3072 o 4096)",
        "key-kind/object-identifier": "identificador de objeto {identifier}",
        "key-kind/private-key-whose-passphrase-would":
            "clave privada cuya contraseña habría que procesar {rounds} veces",
        "key-kind/refused-encryption": "clave privada cifrada de un modo que OpenSSL rechaza ({reason})",
        "key-kind/rsa-restricted-pss": "RSA restringida a PSS",
        "key.expired/expired": "La clave {id} venció el {time}.",
        "key.issuer/badge-names-no-issuer-id":
            "La insignia no nombra a ningún emisor con un id, así que ninguna clave puede ser la del emisor.",
        "key.issuer/badge-signed-key-did-but":
            "La insignia se firmó con una clave de {did}, pero nombra como emisor a {issuer}.",
        "key.issuer/foreign-controller": "La clave pertenece a {controller}, pero la publica {document}.",
        "key.issuer/key-signed-badge-not-key":
            "La clave con que se firmó esta insignia no es una clave de su emisor {issuer}.",
        "key.known-by-place/lies-on-site":
            """
        Que la clave es del emisor solo se sabe porque está en su sitio, como era habitual en Open Badges 1.x: quien \
        pueda poner un archivo allí puede firmar tales insignias.
        """,
        "key.malformed/another-element-than-0xvalue-belongs":
            "en el byte {offset} debe ir un elemento distinto de 0x{value}",
        "key.malformed/base58": "El campo \"publicKeyBase58\" no es el texto base58 de una clave de 32 bytes.",
        "key.malformed/bit-string-byte-offset-unused": "la cadena de bits en el byte {offset} tiene bits sin usar",
        "key.malformed/bytes-after-end-byte-offset": "hay bytes después de su final en el byte {offset}",
        "key.malformed/component-key-bytes-bytes-instead":
            "La clave tiene una parte ({component}) de {bytes} bytes en lugar de {expected}.",
        "key.malformed/component-key-empty-leading-zero":
            "La clave tiene una parte ({component}) vacía o con bytes cero al principio.",
        "key.malformed/coordinate-length":
            "El campo \"{name}\" de la clave JSON tiene {actual} octetos; su curva necesita exactamente {expected}.",
        "key.malformed/did-jwk-identifier-not-base64url-text-without":
            "El identificador did:jwk no es texto base64url sin relleno.",
        "key.malformed/encoding": "El campo \"{name}\" de la clave JSON no es texto base64url sin relleno.",
        "key.malformed/end-is-no-time": "El vencimiento de la clave {key} no está escrito como fecha y hora.",
        "key.malformed/ends-within-element-byte-offset": "termina dentro del elemento en el byte {offset}",
        "key.malformed/integer-byte-offset-negative-not":
            "el entero en el byte {offset} es negativo o no está escrito como DER",
        "key.malformed/key-members":
            "El método de verificación da su clave {count} veces; se permite exactamente una forma.",
        "key.malformed/key-not-expected-format-reason": "La clave no está en el formato esperado: {reason}.",
        "key.malformed/key-of-other-type": "La clave no es del tipo que indica {method}.",
        "key.malformed/leading-zero": "El número \"{name}\" de la clave JSON empieza con un octeto cero.",
        "key.malformed/length": "La clave multibase contiene {actual} bytes y su tipo tiene {expected}.",
        "key.malformed/length-byte-offset-not-written": "la longitud en el byte {offset} no está escrita como DER",
        "key.malformed/member": "El campo \"{name}\" del método de verificación no es {expected}.",
        "key.malformed/member-type": "El campo \"{name}\" de la clave JSON no es {expected}.",
        "key.malformed/missing-member": "La clave JSON no tiene el campo \"{name}\".",
        "key.malformed/not-an-object": "La clave o el conjunto de claves no es un objeto JSON.",
        "key.malformed/not-base58": "La clave multibase no es la letra z seguida de texto base58.",
        "key.malformed/pem-block-holds-label-not": "El bloque PEM contiene {label}, no {expected}.",
        "key.malformed/private-number": "su número privado no está entre 1 y el orden de la curva",
        "key.malformed/private-public-part-key-do": "La parte privada y la parte pública de la clave no corresponden.",
        "key.malformed/public-key-not-point-curve": "La clave pública no es un punto de su curva.",
        "key.malformed/trailing-bytes": "hay bytes después de su final",
        "key.passphrase/passphrase-empty": "Una contraseña vacía no protege nada.",
        "key.passphrase/passphrase-needed": "La clave privada está cifrada y no se dio ninguna contraseña.",
        "key.passphrase/passphrase-wrong": "La contraseña no abre la clave privada.",
        "key.permissions/key-readable-by-others":
            "Otras cuentas de este equipo pueden leer la clave privada {path} (modo {mode}).",
        "key.purpose-unstated/profile-does-not-say-what-for":
            """
        El propio perfil del emisor contiene la clave y no dice para qué es (assertionMethod). Se ha entendido que es para \
        las insignias del emisor.
        """,
        "key.resolve/ambiguous": "{url} contiene más de una clave a la que podría referirse {name}.",
        "key.resolve/badge-names-no-web-address":
            "La insignia no nombra ninguna dirección web en la que esté su clave.",
        "key.resolve/did-jwk-identifier-does-not": "El identificador did:jwk no contiene una clave JSON. {reason}",
        "key.resolve/document-holds-issuer-key-could":
            "No se pudo obtener el documento que contiene la clave del emisor: {reason}",
        "key.resolve/fragment": "El fragmento \"{fragment}\" no es la clave propia del identificador, \"{expected}\".",
        "key.resolve/fragment-expected-names-key-missing": "Falta el fragmento \"{expected}\", que nombra la clave.",
        "key.resolve/host-not-domain-name": "\"{host}\" no es un nombre de dominio.",
        "key.resolve/host-not-text": "el servidor no es texto.",
        "key.resolve/issuer-profile-lists-no-key":
            "El perfil del emisor no contiene ninguna clave, así que ninguna firma puede ser la del emisor.",
        "key.resolve/key-id-cannot-used-reason": "No se puede usar la clave {id}. {reason}",
        "key.resolve/key-named-http-address-where":
            "La clave se nombra con una dirección http, donde cualquiera la puede cambiar por el camino.",
        "key.resolve/key-named-name-issuer-issuer":
            "La clave se llama {name}, y el emisor {issuer} no tiene una dirección https ni un DID donde buscarla.",
        "key.resolve/key-set-url-cannot-used": "No se puede usar el conjunto de claves en {url}. {reason}",
        "key.resolve/member": "El campo \"{name}\" del documento en {url} no es {expected}.",
        "key.resolve/not-an-object": "El documento en {url} no es un objeto JSON.",
        "key.resolve/other-id": "El documento en {url} dice que es {id}, así que no habla por esa dirección.",
        "key.resolve/path-or-query":
            "\"{text}\" tiene una ruta o una consulta; una clave se nombra solo con un fragmento.",
        "key.resolve/path-segment-empty-dot-segment":
            "una parte de la ruta está vacía, es de puntos, o contiene una barra o un carácter de control.",
        "key.resolve/port-not-number-1-65535": "el puerto no es un número de 1 a 65535.",
        "key.resolve/syntax": "\"{text}\" no es un identificador descentralizado (DID).",
        "key.resolve/token-says-neither-where-key": "El token no dice dónde está su clave (kid) ni cuál es (jwk).",
        "key.resolve/unsupported-method": "No se admiten identificadores descentralizados del método \"{method}\".",
        "key.resolve/unsupported-version": "No se admite la versión \"{version}\" de did:key.",
        "key.resolve/web-location": "{did} no nombra un documento: {reason}",
        "key.retired/key-expired-expired-badge-signed":
            "La clave venció el {expired}. Que la insignia se firmó antes lo dice la propia insignia.",
        "key.revoked/issuer-revoked-key-id-revoked":
            """
        El emisor revocó la clave {id} el {revoked}. La insignia dice que se firmó antes, pero quien haya \
        conseguido la clave puede escribir cualquier fecha.
        """,
        "key.revoked/revoked": "La clave {id} fue revocada el {time}.",
        "key.revoked/says-so": "El emisor dice de su clave {key} que está revocada.",
        "key.unbound/header-key": "No se puede usar la clave del encabezado (jwk). {reason}",
        "key.unbound/issuer-own-profile-could-not":
            """
        No se pudo obtener el perfil del emisor, así que no se sabe si la clave es suya. Cualquiera puede hacer \
        una insignia que nombre a este emisor y traiga su propia clave.
        """,
        "key.unbound/exposed":
            """
        La clave en {address} llega por http, donde cualquiera en el camino puede cambiarla, y el emisor {issuer} tiene \
        una dirección protegida contra eso.
        """,
        "key.unbound/key-comes-badge-itself-document":
            """
        La clave viene en la insignia misma, y no se pudo obtener el documento del emisor {issuer} que debería \
        incluirla. Cualquiera puede hacer una insignia que nombre a este emisor y traiga su propia clave.
        """,
        "key.unbound/key-says-belongs-owner-not": "La clave dice que pertenece a {owner}, no al emisor {issuer}.",
        "key.unbound/key-served-origin-issuer-site":
            "La clave se publica en {origin}, y el sitio del emisor es {home}.",
        "key.unbound/no-assertion-method": "{url} no contiene ninguna clave en assertionMethod.",
        "key.unbound/not-for-assertions": "{url} contiene la clave {name}, pero no en assertionMethod.",
        "key.unbound/not-listed": "{url} no contiene la clave {name}.",
        "key.unbound/profile-issuer-issuer-does-not": "El perfil del emisor {issuer} no contiene la clave {key}.",
        "key.unsupported/multibase-keys-type-name-not-supported": "No se admiten claves multibase de tipo {name}.",
        "key.unsupported/symmetric":
            "La clave JSON es simétrica (oct): quien puede verificar con ella también puede firmar con ella.",
        "key.unsupported/unsupported": "No se admiten claves de este tipo: {kind}.",
        "key.unsupported/unsupported-curve": "No se admiten claves JSON en la curva \"{curve}\".",
        "key.unsupported/unsupported-key-type": "No se admiten claves JSON de tipo \"{type}\".",
        "key.unsupported/unsupported-type": "No se admiten métodos de verificación de tipo \"{type}\".",
        "key.weak/ed25519-key-not-written-canonical": "La clave Ed25519 no está escrita en forma canónica.",
        "key.weak/ed25519-key-point-small-order":
            "La clave Ed25519 es un punto de orden pequeño, con el que cualquiera puede firmar.",
        "key.weak/exponent-rsa-key-even": "El exponente de la clave RSA es par.",
        "key.weak/exponent-rsa-key-greater-than": "El exponente de la clave RSA es mayor que 2³².",
        "key.weak/exponent-rsa-key-smaller-than": "El exponente de la clave RSA es menor que 3.",
        "key.weak/json-web-key-holds-private-member-name":
            "La clave JSON contiene el campo privado \"{name}\", así que todo el que la lea puede firmar.",
        "key.weak/key-for-other-use":
            "El dueño de la clave no la publicó para verificar firmas {algorithm} (use, key_ops o alg).",
        "key.weak/key-owner-does-not-let": "El dueño de la clave no permite usarla para firmas con {algorithmName}.",
        "key.weak/modulus-rsa-key-even": "El módulo de la clave RSA es par.",
        "key.weak/not-for-assertions": "La clave de {did} está marcada para cifrar, no para firmar.",
        "key.weak/private-member":
            "El método de verificación contiene el campo privado \"{name}\", así que todo el que lo lea puede firmar.",
        "key.weak/rsa-key-bits-bits-least": "La clave RSA tiene {bits} bits; se requieren al menos 2048.",
        "key.weak/rsa-key-bits-bits-most": "La clave RSA tiene {bits} bits; se aceptan como máximo 8192.",
        "openssl/check-private-key": "comprobar una clave privada",
        "openssl/compute-digest": "calcular un resumen",
        "openssl/compute-message-authentication-code": "calcular un código de autenticación",
        "openssl/decompress-point": "descomprimir un punto",
        "openssl/encrypt-private-key": "cifrar una clave privada",
        "openssl/give-out-ed25519-key": "entregar una clave Ed25519",
        "openssl/give-out-number-key": "entregar un número de una clave",
        "openssl/make-key": "crear una clave",
        "openssl/make-key-p-256": "crear una clave P-256",
        "openssl/make-random-bytes": "generar bytes al azar",
        "openssl/random-generator": "generar números al azar",
        "openssl/read-private-key": "leer una clave privada",
        "openssl/set-up-curve": "preparar una curva",
        "openssl/set-up-digest": "preparar un resumen",
        "openssl/set-up-key-curve": "preparar una clave en una curva",
        "openssl/set-up-message-authentication-code": "preparar un código de autenticación",
        "openssl/set-up-signing": "preparar la firma",
        "openssl/set-up-verifying": "preparar la verificación",
        "openssl/sign": "firmar",
        "openssl/take-ed25519-key": "aceptar una clave Ed25519",
        "openssl/take-key-curve": "aceptar una clave en una curva",
        "openssl/take-rsa-key": "aceptar una clave RSA",
        "openssl/write-ecdsa-signature": "escribir una firma ECDSA",
        "openssl/write-private-key": "escribir una clave privada",
        "pem.format/contents": "El contenido del bloque PEM no es base64. {reason}",
        "pem.format/no-beginning": "El texto no empieza con una línea -----BEGIN …-----.",
        "pem.format/no-end": "El bloque PEM no tiene la línea final -----END {label}-----.",
        "pem.format/surrounding-text": "Hay otro texto junto al bloque PEM, quizá un segundo bloque.",
        "pem.headers/headers":
            """
        El bloque PEM tiene líneas de encabezado: una clave cifrada en la forma antigua, demasiado débil para \
        confiar en ella.
        """,
    ]
}
