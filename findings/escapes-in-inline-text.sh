#!/bin/sh
# Question: does a program that reads an XLSX file read a text the same way, whether it stands in the cell or in the list
# that all cells share?
#
# Libraries: openpyxl 3.1.5, which reads; XlsxWriter 3.2.9, which writes the same text in both places (in the cell under
# constant_memory); xlsx2csv 0.8.3, a second reader.
#
# Guessed: the file format (ECMA-376, ST_Xstring) writes a character that XML cannot hold as _x000D_, and a text that
# only looks like one, "_x0041_", as "_x005F_x0041_"; who reads turns both back, wherever the text stands.
# Seen: openpyxl takes "x005F_" away from texts of the shared list and from no text within a cell, and turns no other
# escape back in either place. The file name "ảnh_x0041_.jpg", written as the format asks, comes back from the cell as
# "ảnh_x005F_x0041_.jpg"; a line end written as _x000D_ comes back as seven letters. xlsx2csv turns nothing back.
# Written without the escape, a program that follows the format would show "ảnhA.jpg".
#
# Why it matters to a register of places that care for children: notes name files, and cameras and scanners make names
# like these. Whether a report was changed by hand is told by comparing its cells, read by another program too: a
# difference of this kind is the reader's, not a person's.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check openpyxl==3.1.5 XlsxWriter==3.2.9 xlsx2csv==0.8.3
cd "$work"
"$work/venv/bin/python" - <<'PYTHON'
import io
import sys
from importlib.metadata import version

import openpyxl
import xlsxwriter
from xlsx2csv import Xlsx2csv

print("openpyxl", version("openpyxl"), "XlsxWriter", version("XlsxWriter"), "xlsx2csv", version("xlsx2csv"))

texts = ["ảnh_x0041_.jpg", "một\rhai"]
expected = {
    ("shared", "openpyxl"): ["ảnh_x0041_.jpg", "một_x000D_hai"],
    ("in cell", "openpyxl"): ["ảnh_x005F_x0041_.jpg", "một_x000D_hai"],
}
failed = False
for place, options in [("shared", {}), ("in cell", {"constant_memory": True})]:
    book = xlsxwriter.Workbook("a.xlsx", options)
    sheet = book.add_worksheet()
    for column, text in enumerate(texts):
        sheet.write_string(0, column, text)
    book.close()
    seen = [cell.value for cell in openpyxl.load_workbook("a.xlsx").active[1]]
    print(place, "openpyxl", seen)
    failed = failed or seen != expected[place, "openpyxl"]
    output = io.StringIO()
    Xlsx2csv("a.xlsx", outputencoding="utf-8").convert(output)
    other = output.getvalue().strip()
    print(place, "xlsx2csv", other)
    failed = failed or other != "ảnh_x005F_x0041_.jpg,một_x000D_hai"
sys.exit(1 if failed else 0)
PYTHON
