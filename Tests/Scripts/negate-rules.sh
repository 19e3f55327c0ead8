#!/bin/sh
# Shows that the decision tables of licensing would notice any row of the law being turned: its days by one, its number by
# one, the row dropped or negated. Prints how many cases then fail and the first of them. Every test run checks the same.
set -eu
cd "$(dirname "$0")/../.."
MAIAM_SHOW_NEGATED=1 swift test --filter LawMutationTests 2>/dev/null |
  grep -E '^(negated|dropped|rule|regime|amount|succession) ' | LC_ALL=C sort
