"""Shows an XLSX file to the tests as another program reads it.

read_workbook.py cells FILE   the cells of every sheet as JSON, as openpyxl sees them
read_workbook.py xml FILE N   the XML of sheet N with its texts, one row of the sheet on a line
"""
import datetime
import json
import re
import sys
import zipfile

import openpyxl


def plain(value):
    if isinstance(value, (datetime.datetime, datetime.date)):
        return {"date": value.isoformat()[:10]}
    return value


def cells(path):
    book = openpyxl.load_workbook(path)
    sheets = [
        {"name": sheet.title, "rows": [[plain(cell) for cell in row] for row in sheet.iter_rows(values_only=True)]}
        for sheet in book.worksheets
    ]
    json.dump({"sheets": sheets}, sys.stdout, ensure_ascii=False)


def xml(path, number):
    with zipfile.ZipFile(path) as archive:
        sheet = archive.read(f"xl/worksheets/sheet{number}.xml").decode("utf-8")
    print(re.sub(r"(</row>|<sheetData>|</sheetData>|</cols>|</mergeCells>)", r"\1\n", sheet))


if sys.argv[1] == "cells":
    cells(sys.argv[2])
else:
    xml(sys.argv[2], sys.argv[3])
