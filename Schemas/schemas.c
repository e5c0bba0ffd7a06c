#include "CSchemas.h"
#include <string.h>

// `#embed` is C23; the compiler offers it in every mode.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char json_schema_draft_04[] = {
#embed "schemas/json-schema-draft-04.json"
};
static const unsigned char json_schema_draft_06[] = {
#embed "schemas/json-schema-draft-06.json"
};
static const unsigned char json_schema_draft_07[] = {
#embed "schemas/json-schema-draft-07.json"
};
static const unsigned char json_schema_2019_09[] = {
#embed "schemas/json-schema-2019-09.json"
};
static const unsigned char json_schema_2020_12[] = {
#embed "schemas/json-schema-2020-12.json"
};
static const unsigned char open_badges_3_0_achievement_credential[] = {
#embed "schemas/open-badges-3.0-achievement-credential.json"
};
static const unsigned char open_badges_3_0_any_achievement_credential[] = {
#embed "schemas/open-badges-3.0-any-achievement-credential.json"
};

#define FILE_NAMED(name, bytes) {name, bytes, sizeof bytes}

static const struct embedded_file schemas[] = {
    FILE_NAMED("json-schema-draft-04", json_schema_draft_04),
    FILE_NAMED("json-schema-draft-06", json_schema_draft_06),
    FILE_NAMED("json-schema-draft-07", json_schema_draft_07),
    FILE_NAMED("json-schema-2019-09", json_schema_2019_09),
    FILE_NAMED("json-schema-2020-12", json_schema_2020_12),
    FILE_NAMED("open-badges-3.0-achievement-credential", open_badges_3_0_achievement_credential),
    FILE_NAMED("open-badges-3.0-any-achievement-credential", open_badges_3_0_any_achievement_credential),
};

// So few that they are looked at one after another.
const struct embedded_file *embedded_schema(const char *name) {
    for (size_t position = 0; position < embedded_schema_count(); position++) {
        if (strcmp(name, schemas[position].name) == 0) return &schemas[position];
    }
    return NULL;
}

size_t embedded_schema_count(void) { return sizeof schemas / sizeof schemas[0]; }

const struct embedded_file *embedded_schema_at(size_t position) {
    return position < embedded_schema_count() ? &schemas[position] : NULL;
}
