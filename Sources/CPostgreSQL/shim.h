#pragma once
#include <dlfcn.h>
#include <stdbool.h>
#include <string.h>
#if __has_include(<libpq-fe.h>)
#include <libpq-fe.h>
#else
#include <postgresql/libpq-fe.h>
#endif

// libpq is not linked: only a programme that keeps its records in PostgreSQL needs it, and every start would pay for it. It is
// opened with the first address of a database, and then every function is looked up at once.

/// Each function that is used, without the `PQ` in front.
#define CPOSTGRESQL_FUNCTIONS(each) \
    each(clear) each(cmdStatus) each(connectdbParams) each(conninfoFree) each(conninfoParse) each(errorMessage) \
    each(exec) each(execPrepared) each(finish) each(ftype) each(getisnull) each(getlength) each(getvalue) \
    each(nfields) each(ntuples) each(prepare) each(resultErrorField) each(resultStatus) \
    each(setNoticeReceiver) each(status)

/// The functions, with the types that the header of libpq gives them. They never change, so every thread may have them.
struct __attribute__((swift_attr("@Sendable"))) cpostgresql_functions {
#define CPOSTGRESQL_MEMBER(name) __typeof__(&PQ##name) _Nonnull name;
    CPOSTGRESQL_FUNCTIONS(CPOSTGRESQL_MEMBER)
#undef CPOSTGRESQL_MEMBER
};

struct cpostgresql_opened {
    /// All of them, unless there is a problem.
    struct cpostgresql_functions functions;
    /// What the dynamic linker says is wrong, until it is next asked something; NULL when all is well.
    const char *_Nullable problem;
};

/// Opens the library, for good, and looks its functions up.
static inline struct cpostgresql_opened cpostgresql_open(const char *file) {
    struct cpostgresql_opened opened;
    memset(&opened, 0, sizeof opened);
    void *library = dlopen(file, RTLD_NOW | RTLD_LOCAL);
#define CPOSTGRESQL_LOOK_UP(name) &&(opened.functions.name = (__typeof__(&PQ##name))dlsym(library, "PQ" #name))
    bool is_whole = library CPOSTGRESQL_FUNCTIONS(CPOSTGRESQL_LOOK_UP);
#undef CPOSTGRESQL_LOOK_UP
    if (is_whole) return opened;
    opened.problem = dlerror();
    if (!opened.problem) opened.problem = "a function is missing";
    return opened;
}

/// The five characters by which SQL names an error (SQLSTATE), or null; the name of the field is a macro that Swift reads as
/// a character.
static inline const char *cpostgresql_state(struct cpostgresql_functions libpq, const PGresult *result) {
    return libpq.resultErrorField(result, PG_DIAG_SQLSTATE);
}

static inline void cpostgresql_ignore(void *context, const PGresult *notice) {}

/// Keeps the remarks of a database, such as that a table is there already, off standard error.
static inline void cpostgresql_silence(struct cpostgresql_functions libpq, PGconn *connection) {
    libpq.setNoticeReceiver(connection, cpostgresql_ignore, 0);
}
