#!/usr/bin/env python3
"""Makes the spreadsheets of this folder and writes beside each what must be understood of it.

    pip install openpyxl XlsxWriter xlwt xlrd odfpy PyYAML     (and LibreOffice on the path)
    python3 make.py            makes all files again
    python3 make.py --check    reads the committed files with openpyxl, xlrd, odfpy and csv and compares every cell

The lists stand in department.py, neighbors.py, oddities.py and papers.py; what a cell means is written there by hand.
Running it again gives the same bytes, but for what LibreOffice writes.
"""
import datetime
import pathlib
import re
import sys
import tempfile
import unicodedata

import yaml
from openpyxl.utils import get_column_letter

sys.dont_write_bytecode = True
import department
import neighbors
import oddities
import papers
import programs
from description import Cell

HERE = pathlib.Path(__file__).resolve().parent


class Quoting(yaml.SafeDumper):
  """Quotes what a YAML reader might take for a number."""


Quoting.add_representer(str, lambda dumper, text: dumper.represent_scalar(
  "tag:yaml.org,2002:str", text, style='"' if re.fullmatch(r"[\d.,:+/ -]+|[YyNn]", text) else None))


def flow(value):
  text = yaml.dump(value, Dumper=Quoting, allow_unicode=True, default_flow_style=True, width=10**6, sort_keys=False)
  return text.removesuffix("\n").removesuffix("\n...").strip()


def as_it_stands(raw):
  return raw.isoformat() if isinstance(raw, datetime.date) else str(raw)


def expectation(fixture, made_by, numbers):
  """numbers: of each row, from 1, as the file counts them."""
  sheet = fixture.sheet
  out = [f"# {fixture.shows}", f"made_by: {flow(made_by)}", f"mess: {flow(fixture.mess)}", f"kind: {fixture.kind}"]
  if fixture.undecided:
    out.append("sheet: null")
  else:
    out.append(f"sheet: {flow('' if fixture.path.suffix == '.csv' else sheet.name)}")
  if fixture.hidden_sheets:
    out.append(f"hidden_sheets: {flow(fixture.hidden_sheets)}")
  if fixture.undecided:
    out.append("problems:")
    out.append(f"  - {flow({'code': 'sheetNeeded', 'value': ', '.join(s.name for s in fixture.book)})}")
    return "\n".join(out) + "\n"
  out.append(f"header_rows: {flow([numbers[row] for row in sheet.header])}")
  out.append("columns:" if sheet.header else "columns: {}")
  if sheet.header:
    for index, column in enumerate(sheet.columns):
      out.append(f"  {flow(get_column_letter(index + 1))}: {flow([column.heading, column.key])}")
  out.append("rows:" if sheet.truth else "rows: {}")
  for row, truth in sheet.truth.items():
    out.append(f"  {numbers[row]}: {flow(truth)}")
  if sheet.skipped:
    out.append("skipped:")
    for row, why in sheet.skipped.items():
      out.append(f"  {numbers[row]}: {why}")
  for name, hidden in (("hidden_rows", [numbers[row] for row in sheet.hidden_rows]),
                       ("hidden_columns", [get_column_letter(index + 1) for index in sheet.hidden_columns])):
    if hidden:
      out.append(f"{name}: {flow(hidden)}")
  if sheet.problems:
    out.append("problems:")
    for row, column, code, raw in sheet.problems:
      place = {} if row is None else {"cell": f"{get_column_letter(column + 1)}{numbers[row]}"}
      out.append(f"  - {flow({**place, 'code': code, 'value': as_it_stands(raw)})}")
  if sheet.duplicates:
    out.append("duplicates:")
    for rows, why in sheet.duplicates:
      out.append(f"  - {flow({'rows': [numbers[row] for row in rows], 'same': why})}")
  return "\n".join(out) + "\n"


def make(fixtures):
  version = programs.soffice_version()
  with tempfile.TemporaryDirectory() as folder:
    folder = pathlib.Path(folder)
    converted = {}
    for fixture in fixtures:
      numbers = list(range(1, len(fixture.sheet.lines) + 1))
      options = dict(fixture.options)
      if fixture.program == "openpyxl":
        strict = options.pop("strict", False)
        made_by = programs.with_openpyxl(fixture.book, fixture.path, **options)
        if strict:
          programs.make_strict(fixture.path)
          made_by += ", made strict by make.py"
      elif fixture.program == "xlsxwriter":
        made_by = programs.with_xlsxwriter(fixture.book, fixture.path, **options)
      elif fixture.program == "xlwt":
        made_by = programs.with_xlwt(fixture.book, fixture.path)
      elif fixture.program == "csv":
        made_by, numbers = programs.with_csv(fixture.sheet, fixture.path, **options)
      else:
        through = options.pop("through", "openpyxl")
        source = folder / (fixture.path.stem + ".xlsx")
        made_by = {"openpyxl": programs.with_openpyxl, "xlsxwriter": programs.with_xlsxwriter}[through](
          fixture.book, source, **{key: value for key, value in options.items() if key != "separator"})
        converted.setdefault(fixture.path.suffix[1:], []).append(source)
        made_by = f"{version} (from {made_by})"
      fixture.expected.write_text(expectation(fixture, made_by, numbers), encoding="utf-8")
    for kind, sources in converted.items():
      if kind == "xlsx":
        programs.soffice("ods", sources, folder / "ods")
        sources = [folder / "ods" / (source.stem + ".ods") for source in sources]
      programs.soffice(programs.FILTERS[kind], sources, HERE)


def same(raw, seen):
  if isinstance(raw, datetime.datetime) or isinstance(seen, datetime.datetime):
    raw = datetime.datetime(raw.year, raw.month, raw.day) if type(raw) is datetime.date else raw
    return seen == raw
  if isinstance(raw, str) and isinstance(seen, str):
    return raw.replace("\r\n", "\n") == seen.replace("\r\n", "\n")
  # LibreOffice hands a truth value on as a number with a format of its own.
  return isinstance(raw, (bool, int, float)) and isinstance(seen, (int, float)) and raw == seen or raw is seen


def check(fixtures):
  wrong = 0
  for fixture in fixtures:
    yaml.safe_load(fixture.expected.read_text(encoding="utf-8"))
    for sheet in fixture.book if fixture.path.suffix != ".csv" else [fixture.sheet]:
      encoding = fixture.options.get("encoding", "utf-8")
      encoding = "cp1258" if encoding.startswith("windows-1258") else encoding
      encoding = "utf-16" if encoding.startswith("utf-16") else encoding
      found = programs.read_back(fixture.path, sheet.name, encoding, fixture.options.get("separator", ","),
                                 fixture.options.get("strict", False))
      meant = {}
      for row, column, raw, _, formula in programs.cells(sheet):
        if fixture.path.suffix == ".csv":
          raw = str(raw)
          raw = unicodedata.normalize("NFC", raw) if encoding == "cp1258" else raw
        if fixture.program == "openpyxl" and formula:
          continue  # openpyxl stores no value beside a formula
        if raw != "":
          meant[row, column] = raw
      for place in sorted(set(meant) | set(found)):
        if not same(meant.get(place), found.get(place)):
          wrong += 1
          print(f"{fixture.path.name} {sheet.name} {get_column_letter(place[1] + 1)}{place[0] + 1}: "
                f"meant {meant.get(place)!r}, found {found.get(place)!r}")
  print(f"{len(fixtures)} files, {wrong} cells that differ")
  return wrong


class Fixture:
  def __init__(self, name, program, kind, mess, shows, book, main=0, undecided=False, **options):
    self.path = HERE / name
    self.expected = HERE / (self.path.stem + ".expected.yaml")
    self.program, self.kind, self.mess, self.shows = program, kind, mess, shows
    self.book, self.sheet, self.undecided, self.options = book, book[main], undecided, options
    self.hidden_sheets = [sheet.name for sheet in book if sheet.state == "hidden"]


def all_fixtures():
  return [Fixture(*entry[:6], **entry[6]) for part in (department, neighbors, oddities, papers) for entry in part.LISTS]


if __name__ == "__main__":
  fixtures = all_fixtures()
  names = [fixture.expected for fixture in fixtures]
  assert len(set(names)) == len(names), "two fixtures with one name"
  if "--check" not in sys.argv:
    make(fixtures)
  sys.exit(1 if check(fixtures) else 0)
