// The words of this translation, so that one thing has one name:
//
//   achievement     logro                     holder, earner   titular
//   award (verb)    otorgar                   issuer           emisor
//   badge           insignia                  key              clave
//   bake            incrustar                 member (JSON)    campo
//   claim (token)   dato                      picture          imagen
//   credential      credencial                proof            prueba
//   endorsement     respaldo                  recipient        destinatario
//   expired         vencida                   record (CLR)     registro
//   file, folder    archivo, carpeta          revoked          revocada
//   hash            resumen                   signature        firma
//   header          encabezado                sound            válida
//   rely on         confiar en                suspended        suspendida
//
// The reader is addressed as "usted". Names of standards, members, options and algorithms stay as they are.

extension Wording {
    /// The words in Spanish.
    static let spanish = joined([
        spanishAdvice,
        spanishDocuments,
        spanishFiles,
        spanishKeys,
        spanishModel,
        spanishProofs,
        spanishReports,
        spanishSchemas,
        spanishStatus,
    ])
}
