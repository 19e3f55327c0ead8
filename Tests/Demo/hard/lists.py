"""Writes the lists of this folder as offices write them: received.xlsx with its mistakes, corrected.xlsx as it came back,
and ward-old-font.csv in the font of the nineties. All homes and people are invented.

Usage: lists.py [FOLDER] (needs openpyxl and iconv; the files are kept beside this script, so that nobody else does)
"""
import datetime
import pathlib
import subprocess
import sys
import zipfile

import openpyxl
from openpyxl.styles import Alignment, Font

folder = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else __file__).resolve()
folder = folder if folder.is_dir() else folder.parent
CARE = "Chăm sóc trẻ em có hoàn cảnh đặc biệt"
WRITTEN = datetime.datetime(2026, 10, 22)

HEADS = [
    (None, "TT"), (None, "Tên cơ sở, điểm nuôi trẻ"), (None, "Loại hình"), (None, "Người thành lập"), (None, "Địa chỉ"),
    (None, "Xã, phường"), (None, "Quận/huyện cũ"), (None, "Người phụ trách"), (None, "Hoạt động từ ngày"),
    ("Số đối tượng đang chăm sóc", "Tổng số"), ("Số đối tượng đang chăm sóc", "Trẻ em"),
    ("Số đối tượng đang chăm sóc", "Đối tượng khác"), (None, "Đối tượng có hoàn cảnh khó khăn"), (None, "Người chăm sóc"),
    (None, "Điện thoại"), (None, "Ghi chú"),
]

# Row 10 and below, with what is right.
ROWS = [
    ["A", "CƠ SỞ CÔNG LẬP", *[None] * 7, 52, 45, 7],
    [1, "Trung tâm Công tác xã hội Bến Đượng (hư cấu)", "Trung tâm công tác xã hội", "Nhà nước", "Số 8, đường Bến Đượng",
     "Phường Lê Chân", None, "Mạc Thị Gấm (hư cấu)", datetime.date(2009, 3, 12), 52, 45, 7, 52, 14, "0225 000 201", None],
    ["B", "CƠ SỞ NGOÀI CÔNG LẬP", *[None] * 7, 65, 65, 0],
    ["I", "Phường Thủy Nguyên", *[None] * 7, 20, 20, 0],
    [1, "Mái ấm Lá Bàng (hư cấu)", CARE, "Cá nhân", "Số 15, ngõ Lá Bàng", None, None, "Cao Văn Mây (hư cấu)", "05/05/2021", 11,
     11, 0, 11, 3, "không có", "đã có giấy phép"],
    [2, "Nhà nuôi trẻ ngõ Đình Hạ (hư cấu)", CARE, "Cá nhân", "Số 2, ngõ Đình Hạ", None, None, "Vi Thị Rạng (hư cấu)",
     "10/8/2026", "9", "9", "0", "9", "2", "-", None],
    ["II", "Xã Chiến Thắng, huyện An Lão (cũ)", *[None] * 7, 7, 7, 0],
    [1, "Nhà nuôi trẻ bà Sáu Lụa (hư cấu)", CARE, "Cá nhân", "Thôn Đầm Lụa", None, None, "Bế Thị Lụa (hư cấu)", "01/01/2023", 7,
     7, 0, 7, 1, "-", None],
    [2, "Mái ấm Cầu Đất Nện (hư cấu)", CARE, "Cá nhân", "Thôn Cầu Đất", None, None, "không rõ", None, "chưa thống kê",
     "chưa thống kê", None, None, None, None, "Tổ dân phố báo"],
    [None, "III. Cơ sở tín ngưỡng, tôn giáo", *[None] * 7, 38, 38, 0],
    [1, "Nhà dưỡng nhi chùa Quang Lãng (hư cấu)", CARE, None, "Thôn Quang Lãng", "Xã Quang Trung", "Huyện An Lão",
     "Tạ Văn Lãng (hư cấu)", datetime.date(2024, 2, 1), 14, 14, 0, 14, 5, None, None],
    [2, "Nhà nuôi trẻ giáo xứ Kim Liên (hư cấu)", CARE, None, "Xóm Nhà Thờ", "Xã Kim Liên", "Huyện Kim Thành",
     "Phí Văn Sậy (hư cấu)", "06/06/2022", "…", "…", "…", "…", "…", None, "Chưa gửi số liệu"],
    [3, "Nhà nuôi trẻ Tân Hưng Ngoại (hư cấu)", CARE, None, "Xóm Ngoại", "Xã Tân Hưng", "Huyện Vĩnh Bảo",
     "Đèo Thị Cói (hư cấu)", "14/9/2026", 6, 6, 0, 6, 2, None, None],
    [4, "Nhà mở Hải Tân (hư cấu)", CARE, None, "Số 31, đường Bãi Tân", "Phường Tân Hưng", None, "Lục Văn Đồng (hư cấu)",
     "20/7/2026", 18, 18, 0, 18, 6, None, None],
    ["IV", "Cơ sở cung cấp dịch vụ bảo vệ trẻ em", *[None] * 7, 0, 0, 0],
    [1, "Điểm bảo vệ trẻ em Ngã Tư Muối (hư cấu)", None, "Doanh nghiệp", "Số 4, phố Ngã Tư Muối", "Phường Ngô Quyền", None,
     "Ngân Văn Muối (hư cấu)", "01/9/2026", 0, 0, 0, 0, 2, None, None],
    [None, "Tổng cộng: 10 cơ sở", *[None] * 7, 117, 110, 7],
    ["Ghi chú: 02 cơ sở chưa thống kê được số đối tượng, không tính vào tổng."],
    [*[None] * 10, "Hải Phòng, ngày 22 tháng 10 năm 2026"],
    [None, "NGƯỜI LẬP BIỂU", *[None] * 8, "KT. GIÁM ĐỐC"],
    [None, "Giàng Thị Ngô (hư cấu)", *[None] * 8, "Trần Thị Mẫu Đơn (hư cấu)"],
]


def old_font(text):
    """The text as a cell shows it that somebody typed in the font of the nineties (TCVN3)."""
    done = subprocess.run(["iconv", "-f", "UTF-8", "-t", "TCVN5712-1"], input=text.encode(), capture_output=True, check=True)
    return done.stdout.decode("latin-1")


# What the list said before the officer corrected it, by cell.
MISTAKES = {
    "J11": 53,  # 45 và 7 là 52.
    "H14": old_font("Cao Văn Mây (hư cấu)"),
    "I15": "31/6/2026",
    "K17": "1.000",
    "G20": None,  # Bốn huyện từng có xã, phường Quang Trung.
    "G21": "Huyện Kiến Thuỵ",  # Kim Liên thuộc huyện Kim Thành.
    "J23": "=K23+L23",  # Công thức lưu mà chưa tính.
    "I25": datetime.date(2027, 9, 1),
}


def book(path, mistakes):
    workbook = openpyxl.Workbook()
    workbook.properties.created = workbook.properties.modified = WRITTEN
    sheet = workbook.active
    sheet.title = "Danh sách"
    for cell, text in {
        "A1": "ỦY BAN NHÂN DÂN THÀNH PHỐ HẢI PHÒNG", "A2": "SỞ Y TẾ", "I1": "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "I2": "Độc lập - Tự do - Hạnh phúc", "A4": "DANH SÁCH CƠ SỞ CHĂM SÓC, NUÔI DƯỠNG TRẺ EM (HƯ CẤU)",
        "A5": "(Kèm theo Công văn số 451/SYT-BTXH-HC ngày 22/10/2026; số liệu tính đến ngày 20/10/2026)",
    }.items():
        sheet[cell] = text
        sheet[cell].font = Font(name="Times New Roman", bold=True)
        sheet[cell].alignment = Alignment(horizontal="center")
    for span in ("A1:F1", "A2:F2", "I1:P1", "I2:P2", "A4:P4", "A5:P5", "J7:L7"):
        sheet.merge_cells(span)
    for column, (upper, lower) in enumerate(HEADS, start=1):
        if upper is None:
            sheet.cell(7, column, lower)
            sheet.merge_cells(start_row=7, end_row=8, start_column=column, end_column=column)
        else:
            if sheet.cell(7, 10).value is None:
                sheet.cell(7, 10, upper)
            sheet.cell(8, column, lower)
        sheet.cell(9, column, f"({column})")
    for number, row in enumerate(ROWS, start=10):
        for column, value in enumerate(row, start=1):
            cell = sheet.cell(number, column, value)
            if isinstance(value, datetime.date):
                cell.number_format = "dd/mm/yyyy"
    for cell, value in mistakes.items():
        sheet[cell].value = value
        if isinstance(value, datetime.date):
            sheet[cell].number_format = "dd/mm/yyyy"
    workbook.save(path)
    same_bytes(path)


def same_bytes(path):
    """openpyxl stamps every part of the file with the clock: written again with one day, so that equal lists are equal files."""
    with zipfile.ZipFile(path) as file:
        parts = [(info.filename, file.read(info)) for info in file.infolist()]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in parts:
            if name == "docProps/core.xml":
                start, rest = content.split(b"<dcterms:modified", 1)
                content = start + b"<dcterms:modified" + rest.split(b">", 1)[0] + b">2026-10-22T00:00:00Z<" + rest.split(b"<", 1)[1]
            file.writestr(zipfile.ZipInfo(name, (2026, 10, 22, 0, 0, 0)), content, zipfile.ZIP_DEFLATED)


WARD = """\
Ủy ban nhân dân phường, xã (hư cấu)
Danh sách điểm nuôi trẻ, số liệu đến ngày 20/10/2026
TT;Tên cơ sở;Loại hình;CL/NCL;Người thành lập;Địa chỉ;Người phụ trách;Ngày hoạt động;Số trẻ em;Đối tượng khác;Đối tượng có hoàn cảnh khó khăn;Điện thoại
1;Nhà nuôi trẻ xóm Đầm Sen (hư cấu);Chăm sóc trẻ em có hoàn cảnh đặc biệt;Ngoài công lập;Cá nhân;Xóm Đầm Sen, xã Kiến Thiết, huyện Tiên Lãng, Hải Phòng;Lò Thị Sen (hư cấu);01/4/2022;8;0;8;không có
2;Mái ấm xóm Chài (hư cấu);Chăm sóc trẻ em có hoàn cảnh đặc biệt;Ngoài công lập;Cá nhân;Xóm Chài, xã Thái Sơn, huyện An Lão, Hải Phòng;Hà Văn Chài (hư cấu);01/4/2022;12;0;12;
"""

book(folder / "received.xlsx", MISTAKES)
book(folder / "corrected.xlsx", {})
(folder / "ward-old-font.csv").write_bytes(old_font(WARD).encode("latin-1"))
