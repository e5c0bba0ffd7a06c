#include "CSchemas.h"
#include <string.h>

// `#embed` is C23; the compiler offers it in every mode.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char accreditation_v1[] = {
#embed "contexts/accreditation-v1.json"
};
static const unsigned char accreditation_v2[] = {
#embed "contexts/accreditation-v2.json"
};
static const unsigned char assessment_v1[] = {
#embed "contexts/assessment-v1.json"
};
static const unsigned char assessment_v2[] = {
#embed "contexts/assessment-v2.json"
};
static const unsigned char bitstring_status_list_v1[] = {
#embed "contexts/bitstring-status-list-v1.json"
};
static const unsigned char cid_v1[] = {
#embed "contexts/cid-v1.json"
};
static const unsigned char clr_2_0_0[] = {
#embed "contexts/clr-2.0.0.json"
};
static const unsigned char clr_2_0_1[] = {
#embed "contexts/clr-2.0.1.json"
};
static const unsigned char credentials_examples_v1[] = {
#embed "contexts/credentials-examples-v1.json"
};
static const unsigned char credentials_examples_v2[] = {
#embed "contexts/credentials-examples-v2.json"
};
static const unsigned char credentials_undefined_terms_v2[] = {
#embed "contexts/credentials-undefined-terms-v2.json"
};
static const unsigned char credentials_v1[] = {
#embed "contexts/credentials-v1.json"
};
static const unsigned char credentials_v2[] = {
#embed "contexts/credentials-v2.json"
};
static const unsigned char data_integrity_v1[] = {
#embed "contexts/data-integrity-v1.json"
};
static const unsigned char data_integrity_v2[] = {
#embed "contexts/data-integrity-v2.json"
};
static const unsigned char did_v1[] = {
#embed "contexts/did-v1.json"
};
static const unsigned char extension_accessibility_2[] = {
#embed "contexts/extension-accessibility-2.json"
};
static const unsigned char extension_accessibility_3[] = {
#embed "contexts/extension-accessibility-3.json"
};
static const unsigned char extension_apply_link_2[] = {
#embed "contexts/extension-apply-link-2.json"
};
static const unsigned char extension_apply_link_3[] = {
#embed "contexts/extension-apply-link-3.json"
};
static const unsigned char extension_endorsement_2[] = {
#embed "contexts/extension-endorsement-2.json"
};
static const unsigned char extension_example_2[] = {
#embed "contexts/extension-example-2.json"
};
static const unsigned char extension_extra_description_2[] = {
#embed "contexts/extension-extra-description-2.json"
};
static const unsigned char extension_geo_coordinates_2[] = {
#embed "contexts/extension-geo-coordinates-2.json"
};
static const unsigned char extension_geo_coordinates_3[] = {
#embed "contexts/extension-geo-coordinates-3.json"
};
static const unsigned char extension_license_2[] = {
#embed "contexts/extension-license-2.json"
};
static const unsigned char extension_license_3[] = {
#embed "contexts/extension-license-3.json"
};
static const unsigned char extension_original_creator_2[] = {
#embed "contexts/extension-original-creator-2.json"
};
static const unsigned char extension_recipient_profile_2[] = {
#embed "contexts/extension-recipient-profile-2.json"
};
static const unsigned char jwk_v1[] = {
#embed "contexts/jwk-v1.json"
};
static const unsigned char multikey_v1[] = {
#embed "contexts/multikey-v1.json"
};
static const unsigned char odrl[] = {
#embed "contexts/odrl.json"
};
static const unsigned char open_badges_0[] = {
#embed "contexts/open-badges-0.json"
};
static const unsigned char open_badges_1_0[] = {
#embed "contexts/open-badges-1.0.json"
};
static const unsigned char open_badges_1_1[] = {
#embed "contexts/open-badges-1.1.json"
};
static const unsigned char open_badges_2_0[] = {
#embed "contexts/open-badges-2.0.json"
};
static const unsigned char open_badges_2_0_before_erratum[] = {
#embed "contexts/open-badges-2.0-before-erratum.json"
};
static const unsigned char open_badges_2_1[] = {
#embed "contexts/open-badges-2.1.json"
};
static const unsigned char open_badges_3_0_extensions[] = {
#embed "contexts/open-badges-3.0-extensions.json"
};
static const unsigned char open_badges_3_0_0[] = {
#embed "contexts/open-badges-3.0.0.json"
};
static const unsigned char open_badges_3_0_1[] = {
#embed "contexts/open-badges-3.0.1.json"
};
static const unsigned char open_badges_3_0_2[] = {
#embed "contexts/open-badges-3.0.2.json"
};
static const unsigned char open_badges_3_0_3[] = {
#embed "contexts/open-badges-3.0.3.json"
};
static const unsigned char open_badges_3_0_3_without_endorsement_jwt[] = {
#embed "contexts/open-badges-3.0.3-without-endorsement-jwt.json"
};
static const unsigned char security_v1[] = {
#embed "contexts/security-v1.json"
};
static const unsigned char security_v2[] = {
#embed "contexts/security-v2.json"
};
static const unsigned char security_v3[] = {
#embed "contexts/security-v3.json"
};
static const unsigned char status_list_2021_v1[] = {
#embed "contexts/status-list-2021-v1.json"
};
static const unsigned char suite_ed25519_2018_v1[] = {
#embed "contexts/suite-ed25519-2018-v1.json"
};
static const unsigned char suite_ed25519_2020_v1[] = {
#embed "contexts/suite-ed25519-2020-v1.json"
};
static const unsigned char suite_jws_2020_v1[] = {
#embed "contexts/suite-jws-2020-v1.json"
};
static const unsigned char suite_secp256k1_2019_v1[] = {
#embed "contexts/suite-secp256k1-2019-v1.json"
};
static const unsigned char suite_x25519_2019_v1[] = {
#embed "contexts/suite-x25519-2019-v1.json"
};
static const unsigned char suite_x25519_2020_v1[] = {
#embed "contexts/suite-x25519-2020-v1.json"
};

#define FILE_NAMED(name, bytes) {name, bytes, sizeof bytes}

// In the order of the names, for the search below.
static const struct embedded_file contexts[] = {
    FILE_NAMED("accreditation-v1", accreditation_v1),
    FILE_NAMED("accreditation-v2", accreditation_v2),
    FILE_NAMED("assessment-v1", assessment_v1),
    FILE_NAMED("assessment-v2", assessment_v2),
    FILE_NAMED("bitstring-status-list-v1", bitstring_status_list_v1),
    FILE_NAMED("cid-v1", cid_v1),
    FILE_NAMED("clr-2.0.0", clr_2_0_0),
    FILE_NAMED("clr-2.0.1", clr_2_0_1),
    FILE_NAMED("credentials-examples-v1", credentials_examples_v1),
    FILE_NAMED("credentials-examples-v2", credentials_examples_v2),
    FILE_NAMED("credentials-undefined-terms-v2", credentials_undefined_terms_v2),
    FILE_NAMED("credentials-v1", credentials_v1),
    FILE_NAMED("credentials-v2", credentials_v2),
    FILE_NAMED("data-integrity-v1", data_integrity_v1),
    FILE_NAMED("data-integrity-v2", data_integrity_v2),
    FILE_NAMED("did-v1", did_v1),
    FILE_NAMED("extension-accessibility-2", extension_accessibility_2),
    FILE_NAMED("extension-accessibility-3", extension_accessibility_3),
    FILE_NAMED("extension-apply-link-2", extension_apply_link_2),
    FILE_NAMED("extension-apply-link-3", extension_apply_link_3),
    FILE_NAMED("extension-endorsement-2", extension_endorsement_2),
    FILE_NAMED("extension-example-2", extension_example_2),
    FILE_NAMED("extension-extra-description-2", extension_extra_description_2),
    FILE_NAMED("extension-geo-coordinates-2", extension_geo_coordinates_2),
    FILE_NAMED("extension-geo-coordinates-3", extension_geo_coordinates_3),
    FILE_NAMED("extension-license-2", extension_license_2),
    FILE_NAMED("extension-license-3", extension_license_3),
    FILE_NAMED("extension-original-creator-2", extension_original_creator_2),
    FILE_NAMED("extension-recipient-profile-2", extension_recipient_profile_2),
    FILE_NAMED("jwk-v1", jwk_v1),
    FILE_NAMED("multikey-v1", multikey_v1),
    FILE_NAMED("odrl", odrl),
    FILE_NAMED("open-badges-0", open_badges_0),
    FILE_NAMED("open-badges-1.0", open_badges_1_0),
    FILE_NAMED("open-badges-1.1", open_badges_1_1),
    FILE_NAMED("open-badges-2.0", open_badges_2_0),
    FILE_NAMED("open-badges-2.0-before-erratum", open_badges_2_0_before_erratum),
    FILE_NAMED("open-badges-2.1", open_badges_2_1),
    FILE_NAMED("open-badges-3.0-extensions", open_badges_3_0_extensions),
    FILE_NAMED("open-badges-3.0.0", open_badges_3_0_0),
    FILE_NAMED("open-badges-3.0.1", open_badges_3_0_1),
    FILE_NAMED("open-badges-3.0.2", open_badges_3_0_2),
    FILE_NAMED("open-badges-3.0.3", open_badges_3_0_3),
    FILE_NAMED("open-badges-3.0.3-without-endorsement-jwt", open_badges_3_0_3_without_endorsement_jwt),
    FILE_NAMED("security-v1", security_v1),
    FILE_NAMED("security-v2", security_v2),
    FILE_NAMED("security-v3", security_v3),
    FILE_NAMED("status-list-2021-v1", status_list_2021_v1),
    FILE_NAMED("suite-ed25519-2018-v1", suite_ed25519_2018_v1),
    FILE_NAMED("suite-ed25519-2020-v1", suite_ed25519_2020_v1),
    FILE_NAMED("suite-jws-2020-v1", suite_jws_2020_v1),
    FILE_NAMED("suite-secp256k1-2019-v1", suite_secp256k1_2019_v1),
    FILE_NAMED("suite-x25519-2019-v1", suite_x25519_2019_v1),
    FILE_NAMED("suite-x25519-2020-v1", suite_x25519_2020_v1),
};

const struct embedded_file *embedded_context(const char *name) {
    size_t low = 0, high = sizeof contexts / sizeof contexts[0];
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = strcmp(name, contexts[middle].name);
        if (order == 0) return &contexts[middle];
        if (order < 0) high = middle;
        else low = middle + 1;
    }
    return NULL;
}

size_t embedded_context_count(void) { return sizeof contexts / sizeof contexts[0]; }

const struct embedded_file *embedded_context_at(size_t position) {
    return position < embedded_context_count() ? &contexts[position] : NULL;
}
