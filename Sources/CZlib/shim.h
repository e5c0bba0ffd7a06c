#pragma once
#include <zlib.h>

/// Prepares a stream for decompression; `inflateInit2` is a macro that Swift does not see.
static inline int czlib_inflate_begin(z_stream *stream, int window_bits) {
    return inflateInit2(stream, window_bits);
}

/// Prepares a stream for compression; `deflateInit2` is a macro that Swift does not see.
static inline int czlib_deflate_begin(z_stream *stream, int level, int window_bits) {
    return deflateInit2(stream, level, Z_DEFLATED, window_bits, 8, Z_DEFAULT_STRATEGY);
}
