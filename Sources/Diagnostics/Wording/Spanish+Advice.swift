extension Wording {
    /// What a reader can do.
    static let spanishAdvice: [String: String] = [
        "do/accepted-eddsa-es256-es384-rs256":
            "Se aceptan EdDSA, ES256, ES384, RS256, RS384, RS512, PS256, PS384 y PS512.",
        "do/add-instance-example": "Agréguelo, por ejemplo: {example}",
        "do/add-issuer-list-if-you": "Agregue el emisor a la lista si se ha asegurado de quién es.",
        "do/add-member": "Agregue \"{member}\".",
        "do/address-badge-check": "Pida la dirección de la insignia y verifique esa dirección.",
        "do/author-document-correct-standard-name":
            "Pida al autor del documento que lo corrija; el nombre de la regla en el estándar indica qué parte es.",
        "do/badge-form-open-badges-2": "Pida la insignia en la forma de Open Badges 2.0 (firmada) o 3.0.",
        "do/badge-issuer-gave-out-all": "Pida la insignia tal como la entregó el emisor, con todas sus pruebas.",
        "do/badge-issuer-gave-out-proof": "Pida la insignia tal como la entregó el emisor, con su prueba.",
        "do/badge-issuer-gave-out-token": "Pida la insignia tal como la entregó el emisor: un token o una imagen.",
        "do/badge-itself-assertion-open-badges":
            "Pida la insignia misma: una aserción de Open Badges 2.0 o una credencial de 3.0.",
        "do/badge-names-issuer": "Pida una insignia que nombre a su emisor.",
        "do/badge-never-large-check-right":
            "Una insignia nunca es tan grande; compruebe que este es el archivo correcto.",
        "do/badge-never-large-check-right-file":
            "Una insignia nunca es tan grande: compruebe que este es el archivo correcto.",
        "do/badge-png-svg-json-jws": "Pida la insignia como el archivo PNG, SVG, JSON o JWS que entregó el emisor.",
        "do/badge-vc-jwt-check-another": "Pida la insignia como VC-JWT o verifíquela con otro programa.",
        "do/bake-json-signed-token-badge": "Incruste el JSON o el token firmado de la insignia.",
        "do/bake-them-into-two-copies": "Incrústelas en dos copias de la imagen.",
        "do/check-again-after-date": "Vuelva a verificarla después de esa fecha.",
        "do/check-badge-itself-supply-needs":
            "Verifique la insignia por separado y proporcione lo que necesite con --documents INDEX.",
        "do/check-badge-there":
            "Si esa dirección también es del emisor, verifique allí la insignia: badge verify {address}",
        "do/check-badges-one-one": "Verifique las insignias una por una.",
        "do/check-clock-issuer": "Compruebe el reloj o pregunte al emisor.",
        "do/check-dates-entry-issuer-list": "Compruebe las fechas de {issuer} en la lista.",
        "do/check-disk-try-again": "Compruebe el disco e inténtelo de nuevo.",
        "do/check-document-file-index-names":
            "Compruebe el documento, o el archivo que el índice indica para esta URL.",
        "do/check-endorsements-one-one": "Verifique los respaldos uno por uno.",
        "do/check-folder-permissions-free-space":
            "Compruebe la carpeta, sus permisos y el espacio libre, e inténtelo de nuevo.",
        "do/check-identifier-copied-whole": "Compruebe que el identificador se copió entero.",
        "do/check-identifier-copied-whole-starts": "Compruebe que el identificador se copió entero y empieza con did:.",
        "do/check-inner-record-itself": "Verifique por separado el registro interior.",
        "do/check-installation-openssl": "Compruebe la instalación de OpenSSL.",
        "do/check-key-copied-whole-starts": "Compruebe que la clave se copió entera; empieza con z6Mk, zDn o z82.",
        "do/check-openssl-3-installed-whole":
            """
        Compruebe que OpenSSL 3 está instalado por completo (libssl3 y su proveedor predeterminado) e inténtelo \
        de nuevo.
        """,
        "do/check-program-can-use-openssl": "Compruebe que este programa puede usar la biblioteca OpenSSL del equipo.",
        "do/check-right-file": "Compruebe que este es el archivo correcto.",
        "do/check-right-file-if-save":
            """
        Compruebe que este es el archivo correcto; si lo es, guarde la imagen con otro programa e incruste la \
        insignia de nuevo.
        """,
        "do/check-right-file-nothing-belongs":
            "Compruebe que este es el archivo correcto; nada de lo que acompaña a una insignia es tan grande.",
        "do/check-right-text-real-ones": "Compruebe que este es el texto correcto; los reales son mucho más cortos.",
        "do/check-spelling-identity-badge-may":
            "Compruebe cómo está escrita la identidad; la insignia también puede haberse otorgado a otra dirección.",
        "do/check-spelling-name-folder-you":
            "Compruebe cómo está escrito el nombre y en qué carpeta se encuentra usted.",
        "do/check-text-copied-whole-without":
            "Compruebe que el texto se copió entero, sin espacios ni saltos de línea.",
        "do/check-token-copied-whole-without":
            "Compruebe que el token se copió entero, sin espacios ni saltos de línea.",
        "do/check-where-issued": "Compruébela con el emisor o con el programa con el que se hizo.",
        "do/check-where-output-goes-closed": "Compruebe adónde va la salida: está cerrada o no queda espacio.",
        "do/choose-algorithm-belongs-key-eddsa":
            "Elija el algoritmo que corresponde a la clave: EdDSA, ES256, ES384, o RS y PS para RSA.",
        "do/choose-another-name": "Elija otro nombre.",
        "do/choose-another-name-add-force": "Elija otro nombre, o agregue --force para reemplazarlo.",
        "do/choose-another-name-force-does": "Elija otro nombre; --force no sirve en este caso.",
        "do/choose-passphrase-store-key-without": "Elija una contraseña, o guarde la clave sin contraseña a propósito.",
        "do/choose-png-svg-file-badge": "Elija el archivo PNG o SVG de la insignia, no una página que la muestra.",
        "do/contents-were-changed-after-signing": "No confíe en ello; pida al emisor lo que él entregó.",
        "do/convert-key-openssl-pkcs8-topk8": "Convierta la clave: openssl pkcs8 -topk8 -in old.pem -out new.pem",
        "do/copy-block-again-first-dash": "Copie el bloque de nuevo, desde el primer guion hasta el último.",
        "do/correct-line-file-again": "Corrija la línea o pida el archivo de nuevo.",
        "do/correct-place-named": "Corríjalo en el lugar indicado.",
        "do/correct-text-json-editor-formatter":
            "Corrija el texto en ese lugar; un editor de JSON muestra cuál es el error.",
        "do/create-folder-first-choose-another": "Cree primero la carpeta o elija otra.",
        "do/derive-badge-issuer-gave-out": "Haga la parte a partir de la insignia tal como la entregó el emisor.",
        "do/do-not-count-support": "No lo tome como un respaldo.",
        "do/do-not-count-support-endorser": "No lo tome como un respaldo; pregunte a quien respalda.",
        "do/do-not-open-file-further": "No siga abriendo este archivo; pregunte a quien lo envió qué es.",
        "do/do-not-rely-anybody-can":
            "No confíe en ella: cualquiera puede poner una insignia en su propio sitio. Pregunte al emisor.",
        "do/do-not-rely-anybody-can-put-such":
            "No confíe en ella: cualquiera puede poner un documento así en su propio sitio. Pregunte al emisor.",
        "do/do-not-rely-badge-context":
            "No confíe en esta insignia con este contexto; pida al emisor una que use los nombres del estándar.",
        "do/do-not-rely-badge-issuer": "No confíe en la insignia; pida al emisor una que necesite menos.",
        "do/do-not-rely-badge-issuer-given-out": "No confíe en esta insignia; pida al emisor la que él entregó.",
        "do/do-not-rely-badge-issuer-sign-again":
            "No confíe en la insignia; pida al emisor que la firme de nuevo con datos que repitan sus propiedades.",
        "do/do-not-rely-badge-issuer-whether-signed": "No confíe en esta insignia; pregunte al emisor si la firmó.",
        "do/do-not-rely-earner-issuer": "No confíe en ella; pida una vigente al titular o al emisor.",
        "do/do-not-rely-file-issuer":
            "No confíe en este archivo; pídalo otra vez al emisor o a quien mostró la insignia.",
        "do/do-not-rely-now-issuer": "No confíe en ella por ahora; pregunte al emisor cuándo volverá a valer.",
        "do/do-not-rely-record-issuer": "No confíe en el registro; pregunte a su emisor de dónde viene la insignia.",
        "do/do-not-trust-badge-documents":
            "No confíe en la insignia: documentos así se hacen para entorpecer a quien los verifica.",
        "do/do-not-trust-document-unless":
            """
        No confíe en el documento a menos que su emisor dé identificadores a esos nodos; datos así se hacen para \
        entorpecer a quien los verifica.
        """,
        "do/do-not-trust-key-owner": "No confíe en esta clave; su dueño debería crear una nueva, por ejemplo Ed25519.",
        "do/do-not-trust-schema-unless":
            """
        No confíe en el esquema a menos que conozca a quien lo publica; esquemas así se hacen para entorpecer a \
        quien los verifica.
        """,
        "do/download-badge-again-where-issued": "Descargue la insignia de nuevo desde donde se emitió.",
        "do/download-file-again": "Descargue el archivo de nuevo.",
        "do/download-file-again-send-file": "Descargue el archivo de nuevo y envíelo como archivo, no como texto.",
        "do/earner-whether-renewed-renewed-badge":
            "Pregunte al titular si se renovó; una insignia renovada llega en un archivo nuevo.",
        "do/endorser-one-names-endorsed-achievement":
            "Pida a quien respalda un respaldo que nombre el logro, el perfil o la insignia que respalda.",
        "do/export-archive-again": "Exporte o descargue el archivo otra vez.",
        "do/fewer-bytes": "Pida menos bytes.",
        "do/file-again-may-been-cut": "Pida el archivo de nuevo; puede estar cortado o modificado.",
        "do/file-again-transfer-may-failed": "Pida el archivo de nuevo; puede haber fallado el envío.",
        "do/get-badge-again-where-issued":
            "Obtenga la insignia de nuevo desde donde se emitió, si es posible sin comprimir.",
        "do/give-passphrase-key": "Indique la contraseña de la clave.",
        "do/holder-copy-names-recipient":
            """
        Pida a quien la mostró una copia que nombre a su destinatario: quien muestra una parte de una insignia \
        también puede mostrar eso. Si no la hay, pregunte al emisor de quién es.
        """,
        "do/if-host-yours-meant-asked":
            "Si el servidor es suyo y se le puede preguntar, agregue --allow-host {host}:{port}",
        "do/install-libcurl-supply-document":
            """
        Instale libcurl 7.87 o posterior (en Debian, el paquete libcurl4), o proporcione el documento con \
        --documents INDEX.
        """,
        "do/issuer-badge": "Pida al emisor una insignia que la tenga.",
        "do/issuer-badge-again": "Pida la insignia de nuevo al emisor.",
        "do/issuer-badge-again-open-save":
            """
        Pida la insignia de nuevo al emisor, o guarde la imagen con un programa de dibujo e incruste la insignia \
        otra vez.
        """,
        "do/issuer-badge-complete-status-entry": "Pida al emisor una insignia con una indicación de estado completa.",
        "do/issuer-badge-date-such-2026": "Pida al emisor una insignia con una fecha como 2026-06-01T00:00:00Z.",
        "do/issuer-badge-document-proof-inside":
            "Pida al emisor la insignia como un documento con su prueba dentro, no como un token (vc-jwt).",
        "do/issuer-badge-does": "Pida al emisor una insignia que lo cumpla.",
        "do/issuer-badge-every-member-occurs":
            "Pida al emisor una insignia en la que cada campo aparezca una sola vez.",
        "do/issuer-badge-fewer": "Pida al emisor una insignia con menos.",
        "do/issuer-badge-follows-open-badges": "Pida al emisor una insignia que siga Open Badges 3.0.",
        "do/issuer-badge-follows-open-badges-2-0": "Pida al emisor una insignia que siga Open Badges 2.0.",
        "do/issuer-badge-follows-standard": "Pida al emisor una insignia que siga el estándar.",
        "do/issuer-badge-given-out": "Pida al emisor la insignia tal como la entregó.",
        "do/issuer-badge-id": "Pida al emisor una insignia con un id.",
        "do/issuer-badge-names-key": "Pida al emisor una insignia que nombre su clave.",
        "do/issuer-badge-names-recipient": "Pida al emisor una insignia que nombre a su destinatario.",
        "do/issuer-badge-one": "Pida al emisor una insignia con una sola.",
        "do/issuer-badge-proof-force": "Pida al emisor una insignia con una prueba vigente.",
        "do/issuer-badge-right-dates": "Pida al emisor una insignia con las fechas correctas.",
        "do/issuer-badge-right-result": "Pida al emisor una insignia con el resultado correcto.",
        "do/issuer-badge-signed-key-force": "Pida al emisor una insignia firmada con una clave vigente.",
        "do/issuer-badge-signed-key-force-whether-one":
            "Pida al emisor una insignia firmada con una clave vigente, o pregúntele si esta es auténtica.",
        "do/issuer-badge-signed-key-meant": "Pida al emisor una insignia firmada con una clave destinada a ello.",
        "do/issuer-badge-signed-open-badges":
            "Pida al emisor una insignia firmada como lo describe Open Badges 3.0 o 2.0.",
        "do/issuer-badge-simpler-schema": "Pida al emisor una insignia con un esquema más sencillo.",
        "do/issuer-badge-such-proof-file": "Pida al emisor la insignia con una prueba así, en un archivo propio.",
        "do/issuer-badge-uses-one-them": "Pida al emisor una insignia que use solo uno de los dos.",
        "do/issuer-badge-verification-object": "Pida al emisor una insignia que diga cómo se verifica.",
        "do/issuer-badge-whose-contexts-define":
            "Pida al emisor una insignia cuyos contextos definan cada palabra que usa.",
        "do/issuer-badge-whose-contexts-define-every-word":
            "Pida al emisor una insignia cuyos contextos definan cada palabra.",
        "do/issuer-badge-whose-identity-sha256":
            "Pida al emisor una insignia cuya identidad sea sha256$ y 64 dígitos hexadecimales.",
        "do/issuer-badge-whose-key-https": "Pida al emisor una insignia cuya clave tenga una dirección https o un DID.",
        "do/issuer-badge-whose-levels-values":
            "Pida al emisor una insignia cuyos niveles y valores sean números, o una firmada como token.",
        "do/issuer-badge-whose-proof-follows": "Pida al emisor una insignia cuya prueba siga el estándar.",
        "do/issuer-badge-whose-proof-meant": "Pida al emisor una insignia cuya prueba esté hecha como una declaración.",
        "do/issuer-badge-whose-results-refer": "Pida al emisor una insignia cuyos resultados se refieran a su logro.",
        "do/issuer-bake-badge-standard-says": "Pida al emisor que incruste la insignia como lo indica el estándar.",
        "do/issuer-complete-badge": "Pida al emisor una insignia completa.",
        "do/issuer-correct-issue-badge-again":
            "Pida al emisor que lo corrija y emita la insignia de nuevo; nadie más puede hacerlo.",
        "do/issuer-file-exactly-one-badge":
            """
        Pida al emisor un archivo con exactamente una insignia de cada estándar, o incruste la insignia de nuevo \
        en una imagen limpia.
        """,
        "do/issuer-identifier-domain-name-plain":
            "Pida al emisor un identificador con un nombre de dominio y una ruta sencilla.",
        "do/issuer-image-baked-standard-says":
            "Pida al emisor una imagen en la que la insignia esté incrustada como lo indica el estándar.",
        "do/issuer-list-key-under-assertionmethod":
            "Pida al emisor que incluya la clave en assertionMethod, o considere que la insignia no es suya.",
        "do/issuer-list-own-key": "Pida al emisor que publique su propia clave.",
        "do/issuer-must-replace-key-publish":
            "El emisor debe reemplazar esta clave y publicar solo la parte pública de la nueva.",
        "do/issuer-must-sign-key-pair": "El emisor debe firmar con un par de claves: Ed25519, P-256, P-384 o RSA.",
        "do/issuer-name-key-signature-use":
            "Pida al emisor que nombre la clave en la firma y que use cada nombre una sola vez.",
        "do/issuer-plain-https-address-host":
            "Pida al emisor una dirección https sencilla con el nombre de un servidor.",
        "do/issuer-proof-fits-key-who":
            "Pida al emisor una prueba que corresponda a la clave: eddsa para Ed25519, ecdsa para P-256 y P-384.",
        "do/issuer-proof-widely-known-kind":
            "Pida al emisor una prueba de un tipo muy conocido, por ejemplo eddsa-rdfc-2022.",
        "do/issuer-publish-badge-under-own": "Pida al emisor que publique la insignia con su propio id.",
        "do/issuer-publish-controller-document": "Pida al emisor que publique un documento con sus claves.",
        "do/issuer-publish-document-itself-address":
            "Pida al emisor que publique el documento mismo en esta dirección.",
        "do/issuer-publish-document-under-own": "Pida al emisor que publique el documento con su propio id.",
        "do/issuer-publish-key-controlled-identifiers":
            "Pida al emisor que publique la clave como lo describe Controlled Identifiers 1.0.",
        "do/issuer-publish-key-profile": "Pida al emisor que publique su clave en su perfil.",
        "do/issuer-publish-key-rfc-7517": "Pida al emisor que publique la clave como lo describen RFC 7517 y RFC 7518.",
        "do/issuer-publish-key-under-own": "Pida al emisor que publique la clave a su propio nombre.",
        "do/issuer-publish-only-keys-use": "Pida al emisor que publique solo las claves en uso.",
        "do/issuer-publish-revocation-list": "Pida al emisor que publique su lista de revocación.",
        "do/issuer-publish-right-document-address":
            "Pida al emisor que publique el documento correcto en esta dirección.",
        "do/issuer-record-follows-standard": "Pida al emisor un registro que siga el estándar.",
        "do/issuer-repair-list": "Pida al emisor que repare la lista.",
        "do/issuer-sign-again-alg-kid": "Pida al emisor que firme de nuevo solo con alg y kid, o con alg y jwk.",
        "do/issuer-sign-key-meant-signatures": "Pida al emisor que firme con una clave destinada a firmar.",
        "do/issuer-sign-key-publishes-signatures": "Pida al emisor que firme con una clave que publique para firmas.",
        "do/issuer-where-badge-published-now": "Pregunte al emisor dónde está publicada ahora la insignia.",
        "do/issuer-where-document-published-now": "Pregunte al emisor dónde está publicado ahora el documento.",
        "do/issuer-whether-badge-own": "Pregunte al emisor si la insignia es suya.",
        "do/issuer-whether-badge-still-good": "Pregunte al emisor si la insignia sigue siendo válida.",
        "do/issuer-whether-schema-matters-check":
            "Pregunte al emisor si el esquema es importante, o verifique la insignia con un programa que lo tenga.",
        "do/issuer-whoever-showed-badge-once": "Pídala otra vez, entera, al emisor o a quien mostró la insignia.",
        "do/issuer-whose-list-if-you":
            "Pregunte al emisor de quién es la lista; si también confía en ese emisor, nombre a ambos con --trust.",
        "do/issuer-why-badge-awarded": "Pregunte al emisor por qué se otorgó la insignia.",
        "do/issuer-write-long-number-text": "Pida al emisor que escriba como texto un número tan largo.",
        "do/issuer-write-number-inside-range": "Pida al emisor que escriba un número que no sea tan grande.",
        "do/judge-tool-runs-expression-simpler":
            "Verifique con un programa que ejecute esta expresión, o pida una más sencilla.",
        "do/keep-one-block-file": "Deje un solo bloque en el archivo.",
        "do/leave-large-parts-such-embedded":
            "Saque de la insignia las partes grandes, como imágenes incluidas, y remita a ellas por su URL.",
        "do/leave-member-out": "Quite el campo.",
        "do/leave-member-out-instead-writing": "Quite el campo en lugar de escribir null.",
        "do/leave-one-two-out": "Quite uno de los dos.",
        "do/look-badge-itself-file-given": "Busque la insignia misma, el archivo que recibió quien la obtuvo.",
        "do/look-document-names-members-write":
            "Busque en el documento los nombres de sus campos y escriba el puntero de nuevo.",
        "do/make-key-p-256-choose": "Cree una clave P-256 o elija otro tipo de prueba.",
        "do/name-file-inside": "Indique un archivo que esté dentro.",
        "do/name-regular-file-pipe-content":
            "Indique un archivo normal, o envíe el contenido por una tubería y escriba - como nombre.",
        "do/nothing-do-recipient-stands-signed":
            "No hay que hacer nada: el destinatario está en la credencial firmada.",
        "do/original-file-if-original-save":
            """
        Pida el archivo original; si este es el original, guárdelo con un programa de dibujo e incruste la \
        insignia de nuevo.
        """,
        "do/original-file-many-programs-phones":
            """
        Pida el archivo original: muchos programas y teléfonos quitan la insignia de las imágenes al guardarlas \
        o enviarlas.
        """,
        "do/original-file-many-sites-phones":
            "Pida el archivo original: muchos sitios y teléfonos pierden la insignia al copiar o convertir una imagen.",
        "do/owner-key-again-pem-jwk": "Pida la clave de nuevo a su dueño, como PEM, JWK o Multikey.",
        "do/owner-permission-use-copy-you": "Pida permiso a su dueño o use una copia que pueda leer.",
        "do/remove-add-context-explains": "Quítelo, o agregue el contexto que lo explica.",
        "do/remove-inclusion-picture-bake-again": "Quite la inclusión de la imagen e incruste la insignia de nuevo.",
        "do/remove-member-before-signing": "Quite el campo antes de firmar.",
        "do/rename-member-use-embedded-proof": "Cambie el nombre del campo o use una prueba incluida en el documento.",
        "do/report-fault-program": "Informe de esto como un error del programa.",
        "do/run-chmod-600-path": "Ejecute: chmod 600 {path}",
        "do/save-again-utf-8": "Guarde el archivo de nuevo con la codificación UTF-8 y vuelva a comprobarlo.",
        "do/save-context-name-documents-index":
            "Guarde el contexto e indíquelo con --documents INDEX (un objeto JSON: de URL a archivo).",
        "do/save-document-name-documents-index":
            "Guarde el documento e indíquelo con --documents INDEX (un objeto JSON: de URL a archivo).",
        "do/save-picture-plain-svg-inkscape":
            """
        Guarde la imagen como SVG simple (Inkscape: "SVG plano"; Illustrator: sin "Conservar capacidades de \
        edición de Illustrator") e incruste la insignia de nuevo.
        """,
        "do/save-picture-utf-8-drawing":
            "Guarde la imagen como UTF-8 con un programa de dibujo o un editor e incruste la insignia de nuevo.",
        "do/schema-draft-4-6-7":
            """
        Pida un esquema de la versión draft 4, 6, 7, 2019-09 o 2020-12, o verifique con un programa que conozca \
        este.
        """,
        "do/select-whole-list-object-holds": "Seleccione la lista entera o el objeto que la contiene.",
        "do/signature-must-name-key-did":
            "La firma debe nombrar la clave como DID#fragmento; pida al emisor que firme de nuevo.",
        "do/start-pointer-slash-leave-empty":
            "Empiece el puntero con una barra, o déjelo vacío para señalar el documento entero.",
        "do/start-program-writes-first-name": "Inicie primero el programa que escribe en ella, o indique un archivo.",
        "do/supply-context-documents-index-if":
            "Proporcione el contexto con --documents INDEX si lo conoce y confía en su procedencia.",
        "do/supply-documents-allow-them-fetched": "Proporcione los documentos o permita que se obtengan.",
        "do/supply-issuer-document-documents-index":
            """
        Proporcione el documento del emisor con --documents INDEX, o incluya la clave en una lista de confianza \
        (--trust).
        """,
        "do/supply-issuer-profile-documents-index": "Proporcione el perfil del emisor con --documents INDEX.",
        "do/supply-profile-documents-index": "Proporcione el perfil con --documents INDEX.",
        "do/supported-did-key-did-jwk": "Se admiten did:key, did:jwk y did:web.",
        "do/supported-ed25519-z6mk-p-256": "Se admiten Ed25519 (z6Mk), P-256 (zDn), P-384 (z82) y RSA (z4MX, zgg).",
        "do/supported-multikey-jsonwebkey-older-forms":
            "Se admiten Multikey, JsonWebKey y las formas anteriores para Ed25519 y JWK.",
        "do/supported-okp-ed25519-ec-p": "Se admiten OKP Ed25519, EC P-256 y P-384, y RSA.",
        "do/take-badge-out-envelope": "Pida la insignia sin el sobre, como token firmado o documento JSON.",
        "do/take-badge-out-member-verifiablecredential":
            "Saque la insignia del campo \"verifiableCredential\" y verifíquela.",
        "do/tell-publisher-schema-until-corrected":
            "Avise a quien publica el esquema; mientras no se corrija, no se puede juzgar nada con él.",
        "do/text-again-edited-written-faulty":
            "Pida el texto de nuevo: alguien lo modificó o lo escribió un programa defectuoso.",
        "do/try-again-capital-letters-keyboard":
            "Inténtelo de nuevo; importan las mayúsculas y la distribución del teclado.",
        "do/try-again-later-supply-document": "Inténtelo más tarde, o proporcione el documento con --documents INDEX.",
        "do/try-again-later-supply-profile": "Inténtelo más tarde, o proporcione el perfil con --documents INDEX.",
        "do/try-again-later-supply-registry":
            """
        Inténtelo más tarde, proporcione el registro con --documents INDEX, o nombre al emisor en una lista \
        propia.
        """,
        "do/try-again-when-machine-free": "Inténtelo de nuevo cuando el equipo tenga memoria libre.",
        "do/unpack-archive-name-folder": "Descomprima el archivo con otro programa e indique la carpeta.",
        "do/unpack-gunzip-use-result": "Descomprímalo con gunzip y use el resultado.",
        "do/use-ed25519-p-256-p": "Use una clave Ed25519, P-256, P-384 o RSA (de 2048 a 8192 bits).",
        "do/use-png-svg-issuer-gave":
            "Use el PNG o SVG que entregó el emisor; al convertirlo a otro formato se pierde la insignia.",
        "do/use-smaller-picture": "Use una imagen más pequeña.",
        "do/use-smaller-picture-check-right":
            "Use una imagen más pequeña, o compruebe que este es el archivo correcto.",
        "do/write-0-tilde-1-slash": "Escriba ~0 en lugar de la tilde y ~1 en lugar de la barra dentro de un nombre.",
        "do/write-absolute-iri-scheme-without": "Escriba una dirección IRI completa, con su esquema y sin espacios.",
        "do/write-another-folder-use-force":
            "Escriba en otra carpeta, o use --force si no se entregó ninguna insignia con estos documentos.",
        "do/write-issuers-id-did-key-name-where":
            """
        Escríbala como {"issuers":[{"id":"did:key:…","name":"…"}]}, donde keys, from y until son opcionales, o \
        como un texto con un DID en cada línea.
        """,
        "do/write-number-inside-range-double": "Escriba un número que no sea tan grande.",
        "do/write-rfc-3339-describes-instance":
            "Escríbala como lo describe RFC 3339, por ejemplo 2026-06-01T00:00:00Z.",
    ]
}
