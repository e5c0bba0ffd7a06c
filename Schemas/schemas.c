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
static const unsigned char accreditation_v1[] = {
#embed "schemas/accreditation-v1.json"
};
static const unsigned char accreditation_v2[] = {
#embed "schemas/accreditation-v2.json"
};
static const unsigned char assessment_v1[] = {
#embed "schemas/assessment-v1.json"
};
static const unsigned char assessment_v2[] = {
#embed "schemas/assessment-v2.json"
};
static const unsigned char extension_accessibility_2[] = {
#embed "schemas/extension-accessibility-2.json"
};
static const unsigned char extension_accessibility_3_achievement[] = {
#embed "schemas/extension-accessibility-3-achievement.json"
};
static const unsigned char extension_accessibility_3_credential[] = {
#embed "schemas/extension-accessibility-3-credential.json"
};
static const unsigned char extension_accessibility_3_profile[] = {
#embed "schemas/extension-accessibility-3-profile.json"
};
static const unsigned char extension_apply_link_2[] = {
#embed "schemas/extension-apply-link-2.json"
};
static const unsigned char extension_apply_link_3[] = {
#embed "schemas/extension-apply-link-3.json"
};
static const unsigned char extension_endorsement_2[] = {
#embed "schemas/extension-endorsement-2.json"
};
static const unsigned char extension_example_2[] = {
#embed "schemas/extension-example-2.json"
};
static const unsigned char extension_extra_description_2[] = {
#embed "schemas/extension-extra-description-2.json"
};
static const unsigned char extension_geo_coordinates_2[] = {
#embed "schemas/extension-geo-coordinates-2.json"
};
static const unsigned char extension_geo_coordinates_3_achievement[] = {
#embed "schemas/extension-geo-coordinates-3-achievement.json"
};
static const unsigned char extension_geo_coordinates_3_credential[] = {
#embed "schemas/extension-geo-coordinates-3-credential.json"
};
static const unsigned char extension_license_2[] = {
#embed "schemas/extension-license-2.json"
};
static const unsigned char extension_license_3[] = {
#embed "schemas/extension-license-3.json"
};
static const unsigned char extension_original_creator_2[] = {
#embed "schemas/extension-original-creator-2.json"
};
static const unsigned char extension_recipient_profile_2[] = {
#embed "schemas/extension-recipient-profile-2.json"
};
static const unsigned char open_badges_3_0_achievement_credential[] = {
#embed "schemas/open-badges-3.0-achievement-credential.json"
};
static const unsigned char open_badges_3_0_any_achievement_credential[] = {
#embed "schemas/open-badges-3.0-any-achievement-credential.json"
};
static const unsigned char open_badges_3_0_any_endorsement_credential[] = {
#embed "schemas/open-badges-3.0-any-endorsement-credential.json"
};
static const unsigned char open_badges_3_0_endorsement_credential[] = {
#embed "schemas/open-badges-3.0-endorsement-credential.json"
};
static const unsigned char open_badges_3_0_profile[] = {
#embed "schemas/open-badges-3.0-profile.json"
};

#define FILE_NAMED(name, bytes) {name, bytes, sizeof bytes}

static const struct embedded_file schemas[] = {
    FILE_NAMED("json-schema-draft-04", json_schema_draft_04),
    FILE_NAMED("json-schema-draft-06", json_schema_draft_06),
    FILE_NAMED("json-schema-draft-07", json_schema_draft_07),
    FILE_NAMED("json-schema-2019-09", json_schema_2019_09),
    FILE_NAMED("json-schema-2020-12", json_schema_2020_12),
    FILE_NAMED("accreditation-v1", accreditation_v1),
    FILE_NAMED("accreditation-v2", accreditation_v2),
    FILE_NAMED("assessment-v1", assessment_v1),
    FILE_NAMED("assessment-v2", assessment_v2),
    FILE_NAMED("extension-accessibility-2", extension_accessibility_2),
    FILE_NAMED("extension-accessibility-3-achievement", extension_accessibility_3_achievement),
    FILE_NAMED("extension-accessibility-3-credential", extension_accessibility_3_credential),
    FILE_NAMED("extension-accessibility-3-profile", extension_accessibility_3_profile),
    FILE_NAMED("extension-apply-link-2", extension_apply_link_2),
    FILE_NAMED("extension-apply-link-3", extension_apply_link_3),
    FILE_NAMED("extension-endorsement-2", extension_endorsement_2),
    FILE_NAMED("extension-example-2", extension_example_2),
    FILE_NAMED("extension-extra-description-2", extension_extra_description_2),
    FILE_NAMED("extension-geo-coordinates-2", extension_geo_coordinates_2),
    FILE_NAMED("extension-geo-coordinates-3-achievement", extension_geo_coordinates_3_achievement),
    FILE_NAMED("extension-geo-coordinates-3-credential", extension_geo_coordinates_3_credential),
    FILE_NAMED("extension-license-2", extension_license_2),
    FILE_NAMED("extension-license-3", extension_license_3),
    FILE_NAMED("extension-original-creator-2", extension_original_creator_2),
    FILE_NAMED("extension-recipient-profile-2", extension_recipient_profile_2),
    FILE_NAMED("open-badges-3.0-achievement-credential", open_badges_3_0_achievement_credential),
    FILE_NAMED("open-badges-3.0-any-achievement-credential", open_badges_3_0_any_achievement_credential),
    FILE_NAMED("open-badges-3.0-any-endorsement-credential", open_badges_3_0_any_endorsement_credential),
    FILE_NAMED("open-badges-3.0-endorsement-credential", open_badges_3_0_endorsement_credential),
    FILE_NAMED("open-badges-3.0-profile", open_badges_3_0_profile),
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
