#!/bin/sh
# Question: does a calendar that knows a year's swapped working days know all of them?
#
# Library: the Python package holidays 0.109 (the newest on 2026-11-28), country VN, method get_nth_working_day().
#
# Guessed: its table of special days has an entry for Vietnam in 2026, and it counts the worked Saturday 22/08/2026 and
# the free Monday 31/08/2026 rightly. So the swaps of 2026 are in, and terms of working days may be counted with it.
# Seen: of the two swaps of 2026 only that one is in. Friday 02/01/2026 (off) and Saturday 10/01/2026 (worked instead,
# Công văn 12729/VPCP-KGVX) are missing, and nothing marks the year as incomplete. The error has both signs: a term over
# 02/01/2026 ends one working day too early, a term that ends on 10/01/2026 ends two days too late.
#
# Why it matters to a register of places that care for children: terms in "ngày làm việc" run after each licence, letter
# and check. The two swaps of 2026 stand in two documents (the other is in Thông báo 9441/TB-BNV), so that having one of
# them says nothing of the rest: keep swaps in a table with the document of each, and say which years are complete.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check holidays==0.109 python-dateutil==2.9.0.post0 six==1.17.0
"$work/venv/bin/python" - <<'PYTHON'
import sys
from datetime import date

import holidays

print("holidays", holidays.__version__)
vietnam = holidays.country_holidays("VN", years=2026)
wrong = False


def show(what, announced, seen, expected_of_library):
    global wrong
    wrong = wrong or seen != expected_of_library
    print(f"{what}: announced {announced}, library {seen}")


for day, announced, library in [
    (date(2026, 8, 31), "off", "off"),
    (date(2026, 8, 22), "worked", "worked"),
    (date(2026, 1, 2), "off", "worked"),
    (date(2026, 1, 10), "worked", "off"),
]:
    seen = "worked" if vietnam.is_working_day(day) else "off"
    show(f"{day:%a %d/%m/%Y}", announced, seen, library)

# Worked by the announcement: 31/12, 05/01, 06/01, 07/01, 08/01.
term = vietnam.get_nth_working_day(date(2025, 12, 30), 5)
show("5 working days after 30/12/2025", "2026-01-08", str(term), "2026-01-07")
# Worked by the announcement: 09/01 and Saturday 10/01.
term = vietnam.get_nth_working_day(date(2026, 1, 8), 2)
show("2 working days after 08/01/2026", "2026-01-10", str(term), "2026-01-12")
sys.exit("the behaviour changed" if wrong else 0)
PYTHON
