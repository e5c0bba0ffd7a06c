#pragma once
#include <curl/curl.h>
#include <dlfcn.h>
#include <netinet/in.h>
#include <stdbool.h>
#include <string.h>
#include <sys/socket.h>

// libcurl is not linked: it brings some thirty libraries along, which every start would pay for. It is opened when a document
// on the web is needed, and then every function is looked up at once.

/// Each function that is used, without the `curl_` in front.
#define CCURL_FUNCTIONS(each) \
    each(easy_cleanup) each(easy_getinfo) each(easy_init) each(easy_setopt) each(easy_strerror) each(free) \
    each(getdate) each(global_init) each(multi_add_handle) each(multi_cleanup) each(multi_info_read) \
    each(multi_init) each(multi_perform) each(multi_poll) each(multi_remove_handle) each(multi_setopt) \
    each(multi_wakeup) each(slist_append) each(slist_free_all) each(url) each(url_cleanup) each(url_get) \
    each(url_set) each(version_info)

/// The functions, with the types that the header of libcurl gives them. They never change, so every thread may have them.
struct __attribute__((swift_attr("@Sendable"))) ccurl_functions {
#define CCURL_MEMBER(name) __typeof__(&curl_##name) _Nonnull name;
    CCURL_FUNCTIONS(CCURL_MEMBER)
#undef CCURL_MEMBER
};

struct ccurl_opened {
    /// All of them, unless there is a problem.
    struct ccurl_functions functions;
    /// What the dynamic linker says is wrong, until it is next asked something; NULL when all is well.
    const char *_Nullable problem;
};

/// Opens the library, for good, and looks its functions up.
static inline struct ccurl_opened ccurl_open(const char *file) {
    struct ccurl_opened opened;
    memset(&opened, 0, sizeof opened);
    void *library = dlopen(file, RTLD_NOW | RTLD_LOCAL);
#define CCURL_LOOK_UP(name) &&(opened.functions.name = (__typeof__(&curl_##name))dlsym(library, "curl_" #name))
    bool is_whole = library CCURL_FUNCTIONS(CCURL_LOOK_UP);
#undef CCURL_LOOK_UP
    if (is_whole) return opened;
    opened.problem = dlerror();
    if (!opened.problem) opened.problem = "a function is missing";
    return opened;
}

// libcurl sets and gets its options through functions with variable arguments, which Swift does not see.

static inline CURLcode ccurl_set_text(struct ccurl_functions curl, CURL *handle, CURLoption option, const char *value) {
    return curl.easy_setopt(handle, option, value);
}

static inline CURLcode ccurl_set_number(struct ccurl_functions curl, CURL *handle, CURLoption option, long value) {
    return curl.easy_setopt(handle, option, value);
}

static inline CURLcode ccurl_set_size(struct ccurl_functions curl, CURL *handle, CURLoption option, curl_off_t value) {
    return curl.easy_setopt(handle, option, value);
}

static inline CURLcode ccurl_set_pointer(struct ccurl_functions curl, CURL *handle, CURLoption option, void *value) {
    return curl.easy_setopt(handle, option, value);
}

static inline CURLcode ccurl_set_list(struct ccurl_functions curl, CURL *handle, CURLoption option, struct curl_slist *value) {
    return curl.easy_setopt(handle, option, value);
}

static inline CURLcode ccurl_set_receiver(struct ccurl_functions curl, CURL *handle, CURLoption option, curl_write_callback value) {
    return curl.easy_setopt(handle, option, value);
}

static inline CURLcode ccurl_set_socket_opener(struct ccurl_functions curl, CURL *handle, curl_opensocket_callback value) {
    return curl.easy_setopt(handle, CURLOPT_OPENSOCKETFUNCTION, value);
}

static inline long ccurl_status(struct ccurl_functions curl, CURL *handle) {
    long status = 0;
    return curl.easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &status) == CURLE_OK ? status : 0;
}

/// Where a response redirects to, as an absolute URL; it belongs to the handle.
static inline const char *ccurl_redirect(struct ccurl_functions curl, CURL *handle) {
    char *url = NULL;
    return curl.easy_getinfo(handle, CURLINFO_REDIRECT_URL, &url) == CURLE_OK ? url : NULL;
}

static inline CURLMcode ccurl_multi_set_number(struct ccurl_functions curl, CURLM *multi, CURLMoption option, long value) {
    return curl.multi_setopt(multi, option, value);
}

/// The next transfer that has ended, or NULL.
static inline CURL *ccurl_next_ended(struct ccurl_functions curl, CURLM *multi, CURLcode *result) {
    int left = 0;
    struct CURLMsg *message;
    while ((message = curl.multi_info_read(multi, &left))) {
        if (message->msg != CURLMSG_DONE) continue;
        *result = message->data.result;
        return message->easy_handle;
    }
    return NULL;
}

/// Copies the bytes of an address: 4 of IPv4, 16 of IPv6, none of anything else.
static inline size_t ccurl_address_bytes(const struct curl_sockaddr *address, unsigned char bytes[16]) {
    if (address->family == AF_INET) {
        memcpy(bytes, &((const struct sockaddr_in *)&address->addr)->sin_addr, 4);
        return 4;
    }
    if (address->family == AF_INET6) {
        memcpy(bytes, &((const struct sockaddr_in6 *)&address->addr)->sin6_addr, 16);
        return 16;
    }
    return 0;
}

/// A socket for an address that no program started from here inherits.
static inline curl_socket_t ccurl_open_socket(const struct curl_sockaddr *address) {
    return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}
