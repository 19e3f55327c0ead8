"""Compares what the program says of each facility with the situation written by hand in the list.

Usage: compare.py FACILITIES.csv AUDIT.json
"""
import csv
import json
import sys

with open(sys.argv[1], encoding="utf-8-sig", newline="") as file:
    expected = {row["Mã cơ sở"]: row["Tình trạng dự kiến"] for row in csv.DictReader(file)}
with open(sys.argv[2], encoding="utf-8") as file:
    found = {audit["facility_code"]: audit["situation"] for audit in json.load(file)}

wrong = [
    f"{code}: dự kiến {expected.get(code)}, chương trình nói {found.get(code)}"
    for code in sorted(expected.keys() | found.keys())
    if expected.get(code) != found.get(code)
]
unknown = sum(situation == "unknown" for situation in found.values())
if wrong:
    sys.exit("\n".join(wrong))
if len(found) != 60 or unknown > 6:
    sys.exit(f"{len(found)} cơ sở, {unknown} chưa xác định được: phải là 60 cơ sở và không quá 6.")
print(f"Khớp cả {len(found)} cơ sở; {unknown} cơ sở chưa xác định được.")
