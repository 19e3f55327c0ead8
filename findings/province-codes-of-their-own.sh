#!/bin/sh
# Question: is the two-digit "code" of a province, in a converter of Vietnamese addresses, the statistics office's code?
#
# Library: vietnam-address-converter 1.0.5.
#
# Guessed: it is. Two digits per province under the name "code", as in the official list (Hà Nội 01, Hải Phòng 31, Thành
# phố Hồ Chí Minh 79), so results may be joined with a register by that code.
# Seen: it is a numbering of the package's own, drawn from the same two digits. Hải Phòng is "14", officially Sơn La's;
# Quảng Trị is "38", officially Thanh Hóa's. Not one of the 34 provinces has its official code, and 16 have the official
# code of another present province. What is more, the package numbers the former provinces anew: "38" is Hải Dương in
# the the address that is read, and Quảng Trị in the address that comes out.
#
# Why it matters to a register of places that care for children: a join by such a code does not fail. It moves places to
# provinces at the other end of the country, and only for some provinces, so that totals still look likely. Join by name,
# or check a code's name against the official list before the first row is taken.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check vietnam-address-converter==1.0.5
"$work/venv/bin/python" - <<'PYTHON'
import sys
from importlib.metadata import version

from vietnam_address_converter import auto_convert_address, data

print("vietnam-address-converter", version("vietnam-address-converter"))
# The list of the statistics office, two tiers, state of September 2026.
official = {
    "01": "Hà Nội", "04": "Cao Bằng", "08": "Tuyên Quang", "11": "Điện Biên", "12": "Lai Châu", "14": "Sơn La",
    "15": "Lào Cai", "19": "Thái Nguyên", "20": "Lạng Sơn", "22": "Quảng Ninh", "24": "Bắc Ninh", "25": "Phú Thọ",
    "31": "Hải Phòng", "33": "Hưng Yên", "37": "Ninh Bình", "38": "Thanh Hóa", "40": "Nghệ An", "42": "Hà Tĩnh",
    "44": "Quảng Trị", "46": "Huế", "48": "Đà Nẵng", "51": "Quảng Ngãi", "52": "Gia Lai", "56": "Khánh Hòa",
    "66": "Đắk Lắk", "68": "Lâm Đồng", "75": "Đồng Nai", "79": "Hồ Chí Minh", "80": "Tây Ninh", "82": "Đồng Tháp",
    "86": "Vĩnh Long", "91": "An Giang", "92": "Cần Thơ", "96": "Cà Mau",
}  # fmt: skip


def plain(name):
    return " ".join(name.casefold().replace("thành phố ", "").replace("tỉnh ", "").split())


present = {province["code"]: plain(province["name"]) for province in data.newProvinces.values()}
former = {province["code"]: plain(province["name"]) for province in data.oldProvinces.values()}
right = [code for code, name in present.items() if plain(official.get(code, "")) == name]
others = {code: name for code, name in present.items() if code in official and code not in right}
for code, name in sorted(others.items()):
    print(f'"{code}": here {name.title()}, officially {official[code]}; among the former ones {former.get(code, "-").title()}')
print(f"{len(present)} provinces: {len(right)} with the official code, {len(others)} with the official code of another")
answer = auto_convert_address("Phường Tứ Minh, Thành phố Hải Dương, Tỉnh Hải Dương")
codes = answer["parsed"]["province_code"], answer["converted_new"]["province"]["code"]
print(f"Phường Tứ Minh of Hải Dương, now of Hải Phòng: read as province {codes[0]}, converted to {codes[1]}; officially 30, 31")
seen = codes == ("38", "14") and len(present) == 34 and not right and len(others) == 16
seen &= present["14"] == "hải phòng" and former["38"] == "hải dương" and present["38"] == "quảng trị"
sys.exit(0 if seen else "the behaviour changed")
PYTHON
