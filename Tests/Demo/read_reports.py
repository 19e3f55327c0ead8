"""Opens the spreadsheets of the demo with openpyxl and checks them against what the program said elsewhere.

Usage: read_reports.py FOLDER
"""
import csv
import datetime
import json
import pathlib
import subprocess
import sys

import openpyxl

folder = sys.argv[1]
with open(f"{folder}/audit.json", encoding="utf-8") as file:
    audits = {audit["facility_code"]: audit for audit in json.load(file)}
with open(f"{folder}/tien-do.csv", encoding="utf-8-sig", newline="") as file:
    progress = list(csv.reader(file))[1:]


def texts(sheet):
    return [cell for row in sheet.iter_rows(values_only=True) for cell in row if cell is not None]


summary = openpyxl.load_workbook(f"{folder}/bao-cao-dot-kiem-tra.xlsx")
assert summary.sheetnames == [
    "Báo cáo", "Phụ lục I", "Phụ lục I - Biểu 2", "Phụ lục I - Biểu 3", "Phụ lục II", "Phụ lục II - Biểu 2",
    "Phụ lục II - Biểu đồ", "Phụ lục II - Biểu 3", "Phụ lục II - Biểu 4", "Phụ lục III", "Phụ lục III - Biểu 2", "Bảng kiểm chứng",
]
manifest = [row for row in summary["Bảng kiểm chứng"].iter_rows(values_only=True)]
assert all(row[7].startswith("Khớp") for row in manifest if isinstance(row[8], str) and len(row[8]) == 64)

listed = summary["Phụ lục I"]
header = next(row for row in listed.iter_rows() if row[0].value == "TT")[0].row
assert listed.freeze_panes and listed.print_title_rows, "hàng tiêu đề không được giữ lại"
rows = [row for row in listed.iter_rows(min_row=header + 1) if isinstance(row[0].value, int)]
closed = {code for code, audit in audits.items() if audit["situation"] == "closed"}
assert len(closed) == 2 and [row[0].value for row in rows] == list(range(1, len(audits) - len(closed) + 1))
assert {row[2].value for row in rows} == audits.keys() - closed, "danh sách không đủ cơ sở"
left_out = next(row[2] for row in manifest if row[0] == "Không thuộc mẫu số")
assert all(code in left_out for code in closed), "cơ sở đã đóng cửa không được nêu"
assert sum(isinstance(row[5].value, datetime.datetime) for row in rows) == 45, "không đủ 45 ngày kiểm tra"
assert sum(bool(row[7].value) for row in rows) == 13, "không đủ 13 lý do chưa kiểm tra"
for row in rows:
    audit = audits[row[2].value]
    children = "chưa có số liệu" if audit["children"] is None else audit["children"]
    assert row[1].value == audit["facility_name"] and row[4].value == children, row[2].value
assert any("địa bàn theo đơn vị hành chính từ 01/7/2025" in str(text).lower() for text in texts(listed))

unlicensed = [
    code for code, audit in audits.items()
    if audit["situation"] in ("spontaneous", "unregistered", "unlicensed", "suspension_lapsed", "suspended")
]
shown = [text for text in texts(summary["Phụ lục I - Biểu 3"]) if isinstance(text, str)]
assert all(any(f"({code})" in text for text in shown) for code in unlicensed), "danh sách không có giấy tờ bị thiếu"

record = openpyxl.load_workbook(f"{folder}/bien-ban-I-2025-000001.xlsx")
words = texts(record["Biên bản"])
assert "BIÊN BẢN KIỂM TRA" in words
assert not any("tự phát" in str(text).lower() for text in words), "biên bản có từ “tự phát”"

status = openpyxl.load_workbook(f"{folder}/tinh-hinh-khac-phuc.xlsx")
remedies = [row for row in status["Danh sách"].iter_rows(values_only=True) if isinstance(row[0], int)]
findings = [row for row in summary["Phụ lục III"].iter_rows(values_only=True) if isinstance(row[0], int)]
assert len(remedies) == len(findings) > 300, "không đủ tồn tại, hạn chế"
states = [row[6] for row in remedies]
assert states.count("Quá hạn") == 2 and states.count("Đã xác nhận khắc phục") == 1, "sai tình hình thực hiện"
figures = next(text for text in texts(summary["Báo cáo"]) if "đã yêu cầu khắc phục" in str(text))
assert f"đã yêu cầu khắc phục 05/{len(findings)}" in figures and "quá hạn 02" in figures, figures
manager = openpyxl.load_workbook(f"{folder}/khong-co-giay-to.xlsx")
named = [row for row in manager["Danh sách"].iter_rows(values_only=True) if isinstance(row[0], int)]
assert len(named) == len(unlicensed), "danh sách của lãnh đạo khác với phụ lục"
for book in (summary, record, status, manager):
    for sheet in book:
        assert sheet.page_setup.paperSize == 9 and sheet.sheet_properties.pageSetUpPr.fitToPage, sheet.title
        for row in sheet.iter_rows():
            for cell in row:
                assert cell.value is None or cell.font.name == "Times New Roman", f"{sheet.title}!{cell.coordinate}"
# The second register, of 28/11/2026.
with open(f"{folder}/2026/audit.json", encoding="utf-8") as file:
    later = [audit for audit in json.load(file) if audit["situation"] != "closed"]
count = lambda situation: sum(audit["situation"] == situation for audit in later)
lacking = sum(
    audit["situation"] in {
        "terminated", "spontaneous", "unregistered", "unlicensed", "not_notified", "pause_lapsed", "suspension_lapsed",
        "paused", "suspended",
    }
    for audit in later
)
notices = openpyxl.load_workbook(f"{folder}/2026/chua-thong-bao.xlsx")
assert notices.sheetnames == ["Tổng hợp", "Theo xã, phường", "Danh sách", "Bảng kiểm chứng"]
named = [row for row in notices["Danh sách"].iter_rows(values_only=True) if isinstance(row[0], int)]
assert len(named) == lacking == 21, "danh sách chưa thông báo khác với kết quả xét"
review = openpyxl.load_workbook(f"{folder}/2026/bao-cao-dot-ra-soat.xlsx")
assert review.sheetnames == summary.sheetnames, "báo cáo năm 2026 có trang tính khác"
kinds = [row for row in review["Phụ lục II"].iter_rows(values_only=True) if isinstance(row[0], int)]
sums = (None, None, *(sum(row[column] for row in kinds) for column in range(2, len(kinds[0]))))
# Chưa kiểm tra lần nào; đã kiểm tra, chưa kết luận; đã kiểm tra, đáp ứng.
notified = [audit for audit in later if audit["situation"] == "notified"]
unchecked = sum(not audit["conditions"]["inspected"] for audit in notified)
unsettled = sum(audit["conditions_met"] is None for audit in notified) - unchecked
assert sums[2] == len(later) and sums[4:7] == (unchecked, unsettled, len(notified) - unchecked - unsettled), sums
# Giấy tờ và thông báo chưa ai xác nhận thì đếm riêng.
by_register = sum(audit["situation"] == "not_notified" and audit["papers_confirmed_on"] is None for audit in later)
assert by_register == sums[8] == 1 and sums[9] == count("not_notified") - by_register, sums
assert sums[11:14] == tuple(map(count, ["paused", "pause_lapsed", "terminated"])), sums
assert sum(sums[4:]) == len(later), "tổng theo tình trạng khác số cơ sở"
said = " ".join(str(text) for text in texts(review["Báo cáo"]))
assert "Theo giấy tờ đến hết ngày 30/06/2026" in said and "chưa thông báo hoạt động 09" in said, "thiếu tình trạng mới"
yearly = openpyxl.load_workbook(f"{folder}/2026/bao-cao-nam.xlsx")
after = openpyxl.load_workbook(f"{folder}/2026/bien-ban-I-2026-000001.xlsx")
told = " ".join(str(text) for text in texts(yearly["Báo cáo"]))
listed = " ".join(str(text) for text in texts(notices["Tổng hợp"]))
# Ai chưa đếm thì không phải là 0.
for sheet in (notices["Theo xã, phường"], review["Phụ lục II - Biểu 2"], yearly["Phụ lục II"]):
    place = next(row for row in sheet.iter_rows(values_only=True) if row[1] == "Phường Phù Liễn")
    assert "chưa có số liệu" in place, f"{sheet.title}: số trẻ em chưa đếm thành {place}"
    assert any(str(text).startswith("(*) Số trẻ em: chưa kể 01 cơ sở") for text in texts(sheet)), sheet.title
for text in (said, told, listed):
    assert "253 trẻ em, chưa kể 01 cơ sở chưa có số liệu" in text, "tổng số trẻ em không nói còn thiếu cơ sở nào"
    # Xác nhận ngày 16/11/2026 được nói là xác nhận sau ngày 30/6/2026.
    assert "tự phát 01; không đăng ký 02; không được cấp phép 02; chưa xác định được 0; theo sổ, chưa ai xác nhận giấy tờ 0" in text
    assert "05 cơ sở được xác nhận giấy tờ sau ngày 30/06/2026, lần gần nhất ngày 16/11/2026" in text
    assert "trước 01/7/2026: 02 cơ sở; giấy phép ghi ngày sau đó, cần đối chiếu: 01" in text
for book in (notices, review, yearly):
    left_out = next(row[2] for row in book["Bảng kiểm chứng"].iter_rows(values_only=True) if row[0] == "Không thuộc mẫu số")
    assert "1 cơ sở đã đóng cửa theo quyết định (HP-120)" in left_out, left_out
    assert "1 cơ sở đã đóng do tự ngừng hoạt động, không có quyết định (HP-140)" in left_out, left_out
assert "01 cơ sở đóng cửa theo quyết định; 01 cơ sở tự ngừng hoạt động" in told, "báo cáo năm thiếu cơ sở tự ngừng hoạt động"
assert "Tạm dừng hoạt động: 0; chấm dứt hoạt động: 01" in said, "đợt rà soát thiếu việc chấm dứt hoạt động"
assert told.count("tạm dừng hoạt động: 09; chấm dứt hoạt động: 03") == 2, "báo cáo năm thiếu việc tạm dừng, chấm dứt"
assert told.count(", tạm đình chỉ 02") + told.count("; tạm đình chỉ 02") == 2 and "tạm đình chỉ 0;" not in told, "báo cáo năm nói hai số tạm đình chỉ"
assert "TT 02/2020/TT-BLĐTBXH, điểm d khoản 1 Điều 11; cách hiểu; chưa xác nhận còn hiệu lực" in told, "sai căn cứ của báo cáo năm"
papers = " ".join(str(text) for text in texts(after["Biên bản"]))
assert "Thông báo hoạt động: số 01/TB-ĐX, Sở Y tế nhận ngày 13/07/2026." in papers, "biên bản không nêu thông báo"
assert "Sổ chưa ghi giấy tờ khác." in papers and "Hồ sơ pháp lý: không có" not in papers, "biên bản nói không có giấy tờ"
for book in (notices, review, yearly, after):
    for sheet in book:
        assert sheet.page_setup.paperSize == 9, sheet.title
print(f"Đã đối chiếu {len(later)} cơ sở của sổ ngày 28/11/2026, {lacking} cơ sở trong danh sách chưa thông báo.")
print(f"Đã đối chiếu {len(rows)} cơ sở, {len(unlicensed)} cơ sở không có giấy tờ còn hiệu lực với tệp Excel.")
# The third register: lists as hard as offices write them, against what was written by hand.
hard = pathlib.Path(__file__).with_name("hard") / "compare.py"
sys.exit(subprocess.run([sys.executable, hard, f"{folder}/hard"]).returncode)
