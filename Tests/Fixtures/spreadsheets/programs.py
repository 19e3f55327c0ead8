"""Writes a described list through the programs that offices use, and reads it back through others."""
import csv
import datetime
import io
import pathlib
import re
import subprocess
import tempfile
import time
import types
import unicodedata
import unittest.mock
import zipfile

import odf.opendocument
import odf.table
import odf.teletype
import odf.text
import openpyxl
import openpyxl.utils
import xlrd
import xlsxwriter
import xlwt

from description import Cell

NOON = time.struct_time((2026, 6, 30, 12, 0, 0, 1, 181, 0))
MADE = datetime.datetime(2026, 6, 30, 12, 0, 0)


class Frozen(datetime.datetime):
  @classmethod
  def now(cls, tz=None):
    return MADE


def parts(value, row):
  """What to write, its number format, its formula."""
  if isinstance(value, Cell):
    return value.raw, value.style, value.formula and value.formula.replace("{r}", str(row + 1))
  return value, None, None


def cells(sheet):
  for row, line in enumerate(sheet.lines):
    for column, value in enumerate(line):
      raw, style, formula = parts(value, row)
      if raw not in (None, "") or formula:
        yield row, column, raw, style, formula


def with_openpyxl(book, path, epoch_1904=False, cached=True):
  # openpyxl stamps the hour of saving; here every file is made at the same noon.
  clock = types.SimpleNamespace(datetime=Frozen, timezone=datetime.timezone)
  with unittest.mock.patch("openpyxl.writer.excel.datetime", clock), unittest.mock.patch(
    "time.localtime", lambda *_: NOON):
    workbook = openpyxl.Workbook()
    workbook.properties.created = MADE
    workbook.remove(workbook.active)
    if epoch_1904:
      workbook.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    for sheet in book:
      target = workbook.create_sheet(sheet.name)
      target.sheet_state = sheet.state
      for row, column, raw, style, formula in cells(sheet):
        cell = target.cell(row + 1, column + 1)
        if formula or not (isinstance(raw, str) and raw.startswith("=")):
          cell.value = formula or raw
        if style:
          cell.number_format = style
      for first, left, last, right in sheet.merges:
        target.merge_cells(start_row=first + 1, start_column=left + 1, end_row=last + 1, end_column=right + 1)
      for row in sheet.hidden_rows:
        target.row_dimensions[row + 1].hidden = True
      for column in sheet.hidden_columns:
        target.column_dimensions[openpyxl.utils.get_column_letter(column + 1)].hidden = True
    workbook.active = next(i for i, sheet in enumerate(book) if sheet.state == "visible")
    workbook.save(path)
  return f"openpyxl {openpyxl.__version__}"


def with_xlsxwriter(book, path, epoch_1904=False, inline=False, rich=False):
  workbook = xlsxwriter.Workbook(str(path), {"date_1904": epoch_1904, "constant_memory": inline})
  workbook.set_properties({"created": MADE})
  bold = workbook.add_format({"bold": True})
  formats = {}
  for sheet in book:
    target = workbook.add_worksheet(sheet.name)
    if sheet.state == "hidden":
      target.hide()
    for first, left, last, right in [] if inline else sheet.merges:
      target.merge_range(first, left, last, right, "")
    for row, column, raw, style, formula in cells(sheet):
      cell_format = formats.setdefault(style, workbook.add_format({"num_format": style})) if style else None
      if formula:
        target.write_formula(row, column, formula, cell_format, raw)
      elif isinstance(raw, bool):
        target.write_boolean(row, column, raw)
      elif isinstance(raw, str):
        head, _, tail = raw.partition(" (bịa)")
        if rich and tail == "" and " (bịa)" in raw:
          target.write_rich_string(row, column, bold, head, " (bịa)")
        else:
          target.write_string(row, column, raw)
      elif isinstance(raw, datetime.date):
        target.write_datetime(row, column, raw, cell_format)
      else:
        target.write_number(row, column, raw, cell_format)
    for row in sheet.hidden_rows:
      target.set_row(row, None, None, {"hidden": True})
    for column in sheet.hidden_columns:
      target.set_column(column, column, None, None, {"hidden": True})
  workbook.close()
  return f"XlsxWriter {xlsxwriter.__version__}"


def with_xlwt(book, path):
  workbook = xlwt.Workbook(encoding="utf-8")
  styles = {}
  for sheet in book:
    target = workbook.add_sheet(sheet.name, cell_overwrite_ok=True)
    target.visibility = 1 if sheet.state == "hidden" else 0
    for row, column, raw, style, _ in cells(sheet):
      if style:
        target.write(row, column, raw, styles.setdefault(style, xlwt.easyxf(num_format_str=style)))
      else:
        target.write(row, column, raw)
    for first, left, last, right in sheet.merges:
      target.merge(first, last, left, right)
    for row in sheet.hidden_rows:
      target.row(row).hidden = True
    for column in sheet.hidden_columns:
      target.col(column).hidden = True
  workbook.save(str(path))
  return f"xlwt {xlwt.__VERSION__}"


def windows_1258(text, composed):
  """Vietnamese as Windows wrote it: letters of the code page, tones as marks that follow.

  composed: à, é and the like, which have a place of their own, are kept whole.
  """
  result = ""
  for character in unicodedata.normalize("NFC", text):
    try:
      if composed or len(unicodedata.normalize("NFD", character)) == 1:
        result += character.encode("cp1258").decode("cp1258")
        continue
    except UnicodeEncodeError:
      pass
    base, *marks = unicodedata.normalize("NFD", character)
    shapes = [mark for mark in marks if mark in "\u0302\u0306\u031b"]
    tones = [mark for mark in marks if mark not in shapes]
    result += unicodedata.normalize("NFC", base + "".join(shapes)) + "".join(tones)
  return result.encode("cp1258")


def with_csv(sheet, path, encoding="utf-8", separator=",", end="\r\n", by_hand=False):
  """Also gives the line on which each row begins."""
  lines, number, out = [], 1, ""
  width = len(sheet.columns)
  for row, line in enumerate(sheet.lines):
    lines.append(number)
    values = [parts(value, row)[0] for value in line]
    values = ["" if value is None else str(value) for value in values]
    values += [""] * (width - len(values))
    buffer = io.StringIO()
    if by_hand:
      buffer.write(separator.join(values) + end)
    else:
      csv.writer(buffer, delimiter=separator, lineterminator=end).writerow(values)
    number += buffer.getvalue().count("\n")
    out += buffer.getvalue()
  if encoding.startswith("windows-1258"):
    data = windows_1258(out, composed=encoding.endswith("composed"))
  else:
    data = {"utf-8-sig": b"\xef\xbb\xbf", "utf-16-le": b"\xff\xfe", "utf-16-be": b"\xfe\xff"}.get(encoding, b"")
    data += out.encode("utf-8" if encoding == "utf-8-sig" else encoding)
  path.write_bytes(data)
  return "Python's print" if by_hand else "Python's csv", lines


FILTERS = {"xls": "xls:MS Excel 97", "ods": "ods", "xlsx": "xlsx:Calc MS Excel 2007 XML",
           "csv": "csv:Text - txt - csv (StarCalc):59,34,76,1"}  # semicolons, quotation marks, UTF-8


def soffice(target, files, folder):
  with tempfile.TemporaryDirectory() as home:
    subprocess.run(
      ["soffice", f"-env:UserInstallation=file://{home}", "--headless", "--convert-to", target, "--outdir", str(folder)]
      + [str(file) for file in files], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=300)


def soffice_version():
  text = subprocess.run(["soffice", "--version"], capture_output=True, text=True, check=True).stdout
  return "LibreOffice " + re.search(r"LibreOffice ([0-9.]+)", text).group(1)


def make_strict(path):
  """The same workbook in the strict form of ISO/IEC 29500, which Excel offers and openpyxl does not."""
  transitional = "http://schemas.openxmlformats.org/"
  changes = [
    (transitional + "officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships"),
    (transitional + "spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main"),
    (transitional + "drawingml/2006/main", "http://purl.oclc.org/ooxml/drawingml/main"),
  ]
  with zipfile.ZipFile(path) as source:
    entries = [(info, source.read(info)) for info in source.infolist()]
  with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
    for info, data in entries:
      if not info.filename.startswith("docProps"):
        for before, after in changes:
          data = data.replace(before.encode(), after.encode())
      if info.filename == "xl/workbook.xml":
        data = data.replace(b"<workbook ", b'<workbook conformance="strict" ', 1)
      fixed = zipfile.ZipInfo(info.filename, NOON[:6])
      fixed.compress_type = zipfile.ZIP_DEFLATED
      target.writestr(fixed, data)


def read_back(path, name, encoding=None, separator=None, strict=False):
  """The cells of a sheet as another program sees them: {(row, column): value}, from 0."""
  kind = path.suffix
  if strict:  # openpyxl cannot read it
    with tempfile.TemporaryDirectory() as folder:
      soffice("ods", [path], folder)
      return read_ods(pathlib.Path(folder) / (path.stem + ".ods"), name)
  if kind == ".csv":
    text = path.read_bytes().decode(encoding)
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    return {(i, j): unicodedata.normalize("NFC", v) if "1258" in encoding else v
            for i, row in enumerate(rows) for j, v in enumerate(row) if v != ""}
  if kind == ".xlsx":
    sheet = openpyxl.load_workbook(path, data_only=True)[name]
    return {(c.row - 1, c.column - 1): c.value for row in sheet.iter_rows() for c in row if c.value is not None}
  if kind == ".xls":
    book = xlrd.open_workbook(path, formatting_info=True)
    sheet, found = book.sheet_by_name(name), {}
    for i in range(sheet.nrows):
      for j in range(sheet.row_len(i)):
        cell = sheet.cell(i, j)
        if cell.ctype == xlrd.XL_CELL_DATE:
          found[i, j] = xlrd.xldate_as_datetime(cell.value, book.datemode)
        elif cell.ctype == xlrd.XL_CELL_ERROR:
          found[i, j] = xlrd.error_text_from_code[cell.value]
        elif cell.ctype == xlrd.XL_CELL_BOOLEAN:
          found[i, j] = bool(cell.value)
        elif cell.ctype not in (xlrd.XL_CELL_EMPTY, xlrd.XL_CELL_BLANK):
          found[i, j] = cell.value
    return found
  return read_ods(path, name)


def read_ods(path, name):
  document = odf.opendocument.load(path)
  table = next(t for t in document.getElementsByType(odf.table.Table) if t.getAttribute("name") == name)
  found, row = {}, 0
  for line in table.getElementsByType(odf.table.TableRow):
    column = 0
    for cell in line.childNodes:
      count = int(cell.getAttribute("numbercolumnsrepeated") or 1)
      kind = cell.getAttribute("valuetype")
      texts = cell.getElementsByType(odf.text.P) if hasattr(cell, "getElementsByType") else []
      text = "\n".join(odf.teletype.extractText(p) for p in texts)
      value = text or None
      if kind == "float":
        value = float(cell.getAttribute("value"))
      elif kind == "date":
        value = datetime.datetime.fromisoformat(cell.getAttribute("datevalue"))
      elif kind == "boolean":
        value = cell.getAttribute("booleanvalue") == "true"
      if value is not None and count < 200:
        for offset in range(count):
          found[row, column + offset] = value
      column += count
    row += int(line.getAttribute("numberrowsrepeated") or 1)
  return found
