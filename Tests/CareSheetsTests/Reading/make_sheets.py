"""Makes spreadsheets with several programs, and says in expected.json what openpyxl reads in them.

Cells are written as text with their kind before them (n: number, by its bits), so that nothing is lost on the way.
Every name in them is invented.
"""
import datetime
import json
import re
import shutil
import struct
import subprocess
import sys
import zipfile

import openpyxl
import xlsxwriter
import xlwt
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import CoveredTableCell, Table, TableCell, TableRow
from odf.text import P, S
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.styles.numbers import is_datetime

FOLDER = sys.argv[1]
EXPECTED = {}

NUMBERS = [0, 1, -1, 0.1, -0.1, 6.5, 1 / 3, 2 / 3, 1e-7, 123456789012345, 123456789.123456789, 1e15, 1e16, 1e22, 1e23,
           5e-324, 1.5e308, 0.1 + 0.2, 100.01, 4.35, 2.675, 1.1, 9007199254740993, 1e-5, 12345.6789]
DAYS = [datetime.date(1900, 1, 1), datetime.date(1900, 2, 28), datetime.date(1900, 3, 1), datetime.date(1904, 1, 2),
        datetime.date(1999, 12, 31), datetime.date(2000, 2, 29), datetime.date(2025, 5, 14),
        datetime.date(9999, 12, 31)]
MOMENTS = [datetime.datetime(2025, 5, 14, 9, 30), datetime.datetime(2025, 5, 14, 23, 59, 59),
           datetime.datetime(1900, 3, 1, 0, 0, 1), datetime.datetime(2024, 2, 29, 12, 0)]
TIMES = [datetime.time(0, 0, 1), datetime.time(9, 30), datetime.time(23, 59, 59)]
TEXTS = ["Mái ấm Hướng Dương (bịa)", " đầu và cuối ", "hai\ndòng", "a & b < c > d \"e\" 'f'", "đ\u0323", "🏠", "1.000",
         "x" * 3000, "]]>", "Có\tdấu tab"]


def encode(value, number_format):
    if value is None or value == "":
        return None
    if isinstance(value, bool):
        return f"b:{str(value).lower()}"
    if isinstance(value, (int, float)):
        return "n:" + struct.pack(">d", float(value)).hex()
    if isinstance(value, datetime.datetime):
        value = (value + datetime.timedelta(microseconds=500000)).replace(microsecond=0)
        # openpyxl takes the letters of quoted words for those of a date.
        kind = is_datetime(re.sub('"[^"]*"', "", number_format)) if number_format else "datetime"
        return f"d:{value.date()}" if kind == "date" else f"m:{value.isoformat()}"
    if isinstance(value, datetime.date):
        return f"d:{value}"
    if isinstance(value, datetime.time):
        return f"c:{value.replace(microsecond=0).isoformat()}"
    if isinstance(value, datetime.timedelta):
        return "n:" + struct.pack(">d", value.total_seconds() / 86400).hex()
    return f"t:{value}"


def read(path):
    book = openpyxl.load_workbook(path, data_only=True)
    sheets = []
    for sheet in book.worksheets:
        cells = {}
        # Only the cells there are: one of them stands at the far end of the sheet.
        for cell in sheet._cells.values():
            value = encode(cell.value, cell.number_format)
            if value is not None:
                cells[cell.coordinate] = "e:" + value[2:] if cell.data_type == "e" else value
        hidden = sorted(number for number, row in sheet.row_dimensions.items() if row.hidden)
        filled = {int(re.sub("[A-Z]", "", place)) for place in cells}
        sheets.append({"name": sheet.title, "hidden": sheet.sheet_state != "visible", "cells": cells,
                       "hiddenRows": [number for number in hidden if number in filled],
                       "merged": sorted(str(r) for r in sheet.merged_cells.ranges)})
    return sheets


def expect(name, sheets=None):
    EXPECTED[name] = sheets or read(f"{FOLDER}/{name}")


# MARK: openpyxl

def openpyxl_book(name, epoch=None, iso=False):
    book = openpyxl.Workbook()
    if epoch:
        book.epoch = epoch
    book.iso_dates = iso
    sheet = book.active
    sheet.title = "Tờ & một"
    for column, values in enumerate([NUMBERS, DAYS, MOMENTS, TIMES, TEXTS, [True, False]], start=1):
        for row, value in enumerate(values, start=1):
            if epoch and isinstance(value, datetime.date) and value.year < 1904:
                continue
            sheet.cell(row, column, value)
    for row, code in enumerate(["dd/mm/yyyy", "[$-42A]dd mmmm yyyy;@", "\"ngày\" dd \"tháng\" mm", "d/m", "yyyy"], 1):
        sheet.cell(row, 8, datetime.datetime(2025, 5, 14)).number_format = code
    sheet["J3"] = CellRichText("Cơ sở ", TextBlock(InlineFont(b=True), "ngoài"), " công lập")
    sheet["K4"] = "#N/A"
    sheet["K4"].data_type = "e"
    sheet["XFD40"] = "góc xa"
    sheet.merge_cells("L1:N3")
    sheet["L1"] = "gộp"
    sheet.merge_cells("L5:L6")
    sheet.row_dimensions[2].hidden = True
    sheet.row_dimensions[39].hidden = True
    book.create_sheet("Ẩn").sheet_state = "hidden"
    book["Ẩn"]["B2"] = "trong tờ ẩn"
    book.create_sheet("Rất ẩn").sheet_state = "veryHidden"
    book.create_sheet("Trống")
    book.save(f"{FOLDER}/{name}")
    expect(name)


# MARK: XlsxWriter

def xlsxwriter_book(name, **options):
    book = xlsxwriter.Workbook(f"{FOLDER}/{name}", options)
    sheet = book.add_worksheet("Danh sách")
    day = book.add_format({"num_format": "dd/mm/yyyy"})
    moment = book.add_format({"num_format": "dd/mm/yyyy hh:mm"})
    for row in range(12):
        sheet.write_number(row, 0, NUMBERS[row])
        sheet.write_datetime(row, 1, datetime.datetime(2020 + row % 5, 1 + row, 28), day)
        sheet.write_datetime(row, 2, datetime.datetime(2020, 1 + row, 3, 7, 5), moment)
        if row == 2:
            sheet.write_rich_string(row, 3, "Tên ", book.add_format({"bold": True}), "đậm", " (bịa)")
        else:
            sheet.write_string(row, 3, TEXTS[row % len(TEXTS)])
        sheet.write_formula(row, 4, f"=A{row + 1}*2+1", None, NUMBERS[row] * 2 + 1)
        sheet.write_formula(row, 5, '="a"&"b"', None, "ab")
        sheet.write_formula(row, 6, "=1/0", None, "#DIV/0!")
        sheet.write_formula(row, 7, "=A1>0", None, True)
        sheet.write_boolean(row, 8, row % 2 == 0)
        sheet.write_blank(row, 9, None, day)
    sheet.merge_range("A20:C21", "Tổng cộng")
    sheet.set_row(3, None, None, {"hidden": True})
    chart = book.add_chart({"type": "column"})
    chart.add_series({"values": "='Danh sách'!$A$1:$A$5"})
    book.add_chartsheet("Biểu đồ").set_chart(chart)
    book.add_worksheet("Ẩn").hide()
    book.close()
    expect(name)


# MARK: The same cells, packed in ways that other programs have

def parts_of(name):
    with zipfile.ZipFile(f"{FOLDER}/{name}") as archive:
        return {entry: archive.read(entry).decode() for entry in archive.namelist()}


def variant(name, base, change, rename=lambda entry: entry):
    parts = change(parts_of(base))
    with zipfile.ZipFile(f"{FOLDER}/{name}", "w", zipfile.ZIP_DEFLATED) as archive:
        for entry, text in parts.items():
            archive.writestr(rename(entry), text)
    EXPECTED[name] = EXPECTED[base]


def in_sheets(pattern, replacement):
    def change(parts):
        return {entry: re.sub(pattern, replacement, text) if "/worksheets/sheet" in entry else text
                for entry, text in parts.items()}
    return change


def strict(parts):
    pairs = [("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main"),
             ("http://schemas.openxmlformats.org/officeDocument/2006/relationships",
              "http://purl.oclc.org/ooxml/officeDocument/relationships")]
    def text(value):
        for old, new in pairs:
            value = value.replace(old, new)
        return value
    return {entry: text(value) for entry, value in parts.items()}


def prefixed(parts):
    """Every element of the main namespace with a prefix, as some .NET libraries write."""
    def text(value):
        value = re.sub(r"<(/?)([A-Za-z]+)(?=[ >/])", r"<\1x:\2", value)
        return value.replace('xmlns="', 'xmlns:x="')
    return {entry: text(value) if entry.startswith("xl/worksheets/sheet") or entry == "xl/sharedStrings.xml" else value
            for entry, value in parts.items()}


def shuffled(parts):
    """The cells of each row from the last to the first."""
    def row(match):
        cells = re.findall(r"<c [^>]*?(?:/>|>.*?</c>)", match.group(2), re.S)
        return match.group(1) + "".join(reversed(cells)) + "</row>"
    return {entry: re.sub(r"(<row [^>]*>)(.*?)</row>", row, text, flags=re.S) if "/worksheets/sheet" in entry else text
            for entry, text in parts.items()}


def absolute(parts):
    text = parts["xl/_rels/workbook.xml.rels"]
    parts["xl/_rels/workbook.xml.rels"] = re.sub(r'Target="/?(?:xl/)?([^"]*)"', r'Target="/xl/\1"', text)
    return parts


def relative(parts):
    text = parts["xl/_rels/workbook.xml.rels"]
    parts["xl/_rels/workbook.xml.rels"] = re.sub(r'Target="/?(?:xl/)?([^"]*)"', r'Target="./x/../\1"', text)
    return parts




def inline(parts):
    """Texts in the cells themselves, no dimension, no list of texts: as Google and others do."""
    texts = [re.sub("<[^>]*>", "", re.sub(r"<rPh.*?</rPh>", "", si, flags=re.S))
             for si in re.findall(r"<si>(.*?)</si>", parts.pop("xl/sharedStrings.xml"), re.S)]
    def cell(match):
        return f'<c {match.group(1)}t="inlineStr"{match.group(2)}><is><t>{texts[int(match.group(3))]}</t></is></c>'
    for entry in parts:
        if "/worksheets/sheet" in entry:
            text = re.sub(r"<dimension[^>]*/>", "", parts[entry])
            parts[entry] = re.sub(r'<c ([^>]*)t="s"([^>]*)><v>(\d+)</v></c>', cell, text)
    return parts


def phonetic(parts):
    parts["xl/sharedStrings.xml"] = parts["xl/sharedStrings.xml"].replace(
        "</si>", '<rPh sb="0" eb="1"><t>cách đọc</t></rPh><phoneticPr fontId="1"/></si>')
    return parts


openpyxl_book("openpyxl.xlsx")
openpyxl_book("openpyxl-1904.xlsx", epoch=openpyxl.utils.datetime.CALENDAR_MAC_1904)
openpyxl_book("openpyxl-iso.xlsx", iso=True)
xlsxwriter_book("xlsxwriter.xlsx")
xlsxwriter_book("xlsxwriter-inline.xlsx", constant_memory=True)
xlsxwriter_book("xlsxwriter-1904.xlsx", date_1904=True)
for base in ["openpyxl.xlsx", "xlsxwriter.xlsx"]:
    stem = base[:-5]
    variant(f"{stem}-strict.xlsx", base, strict)
    variant(f"{stem}-prefixed.xlsx", base, prefixed)
    variant(f"{stem}-shuffled.xlsx", base, shuffled)
    variant(f"{stem}-absolute.xlsx", base, absolute)
    variant(f"{stem}-relative.xlsx", base, relative)
    variant(f"{stem}-backslash.xlsx", base, lambda parts: parts, lambda entry: entry.replace("/", "\\"))
    variant(f"{stem}-capitals.xlsx", base, lambda parts: parts, lambda entry: entry.replace("sheet", "Sheet"))
    variant(f"{stem}-rowless.xlsx", base, in_sheets(r'<row r="\d+"', "<row"))
variant("xlsxwriter-google.xlsx", "xlsxwriter.xlsx", inline)
variant("xlsxwriter-phonetic.xlsx", "xlsxwriter.xlsx", phonetic)
# Only where every row and every cell up to the last is there can their places be left out.
book = openpyxl.Workbook()
for row in range(1, 6):
    for column in range(1, 5):
        book.active.cell(row, column, f"ô {row} {column}")
book.save(f"{FOLDER}/full.xlsx")
expect("full.xlsx")
variant("full-nowhere.xlsx", "full.xlsx", in_sheets(r' r="[A-Z]*\d+"', ""))

# MARK: xlwt, for files of Excel 97

book = xlwt.Workbook(encoding="utf-8")
sheet = book.add_sheet("Danh sách")
plain = {}
day = xlwt.easyxf(num_format_str="dd/mm/yyyy")
moment = xlwt.easyxf(num_format_str="dd/mm/yyyy hh:mm")
clock = xlwt.easyxf(num_format_str="hh:mm:ss")
for row in range(10):
    values = [(NUMBERS[row], None), (datetime.date(2015 + row, 2, 28), day),
              (datetime.datetime(2015 + row, 2, 28, 7, 5), moment), (TEXTS[row], None), (row * 1000, None),
              (datetime.time(9, 30, row), clock)]
    for column, (value, style) in enumerate(values):
        if row == 4 and column == 2:
            continue
        sheet.write(row, column, value, *([style] if style else []))
        place = f"{chr(65 + column)}{row + 1}"
        plain[place] = encode(value, "dd/mm/yyyy hh:mm" if isinstance(value, datetime.datetime) else None)
second = book.add_sheet("Tờ hai")
second.write(2, 1, "B3")
book.save(f"{FOLDER}/old.xls")
EXPECTED["old.xls"] = [
    {"name": "Danh sách", "hidden": False, "cells": plain, "hiddenRows": [], "merged": []},
    {"name": "Tờ hai", "hidden": False, "cells": {"B3": "t:B3"}, "hiddenRows": [], "merged": []}]

# MARK: odfpy, for files of OpenDocument

# Some programs count one text too many in the list that the cells share.
old = bytearray(open(f"{FOLDER}/old.xls", "rb").read())
texts = next(at for at in (match.start() for match in re.finditer(b"\xfc\x00", bytes(old)))
             if struct.unpack_from("<I", old, at + 8)[0] in range(1, 1000)
             and struct.unpack_from("<I", old, at + 4)[0] in range(1, 1000))
struct.pack_into("<I", old, texts + 8, struct.unpack_from("<I", old, texts + 8)[0] + 1)
open(f"{FOLDER}/old-one-more.xls", "wb").write(old)
EXPECTED["old-one-more.xls"] = EXPECTED["old.xls"]


def open_document():
    book = OpenDocumentSpreadsheet()
    table = Table(name="Tờ & một")
    cells = {}
    def row(*cells, **options):
        line = TableRow(**options)
        for cell in cells:
            line.addElement(cell)
        table.addElement(line)
    def text(*paragraphs, **options):
        cell = TableCell(valuetype="string", **options)
        for paragraph in paragraphs:
            cell.addElement(P(text=paragraph))
        return cell
    number = lambda value, **options: TableCell(valuetype="float", value=value, **options)
    row(text("Tên"), text("hai", "đoạn"), number("6.5"), TableCell(valuetype="boolean", booleanvalue="true"))
    row(number("7", numbercolumnsrepeated=3), TableCell(), text("sau"), numberrowsrepeated=2)
    row(TableCell(numbercolumnsrepeated=1000), numberrowsrepeated=1000)
    row(TableCell(numbercolumnsrepeated=2), TableCell(valuetype="date", datevalue="2025-05-14"),
        TableCell(valuetype="date", datevalue="2025-05-14T09:30:00"),
        TableCell(valuetype="time", timevalue="PT09H30M00S"), visibility="collapse")
    row(text("gộp", numbercolumnsspanned=2, numberrowsspanned=3), CoveredTableCell())
    row(TableCell(valuetype="time", timevalue="PT36H00M00S"))
    spaces = TableCell(valuetype="string")
    paragraph = P(text="a")
    paragraph.addElement(S(c=3))
    paragraph.addText("b")
    spaces.addElement(paragraph)
    row(spaces)
    # An error of LibreOffice's own, and the same as words.
    failed = TableCell(valuetype="string", stringvalue="", formula="of:=X()")
    failed.addElement(P(text="Err:502"))
    row(failed, text("Err:502"))
    row(TableCell(numbercolumnsrepeated=16384), numberrowsrepeated=1047565)
    book.spreadsheet.addElement(table)
    book.spreadsheet.addElement(Table(name="Trống"))
    book.save(f"{FOLDER}/odfpy.ods")
    for place, value in {"A1": "t:Tên", "B1": "t:hai\nđoạn", "C1": "n:401a000000000000", "D1": "b:true",
                         "E2": "t:sau", "E3": "t:sau", "C1004": "d:2025-05-14", "D1004": "m:2025-05-14T09:30:00",
                         "E1004": "c:09:30:00", "A1005": "t:gộp", "A1006": "n:3ff8000000000000",
                         "A1007": "t:a   b", "A1008": "e:Err:502", "B1008": "t:Err:502"}.items():
        cells[place] = value
    for place in ["A2", "B2", "C2", "A3", "B3", "C3"]:
        cells[place] = "n:401c000000000000"
    EXPECTED["odfpy.ods"] = [
        {"name": "Tờ & một", "hidden": False, "cells": cells, "hiddenRows": [1004], "merged": ["A1005:B1007"]},
        {"name": "Trống", "hidden": False, "cells": {}, "hiddenRows": [], "merged": []}]


open_document()

# MARK: LibreOffice, where there is one: the same workbook in its three forms

def office_book():
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Danh sách"
    for row, value in enumerate([0, 1, -1, 6.5, 0.1, 123456789012345, 12345.6789, 1e-7], start=1):
        sheet.cell(row, 1, value)
    for column, values in [(2, DAYS[3:]), (3, [MOMENTS[0], MOMENTS[1], MOMENTS[3]]), (4, TIMES), (5, TEXTS)]:
        for row, value in enumerate(values, start=1):
            sheet.cell(row, column, value)
    for row, code in enumerate(["dd/mm/yyyy", "[$-42A]dd mmmm yyyy;@", "d/m"], start=1):
        sheet.cell(row, 6, datetime.datetime(2025, 5, 14)).number_format = code
    for row in range(1, 400):
        sheet.cell(row, 8, f"Mái ấm số {row}, phường Lê Chân, thành phố Hải Phòng (bịa) " + "ư" * (row % 90))
    sheet.merge_cells("A20:C21")
    sheet["A20"] = "gộp"
    sheet.row_dimensions[2].hidden = True
    book.create_sheet("Ẩn").sheet_state = "hidden"
    book["Ẩn"]["B2"] = "trong tờ ẩn"
    book.save(f"{FOLDER}/made.xlsx")
    for form in ["xlsx", "xls", "ods"]:
        subprocess.run(["soffice", f"-env:UserInstallation=file://{FOLDER}/profile", "--headless", "--convert-to", form,
                        "--outdir", f"{FOLDER}/office", f"{FOLDER}/made.xlsx"], check=True, stdout=subprocess.DEVNULL,
                       stderr=subprocess.DEVNULL)
        shutil.move(f"{FOLDER}/office/made.{form}", f"{FOLDER}/office.{form}")
    expect("office.xlsx")
    EXPECTED["office.xls"] = EXPECTED["office.ods"] = EXPECTED["office.xlsx"]


if shutil.which("soffice"):
    office_book()

json.dump(EXPECTED, open(f"{FOLDER}/expected.json", "w"), ensure_ascii=False)
