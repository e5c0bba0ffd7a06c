#pragma once

#include <stddef.h>

/// One file of this folder, part of the program: no file is opened when it runs.
struct embedded_file {
    /// The name of the file without its ending.
    const char *name;
    const unsigned char *bytes;
    size_t length;
};

/// The context `contexts/NAME.json`, or NULL when there is none.
const struct embedded_file *embedded_context(const char *name);

/// How many contexts there are.
size_t embedded_context_count(void);

/// The context at a position in the order of the names, or NULL past the end.
const struct embedded_file *embedded_context_at(size_t position);

/// The schema `schemas/NAME.json`, or NULL when there is none.
const struct embedded_file *embedded_schema(const char *name);

/// How many schemas there are.
size_t embedded_schema_count(void);

/// The schema at a position, or NULL past the end.
const struct embedded_file *embedded_schema_at(size_t position);
