#!/bin/sh
# Question: over which years may a converter of the Vietnamese lunar calendar be trusted that states "1900-2100"?
#
# Libraries: vi-lunaire 2026.4.11 (stated range 1900-2100, at +07:00), beside lunar-vn 1.4.0 (same stated range).
#
# Guessed: within the stated range the days are right, or off by one around a new moon near midnight; the package's own
# notes speak of two doubtful years, both to come (2039 and 2071).
# Seen: from 2001 on both packages give the same Tết and the same 10th of the third month, each year to 2050. In every
# year from 1900 to 2000 vi-lunaire is whole months late: Tết falls between March and May, which no lunar year allows (it
# lies between 20 January and 21 February). No error is raised, and converting the day back does not give 1/1 again in any
# of these years, so that not even the round trip closes.
#
# Why it matters to a register of places that care for children: pagodas write the day they were founded by the lunar
# calendar, and papers of older carers carry lunar days of birth; nearly all of them lie before 2000. A check of the
# holidays of recent years, which is what one tries first, finds nothing. Test the first and the last year of a range.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check vi-lunaire==2026.4.11 lunar-vn==1.4.0
"$work/venv/bin/python" - <<'PYTHON'
import sys
from datetime import date
from importlib.metadata import version

from lunar_vn import LunarDate
from lunar_vn import lunar_to_solar as other
from vi_lunaire import lunar_to_solar, solar_to_lunar

print("vi-lunaire", version("vi-lunaire"), "beside lunar-vn", version("lunar-vn"))


def can_be_new_year(day):
    return date(day.year, 1, 20) <= day <= date(day.year, 2, 21)


def unlike(years):
    return [
        year
        for year in years
        if any(
            lunar_to_solar(year, month, day) != other(LunarDate(day, month, year)) for month, day in [(1, 1), (3, 10)]
        )
    ]


for year in (1900, 1985, 2000, 2001, 2026):
    first = lunar_to_solar(year, 1, 1)
    back = solar_to_lunar(first.year, first.month, first.day)
    print(f"1/1/{year} lunar: vi-lunaire {first}, lunar-vn {other(LunarDate(1, 1, year))}; back: {back.day}/{back.month}")

old, new = range(1900, 2001), range(2001, 2051)
impossible = [year for year in old if not can_be_new_year(lunar_to_solar(year, 1, 1))]
print(f"1900-2000: {len(impossible)} of {len(old)} years with a Tết that no lunar year allows")
closed = [
    year
    for year in old
    for first in [lunar_to_solar(year, 1, 1)]
    for back in [solar_to_lunar(first.year, first.month, first.day)]
    if (back.year, back.month, back.day) == (year, 1, 1)
]
print(f"1900-2000: {len(closed)} years in which 1/1, converted there and back, is 1/1 again")
print(f"1900-2000: lunar-vn has {sum(not can_be_new_year(other(LunarDate(1, 1, y))) for y in old)} such years")
print(f"2001-2050: {len(unlike(new))} years in which the two packages differ")
seen = len(impossible) == len(old) and not closed and not unlike(new) and lunar_to_solar(1985, 1, 1) == date(1985, 4, 20)
sys.exit(0 if seen else "the behaviour changed")
PYTHON
