#!/bin/sh
# Shows that the decision table of licensing would notice any clause being turned round: negates, then drops, one clause
# after the other and counts the cases that then fail. The same is checked by every test run; this prints it.
set -eu
cd "$(dirname "$0")/../.."
MAIAM_SHOW_NEGATED=1 swift test --filter DecisionTableTests 2>/dev/null | grep -E '^(negated|dropped) ' | LC_ALL=C sort
