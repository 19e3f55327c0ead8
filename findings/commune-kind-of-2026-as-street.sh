#!/bin/sh
# Question: what does a parser of Vietnamese addresses do with a commune that became a ward after its data were gathered?
#
# Libraries: vietnamadminunits 1.0.4 (October 2025) and onflow-location-platform 1.1.2 (September 2026), the functions
# that parse addresses of the two tiers.
#
# Guessed: xã Lộc Ninh became phường Lộc Ninh, and tỉnh Đồng Nai thành phố Đồng Nai, on 30/4/2026 (237/NQ-UBTVQH16,
# 30/2026/QH16). A parser of older data either does not know "Phường Lộc Ninh" and says so, or takes the name and drops
# the kind.
# Seen: it takes the name, answers with the older unit, and keeps the kind that did not fit as the street: the address
# comes back as "Phường, Xã Lộc Ninh, Tỉnh Đồng Nai", a place of two kinds on a street named "Phường". So it is with all
# 22 communes that became wards in 2026. With a house number and street before it the kind is dropped, as guessed. A
# package published after the change does the same, since it carries the older data: the day a package was published
# says nothing of the day of its units.
#
# Why it matters to a register of places that care for children: a name is matched, so nothing stands out, and the
# written address is spoilt for letters and decisions. The codes stay right: the change touched names and kinds only.
# Keep the code of a commune, take the written name from the register's own dated list, and compare the kind too.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check vietnamadminunits==1.0.4 \
  onflow-location-platform==1.1.2 Unidecode==1.4.0 shapely==2.2.0 geopy==2.5.0 pandas==3.1.1
"$work/venv/bin/python" - <<'PYTHON'
import sys
from importlib.metadata import version

from onflow_location_platform import parse_address_new
from vietnamadminunits import parse_address

parsers = [("vietnamadminunits", parse_address), ("onflow-location-platform", parse_address_new)]
cases = [
    ("Xã Lộc Ninh, Tỉnh Đồng Nai", "Xã Lộc Ninh", None),
    ("Phường Lộc Ninh, Thành phố Đồng Nai", "Xã Lộc Ninh", "Phường"),
    ("Phường Yên Phong, Thành phố Bắc Ninh", "Xã Yên Phong", "Phường"),
    ("Số 5 đường Thử, Phường Lộc Ninh, Thành phố Đồng Nai", "Xã Lộc Ninh", "Số 5 Đường Thử"),
]
changed = False
for package, parse in parsers:
    print(package, version(package))
    for address, ward, street in cases:
        unit = parse(address)
        changed |= (unit.ward, unit.street) != (ward, street)
        print(f"  {address}: commune {unit.ward} ({unit.ward_code}), {unit.province}; street {unit.street!r}")
sys.exit("the behaviour changed" if changed else 0)
PYTHON
