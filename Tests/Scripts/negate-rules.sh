#!/bin/sh
# Shows that the decision tables of licensing hold every row of law, of competences and of terms: how many cases notice when
# its days or its number are turned by one, when it is dropped or turned round, and the first of them; then how many show
# each rule broken, kept and open for want of a fact. Takes some minutes. Every test run checks the same, and stops at the
# first case that notices.
set -eu
cd "$(dirname "$0")/../.."
log=$(mktemp)
trap 'rm -f "$log"' EXIT
status=0
MAIAM_SHOW_NEGATED=1 swift test --filter 'LawMutationTests|RuleSidesTests' >"$log" 2>&1 || status=$?
changes='dropped negated regime rule amount succession competence processing'
for part in $changes broken kept open; do
  grep "^$part .* — " "$log" | LC_ALL=C sort || true
done
grep -E 'error:|recorded an issue|no case notices|held after all' "$log" >&2 || true
turned=$(for part in $changes; do grep "^$part .* — " "$log" || true; done)
echo "$(echo "$turned" | grep -c . || true) changes of law, $(echo "$turned" | grep -c ': 0 — ' || true) of them seen by no case;" \
  "$(grep -c '^broken .* — ' "$log" || true) rules"
exit "$status"
