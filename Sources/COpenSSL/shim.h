#pragma once

// The part of OpenSSL 3 that the Cryptography target uses: its headers, and wrappers for what Swift cannot call
// (variadic functions) or can only call clumsily (arrays of OSSL_PARAM). Every wrapper gives back one pointer that the
// caller owns, or NULL with the reason in OpenSSL's error queue.

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/params.h>
#include <openssl/pkcs12.h>
#include <openssl/pkcs12err.h>
#include <openssl/rand.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

/// A named curve as a key without numbers: a template for the keys on it.
static inline EVP_PKEY *COpenSSL_ec_template(const char *group) {
    EVP_PKEY *key = NULL;
    OSSL_PARAM parameters[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_PKEY_PARAM_GROUP_NAME, (char *)group, 0),
        OSSL_PARAM_construct_end(),
    };
    EVP_PKEY_CTX *context = EVP_PKEY_CTX_new_from_name(NULL, "EC", NULL);
    if (context == NULL) return NULL;
    if (EVP_PKEY_fromdata_init(context) != 1 ||
        EVP_PKEY_fromdata(context, &key, EVP_PKEY_KEY_PARAMETERS, parameters) != 1) {
        EVP_PKEY_free(key);
        key = NULL;
    }
    EVP_PKEY_CTX_free(context);
    return key;
}

/// Writes a big-endian number in the byte order of the machine, as OSSL_PARAM wants it. 1 when it succeeded.
static inline int COpenSSL_native_order(const uint8_t *number, size_t length, uint8_t *native) {
    BIGNUM *value = BN_bin2bn(number, (int)length, NULL);
    if (value == NULL) return 0;
    int written = BN_bn2nativepad(value, native, (int)length);
    BN_free(value);
    return written == (int)length;
}

/// The RSA public key of a big-endian modulus (at most 1024 bytes) and exponent (at most 8 bytes).
static inline EVP_PKEY *COpenSSL_rsa_public_key(
    const uint8_t *modulus, size_t modulus_length, const uint8_t *exponent, size_t exponent_length) {
    uint8_t native_modulus[1024];
    uint8_t native_exponent[8];
    if (modulus_length > sizeof native_modulus || exponent_length > sizeof native_exponent) return NULL;
    if (!COpenSSL_native_order(modulus, modulus_length, native_modulus)) return NULL;
    if (!COpenSSL_native_order(exponent, exponent_length, native_exponent)) return NULL;
    OSSL_PARAM parameters[] = {
        OSSL_PARAM_construct_BN(OSSL_PKEY_PARAM_RSA_N, native_modulus, modulus_length),
        OSSL_PARAM_construct_BN(OSSL_PKEY_PARAM_RSA_E, native_exponent, exponent_length),
        OSSL_PARAM_construct_end(),
    };
    EVP_PKEY *key = NULL;
    EVP_PKEY_CTX *context = EVP_PKEY_CTX_new_from_name(NULL, "RSA", NULL);
    if (context == NULL) return NULL;
    if (EVP_PKEY_fromdata_init(context) != 1 ||
        EVP_PKEY_fromdata(context, &key, EVP_PKEY_PUBLIC_KEY, parameters) != 1) {
        EVP_PKEY_free(key);
        key = NULL;
    }
    EVP_PKEY_CTX_free(context);
    return key;
}

/// A new key pair: Ed25519.
static inline EVP_PKEY *COpenSSL_generate_ed25519(void) { return EVP_PKEY_Q_keygen(NULL, NULL, "ED25519"); }

/// A new key pair on a named curve.
static inline EVP_PKEY *COpenSSL_generate_ec(const char *group) { return EVP_PKEY_Q_keygen(NULL, NULL, "EC", group); }

/// A new RSA key pair with exponent 65537.
static inline EVP_PKEY *COpenSSL_generate_rsa(size_t bits) { return EVP_PKEY_Q_keygen(NULL, NULL, "RSA", bits); }

/// Wipes and frees memory that OpenSSL allocated.
static inline void COpenSSL_clear_free(void *memory, size_t length) { OPENSSL_clear_free(memory, length); }

/* How often the key derivation of an encrypted PKCS#8 key runs (PBES2 with PBKDF2); 0 when that is not how it is
   encrypted, -1 when the number does not fit. */
static inline int64_t COpenSSL_pbkdf2_rounds(const X509_SIG *encrypted) {
    const X509_ALGOR *algorithm = NULL;
    const ASN1_OBJECT *identifier = NULL;
    const void *parameter = NULL;
    int type = 0;
    int64_t rounds = 0;
    X509_SIG_get0(encrypted, &algorithm, NULL);
    X509_ALGOR_get0(&identifier, &type, &parameter, algorithm);
    if (OBJ_obj2nid(identifier) != NID_pbes2 || type != V_ASN1_SEQUENCE) return 0;
    PBE2PARAM *scheme = (PBE2PARAM *)ASN1_item_unpack((const ASN1_STRING *)parameter, ASN1_ITEM_rptr(PBE2PARAM));
    if (scheme == NULL) return 0;
    X509_ALGOR_get0(&identifier, &type, &parameter, scheme->keyfunc);
    if (OBJ_obj2nid(identifier) == NID_id_pbkdf2 && type == V_ASN1_SEQUENCE) {
        PBKDF2PARAM *derivation =
            (PBKDF2PARAM *)ASN1_item_unpack((const ASN1_STRING *)parameter, ASN1_ITEM_rptr(PBKDF2PARAM));
        if (derivation != NULL) {
            if (ASN1_INTEGER_get_int64(&rounds, derivation->iter) != 1) rounds = -1;
            PBKDF2PARAM_free(derivation);
        }
    }
    PBE2PARAM_free(scheme);
    return rounds;
}
