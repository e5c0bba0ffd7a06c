extension Wording {
    /// Files and pictures.
    static let spanishFiles: [String: String] = [
        "bake.payload/badge-begins-like-json-not": "La insignia empieza como JSON y no lo es. {reason}",
        "bake.payload/badge-contains-control-characters-neither":
            "La insignia contiene caracteres de control, así que no es JSON ni un token firmado.",
        "bake.payload/badge-image-would-more-than":
            """
        Con la insignia dentro, la imagen tendría más de {limit} bytes, y los lectores rechazan imágenes tan \
        grandes.
        """,
        "bake.payload/badge-more-than-limit-bytes":
            "La insignia tiene más de {limit} bytes, y los lectores rechazan insignias tan grandes.",
        "bake.payload/badge-not-utf-8-text": "La insignia no es texto UTF-8, que es lo que una imagen puede llevar.",
        "bake.payload/nothing-bake-badge-empty": "No hay nada que incrustar: la insignia está vacía.",
        "bake.payload/url-not-badge-open-badges":
            "Una URL no es una insignia de Open Badges 3.0, que debe incrustarse entera.",
        "bake.several/several-badges":
            """
        Se quieren incrustar dos insignias de {standard} en una imagen, que solo puede llevar una de cada \
        estándar.
        """,
        "file.empty/empty": "El archivo está vacío.",
        "file.exists/exists": "{path} ya existe y se dejó como estaba.",
        "file.exists/published-otherwise":
            """
        {path} ya está publicado y dice otra cosa, por ejemplo otra clave. Si se reemplazara, ya no se podrían \
        verificar las insignias que dependen de él.
        """,
        "file.folder/folder-missing": "No hay ninguna carpeta para {path}.",
        "file.forbidden/forbidden": "Usted no tiene permiso para abrir {path}.",
        "file.kind/not-a-file": "{called} es {words}, no un archivo.",
        "file.missing/missing": "No existe el archivo {path}.",
        "file.other-document/achievement-open-badges-3-0":
            "un logro de Open Badges 3.0, que describe lo que se puede obtener",
        "file.other-document/did-document-lists-somebody-keys": "un documento DID, que enumera las claves de alguien",
        "file.other-document/list-revoked-badges": "una lista de insignias revocadas",
        "file.other-document/list-trusted-issuers": "una lista de emisores de confianza",
        "file.other-document/name-not-badge-says-nothing":
            "Esto es {name}, no una insignia: no dice nada de lo que una persona ha logrado.",
        "file.other-document/profile-issuer": "el perfil de un emisor",
        "file.other-document/public-key": "una clave pública",
        "file.other-document/set-keys": "un conjunto de claves",
        "file.same/replaces-input":
            "{path} es la insignia de la que usted partió: si se reemplazara, se perdería la insignia entera.",
        "file.standard/image-announces-badge-open-badges":
            "La imagen anuncia una insignia de Open Badges {announced}, pero contiene una de {found}.",
        "file.unknown/neither-png-svg-image-nor-json-document":
            "Esto no es una imagen PNG o SVG, ni un documento JSON, ni un token firmado.",
        "file.unknown/unknown-kind": "Esto es {kind}, que no puede llevar una insignia.",
        "file.unknown/utf-16": "Esto es texto en UTF-16, y las insignias se escriben en UTF-8.",
        "file.unreadable/depth": "hay más de {depth} carpetas una dentro de otra",
        "file.unreadable/idle-pipe": "{path} es una tubería con nombre y ningún programa escribe en ella.",
        "file.unreadable/size": "no se conoce su tamaño",
        "file.unreadable/unreadable": "No se pudo leer {called}: {reason}.",
        "file.unwritable/unwritable": "No se pudo escribir {name}: {reason}.",
        "file.zip/damaged":
            "El archivo ZIP está cortado o fue modificado: lo que enumera y lo que contiene se contradicen.",
        "file.zip/encrypted": "El archivo dentro del ZIP está protegido con una contraseña.",
        "file.zip/unknown-method":
            "El archivo dentro del ZIP está comprimido con el método {method}, que aquí no se lee.",
        "file.zip/unreadable": "El archivo ZIP no se pudo leer: {reason}",
        "image.unknown/compressed-file-perhaps-svgz-picture":
            """
        Esto es un archivo comprimido (quizá una imagen .svgz); una insignia solo se puede leer de un PNG o SVG \
        sin comprimir.
        """,
        "image.unknown/file-empty": "El archivo está vacío.",
        "image.unknown/gif-picture-badges-can-baked":
            "Esto es una imagen GIF; las insignias solo se pueden incrustar en PNG y SVG.",
        "image.unknown/jpeg-picture-badges-can-baked":
            "Esto es una imagen JPEG; las insignias solo se pueden incrustar en PNG y SVG.",
        "image.unknown/neither-png-nor-svg-picture": "Esto no es una imagen PNG ni SVG.",
        "image.unknown/not-svg-picture-root-element": "Esto no es una imagen SVG: su elemento raíz es \"{root}\".",
        "image.unknown/pdf-document-badges-can-baked":
            "Esto es un documento PDF; las insignias solo se pueden incrustar en PNG y SVG.",
        "image.unknown/webp-picture-badges-can-baked":
            "Esto es una imagen WebP; las insignias solo se pueden incrustar en PNG y SVG.",
        "limit.count/badge-carries-more-endorsements-than":
            "La insignia lleva más respaldos de los que se juzgan de una vez.",
        "limit.count/badge-carries-name-more-schemas":
            "La insignia y lo que lleva nombran más de {schemaLimit} esquemas, el máximo que se usa para juzgar.",
        "limit.count/badge-names-count-status-entries":
            "La insignia nombra {count} indicaciones de estado; se leen como máximo {entryLimit}.",
        "limit.count/context-overflow": "Los contextos remiten a otros contextos demasiadas veces ({subject}).",
        "limit.count/key-set-holds-count-keys-limit-limit":
            "El conjunto de claves contiene {count} claves; el límite es {limit}.",
        "limit.count/proof-more-than-limit-things": "La prueba tiene más de {limit} {things}.",
        "limit.count/record-holds-more-badges-than":
            "El registro contiene más insignias de las que se juzgan de una vez.",
        "limit.count/too-large": "El esquema y aquello a lo que remite tienen más de {limit} partes.",
        "limit.count/too-many":
            "No se obtuvo el documento {url}: para una insignia no se obtienen más de {limit} documentos.",
        "limit.count/too-many-attributes": "Un elemento del SVG tiene más de {limit} atributos.",
        "limit.count/too-many-chunks": "El PNG consta de más de {limit} bloques; las imágenes tienen unos cientos.",
        "limit.count/too-many-definitions":
            "Los contextos del documento definen más términos que el límite de {subject}.",
        "limit.count/too-many-keys": "El documento en {url} contiene {count} claves; el límite es {limit}.",
        "limit.count/too-many-members": "El documento tiene más campos que el límite de {subject}.",
        "limit.count/too-many-namespaces":
            "El SVG tiene más de {limit} declaraciones de espacios de nombres vigentes en un mismo lugar.",
        "limit.count/too-many-neighbourhoods":
            """
        Hay tantos nodos sin identificador que se parecen que habría que comparar más de {limit} entornos para \
        distinguirlos.
        """,
        "limit.count/too-many-proofs": "El documento lleva {count} pruebas; el límite es {limit}.",
        "limit.count/too-many-quads": "El documento hace más de {limit} afirmaciones.",
        "limit.depth/elements-svg-nested-deeper-than-limit-levels":
            "Los elementos del SVG están uno dentro de otro a más de {limit} niveles.",
        "limit.depth/record-inside-record-not-opened": "No se abre un registro que está dentro de otro registro.",
        "limit.depth/schema-leads-through-more-than-limit-schemas":
            "El esquema pasa por más de {limit} esquemas, uno dentro de otro.",
        "limit.depth/too-deep": "Los objetos y listas están uno dentro de otro a más de {limit} niveles.",
        "limit.size/after-end-status-list-stand-count-more":
            """
        Después del final de la lista de estado hay {count} bytes más, así que los lectores podrían no coincidir \
        en lo que dice.
        """,
        "limit.size/compressed-text-grows-more-than-limit-bytes":
            "El texto comprimido crece a más de {limit} bytes al leerlo; ninguna insignia es tan grande.",
        "limit.size/compression":
            "La lista de estado crece a más de {limit} bytes al leerla; ninguna lista es tan grande.",
        "limit.size/credential-too-large":
            "El texto de la insignia en la imagen tiene más de {limit} bytes; ninguna insignia es tan grande.",
        "limit.size/dataset-bytes-bytes-n-quads-limit-limit":
            "Los datos tienen {bytes} bytes como N-Quads; el límite es {limit}.",
        "limit.size/document": "Lo que hay en {url} es mayor que {limit} KiB, lo máximo que se lee.",
        "limit.size/document-bytes-bytes-limit-limit": "El documento tiene {bytes} bytes; el límite es {limit}.",
        "limit.size/file": "{name} es mayor que {limit} MiB, lo máximo que puede tener un archivo de su tipo.",
        "limit.size/file-bytes-bytes-most-limit-read": "El archivo tiene {bytes} bytes; se leen como máximo {limit}.",
        "limit.size/header-too-long": "El encabezado del token tiene {bytes} bytes; el límite es {limit}.",
        "limit.size/identifier-bytes-bytes-limit-limit": "El identificador tiene {bytes} bytes; el límite es {limit}.",
        "limit.size/image-too-large":
            """
        La imagen tiene {bytes} bytes; el límite es {limit}, para que el archivo de un desconocido no pueda \
        agotar el equipo.
        """,
        "limit.size/key-id-too-long": "El nombre de la clave (kid) tiene {bytes} bytes; el límite es {limit}.",
        "limit.size/multibase-key-characters-characters-limit-limit":
            "La clave multibase tiene {characters} caracteres; el límite es {limit}.",
        "limit.size/not-enough-memory-read-status-list": "No hubo memoria suficiente para leer la lista de estado.",
        "limit.size/status-list-damaged-does-not-fit-own":
            "La lista de estado está dañada: no coincide con su propia suma de comprobación, o no son datos gzip.",
        "limit.size/status-list-ends-before-complete": "La lista de estado termina antes de estar completa.",
        "limit.size/token-bytes-bytes-limit-limit": "El token tiene {bytes} bytes; el límite es {limit}.",
        "limit.size/too-large": "El texto PEM tiene {bytes} bytes; el límite es {limit}.",
        "limit.size/too-long": "El texto {encoding} tiene {length} caracteres; el límite es {limit}.",
        "limit.size/zip": "El archivo ZIP, o lo que contiene, es mayor que cualquier exportación de insignias.",
        "limit.time/checking-all-proofs-badge-endorsements-would-take":
            "Comprobar todas las pruebas de la insignia y de sus respaldos tomaría más de {limit} pasos.",
        "limit.time/many-nodes-without-identifier-look-alike-telling":
            "Hay tantos nodos sin identificador que se parecen que distinguirlos tomaría más de {limit} pasos.",
        "limit.time/too-much-work": "Juzgar el valor con el esquema toma más de {limit} pasos.",
        "limit.time/too-slow": "La dirección {url} no respondió por completo en {seconds} s.",
        "png.ambiguous/after-end-picture-stands-another":
            "Después del final de la imagen hay otra insignia de {name}, que algunos lectores toman y otros no.",
        "png.ambiguous/badge-name-contains-nul-byte":
            "La insignia de {name} contiene un byte NUL: algunos lectores se detendrían ahí y verían otra insignia.",
        "png.ambiguous/badge-name-not-utf-8":
            "La insignia de {name} no es texto UTF-8, así que distintos lectores leerían caracteres distintos.",
        "png.ambiguous/png-holds-more-than-one":
            """
        El PNG contiene más de un bloque con una insignia de {name}, así que distintos lectores mostrarían \
        insignias distintas.
        """,
        "png.compressed/badge-compressed-inside-png-standard":
            "La insignia está comprimida dentro del PNG, lo que el estándar no permite.",
        "png.crc/wrong-checksum":
            """
        El bloque {chunk} del PNG no coincide con su suma de comprobación: se dañó o se modificó después de \
        escribirlo.
        """,
        "png.format/chunk-chunk-should-hold-badge":
            "al bloque {chunk}, que debería contener la insignia, le faltan partes obligatorias.",
        "png.format/chunk-claims-longer-than-file":
            "un bloque dice ser más largo que el archivo, así que el archivo está cortado o modificado.",
        "png.format/chunk-ihdr-begins-picture-occurs":
            "el bloque IHDR, con el que empieza una imagen, aparece por segunda vez.",
        "png.format/does-not-begin-chunk-ihdr": "no empieza con el bloque IHDR.",
        "png.format/end-mark-chunk-iend-not": "su marca final, el bloque IEND, no está vacía.",
        "png.format/file-cut-off-before-end": "el archivo está cortado antes de su marca final.",
        "png.format/first-eight-bytes-damaged-happens":
            "sus primeros ocho bytes están dañados, como sucede cuando un archivo se envía como texto.",
        "png.format/malformed-png": "No se puede leer el PNG: {defect}",
        "png.format/where-type-chunk-should-stand":
            "donde debería ir el tipo de un bloque hay bytes que no son letras.",
        "png.legacy/badge-stands-carrier-chunk-badges":
            "La insignia está en un bloque {carrier}, como las anteriores a Open Badges 1.1.",
        "png.none/image-place-badge-standard-but":
            "La imagen tiene un lugar para una insignia de {standard}, pero no hay nada en él.",
        "png.none/no-badge": "El archivo {format} no contiene ninguna insignia.",
        "png.none/png-holds-no-badge-counts":
            """
        El PNG no contiene ninguna insignia que cuente: la palabra clave de Open Badges 3.0 está en un bloque de \
        tipo {type}, y solo un bloque iTXt puede llevarla.
        """,
        "png.none/png-holds-no-badge-text":
            """
        El PNG no contiene ninguna insignia. Tiene un bloque de texto con la palabra clave "{keyword}", pero la \
        palabra clave debe ser exactamente "openbadges" u "openbadgecredential".
        """,
        "png.none/svg-holds-no-badge-element":
            """
        El SVG no contiene ninguna insignia. Su elemento {element} pertenece al espacio de nombres \
        "{namespace}"; una insignia debe ser "assertion" en "http://openbadges.org" o "credential" en \
        "https://purl.imsglobal.org/ob/v3p0".
        """,
        "png.trailing/trailingbytecount-bytes-follow-end-picture":
            "Después del final de la imagen hay {trailingByteCount} bytes; no forman parte de la insignia.",
        "png.zlib/corrupt":
            "El texto comprimido está dañado: no coincide con su propia suma de comprobación, o no son datos zlib.",
        "png.zlib/cut-off": "El texto comprimido termina antes de estar completo.",
        "png.zlib/needs-dictionary": "El texto comprimido necesita un diccionario que el archivo no contiene.",
        "png.zlib/out-of-memory": "No hubo memoria suficiente para leer el texto comprimido.",
        "png.zlib/trailing-bytes":
            """
        Después del final del texto comprimido hay {count} bytes más, así que los lectores podrían no coincidir \
        en lo que dice.
        """,
        "svg.ambiguous/badge-name-stands-twice-attribute":
            """
        La insignia de {name} está dos veces, en el atributo "verify" y en el texto, y los lectores no coinciden \
        en cuál toman.
        """,
        "svg.ambiguous/inside-badge-name-stands-another":
            """
        Dentro de la insignia de {name} hay otra insignia, así que distintos lectores mostrarían insignias \
        distintas.
        """,
        "svg.ambiguous/svg-holds-more-than-one":
            "El SVG contiene más de una insignia de {name}, así que distintos lectores mostrarían insignias distintas.",
        "svg.ambiguous/text-badge-name-cut-element":
            """
        El texto de la insignia de {name} está cortado por un elemento, un comentario o una instrucción, y los \
        lectores no coinciden en cómo lo leen.
        """,
        "svg.dtd/svg-asks-reader-include-another":
            """
        El SVG pide a su lector que incluya otro documento (XInclude), así que lo que dice dependería de ese \
        documento.
        """,
        "svg.dtd/svg-contains-declarations-doctype-can":
            "El SVG contiene declaraciones en su DOCTYPE, que pueden cambiar lo que dice el resto del archivo.",
        "svg.dtd/svg-declares-entities-doctype-readers":
            """
        El SVG declara entidades en su DOCTYPE; los lectores las interpretan de modos distintos o no las \
        interpretan, y hacerlo puede ser un ataque.
        """,
        "svg.format/attribute-name-malformed": "el atributo \"{name}\" está mal formado.",
        "svg.format/attribute-name-occurs-twice-one": "el atributo \"{name}\" aparece dos veces en un elemento.",
        "svg.format/bytes-not-declared-text": "sus bytes no son texto {declared}.",
        "svg.format/claims-written-declared-but-bytes":
            "dice estar escrito en \"{declared}\", pero sus bytes son {seen}.",
        "svg.format/comment-contains": "un comentario contiene \"--\".",
        "svg.format/contains-character-u-hexadecimal-xml": "contiene el carácter U+{hexadecimal}, que XML no permite.",
        "svg.format/doctype-malformed-wrong-place": "su DOCTYPE está mal formado o en un lugar incorrecto.",
        "svg.format/does-not-begin-reference-character": "un \"&\" no inicia una referencia a un carácter.",
        "svg.format/element-start-ended-tag-end": "el elemento \"{start}\" se cierra con una etiqueta de \"{end}\".",
        "svg.format/file-ends-before-complete": "el archivo termina antes de estar completo.",
        "svg.format/malformed-svg": "No se puede leer el SVG: {defect}",
        "svg.format/name-missing-contains-characters-name":
            "falta un nombre, o contiene caracteres que un nombre no puede tener.",
        "svg.format/name-name-colon-where-none": "el nombre \"{name}\" tiene dos puntos donde no puede haberlos.",
        "svg.format/namespace-declaration-name-one-xml": "XML prohíbe la declaración de espacio de nombres \"{name}\".",
        "svg.format/namespace-prefix-prefix-used-but":
            "el prefijo de espacio de nombres \"{prefix}\" se usa sin declararlo.",
        "svg.format/processing-instruction-malformed": "una instrucción de procesamiento está mal formada.",
        "svg.format/refers-entity-name-xml-does": "remite a la entidad \"{name}\", que XML no define.",
        "svg.format/something-before-after-one-root": "hay algo antes o después de su único elemento raíz.",
        "svg.format/stands-text": "hay \"]]>\" en un texto.",
        "svg.format/tag-malformed": "una etiqueta está mal formada.",
        "svg.format/value-attribute-contains": "el valor de un atributo contiene \"<\".",
        "svg.format/written-encoding-name-not-supported":
            "está escrito en la codificación \"{name}\", que no se admite.",
        "svg.format/written-utf-16-does-not": "está escrito en UTF-16 y no lo dice.",
        "svg.format/xml-declaration-line-begins-xml":
            "su declaración XML, la línea que empieza con <?xml, está mal formada.",
        "svg.no-namespace/root-element-does-not-belong":
            """
        El elemento raíz no pertenece al espacio de nombres de SVG, así que la mayoría de los programas no \
        mostrará la imagen.
        """,
        "svg.none/no-badge": "La imagen está en buen estado, pero no contiene ninguna insignia: es solo una imagen.",
    ]
}
