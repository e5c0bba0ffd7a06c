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
#include <openssl/params.h>
#include <openssl/pkcs12.h>
#include <openssl/pkcs12err.h>
#include <openssl/rand.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

/// The public key that `parameters` describe, of the type that `type` names.
static inline EVP_PKEY *COpenSSL_public_key(const char *type, OSSL_PARAM *parameters) {
    EVP_PKEY *key = NULL;
    EVP_PKEY_CTX *context = EVP_PKEY_CTX_new_from_name(NULL, type, NULL);
    if (context == NULL) return NULL;
    if (EVP_PKEY_fromdata_init(context) != 1 ||
        EVP_PKEY_fromdata(context, &key, EVP_PKEY_PUBLIC_KEY, parameters) != 1) {
        EVP_PKEY_free(key);
        key = NULL;
    }
    EVP_PKEY_CTX_free(context);
    return key;
}

/// The public key of a point (SEC 1, compressed or uncompressed) on a named curve; NULL when it is not on the curve.
static inline EVP_PKEY *COpenSSL_ec_public_key(const char *group, const uint8_t *point, size_t length) {
    OSSL_PARAM parameters[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_PKEY_PARAM_GROUP_NAME, (char *)group, 0),
        OSSL_PARAM_construct_octet_string(OSSL_PKEY_PARAM_PUB_KEY, (void *)point, length),
        OSSL_PARAM_construct_end(),
    };
    return COpenSSL_public_key("EC", parameters);
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
    return COpenSSL_public_key("RSA", parameters);
}

/// A new key pair: Ed25519.
static inline EVP_PKEY *COpenSSL_generate_ed25519(void) { return EVP_PKEY_Q_keygen(NULL, NULL, "ED25519"); }

/// A new key pair on a named curve.
static inline EVP_PKEY *COpenSSL_generate_ec(const char *group) { return EVP_PKEY_Q_keygen(NULL, NULL, "EC", group); }

/// A new RSA key pair with exponent 65537.
static inline EVP_PKEY *COpenSSL_generate_rsa(size_t bits) { return EVP_PKEY_Q_keygen(NULL, NULL, "RSA", bits); }

/// Whether a point of edwards25519 (RFC 8032) has the y coordinate given, little-endian: 1, 0, or -1 for a failure.
///
/// x² = (y² − 1) / (d·y² + 1); that is a square exactly when (y² − 1)·(d·y² + 1) is one, which the Kronecker symbol tells.
static inline int COpenSSL_is_edwards25519_coordinate(const uint8_t y[32]) {
    static const uint8_t prime_bytes[32] = {
        0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
        0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xed};
    static const uint8_t d_bytes[32] = {
        0x52, 0x03, 0x6c, 0xee, 0x2b, 0x6f, 0xfe, 0x73, 0x8c, 0xc7, 0x40, 0x79, 0x77, 0x79, 0xe8, 0x98,
        0x00, 0x70, 0x0a, 0x4d, 0x41, 0x41, 0xd8, 0xab, 0x75, 0xeb, 0x4d, 0xca, 0x13, 0x59, 0x78, 0xa3};
    int answer = -1;
    BN_CTX *context = BN_CTX_new();
    if (context == NULL) return -1;
    BN_CTX_start(context);
    BIGNUM *prime = BN_CTX_get(context), *square = BN_CTX_get(context);
    BIGNUM *left = BN_CTX_get(context), *right = BN_CTX_get(context);
    // The last of several BN_CTX_get is NULL when any of them is.
    if (right != NULL && BN_bin2bn(prime_bytes, 32, prime) != NULL && BN_bin2bn(d_bytes, 32, right) != NULL &&
        BN_lebin2bn(y, 32, left) != NULL && BN_mod_sqr(square, left, prime, context) == 1 &&
        BN_mod_mul(right, right, square, prime, context) == 1 && BN_add_word(right, 1) == 1 &&
        BN_copy(left, square) != NULL && BN_mod_sub(left, left, BN_value_one(), prime, context) == 1 &&
        BN_mod_mul(left, left, right, prime, context) == 1) {
        int symbol = BN_kronecker(left, prime, context);
        if (symbol >= -1) answer = symbol >= 0;
    }
    BN_CTX_end(context);
    BN_CTX_free(context);
    return answer;
}

/// Wipes and frees memory that OpenSSL allocated.
static inline void COpenSSL_clear_free(void *memory, size_t length) { OPENSSL_clear_free(memory, length); }
