"""Compares what the program says of each facility with the situation written by hand in the list.

Usage: compare.py FACILITIES.csv AUDIT.json [FACILITIES UNKNOWN]

A list may write down more by hand: the class, reasons that must be given, and the situation up to 30/6/2026. Without
the two numbers the list is the one of 2025: 60 facilities, of which no more than 6 are unknown.
"""
import csv
import json
import sys

facilities, most_unknown = (int(word) for word in sys.argv[3:]) if len(sys.argv) > 3 else (60, 6)
with open(sys.argv[1], encoding="utf-8-sig", newline="") as file:
    rows = {row["Mã cơ sở"]: row for row in csv.DictReader(file)}
with open(sys.argv[2], encoding="utf-8") as file:
    audits = {audit["facility_code"]: audit for audit in json.load(file)}
expected = {code: row["Tình trạng dự kiến"] for code, row in rows.items()}
found = {code: audit["situation"] for code, audit in audits.items()}

wrong = [
    f"{code}: dự kiến {expected.get(code)}, chương trình nói {found.get(code)}"
    for code in sorted(expected.keys() | found.keys())
    if expected.get(code) != found.get(code)
]
for code in sorted(rows.keys() & audits.keys()):
    row, audit = rows[code], audits[code]
    if "Nhóm dự kiến" in row:
        classes = ", ".join(sorted({part["licensing_class"] or "chưa rõ" for part in audit["classes"]}))
        if classes != row["Nhóm dự kiến"]:
            wrong.append(f"{code}: dự kiến nhóm {row['Nhóm dự kiến']}, chương trình nói {classes}")
    if "Lý do dự kiến" in row:
        given = [reason["rule"] for part in audit["classes"] for reason in part["reasons"]]
        for reason in filter(None, row["Lý do dự kiến"].split("; ")):
            if reason not in given:
                wrong.append(f"{code}: dự kiến lý do {reason}, chương trình nói {', '.join(given)}")
    if "Đến 30/6/2026 dự kiến" in row:
        before = audit["situation_until_2026_06_30"]
        if (before or "") != row["Đến 30/6/2026 dự kiến"]:
            wrong.append(f"{code}: đến 30/6/2026 dự kiến {row['Đến 30/6/2026 dự kiến']}, chương trình nói {before}")
unknown = sum(situation == "unknown" for situation in found.values())
if wrong:
    sys.exit("\n".join(wrong))
if len(found) != facilities or unknown > most_unknown:
    sys.exit(
        f"{len(found)} cơ sở, {unknown} chưa xác định được: phải là {facilities} cơ sở và không quá {most_unknown}.")
print(f"Khớp cả {len(found)} cơ sở; {unknown} cơ sở chưa xác định được.")
