#!/bin/sh
# Writes defaults.c: the list of files compiled into the program. Run by `make defaults` after adding or removing a file;
# a test finds a list that is out of date. `#embed` needs nothing but the toolchain's own clang, and a changed file
# rebuilds by itself.
set -eu
cd "$(dirname "$0")/../.."
files=$(find checklists tables templates -type f | LC_ALL=C sort; echo Sources/CDefaults/administrative-units.csv; echo Sources/CDefaults/former-units.csv; echo Sources/CDefaults/earlier-names.csv)
{
  echo '// Written by embed.sh: make defaults'
  echo '#include "CDefaults.h"'
  echo
  echo '#pragma clang diagnostic ignored "-Wc23-extensions"'
  echo
  number=0
  for file in $files; do
    echo "static const unsigned char file$number[] = {"
    echo "#embed \"../../$file\""
    echo '};'
    number=$((number + 1))
  done
  echo
  echo 'static const struct care_default files[] = {'
  number=0
  for file in $files; do
    echo "    {\"${file#Sources/CDefaults/}\", file$number, sizeof file$number},"
    number=$((number + 1))
  done
  echo '};'
  echo
  echo 'size_t care_defaults_count(void) { return sizeof files / sizeof files[0]; }'
  echo
  echo 'const struct care_default *care_default_at(size_t index) {'
  echo '  return index < care_defaults_count() ? &files[index] : NULL;'
  echo '}'
} > Sources/CDefaults/defaults.c
