"""Spreadsheets whose cells show something else than what their values say: formulas that nobody counted or that failed,
codes that live in the format, days of which a part is shown. Invented.

usage: make_uncounted.py FOLDER
"""
import datetime
import os
import shutil
import subprocess
import sys
import zipfile

import openpyxl
import xlsxwriter
import xlwt

FOLDER = sys.argv[1]
DAY = datetime.datetime(2018, 4, 1)

book = openpyxl.Workbook()
sheet = book.active
sheet["A1"] = "=3+4"
sheet["B1"] = "=DATE(2018,4,22)"
sheet["C1"] = 7
sheet["C1"].number_format = '"HP-"000'
sheet["D1"] = DAY
sheet["D1"].number_format = "mmm-yy"
sheet["E1"] = DAY
sheet["E1"].number_format = "d-mmm"
sheet["F1"] = DAY
sheet["F1"].number_format = "yyyy"
sheet["G1"] = DAY
sheet["G1"].number_format = '"ngày" dd "tháng" mm "năm" yyyy'
sheet["H1"] = 1234567
sheet["H1"].number_format = "#,##0.00"
sheet["I1"] = 0
sheet["I1"].number_format = '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)'
sheet["J1"] = "=1/0"
sheet["K1"] = "=ROMAN(-1)"
book.save(f"{FOLDER}/unsaved.xlsx")

# A text formula may well give nothing.
parts = {}
with zipfile.ZipFile(f"{FOLDER}/unsaved.xlsx") as archive:
    for name in archive.namelist():
        parts[name] = archive.read(name)
with zipfile.ZipFile(f"{FOLDER}/texts.xlsx", "w") as archive:
    for name, data in parts.items():
        if name == "xl/worksheets/sheet1.xml":
            start, end = data.index(b"<sheetData>"), data.index(b"</sheetData>")
            cells = (b'<sheetData><row r="1"><c r="A1" t="str"><f>""</f><v></v></c><c r="B1" t="str"><f>A1</f></c>'
                     b'<c r="C1"><f t="shared" si="0"/></c><c r="D1"><f>1-1</f><v>0</v></c></row>')
            data = data[:start] + cells + data[end:]
        if name == "xl/workbook.xml":
            data = data.replace(b'fullCalcOnLoad="1"', b"")
        archive.writestr(name, data)

book = xlsxwriter.Workbook(f"{FOLDER}/zeros.xlsx")
sheet = book.add_worksheet()
sheet.write_formula("A1", "=3+4")
sheet.write_formula("B1", "=3+4", None, 7)
sheet.write_number("C1", 0)
book.close()

book = xlwt.Workbook()
sheet = book.add_sheet("Danh sach")
sheet.write(0, 0, 7, xlwt.easyxf(num_format_str='"HP-"000'))
sheet.write(0, 1, DAY, xlwt.easyxf(num_format_str="mmm-yy"))
book.save(f"{FOLDER}/old.xls")

# xlwt counts nothing: it saves every formula with the empty text as its result.
book = xlwt.Workbook()
sheet = book.add_sheet("Danh sach")
sheet.write(0, 0, xlwt.Formula("3+4"))
sheet.write(0, 1, xlwt.Formula("DATE(2018,4,22)"))
sheet.write(0, 2, 0)
book.save(f"{FOLDER}/uncounted.xls")

if shutil.which("soffice"):
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{FOLDER}/profile", "--headless", "--convert-to", "ods", "--outdir",
         FOLDER, f"{FOLDER}/unsaved.xlsx"],
        check=True, capture_output=True)
    os.makedirs(f"{FOLDER}/counted")
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{FOLDER}/profile", "--headless", "--convert-to", "xls", "--outdir",
         f"{FOLDER}/counted", f"{FOLDER}/uncounted.xls"],
        check=True, capture_output=True)

CONTENT = """<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"><office:body><office:spreadsheet>
<table:table table:name="S"><table:table-row>
<table:table-cell table:formula="of:=[.B1]+1"/>
<table:table-cell table:formula="of:=nosuch()" office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>Lỗi:508</text:p></table:table-cell>
<table:table-cell table:formula="of:=nosuch()" office:value-type="float" office:value="0"><text:p>Err:502</text:p></table:table-cell>
<table:table-cell office:value-type="string"><text:p>Err:502</text:p></table:table-cell>
<table:table-cell table:formula="of:=[.A9]" office:value-type="string"><text:p></text:p></table:table-cell>
</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>
"""
with zipfile.ZipFile(f"{FOLDER}/errors.ods", "w") as archive:
    archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
    archive.writestr("content.xml", CONTENT)
    archive.writestr(
        "META-INF/manifest.xml",
        '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>')
