#ifndef C_DEFAULTS_H
#define C_DEFAULTS_H

#include <stddef.h>

/// One file compiled into the program.
struct care_default {
  /// Relative to the top folder: "checklists/under-10.yaml".
  const char *path;
  const unsigned char *bytes;
  size_t size;
};

/// How many there are.
size_t care_defaults_count(void);

/// The file at an index from 0; NULL past the end.
const struct care_default *care_default_at(size_t index);

#endif
