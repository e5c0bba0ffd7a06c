#pragma once
#include <libpq-fe.h>

/// The five characters by which SQL names an error (SQLSTATE), or null; the name of the field is a macro that Swift reads as
/// a character.
static inline const char *cpostgresql_state(const PGresult *result) {
    return PQresultErrorField(result, PG_DIAG_SQLSTATE);
}

static inline void cpostgresql_ignore(void *context, const PGresult *notice) {}

/// Keeps the remarks of a database, such as that a table is there already, off standard error.
static inline void cpostgresql_silence(PGconn *connection) {
    PQsetNoticeReceiver(connection, cpostgresql_ignore, 0);
}
