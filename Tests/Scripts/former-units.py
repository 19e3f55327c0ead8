"""Makes Sources/CDefaults/former-units.csv from the conversion table of the National Statistics Office; see NOTICE.

Usage: former-units.py administrative-units-mapping.csv > Sources/CDefaults/former-units.csv
"""
import csv
import sys

print("level,code,name,present_codes")
province = district = None
communes = {}
for row in csv.DictReader(open(sys.argv[1], encoding="utf-8")):
    key = (row["old_province_code"], row["old_district_code"], row["old_commune_code"], row["old_commune_name"])
    entry = communes.setdefault(key, (row, []))
    entry[1].append(row["new_commune_code"])
for (province_code, district_code, code, name), (row, present) in sorted(communes.items(), key=lambda item: item[0]):
    if province_code != province:
        print(f"province,{province_code},{row['old_province_name']},")
        province, district = province_code, None
    if district_code != district:
        print(f"district,{district_code},{row['old_district_name']},")
        district = district_code
    # An island district had no communes; its name stands for the whole.
    print(f"commune,{code},{name or row['old_district_name']},{' '.join(dict.fromkeys(present))}")
