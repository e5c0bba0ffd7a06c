extension Wording {
    /// Documents, texts and addresses.
    static let spanishDocuments: [String: String] = [
        "document.id/none": "El documento en {address} no da ningún id propio.",
        "document.id/other": "El documento en {address} da {id} como su propio id.",
        "document.id/so": "{fact} {consequence}",
        "document.no-award/describes-badge-can-earned": "Esto describe una insignia que se puede obtener",
        "document.no-award/describes-issuer": "Esto describe a un emisor",
        "document.no-award/document-type-objectclass": "Esto es un documento de tipo {objectClass}",
        "document.no-award/endorsement-something": "Esto es un respaldo de algo",
        "document.no-award/served":
            "{what}, tal como lo publica su propia dirección. No dice que alguien haya obtenido una insignia.",
        "encoding.character/character": "El texto {encoding} contiene un carácter que no pertenece a su alfabeto.",
        "encoding.length/length": "Ningún texto {encoding} tiene {length} caracteres.",
        "encoding.trailing-bits/trailing-bits":
            """
        El último carácter del texto {encoding} tiene bits sobrantes, así que el texto no es la única forma de \
        escribir sus bytes.
        """,
        "fetch.absent/absent": "No hay ningún documento en {url}.",
        "fetch.address/address-examples": "una dirección para ejemplos",
        "fetch.address/address-inside-provider-network": "una dirección dentro de la red de un proveedor",
        "fetch.address/address-machine": "una dirección de este equipo",
        "fetch.address/address-measurements": "una dirección para mediciones",
        "fetch.address/link-local-address": "una dirección de enlace local",
        "fetch.address/machine-itself": "este mismo equipo",
        "fetch.address/multicast-address": "una dirección de multidifusión",
        "fetch.address/no-internet-address": "una dirección que no es de internet",
        "fetch.address/private-address": "una dirección privada",
        "fetch.address/refused-address":
            """
        No se preguntó a la dirección {url}: {host} es {reason}, y una insignia no debe hacer que este equipo \
        busque allí.
        """,
        "fetch.address/reserved-address": "una dirección reservada",
        "fetch.address/tunnel-another-address": "un túnel hacia otra dirección",
        "fetch.address/web-address": "El identificador did:web nombra la dirección IP {host}; se requiere un dominio.",
        "fetch.gone/gone": "El documento en {url} fue retirado.",
        "fetch.library/too-old": "su versión es la {version} y se necesita la {oldest} o una posterior",
        "fetch.library/unequipped":
            "No se preguntó a la dirección {url}, porque libcurl no se puede usar en este equipo: {reason}.",
        "fetch.network/answer-breaks-off": "la respuesta se interrumpe",
        "fetch.network/certificate-none-machine-trusts-host":
            "este equipo no confía en su certificado para ese servidor",
        "fetch.network/no-host-known-name-host": "no se conoce ningún servidor con el nombre {host}",
        "fetch.network/no-memory-left": "no queda memoria",
        "fetch.network/silent": "su servidor dejó sin respuesta {count} preguntas anteriores y no se le preguntó más",
        "fetch.network/unreachable": "La dirección {url} no dio respuesta: {reason}.",
        "fetch.redirect/address-address-sends-another-site":
            """
        La dirección {address} remite a otro sitio, {answering}, así que su propio sitio no responde por el \
        documento.
        """,
        "fetch.redirect/redirect": "La dirección {url} {reason}.",
        "fetch.status/status": "El servidor de {url} respondió con el estado {status}.",
        "fetch.stored/address-judged-instant-may-say":
            """
        {address} se juzgó tal como estaba el {instant}; es posible que ahora diga otra cosa, por ejemplo que la \
        insignia fue revocada.
        """,
        "fetch.type/web-page": "una página web",
        "fetch.type/wrong-type": "En {url} hay {mediaType}, no el documento que se necesita.",
        "fetch.unavailable/unavailable": "Se necesita el documento {url} y no se proporcionó.",
        "fetch.unreadable/unreadable": "No se pudo leer el documento {url}: {reason}",
        "fetch.url/holds-name-password": "contiene un nombre o una contraseña",
        "fetch.url/host-spelled-way-hides-where": "su servidor está escrito de un modo que oculta adónde lleva",
        "fetch.url/not-complete-web-address": "no es una dirección web completa",
        "fetch.url/only-https-http-asked": "solo se pregunta a direcciones https y http",
        "fetch.url/refused-url": "Nunca se pregunta a la dirección {url}: {reason}.",
        "fetch.url/too-long": "es demasiado larga",
        "fetch/compression-damaged": "su compresión está dañada.",
        "fetch/machine-itself": "este mismo equipo",
        "fetch/not-complete-web-address": "no es una dirección web completa",
        "fetch/redirects-https-unprotected-target": "redirige de https a {target}, que no está protegida",
        "fetch/redirects-more-than-redirects-times": "redirige más de {redirects} veces",
        "fetch/redirects-without-saying-where": "redirige sin decir adónde",
        "json-pointer.escape/malformed-escape":
            "El puntero JSON \"{text}\" tiene una ~ que no está escrita como ~0 o ~1.",
        "json-pointer.slash/missing-slash": "El puntero JSON \"{text}\" no empieza con una barra.",
        "json.duplicate/duplicate-member":
            """
        El campo "{name}" aparece dos veces en un objeto, así que distintos lectores verían insignias distintas.
        """,
        "json.range/date-out-of-range":
            "El dato \"{name}\" del token es {text}, que no es un momento entre los años 0 y 9999.",
        "json.range/number-out-of-range": "El número {text} está fuera de lo que admiten todos los lectores de JSON.",
        "json.syntax/byte": "el byte 0x{byte}",
        "json.syntax/control-character-stands-string-unescaped":
            "hay un carácter de control sin escape dentro de un texto.",
        "json.syntax/ends-where-expected-should-stand": "termina donde debería haber {expected}.",
        "json.syntax/escaped-surrogate-stands-alone-no":
            "hay la mitad de un carácter de escape, que no es ningún carácter.",
        "json.syntax/more-text-after-end-value": "hay más texto después del final del valor.",
        "json.syntax/not-written-utf-8": "no está escrito en UTF-8.",
        "json.syntax/number-starts-needless-zero": "un número empieza con un cero innecesario.",
        "json.syntax/string-not-valid-utf-8": "un texto no es UTF-8 válido.",
        "json.syntax/syntax": "El texto no es JSON válido: {reason}",
        "json.syntax/unexpected": "hay {found} donde debería haber {expected}.",
        "ld.context/context-not-one-open-badges": "El @context no es el de Open Badges 2.0.",
        "ld.context/document-mixes-contexts-credentials-1":
            "El documento mezcla los contextos de las credenciales 1.1 y 2.0, que se contradicen.",
        "ld.context/document-own-contexts-none-words":
            "Según los contextos del propio documento, ninguna de sus palabras significa nada.",
        "ld.context/first-context-not-one-verifiable":
            """
        El primer @context no es el de las credenciales verificables, así que las palabras de este documento no \
        tienen un significado acordado.
        """,
        "ld.context/loading-document-failed":
            "Se necesita el contexto {subject} para leer el documento como datos enlazados, y no está disponible.",
        "ld.context/meaning-some-words-defined-context":
            "El significado de algunas palabras lo define un contexto que no se conoce aquí: {names}",
        "ld.context/no-context-document-says-type":
            "Ningún contexto del documento dice qué significa su tipo \"{type}\".",
        "ld.context/none-contexts-one-comprehensive-learner":
            "Ninguno de los contextos es el de Comprehensive Learner Record 2.0.",
        "ld.context/not-had":
            "El significado de algunas palabras lo define un contexto que no se pudo obtener: {names}",
        "ld.context/second-context-elsewhere":
            """
        El segundo @context no es el de Open Badges 3.0, que está en otro lugar, como lo escriben algunas \
        plataformas.
        """,
        "ld.context/second-context-not-one-open": "El segundo @context no es el de Open Badges 3.0.",
        "ld.context/text-address-no-context": "\"{text}\" no es la dirección de ningún contexto.",
        "ld.edition/one-badge-contexts-been-published":
            "Uno de los contextos de la insignia se publicó en varias ediciones; la firma es correcta con {edition}.",
        "ld.iri/malformed-iri": "\"{text}\" no es una dirección IRI completa.",
        "ld.rule/rule": "El documento no es JSON-LD válido: {rule}, en \"{subject}\".",
        "ld.shape/badge-written-signature-covers-something":
            """
        La insignia está escrita de modo que la firma cubre algo que los lectores no verían: en {place}, \
        {reason}.
        """,
        "ld.shape/context-supplied-makes-text-second":
            """
        Un contexto proporcionado convierte "{text}" en un segundo nombre de algo que los lectores buscan por su \
        propio nombre.
        """,
        "ld.shape/context-written-into-badge": "hay un contexto escrito dentro de la insignia",
        "ld.shape/contexts-stand-top-credential-only": "los contextos solo van al principio de una credencial",
        "ld.shape/endorser-says-stands-subject-only": "lo que dice quien respalda solo va en el sujeto",
        "ld.shape/iri-where-readers-look-name": "es una dirección IRI donde los lectores buscan un nombre",
        "ld.shape/keyword-linked-data": "es una palabra reservada de los datos enlazados",
        "ld.shape/members-proofs-plain-values": "los campos de las pruebas son valores simples",
        "ld.shape/no-name": "no tiene nombre",
        "ld.shape/proof-other-contexts": "la prueba tiene otros contextos",
        "ld.shape/proofs-no-member-name": "las pruebas no tienen ningún campo con este nombre",
        "ld.shape/second-name-another-member": "es un segundo nombre de otro campo",
        "ld.shape/stands-second-object-badge-itself": "está en un segundo objeto que es la insignia misma",
        "ld.shape/two-objects-one-identifier-say":
            "dos objetos con el mismo identificador dicen cosas distintas y podrían haber cambiado de lugar",
        "ld.unsigned/direction-text-text-no-part":
            "la dirección de escritura \"{text}\" de un texto no forma parte de lo que dice la insignia.",
        "ld.unsigned/index-text-no-part-badge": "el índice \"{text}\" no forma parte de lo que dice la insignia.",
        "ld.unsigned/loss": "La firma no cubriría algo que hay en el documento.",
        "ld.unsigned/member-name-means-nothing-name": "el campo \"{name}\" no significa nada que tenga un nombre.",
        "ld.unsigned/no-context-says-member-name": "ningún contexto dice qué significa el campo \"{name}\".",
        "ld.unsigned/no-context-says-type-name": "ningún contexto dice qué significa el tipo \"{name}\".",
        "ld.unsigned/text-not-complete-address": "\"{text}\" no es una dirección completa.",
        "ld.unsigned/text-not-complete-address-datatype": "\"{text}\" no es la dirección completa de un tipo de dato.",
        "ld.unsigned/text-not-tag-language": "\"{text}\" no es la etiqueta de un idioma.",
        "ld.unsigned/unsigned": "La firma no cubre todo lo que hay en la insignia: {reason}",
        "ld.unsigned/value-belongs-nothing": "hay un valor que no pertenece a nada.",
        "rdf.digest/digest-failed": "No se pudo calcular un resumen de las afirmaciones: {reason}",
        "rdf.syntax/backslash-stands-before-something-other": "una barra invertida precede a algo que no es un escape.",
        "rdf.syntax/blank-node-does-not-start": "un nodo en blanco no empieza con _:.",
        "rdf.syntax/datatype-does-not-start": "un tipo de dato no empieza con ^^.",
        "rdf.syntax/datatype-not-iri-angle-brackets": "un tipo de dato no es una IRI entre ángulos.",
        "rdf.syntax/escape-stands-no-character": "un escape no representa ningún carácter.",
        "rdf.syntax/escape-too-few-hexadecimal-digits": "un escape tiene muy pocos dígitos hexadecimales.",
        "rdf.syntax/graph-name": "nombre del grafo",
        "rdf.syntax/label-blank-node-does-not":
            "la etiqueta de un nodo en blanco no empieza con una letra o un dígito.",
        "rdf.syntax/language-tag-empty-part": "una etiqueta de idioma tiene una parte vacía.",
        "rdf.syntax/line-not-valid-utf-8": "la línea no es UTF-8 válido.",
        "rdf.syntax/literal-no-closing-quotation-mark": "a un literal le faltan las comillas de cierre.",
        "rdf.syntax/object": "objeto",
        "rdf.syntax/part-statement-neither-iri-angle":
            "la parte \"{part}\" de una afirmación no es una IRI entre ángulos ni un nodo en blanco.",
        "rdf.syntax/predicate-not-iri-angle-brackets": "el predicado no es una IRI entre ángulos.",
        "rdf.syntax/statement-does-not-end-full": "una afirmación no termina con un punto.",
        "rdf.syntax/statement-followed-more-than-comment": "después de una afirmación hay algo más que un comentario.",
        "rdf.syntax/subject": "sujeto",
        "rdf.syntax/syntax": "El texto no es N-Quads válido: {reason}",
        "rdf.syntax/text-ends-inside-iri": "el texto termina dentro de una IRI.",
        "rdf.syntax/text-ends-where-part-statement":
            "el texto termina donde debería haber la parte \"{part}\" de una afirmación.",
        "unit/characters": "caracteres",
        "unit/elements": "elementos",
        "unit/members": "campos",
        "unit/signatures": "firmas",
        "word/or": " o ",
    ]
}
