"""Holds what hard.sh wrote against the tables of expected.md, which were written by hand: the screens, CSV, JSON, and the
workbooks as openpyxl reads them. Every difference is told; one is enough to fail.

Usage: compare.py FOLDER
"""
import csv
import json
import pathlib
import re
import sys

import openpyxl

folder = pathlib.Path(sys.argv[1])
UNKNOWN = "–"
differences = []


def tables(path):
    """The tables of the page by the heading above each: rows as dictionaries of their columns."""
    found, title, header = {}, None, None
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            title, header = line[3:].strip(), None
        elif line.startswith("|"):
            cells = [cell.strip() for cell in line.strip("|").split("|")]
            if header is None:
                header = cells
            elif not set(cells[0]) <= {"-"}:
                found.setdefault(title, []).append(dict(zip(header, cells)))
    return found


def same(what, expected, said):
    if expected != said:
        differences.append(f"{what}: phải là {expected}, chương trình nói {said}")


def read_json(name):
    return json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))


def read_csv(name):
    with open(folder / f"{name}.csv", encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def words(text):
    """One line, as sentences run over several on a screen of so many columns."""
    return " ".join(str(text).split())


books = {}


def sheets(name):
    """Every row of a workbook but those of its manifest, by sheet."""
    if name not in books:
        book = openpyxl.load_workbook(folder / name)
        books[name] = {
            sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in book if sheet.title != "Bảng kiểm chứng"}
    return books[name]


def said_in(name):
    if name.endswith(".xlsx"):
        return " ".join(words(cell) for rows in sheets(name).values() for row in rows for cell in row if cell is not None)
    return words((folder / name).read_text(encoding="utf-8"))


page = tables(pathlib.Path(__file__).with_name("expected.md"))
homes = {row["Mã"]: row for row in page["Cơ sở"]}
figures = {row["Điều"]: int(row["Số"]) for row in page["Con số"]}
number = lambda text: None if text == UNKNOWN else int(text)
shown = lambda text: "" if text == UNKNOWN else text

# Each home: what the audit and the list say of it, as JSON, as CSV and on the screen.
audits = {audit["facility_code"]: audit for audit in read_json("xet")}
listed = {home["code"]: home for home in read_json("co-so")}
same("danh sách cơ sở", sorted(homes), sorted(listed))
same("cơ sở được xét", sorted(homes), sorted(audits))
csv_listed = {row["Mã"]: row for row in read_csv("co-so")}
csv_audits = {row["Mã cơ sở"]: row for row in read_csv("xet")}
CONDITIONS = {
    "never": lambda audit: not audit["conditions"]["inspected"] and audit["conditions_met"] is None,
    "other": lambda audit: audit["conditions"]["inspected"] and audit["conditions_met"] is None
    and not audit["conditions"]["met"] and not audit["conditions"]["not_concluded"],
    "open": lambda audit: audit["conditions_met"] is None and bool(audit["conditions"]["not_concluded"]),
    "met": lambda audit: audit["conditions_met"] is True and not audit["conditions"]["not_concluded"],
}
CONDITION_WORDS = {
    "never": ["chưa kiểm tra"], "other": ["đã kiểm tra, nhưng chưa xem điều kiện nào"],
    "open": ["đã kiểm tra, chưa kết luận:", "chưa kết luận"], "met": ["đáp ứng"],
}
for code in sorted(homes.keys() & audits.keys() & listed.keys()):
    row, audit, home = homes[code], audits[code], listed[code]
    for column, key in [("Tên", "name"), ("Mã xã", "commune_code"), ("Sở hữu", "ownership"), ("Loại hình", "kind")]:
        same(f"{code} {column}", row[column], home[key])
    same(f"{code} tình trạng", row["Tình trạng"], audit["situation"])
    same(f"{code} tình trạng trong danh sách", row["Tình trạng"], home["situation"])
    same(f"{code} nhóm", row["Nhóm"], "; ".join(sorted({part["licensing_class"] for part in audit["classes"]})))
    if row["Lý do"] != "?":
        given = sorted({reason["rule"] for part in audit["classes"] for reason in part["reasons"]})
        same(f"{code} lý do", sorted(filter(None, row["Lý do"].split("; "))), given)
    if row["Đến 30/6/2026"] != "?":
        same(f"{code} đến 30/6/2026", row["Đến 30/6/2026"], audit["situation_until_2026_06_30"] or "")
    for column, key, heading in [
        ("Trẻ em", "children", "Số trẻ em đang chăm sóc"), ("Đối tượng", "beneficiaries", "Tổng số đối tượng"),
    ]:
        for place, of in (("xét", audit), ("danh sách", home)):
            same(f"{code} {column} ({place})", number(row[column]), of[key])
        for place, of in (("xét, CSV", csv_audits[code]), ("danh sách, CSV", csv_listed[code])):
            same(f"{code} {column} ({place})", shown(row[column]), of[heading])
    if not CONDITIONS[row["Điều kiện"]](audit):
        differences.append(f"{code} điều kiện: phải là {row['Điều kiện']}, chương trình nói {audit['conditions']}")
    said = csv_audits[code]["Điều kiện"]
    if not any(word in said for word in CONDITION_WORDS[row["Điều kiện"]]):
        differences.append(f"{code} điều kiện (CSV): phải là {row['Điều kiện']}, chương trình nói “{said}”")
    if f"{code} " not in said_in("co-so.txt") or f"{code} " not in said_in("xet.txt"):
        differences.append(f"{code} không có trên màn hình")

# Sums: counted here, from the table; told there, in each form and report.
known = [number(row["Trẻ em"]) for row in homes.values()]
same("cơ sở", figures["cơ sở"], len(listed))
same("trẻ em theo bảng", figures["trẻ em"], sum(filter(None, known)))
same("chưa có số liệu theo bảng", figures["chưa có số liệu"], known.count(None))
same("trẻ em", figures["trẻ em"], sum(home["children"] or 0 for home in listed.values()))
same("đối tượng", figures["đối tượng"], sum(home["beneficiaries"] or 0 for home in listed.values()))
same("chưa có số liệu", figures["chưa có số liệu"], sum(home["children"] is None for home in listed.values()))
lacking = {code for code, row in homes.items() if row["Tình trạng"] in ("not_notified", "unregistered")}
unlicensed = read_json("chua-thong-bao")
same("không có giấy tờ theo bảng", figures["không có giấy tờ, chưa thông báo"], len(lacking))
same("không có giấy tờ", sorted(lacking), sorted(audit["facility_code"] for audit in unlicensed))
same("không có giấy tờ (CSV)", sorted(lacking), sorted(row["Mã cơ sở"] for row in read_csv("chua-thong-bao")))
same("nặng nhất trước", "unregistered", unlicensed[0]["situation"])
same("trẻ em ở nơi không có giấy tờ", figures["trẻ em ở nơi không có giấy tờ"], sum(audit["children"] or 0 for audit in unlicensed))
same(
    "nơi không có giấy tờ mà chưa có số liệu", figures["nơi không có giấy tờ mà chưa có số liệu"],
    sum(audit["children"] is None for audit in unlicensed))
same("danh sách khi chưa nhập được", [], read_json("chua-co-gi"))


def rows_of(name, sheet, column=0):
    return [row for row in sheets(name)[sheet] if isinstance(row[column], int)]


for name, sheet, children in [("annual.xlsx", "Phụ lục I", 6)]:
    rows = {row[1]: row for row in rows_of(name, sheet)}
    same(f"{name}: cơ sở", sorted(homes), sorted(rows))
    for code in homes.keys() & rows.keys():
        expected = number(homes[code]["Trẻ em"])
        same(f"{name} {code}: trẻ em", "chưa có số liệu" if expected is None else expected, rows[code][children])
by_commune = {}
for row in homes.values():
    by_commune.setdefault(row["Xã, phường"], []).append(row)
for name, sheet in [("annual.xlsx", "Phụ lục II"), ("unlicensed-facilities.xlsx", "Theo xã, phường")]:
    rows = {row[1]: row for row in rows_of(name, sheet)}
    same(f"{name}: xã, phường", sorted(by_commune), sorted(rows))
    for commune in by_commune.keys() & rows.keys():
        counts = [number(row["Trẻ em"]) for row in by_commune[commune]]
        there = [count for count in counts if count is not None]
        same(f"{name} {commune}: cơ sở", len(counts), rows[commune][2])
        same(f"{name} {commune}: trẻ em", sum(there) if there else "chưa có số liệu", rows[commune][3])
for name in ("annual.xlsx", "unlicensed-facilities.xlsx", "facility-register.xlsx"):
    if f"chưa kể {figures['chưa có số liệu']:02} cơ sở chưa có số liệu" not in said_in(name):
        differences.append(f"{name}: tổng số trẻ em không nói còn thiếu cơ sở nào")
named = {re.search(r"F-\d{6}", str(row[1]))[0] for row in rows_of("unlicensed-facilities.xlsx", "Danh sách")}
same("unlicensed-facilities.xlsx: cơ sở", sorted(lacking), sorted(named))
named = {code for row in rows_of("facility-register.xlsx", "Danh sách") for code in re.findall(r"F-\d{6}", " ".join(map(str, row)))}
same("facility-register.xlsx: cơ sở", sorted(homes), sorted(named))

# The list as it came: each wrong cell, and no other.
cells = re.findall(r"dòng (\d+), cột ([A-Z]+) [^:]*: (.*?)(?=Tệp “|Các cột không|$)", said_in("nhap-lan-dau.txt"))
same("ô sai của danh sách nhận được", [(row["Dòng"], row["Cột"]) for row in page["Lần nhập đầu"]], [cell[:2] for cell in cells])
for row, (_, _, told) in zip(page["Lần nhập đầu"], cells):
    for word in filter(None, row["Phải có"].split("; ")):
        if word not in told:
            differences.append(f"dòng {row['Dòng']}, cột {row['Cột']}: thiếu “{word}” trong “{told}”")
    for word in filter(None, row["Không được có"].split("; ")):
        if word in told:
            differences.append(f"dòng {row['Dòng']}, cột {row['Cột']}: có “{word}” trong “{told}”")

# Inspections: counts of items, findings, and what is another body's.
findings = []
for row in page["Cuộc kiểm tra"]:
    inspection = read_json(row["Mã"])
    for column, key in [("Đạt", "met"), ("Không đạt", "not_met"), ("Không áp dụng", "not_applicable"), ("Chưa kiểm tra", "not_checked")]:
        same(f"{row['Mã']} {column}", int(row[column]), inspection["counts"][key])
    codes = list(filter(None, row["Tồn tại"].split("; ")))
    findings += codes
    same(f"{row['Mã']} tồn tại", codes, [finding["code"] for finding in inspection["findings"]])
    closing = said_in(f"ket-thuc-{row['Mã']}.txt")
    for words_of in (f"{len(codes)} tồn tại, hạn chế của cơ sở", f"{row['Ghi nhận']} ghi nhận về trách nhiệm của cơ quan, cá nhân khác"):
        if words_of not in closing:
            differences.append(f"{row['Mã']}: khi kết thúc thiếu “{words_of}”")
same("tồn tại", figures["tồn tại"], len(findings))
same("danh sách tồn tại", sorted(findings), sorted(finding["code"] for finding in read_json("ton-tai")))
same("danh sách tồn tại (CSV)", sorted(findings), sorted(row["Mã"] for row in read_csv("ton-tai")))
same("remediation-status.xlsx: tồn tại", len(findings), len(rows_of("remediation-status.xlsx", "Danh sách")))

# A child in danger stands first, before and after it is recorded.
emergencies = read_json("khan-cap-danh-sach")
same("tin khẩn cấp", figures["tin khẩn cấp"], len(emergencies))
same("hạn của tin khẩn cấp", "2026-11-26T09:30:00.000+07:00", emergencies[0]["ends_at"])
before, due = read_json("han-truoc-khi-ghi"), read_json("han")
same("việc đầu tiên trước khi ghi", ("emergency", "I-2026-000005"), (before[0]["kind"], before[0]["code"]))
same("việc đầu tiên", ("emergency", "E-2026-001", True), (due[0]["kind"], due[0]["code"], due[0]["overdue"]))
same("khẩn cấp còn chưa ghi", ["E-2026-001"], [row["code"] for row in due if row["kind"] == "emergency"])
checks = sorted(code for code, row in homes.items() if "notice-check-due" in row["Lý do"])
same("đến kỳ kiểm tra sau thông báo", checks, sorted(row["code"] for row in due if row["kind"] == "check"))
same("đến kỳ kiểm tra (CSV)", checks, sorted(row["Mã"] for row in read_csv("han") if row["Loại việc"] == "Kiểm tra sau thông báo"))

for row in page["Câu phải có"]:
    if row["Câu"] not in said_in(row["Tệp"]):
        differences.append(f"{row['Tệp']}: thiếu “{row['Câu']}”")
for row in page["Câu không được có"]:
    if row["Câu"] in said_in(row["Tệp"]):
        differences.append(f"{row['Tệp']}: có “{row['Câu']}”")

if differences:
    sys.exit("\n".join(differences))
print(f"Danh sách khó: khớp {len(homes)} cơ sở, {len(page['Cuộc kiểm tra'])} cuộc kiểm tra, {sum(map(len, page.values()))} dòng ghi tay.")
