extension Wording {
    /// Proofs and tokens.
    static let spanishProofs: [String: String] = [
        "jws.alg/algorithm-does-not-fit": "El algoritmo {algorithm} no se puede usar con una clave de tipo {type}.",
        "jws.alg/no-algorithm": "El encabezado no nombra el algoritmo de la firma (alg).",
        "jws.alg/unsupported-algorithm": "El algoritmo de firma \"{name}\" no es de los que se aceptan para insignias.",
        "jws.encoding/encoding": "La parte {part} del token no es base64url como lo exigen los tokens. {reason}",
        "jws.encoding/parts": "Un token firmado tiene tres partes unidas por puntos; este texto tiene {count}.",
        "jws.header/content-type":
            "El token dice que su contenido es de tipo \"{type}\", que no es el de una credencial.",
        "jws.header/forbidden-member":
            "El encabezado contiene \"{name}\", que no se permite en el token de una insignia.",
        "jws.header/header-not-an-object": "El encabezado del token no es un objeto JSON.",
        "jws.header/header-token-cannot-read-reason": "No se puede leer el encabezado del token. {reason}",
        "jws.header/member-type": "El campo \"{name}\" del encabezado tiene un tipo JSON incorrecto.",
        "jws.header/nested": "El contenido del token es otro token; una insignia se firma una sola vez.",
        "jws.header/type": "El token dice que es de tipo \"{type}\", que no es el de una insignia.",
        "jws.signature/invalid": "Se cambió después de firmarse, o se firmó con otra clave.",
        "jwt.claims/claim-claim-token-value-but":
            "El dato \"{claim}\" del token es {value}, pero {property} es {other}.",
        "jwt.claims/claim-name-token-not-expected": "El dato \"{name}\" del token no es {expected}.",
        "jwt.claims/claim-vc-token-holds-no": "El dato \"vc\" del token no contiene ninguna credencial.",
        "jwt.claims/claim-vc-token-not-json": "El dato \"vc\" del token no es un objeto JSON.",
        "jwt.claims/content-token-not-json-object": "El contenido del token no es un objeto JSON.",
        "jwt.claims/credential-member-name-name-claim":
            "La credencial tiene un campo \"{name}\", que es el nombre de un dato del token.",
        "jwt.claims/property-not-date-time-zone": "{property} no es una fecha y hora con su zona.",
        "jwt.claims/token-claim-claim-but-credential":
            "El token tiene el dato \"{claim}\", pero la credencial no tiene {property}, que ese dato repite.",
        "jwt.claims/token-holds-credential-data-model":
            "El token contiene una credencial del modelo de datos 2.0 en el dato \"vc\"; debe ser todo el contenido.",
        "jwt.claims/token-holds-presentation-vp-not": "El token contiene una presentación (vp), no una credencial.",
        "jwt.claims/token-no-claim-claim-repeat": "El token no tiene el dato \"{claim}\", que debe repetir {property}.",
        "jwt.claims/two-credentials":
            """
        El token contiene una credencial en el dato "vc" y además el campo "{member}", así que distintos \
        lectores verían insignias distintas.
        """,
        "jwt.sub-missing/token-no-claim-sub-should":
            "El token no tiene el dato \"sub\", que debería repetir credentialSubject.id.",
        "proof.chain/previous-proof-ambiguous": "Varias pruebas del documento llevan el nombre {id}.",
        "proof.chain/previous-proof-loop":
            "La prueba {id} dice haberse hecho después de una prueba que se hizo después de ella.",
        "proof.chain/previous-proof-missing": "Una prueba se hizo después de la prueba {id}, que no está.",
        "proof.invalid/badge-damaged-changed-after-signing-another-key":
            "La insignia se dañó o se cambió después de firmarla, o la firmó otra clave.",
        "proof.invalid/context": "Una prueba se hizo para un documento con otros contextos.",
        "proof.invalid/existing-proof": "El documento ya tiene un campo \"proof\" que no contiene pruebas.",
        "proof.invalid/member": "El campo \"{name}\" de una prueba no es {expected}.",
        "proof.invalid/not-an-object": "Una prueba del documento no es un objeto JSON.",
        "proof.invalid/signature": "Se cambió después de firmarse, o se firmó con otra clave.",
        "proof.invalid/signature-count":
            """
        La insignia se dañó o se cambió después de firmarla: la prueba tiene {count} firmas de afirmaciones \
        sueltas, y hace {expected}.
        """,
        "proof.method/method": "Una prueba no nombra su clave con una dirección completa o una URL DID.",
        "proof.none/badge-does-not-say-how": "La insignia no dice cómo se puede verificar.",
        "proof.none/document-carries-no-proof-anybody":
            "El documento no lleva ninguna prueba, así que cualquiera podría haberlo escrito.",
        "proof.none/text-signed-badge-without-signature":
            "Este es el texto de una insignia firmada sin su firma, así que cualquiera podría haberlo escrito.",
        "proof.number/number-place-more-digits-than":
            "El número en {place} tiene más dígitos de los que cubre la prueba, así que podría haber otro en su lugar.",
        "proof.part/part-badge-holder-left-out":
            """
        Esto es una parte de una insignia: su titular omitió lo que no hace falta mostrar, y la prueba cubre lo \
        que está aquí.
        """,
        "proof.purpose/missing-purpose": "Una prueba no dice para qué se hizo.",
        "proof.purpose/proof-meant-purpose-but-badge":
            "La prueba se hizo como \"{purpose}\", pero una insignia es una declaración (assertionMethod).",
        "proof.selection/already-derived":
            "Esto ya es una parte de una insignia; solo quien tiene la insignia entera puede hacer otras partes.",
        "proof.selection/meaning-changes":
            "Lo seleccionado no significa lo mismo sin el resto, como sucede con una parte de una lista ordenada.",
        "proof.selection/no-base-proof":
            "Esta insignia no lleva ninguna prueba que indique qué partes se pueden mostrar (ecdsa-sd-2023).",
        "proof.selection/nothing-selected": "No hay nada en la insignia en \"{pointer}\".",
        "proof.selection/sealed-in-token":
            """
        La prueba que indica qué partes se pueden mostrar (ecdsa-sd-2023) está sellada en un token firmado, que \
        solo se puede mostrar entero.
        """,
        "proof.suite/missing-suite": "Una prueba no nombra su conjunto criptográfico.",
        "proof.suite/missing-type": "Una prueba no dice de qué único tipo es.",
        "proof.suite/suite-does-not-fit":
            """
        Una prueba que dice haberse hecho con {suite} nombra una clave de tipo {type}, que ese conjunto no puede \
        usar.
        """,
        "proof.suite/unsupported-key": "ecdsa-sd-2023 necesita una clave P-256; esta es de tipo {type}.",
        "proof.suite/unsupported-suite": "Las pruebas hechas con \"{suite}\" no se conocen aquí.",
        "proof.suite/verification":
            """
        La insignia se demuestra de una forma que aquí no se conoce ("{type}"), así que no se puede decir nada a \
        favor ni en contra de ella.
        """,
        "proof.time/missing-time": "Una prueba de un tipo antiguo no dice cuándo se hizo.",
        "proof.time/proof-relied-until-expires-time":
            "Se podía confiar en la prueba hasta {expires}, y ese plazo ya pasó.",
        "proof.time/proof-says-made-created-still":
            "La prueba dice que se hizo el {created}, una fecha que aún no ha llegado.",
        "proof.time/time": "El campo \"{name}\" de una prueba no es una fecha y hora con zona.",
        "proof.unknown/badge-also-carries-proof-made":
            "La insignia lleva además una prueba hecha con \"{suite}\", que no se conoce aquí y no cuenta.",
        "proof.unsupported/badge-carries-proof-made-suite":
            "La insignia lleva una prueba hecha con {suite}, que esta versión aún no comprueba.",
        "proof.value/array": "una lista",
        "proof.value/byte-string": "una cadena de bytes",
        "proof.value/byte-string-does-not-length": "una cadena de bytes no tiene la longitud que debe tener",
        "proof.value/cut-off": "está cortado",
        "proof.value/does-not-five-parts": "no tiene cinco partes",
        "proof.value/does-not-start-letter-u": "no empieza con la letra u",
        "proof.value/gives-two-nodes-same-label": "da la misma etiqueta a dos nodos",
        "proof.value/json-pointers": "punteros JSON",
        "proof.value/key-statements-not-one": "la clave de las afirmaciones no lo es",
        "proof.value/labels":
            """
        La insignia se dañó o se cambió después de firmarla: la prueba no nombra los nodos sin identificador que \
        tiene.
        """,
        "proof.value/labels-not-order": "sus etiquetas no están en orden",
        "proof.value/length-number-not-shortest-form": "una longitud o un número no está en su forma más corta",
        "proof.value/length-number-too-great-left": "una longitud o un número es demasiado grande o quedó abierto",
        "proof.value/map": "una tabla",
        "proof.value/missing-value": "Una prueba no tiene firma (proofValue).",
        "proof.value/more-behind-end": "hay algo más después de su final",
        "proof.value/names-statement-twice": "nombra dos veces una afirmación",
        "proof.value/neither-base-proof-nor-derived": "no es una prueba base ni una prueba derivada",
        "proof.value/not-base64url": "no es base64url",
        "proof.value/number": "un número",
        "proof.value/proofvalue-ecdsa-sd-2023-proof-cannot-read":
            "No se puede leer el campo proofValue de una prueba ecdsa-sd-2023: {reason}.",
        "proof.value/something-other-than-kind-stands": "hay otra cosa donde debería haber {kind}",
        "proof.value/statement-missing":
            """
        La insignia se dañó o se cambió después de firmarla: la prueba habla de la afirmación {index}, que no \
        hace.
        """,
        "proof.value/text": "un texto",
        "proof.value/text-not-json-pointer": "un texto que contiene no es un puntero JSON",
        "proof.value/text-not-utf-8": "un texto no es UTF-8",
        "proof.value/value": "El campo proofValue de una prueba no es la letra z y el base58 de una firma.",
        "proof.whole/file-shows-everything-badge-says":
            """
        Este archivo muestra todo lo que dice la insignia. Su titular puede hacer partes que muestren menos, \
        con: badge derive
        """,
    ]
}
