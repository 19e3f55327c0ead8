#!/usr/bin/env python3
"""Makes files that are no honest spreadsheets, each hostile in one way.

    python3 hostile_spreadsheets.py OUTDIR

Prints a line for each: the name, what must become of it, what is hostile. `refused`: a sentence and no rows. `read`:
rows as if nothing were wrong with it. `either`: a sentence or rows, but no crash and no invented value. All of them
within 2 s and 200 MB, but for large-valid.xlsx, which is only long. Always the same bytes; the standard library is
enough.
"""
import io
import pathlib
import struct
import sys
import zlib

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
PARTS = "http://schemas.openxmlformats.org/package/2006"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
HEADINGS = ["STT", "Tên cơ sở", "Loại hình", "Sở hữu", "Xã, phường"]
DAY = (2026, 6, 30, 12, 0, 0)


def say(path, outcome, what):
  print(f"{path.name}\t{outcome}\t{what}")


# MARK: An honest workbook, part by part

def cell(reference, text):
  return f'<c r="{reference}" t="inlineStr"><is><t>{text}</t></is></c>'


def row(number, texts=None):
  texts = texts or [str(number), f"Mái ấm số {number} (bịa)", "Cơ sở tổng hợp", "Công lập", "Phường Lê Chân"]
  return f'<row r="{number}">' + "".join(cell(f"{'ABCDE'[i]}{number}", text) for i, text in enumerate(texts)) + "</row>"


def sheet(rows=None, before=""):
  rows = rows if rows is not None else row(1, HEADINGS) + "".join(row(number) for number in range(2, 12))
  return f'{XML}<worksheet xmlns="{MAIN}" xmlns:r="{OFFICE}">{before}<sheetData>{rows}</sheetData></worksheet>'


def parts(worksheet=None, strings=None, **changed):
  """The parts of a workbook by name; a part set to None is left out."""
  kind = "application/vnd.openxmlformats-officedocument.spreadsheetml."
  types = "".join(f'<Override PartName="/xl/{name}" ContentType="{kind}{what}+xml"/>' for name, what in (
    ("workbook.xml", "sheet.main"), ("worksheets/sheet1.xml", "worksheet"), ("styles.xml", "styles"),
    ("sharedStrings.xml", "sharedStrings")))
  links = "".join(
    f'<Relationship Id="rId{i}" Type="{OFFICE}/{what}" Target="{target}"/>' for i, (what, target) in enumerate(
      (("worksheet", "worksheets/sheet1.xml"), ("styles", "styles.xml"), ("sharedStrings", "sharedStrings.xml")), 1))
  found = {
    "[Content_Types].xml": f'{XML}<Types xmlns="{PARTS}/content-types"><Default Extension="rels" ContentType='
    f'"application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType='
    f'"application/xml"/>{types}</Types>',
    "_rels/.rels": f'{XML}<Relationships xmlns="{PARTS}/relationships"><Relationship Id="rId1" '
    f'Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": f'{XML}<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets><sheet name="Danh sách" sheetId="1" '
    f'r:id="rId1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": f'{XML}<Relationships xmlns="{PARTS}/relationships">{links}</Relationships>',
    "xl/styles.xml": f'{XML}<styleSheet xmlns="{MAIN}"><fonts count="1"><font/></fonts><fills count="1"><fill>'
    f'<patternFill/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/>'
    f'</cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs>'
    "</styleSheet>",
    "xl/sharedStrings.xml": strings or f'{XML}<sst xmlns="{MAIN}" count="1"><si><t>Chung</t></si></sst>',
    "xl/worksheets/sheet1.xml": worksheet or sheet(),
  }
  found.update({name.replace("__", "/").replace("_xml", ".xml"): data for name, data in changed.items()})
  return {name: data for name, data in found.items() if data is not None}


class Entry:
  """One entry of an archive, of which every field may lie."""

  def __init__(self, name, data=b"", method=8, packed=None, crc=None, size=None, flags=0x800, extra=b"", claims=None):
    data = data.encode() if isinstance(data, str) else data
    self.name, self.method, self.flags, self.extra = name, method, flags, extra
    if packed is None:
      packer = zlib.compressobj(6, zlib.DEFLATED, -15)
      packed = packer.compress(data) + packer.flush() if method == 8 else data
    self.packed = packed
    self.crc = zlib.crc32(data) if crc is None else crc
    self.size = len(data) if size is None else size
    self.claims = claims or {}  # what the central directory says instead

  def fields(self, central):
    claims = self.claims if central else {}
    day = (DAY[0] - 1980) << 9 | DAY[1] << 5 | DAY[2]
    return struct.pack("<HHHHHIII", 45, self.flags, self.method, DAY[3] << 11, day, claims.get("crc", self.crc),
                       claims.get("packed", len(self.packed)), claims.get("size", self.size))


def archive(entries, comment=b"", before=b"", after=b"", count=None, directory_at=None, zip64=b""):
  out, offsets = io.BytesIO(), []
  out.write(before)
  for entry in entries:
    offsets.append(entry.claims.get("offset", out.tell()))
    name = entry.name.encode()
    lengths = struct.pack("<HH", len(name), len(entry.extra))
    out.write(b"PK\x03\x04" + entry.fields(False) + lengths + name + entry.extra)
    out.write(entry.packed)
  start = out.tell()
  for entry, offset in zip(entries, offsets):
    name = entry.name.encode()
    out.write(b"PK\x01\x02" + struct.pack("<H", 45) + entry.fields(True) + struct.pack(
      "<HHHHHII", len(name), len(entry.extra), 0, 0, 0, 0, offset) + name + entry.extra)
  length = out.tell() - start
  count = len(entries) if count is None else count
  out.write(zip64)
  out.write(b"PK\x05\x06" + struct.pack("<HHHHIIH", 0, 0, count, count, length, start if directory_at is None else
                                        directory_at, len(comment)) + comment + after)
  return out.getvalue()


def entries(found, replaced=()):
  replaced = {entry.name: entry for entry in replaced}
  return [replaced.get(name) or Entry(name, data) for name, data in found.items()]


def repeated(name, head, block, times, tail):
  """An entry of any length at once: a block packed by itself may be packed any number of times."""
  def pack(data, mode):
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    return packer.compress(data) + packer.flush(mode)
  crc = zlib.crc32(head)
  for _ in range(times):
    crc = zlib.crc32(block, crc)
  packed = pack(head, zlib.Z_FULL_FLUSH) + pack(block, zlib.Z_FULL_FLUSH) * times + pack(tail, zlib.Z_FINISH)
  return Entry(name, packed=packed, crc=zlib.crc32(tail, crc), size=len(head) + len(block) * times + len(tail))


# MARK: The old compound file

FREE, END, FAT, DIFAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD, 0xFFFFFFFC


def compound(streams, change_fat=None, claimed_sizes=None, change_directory=None, next_difat=END, difat_count=0):
  """An OLE2 file with long streams only; `change_fat` may tie its chains into knots."""
  sectors, table, places = [], [], {}
  for name, data in streams.items():
    data = data.ljust(max(4096, -(-len(data) // 512) * 512), b"\0")
    first, count = len(sectors), len(data) // 512
    sectors += [data[i * 512:(i + 1) * 512] for i in range(count)]
    table += [first + i + 1 for i in range(count - 1)] + [END]
    places[name] = (first, len(data))
  directory = b""
  names = ["Root Entry", *streams]
  for index, name in enumerate(names):
    label = (name + "\0").encode("utf-16-le")
    first, size = places.get(name, (END, 0))
    size = (claimed_sizes or {}).get(name, size)
    right = index + 1 if 0 < index < len(names) - 1 else FREE
    child = 1 if index == 0 else FREE
    kind = 5 if index == 0 else 2
    directory += label.ljust(64, b"\0") + struct.pack("<HBBIII", len(label), kind, 1, FREE, right, child)
    directory += bytes(16) + struct.pack("<IQQIQ", 0, 0, 0, first, size)
  directory = directory.ljust(-(-len(directory) // 512) * 512, b"\0")
  if change_directory:
    directory = change_directory(directory)
  at = len(sectors)
  count = len(directory) // 512
  sectors += [directory[i * 512:(i + 1) * 512] for i in range(count)]
  table += [at + i + 1 for i in range(count - 1)] + [END]
  needed = 1
  while needed * 128 < len(table) + needed:
    needed += 1
  fat_at = [len(sectors) + i for i in range(needed)]
  table += [FAT] * needed
  if change_fat:
    change_fat(table, places, at)
  table += [FREE] * (needed * 128 - len(table))
  sectors += [struct.pack("<128I", *table[i * 128:(i + 1) * 128]) for i in range(needed)]
  header = bytes.fromhex("D0CF11E0A1B11AE1") + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
  header += struct.pack("<IIIIIIIII", 0, needed, at, 0, 4096, END, 0, next_difat, difat_count)
  return header + struct.pack("<109I", *(fat_at + [FREE] * (109 - needed))) + b"".join(sectors)


def record(number, data=b""):
  return struct.pack("<HH", number, len(data)) + data


def old_workbook(cells, globals_before=b"", strings=("Chung",), string_count=None, sheet_at=None):
  """The Workbook stream of an .xls."""
  start = record(0x809, struct.pack("<HHHHII", 0x600, 5, 0x1F00, 2010, 0x41, 6)) + globals_before
  start += record(0x42, struct.pack("<H", 1200))
  count = len(strings) if string_count is None else string_count
  table = record(0xFC, struct.pack("<II", count, count) + b"".join(
    struct.pack("<HB", len(text), 1) + text.encode("utf-16-le") for text in strings))
  name = "Sheet1".encode("utf-16-le")

  def bound(at):
    return record(0x85, struct.pack("<IHBB", at, 0, 6, 1) + name)
  length = len(start) + len(bound(0)) + len(table) + len(record(0x0A))
  begin = start + bound(length if sheet_at is None else sheet_at) + table + record(0x0A)
  return begin + record(0x809, struct.pack("<HHHHII", 0x600, 0x10, 0x1F00, 2010, 0x41, 6)) + record(
    0x200, struct.pack("<IIHHH", 0, 3, 0, 2, 0)) + cells + record(0x0A)


def old_number(line, column, value):
  return record(0x203, struct.pack("<HHHd", line, column, 0, value))


def old_string(line, column, index):
  return record(0xFD, struct.pack("<HHHI", line, column, 0, index))


OLD_CELLS = old_string(0, 0, 0) + b"".join(old_number(line, 0, line) for line in range(1, 40))


# MARK: What is hostile

def bombs(out):
  def put(name, outcome, what, replaced, found=None):
    path = out / name
    path.write_bytes(archive(entries(found or parts(), [replaced])))
    say(path, outcome, what)

  gap = b" " * (1 << 24)
  head = f'{XML}<worksheet xmlns="{MAIN}"><sheetData>'.encode()
  put("bomb-spaces.xlsx", "refused", "a sheet of 2 GB of spaces in 2 MB", repeated(
    "xl/worksheets/sheet1.xml", head, gap, 128, b"</sheetData></worksheet>"))
  strings = f'{XML}<sst xmlns="{MAIN}">'.encode()
  shared = parts(sheet(row(1, HEADINGS) + '<row r="2"><c r="A2" t="s"><v>0</v></c></row>'))
  put("bomb-one-string.xlsx", "refused", "one shared string of 1 GB", repeated(
    "xl/sharedStrings.xml", strings + b"<si><t>", b"a" * (1 << 24), 64, b"</t></si></sst>"), shared)
  put("bomb-strings.xlsx", "refused", "60 million shared strings", repeated(
    "xl/sharedStrings.xml", strings, b"<si><t>a</t></si>" * 600_000, 100, b"</sst>"), shared)
  put("bomb-merges.xlsx", "refused", "20 million merged ranges", repeated(
    "xl/worksheets/sheet1.xml", sheet().removesuffix("</worksheet>").encode() + b"<mergeCells>",
    b'<mergeCell ref="A1:B2"/>' * 400_000, 50, b"</mergeCells></worksheet>"))
  put("bomb-attribute.xlsx", "refused", "one attribute of 512 MB", repeated(
    "xl/worksheets/sheet1.xml", head + b'<row r="1" spans="', b"1" * (1 << 24), 32, b'"/></sheetData></worksheet>'))
  put("bomb-styles.xlsx", "refused", "40 million cell formats", repeated(
    "xl/styles.xml", f'{XML}<styleSheet xmlns="{MAIN}"><cellXfs>'.encode(), b'<xf numFmtId="14"/>' * 400_000, 100,
    b"</cellXfs></styleSheet>"))
  numbers = iter(range(1 << 30))  # not all the same: an honest sheet packs ten to one, not a thousand
  lines = "".join("<row>" + "".join(f"<c><v>{next(numbers) * 7919 % 9973}</v></c>" for _ in range(20)) + "</row>"
                  for _ in range(3276)).encode()
  put("large-valid.xlsx", "read", "nothing but length: 300 MB of small cells, 850,000 rows", repeated(
    "xl/worksheets/sheet1.xml", head, lines, 260, b"</sheetData></worksheet>"))
  path = out / "bomb-overlap.xlsx"
  one = entries(parts())
  block = repeated("xl/media/0", b"", gap, 4, b"")
  offset = sum(30 + len(entry.name.encode()) + len(entry.packed) for entry in one)
  others = [Entry(f"xl/media/{i}", packed=b"", crc=block.crc, size=block.size, claims={
    "packed": len(block.packed), "offset": offset}) for i in range(1, 2000)]
  path.write_bytes(archive(one + [block] + others))
  say(path, "either", "2,000 entries that share the same packed bytes")
  path = out / "bomb-repeat.ods"
  path.write_bytes(ods('<table:table-row table:number-rows-repeated="1048576"><table:table-cell '
                       'table:number-columns-repeated="16384" office:value-type="float" office:value="1"/>'
                       "</table:table-row>"))
  say(path, "refused", "one OpenDocument cell repeated 17 thousand million times")


def ods(rows, manifest=""):
  """An OpenDocument spreadsheet."""
  names = ("office", "table", "text", "style")
  space = " ".join(f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in names)
  content = (f'{XML}<office:document-content {space} office:version="1.2"><office:body><office:spreadsheet>'
             f'<table:table table:name="Danh sách">{rows}</table:table></office:spreadsheet></office:body>'
             "</office:document-content>")
  kind = "application/vnd.oasis.opendocument.spreadsheet"
  listing = (f'{XML}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:'
             f'file-entry manifest:full-path="/" manifest:media-type="{kind}"/><manifest:file-entry manifest:full-path='
             f'"content.xml" manifest:media-type="text/xml">{manifest}</manifest:file-entry></manifest:manifest>')
  return archive([
    Entry("mimetype", kind, method=0), Entry("content.xml", content), Entry("META-INF/manifest.xml", listing)])


def markup(out):
  def put(name, outcome, what, **kinds):
    path = out / name
    path.write_bytes(archive(entries(parts(**kinds))))
    say(path, outcome, what)

  put("deep.xlsx", "refused", "200,000 elements, one inside the other",
      worksheet=sheet("<a>" * 200_000 + "</a>" * 200_000))
  put("deep-open.xlsx", "refused", "200,000 elements that never end", worksheet=sheet("<a>" * 200_000))
  body = f'<sst xmlns="{MAIN}"><si><t>{{}}</t></si></sst>'
  shared = sheet(row(1, HEADINGS) + '<row r="2"><c r="A2" t="s"><v>0</v></c></row>')
  laughs = '<!ENTITY l0 "ha">' + "".join(f'<!ENTITY l{i} "{f"&l{i - 1};" * 10}">' for i in range(1, 11))
  put("laughs.xlsx", "refused", "entities that expand to 10 thousand million laughs", worksheet=shared,
      strings=f"<!DOCTYPE sst [{laughs}]>" + body.format("&l10;"))
  long = f'<!ENTITY long "{"a" * 100_000}">'
  put("laughs-flat.xlsx", "refused", "one long entity, 50,000 times", worksheet=shared,
      strings=f"<!DOCTYPE sst [{long}]>" + body.format("&long;" * 50_000))
  put("laughs-sheet.xlsx", "refused", "the same laughs in the sheet itself",
      worksheet=f"<!DOCTYPE worksheet [{laughs}]>" + sheet(row(1, ["&l10;"])).removeprefix(XML))
  put("external.xlsx", "refused", "an external entity that reads /etc/passwd", worksheet=shared,
      strings='<!DOCTYPE sst [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + body.format("&x;"))
  put("external-dtd.xlsx", "refused", "a document type from a file of this machine and a parameter entity",
      worksheet=shared, strings='<!DOCTYPE sst SYSTEM "file:///etc/passwd" [<!ENTITY % p SYSTEM "file:///etc/hostname">'
      "%p;]>" + body.format("x"))
  put("include.xlsx", "either", "XInclude of /etc/passwd", worksheet=sheet(
    row(1, HEADINGS) + '<row r="2"><c r="A2" t="inlineStr"><is><t><xi:include xmlns:xi='
    '"http://www.w3.org/2001/XInclude" href="file:///etc/passwd" parse="text"/></t></is></c></row>'))
  put("utf-16-part.xlsx", "either", "an honest sheet in UTF-16, which the standard allows",
      worksheet=sheet().replace("UTF-8", "UTF-16").encode("utf-16"))
  put("overlong.xlsx", "refused", "a slash as an overlong sequence of UTF-8",
      worksheet=sheet(row(1, HEADINGS) + row(2, ["1", "XXX", "a", "b", "c"])).encode().replace(b"XXX", b"\xc0\xaf"))
  put("no-character.xlsx", "refused", "a reference to a character that is none",
      worksheet=sheet(row(1, HEADINGS) + row(2, ["1", "&#0;", "a", "b", "c"])))
  put("half-sheet.xlsx", "refused", "a sheet that stops in the middle", worksheet=sheet()[:-200])
  put("long-string.xlsx", "either", "a cell of 40,000 characters, more than a spreadsheet can hold",
      worksheet=sheet(row(1, HEADINGS) + row(2, ["1", "ă" * 40_000, "a", "b", "c"])))
  put("escapes.xlsx", "either", "_x0000_, _x000D_ and _xFFFF_ in the names", worksheet=sheet(
    row(1, HEADINGS) + row(2, ["1", "a_x0000_b", "a_x000D_b", "_xFFFF_", "_x005F_x000D_"])))


def cells(out):
  def put(name, outcome, what, rows, before="", **changed):
    path = out / name
    path.write_bytes(archive(entries(parts(sheet(row(1, HEADINGS) + rows, before), **changed))))
    say(path, outcome, what)

  texts = "".join(row(number) for number in range(2, 18))
  put("far-row.xlsx", "either", "a sheet declared to XFD1048576 with 90 cells, five of them in the last row",
      texts + row(1_048_576), f'<dimension ref="A1:XFD1048576"/>')
  put("far-column.xlsx", "either", "a cell in column XFD of every row", "".join(
    f'<row r="{n}"><c r="A{n}"><v>1</v></c><c r="XFD{n}"><v>1</v></c></row>' for n in range(2, 20_000)))
  for name, what, content in (
    ("string-index.xlsx", "shared strings 7, -1 and 99999999999 of one", '<c r="A2" t="s"><v>7</v></c><c r="B2" '
     't="s"><v>-1</v></c><c r="C2" t="s"><v>99999999999</v></c>'),
    ("style-index.xlsx", "styles 999, -1 and 4294967295 of two", '<c r="A2" s="999"><v>45000</v></c><c r="B2" '
     's="-1"><v>1</v></c><c r="C2" s="4294967295"><v>1</v></c>'),
    ("numbers.xlsx", "numbers NaN, 1e999, ١٢, 0x10, 1,5 and nothing", "".join(
      f'<c r="{column}2"><v>{value}</v></c>' for column, value in zip("ABCDEFG", (
        "NaN", "1e999", "١٢", "0x10", "1,5", "", "-inf")))),
    ("days.xlsx", "days -1, 60 (29/2/1900), 1e300 and 2958466", "".join(
      f'<c r="{column}2" s="1"><v>{value}</v></c>' for column, value in zip("ABCD", ("-1", "60", "1e300", "2958466")))),
    ("references.xlsx", "cells A0, ZZZZZZ1, A99999999999, 1A and none", "".join(
      f'<c r="{place}"><v>1</v></c>' for place in ("A0", "ZZZZZZ1", "A99999999999", "1A", "", "A-1", "XFE2"))),
    ("cell-kinds.xlsx", "cells of unknown kinds, truth 2, an error that is none", '<c r="A2" t="zzz"><v>1</v></c><c '
     'r="B2" t="b"><v>2</v></c><c r="C2" t="e"><v>#BỊA!</v></c><c r="D2" t="d"><v>2026-13-45</v></c>'),
  ):
    put(name, "either", what, f'<row r="2">{content}</row>')
  put("row-numbers.xlsx", "either", "rows 0, -5, 4294967297 and 99999999999999999999", "".join(
    f'<row r="{n}"><c><v>1</v></c></row>' for n in ("0", "-5", "4294967297", "99999999999999999999")))
  put("disorder.xlsx", "either", "rows and cells out of order, and twice", row(9) + row(3) + row(3) + row(2)
      + '<row r="10"><c r="C10"><v>3</v></c><c r="A10"><v>1</v></c><c r="A10"><v>2</v></c></row>')
  merges = '</sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/><mergeCell ref="B2:A1"/><mergeCell ref="Q"/>'
  path = out / "merges.xlsx"
  path.write_bytes(archive(entries(parts(sheet().replace("</sheetData>", merges + "</mergeCells>", 1)))))
  say(path, "either", "a merged range over the whole sheet, one turned round, one without a place")


def packages(out):
  def put(name, outcome, what, found, **options):
    path = out / name
    path.write_bytes(archive(found, **options))
    say(path, outcome, what)

  honest = archive(entries(parts()))
  for percent in (10, 50, 99):
    path = out / f"truncated-{percent}.xlsx"
    path.write_bytes(honest[:len(honest) * percent // 100])
    say(path, "refused", f"an archive cut off at {percent} %")
  evil = [Entry(name, "escaped") for name in ("../../../../tmp/maiam-escaped", "/tmp/maiam-escaped",
                                              "..\\..\\maiam-escaped", "C:\\maiam-escaped", "xl/\x00.xml", "")]
  put("climbing.xlsx", "either", "entries named ../../ and /tmp, which nobody may unpack", entries(parts()) + evil)
  for name, target in (("climbing-target.xlsx", "../../../../../etc/passwd"), ("absolute-target.xlsx", "/etc/passwd"),
                       ("address-target.xlsx", "http://127.0.0.1:9/sheet.xml")):
    links = parts()["xl/_rels/workbook.xml.rels"].replace("worksheets/sheet1.xml", target)
    put(name, "refused", f"a workbook whose sheet is {target}", entries({
      **parts(), "xl/_rels/workbook.xml.rels": links}))
  double = parts()
  put("twice.xlsx", "either", "two entries of one name with different rows", entries(double) + [
    Entry("xl/worksheets/sheet1.xml", sheet(row(1, HEADINGS) + row(2, ["1", "Khác (bịa)", "a", "b", "c"])))])
  for name, what, gone in (("no-workbook.xlsx", "the workbook is missing", "xl/workbook.xml"),
                           ("no-sheet.xlsx", "the sheet is missing", "xl/worksheets/sheet1.xml"),
                           ("no-links.xlsx", "the workbook's links are missing", "xl/_rels/workbook.xml.rels"),
                           ("no-types.xlsx", "the content types are missing", "[Content_Types].xml")):
    put(name, "either" if "types" in name else "refused", what,
        entries({key: value for key, value in parts().items() if key != gone}))
  loop = parts()["_rels/.rels"].replace("xl/workbook.xml", "_rels/.rels")
  put("loop.xlsx", "either", "links that lead to themselves", entries({**parts(), "_rels/.rels": loop}))
  put("no-sheets.xlsx", "refused", "a workbook without a sheet", entries({
    **parts(), "xl/workbook.xml": f'{XML}<workbook xmlns="{MAIN}"><sheets/></workbook>'}))
  many = "".join(f'<sheet name="S{i}" sheetId="{i}" r:id="rId1"/>' for i in range(1, 200_001))
  many = f'{XML}<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>{many}</sheets></workbook>'
  put("sheets.xlsx", "either", "200,000 sheets that are one part", entries({**parts(), "xl/workbook.xml": many}))
  part = "xl/worksheets/sheet1.xml"
  for name, outcome, what, options in (
    ("lie-small.xlsx", "either", "the directory says that the sheet has 10 bytes", {"claims": {"size": 10}}),
    ("lie-large.xlsx", "either", "the directory says that the sheet has 4 GB", {"claims": {"size": 0xFFFFFFF0}}),
    ("lie-packed.xlsx", "either", "the directory says that the packed sheet goes beyond the file", {
      "claims": {"packed": 0x7FFFFFFF}}),
    ("lie-offset.xlsx", "refused", "the directory says that the sheet begins beyond the file", {
      "claims": {"offset": 0x7FFFFFF0}}),
    ("lie-sum.xlsx", "refused", "a checksum that is not that of the sheet", {"crc": 0x12345678}),
    ("lie-method.xlsx", "refused", "a sheet packed by no known method", {"method": 77}),
    ("zip64-nonsense.xlsx", "refused", "a zip64 field that says 2^63 bytes", {
      "extra": struct.pack("<HHQQQ", 1, 24, 1 << 63, 1 << 63, 1 << 63), "claims": {
        "size": 0xFFFFFFFF, "packed": 0xFFFFFFFF, "offset": 0xFFFFFFFF}}),
    ("zip64-short.xlsx", "either", "a zip64 field longer than itself", {"extra": struct.pack("<HHI", 1, 900, 7)}),
  ):
    put(name, outcome, what, entries(parts(), [Entry(part, parts()[part], **options)]))
  put("zip64-lost.xlsx", "refused", "a zip64 locator that points beyond the file", entries(parts()), count=0xFFFF,
      directory_at=0xFFFFFFFF, zip64=b"PK\x06\x07" + struct.pack("<IQI", 0, 1 << 62, 1))
  put("count.xlsx", "either", "a directory that says it has 65,000 entries", entries(parts()), count=65_000)
  put("comment.xlsx", "either", "a comment of 65,535 bytes that holds other ends of archives", entries(parts()),
      comment=(b"PK\x05\x06" + bytes(18)).ljust(65_535, b"#"))
  put("trailing.xlsx", "either", "100 KB of rubbish after the end", entries(parts()), after=b"\xfe" * 100_000)
  put("leading.xlsx", "either", "100 KB of rubbish before the beginning", entries(parts()), before=b"MZ" * 50_000)
  path = out / "many-entries.xlsx"
  path.write_bytes(archive(entries(parts()) + [Entry(f"x/{i}", b"", method=0) for i in range(60_000)]))
  say(path, "either", "60,000 empty entries")


def locked(data, password=b"bia"):
  """Packed data under the old password of archives."""
  keys = [0x12345678, 0x23456789, 0x34567890]

  def crc(value, byte):
    return (zlib.crc32(bytes([byte]), value ^ 0xFFFFFFFF) ^ 0xFFFFFFFF) & 0xFFFFFFFF

  def update(byte):
    keys[0] = crc(keys[0], byte)
    keys[1] = ((keys[1] + (keys[0] & 0xFF)) * 134775813 + 1) & 0xFFFFFFFF
    keys[2] = crc(keys[2], keys[1] >> 24)

  for byte in password:
    update(byte)
  out = bytearray()
  for byte in data:
    value = (keys[2] | 2) & 0xFFFF
    out.append(byte ^ ((value * (value ^ 1) >> 8) & 0xFF))
    update(byte)
  return bytes(out)


def passwords(out):
  office = "http://schemas.microsoft.com/office/2006"
  cipher = ('saltSize="16" blockSize="16" keyBits="256" hashSize="64" cipherAlgorithm="AES" cipherChaining='
            '"ChainingModeCBC" hashAlgorithm="SHA512" saltValue="AAAAAAAAAAAAAAAAAAAAAA=="')
  zero = "A" * 43 + "="
  info = (f'{XML}<encryption xmlns="{office}/encryption" xmlns:p="{office}/keyEncryptor/password"><keyData {cipher}/>'
          f'<dataIntegrity encryptedHmacKey="{zero}" encryptedHmacValue="{zero}"/><keyEncryptors><keyEncryptor '
          f'uri="{office}/keyEncryptor/password"><p:encryptedKey spinCount="100000" {cipher} '
          f'encryptedVerifierHashInput="{zero}" encryptedVerifierHashValue="{zero}" encryptedKeyValue='
          f'"{zero}"/></keyEncryptor></keyEncryptors></encryption>').replace("\n", "\r\n").encode()
  info = (struct.pack("<HHI", 4, 4, 0x40) + info).ljust(4096)
  path = out / "password.xlsx"
  path.write_bytes(compound({"EncryptionInfo": info, "EncryptedPackage": struct.pack("<Q", 8000) + bytes(
    (i * 167 + 13) & 0xFF for i in range(8000))}))
  say(path, "refused", "a workbook under a password, as Excel makes it")
  path = out / "password-old.xls"
  path.write_bytes(compound({"Workbook": old_workbook(OLD_CELLS, globals_before=record(
    0x2F, struct.pack("<HHH", 1, 1, 1) + bytes(range(48))))}))
  say(path, "refused", "an old binary workbook under a password")
  secured = []
  for entry in entries(parts()):
    packed = locked(bytes(11) + bytes([entry.crc >> 24]) + entry.packed)
    secured.append(Entry(entry.name, packed=packed, crc=entry.crc, size=entry.size, flags=0x801))
  path = out / "password-entries.xlsx"
  path.write_bytes(archive(secured))
  say(path, "refused", "entries of the archive under a password")
  path = out / "password-aes.xlsx"
  path.write_bytes(archive([Entry(entry.name, packed=bytes(12) + entry.packed + bytes(10), crc=0, size=entry.size,
                                  method=99, flags=0x801, extra=struct.pack("<HHH2sBH", 0x9901, 7, 2, b"AE", 3, 8))
                            for entry in entries(parts())]))
  say(path, "refused", "entries under AES")
  path = out / "password.ods"
  path.write_bytes(ods("", '<manifest:encryption-data manifest:checksum-type="SHA1/1K" manifest:checksum="AAAA">'
                       '<manifest:algorithm manifest:algorithm-name="http://www.w3.org/2001/04/xmlenc#aes256-cbc" '
                       'manifest:initialisation-vector="AAAA"/></manifest:encryption-data>'))
  say(path, "refused", "an OpenDocument file under a password")


def others(out):
  def put(name, outcome, what, data):
    path = out / name
    path.write_bytes(data)
    say(path, outcome, what)

  table = "<html><head><meta charset='utf-8'></head><body><table><tr><td>STT</td><td>Tên cơ sở</td></tr></table>"
  put("page.xlsx", "refused", "a web page named .xlsx", table.encode())
  put("page.xls", "refused", "a web page named .xls, as many programs export", table.encode())
  put("xml-2003.xls", "refused", "the XML of Excel 2003", (
    f'{XML}<?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'
    "<Worksheet><Table><Row><Cell><Data>1</Data></Cell></Row></Table></Worksheet></Workbook>").encode())
  put("document.xlsx", "refused", "a PDF", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<</Type/Catalog>>\nendobj\n%%EOF\n")
  put("letter.xlsx", "refused", "a text document (docx)", archive([
    Entry("[Content_Types].xml", parts()["[Content_Types].xml"].replace("xl/workbook", "word/document")),
    Entry("_rels/.rels", parts()["_rels/.rels"].replace("xl/workbook", "word/document")),
    Entry("word/document.xml", f"{XML}<document><body><p>Công văn (bịa)</p></body></document>")]))

  def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

  put("picture.xlsx", "refused", "a picture (PNG)", b"\x89PNG\r\n\x1a\n" + chunk(
    b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)) + chunk(
      b"IDAT", zlib.compress(b"\0\0")) + chunk(b"IEND", b""))
  put("empty.xlsx", "refused", "no byte at all", b"")
  put("empty.csv", "refused", "no byte at all", b"")
  put("other.zip.xlsx", "refused", "an archive of something else", archive([Entry("readme.txt", "no sheet")]))
  path = out / "folder.xlsx"
  path.mkdir(exist_ok=True)
  say(path, "refused", "a folder")
  put("named-otherwise.csv", "read", "an honest xlsx named .csv", archive(entries(parts())))
  put("named-otherwise.xls", "read", "an honest xlsx named .xls", archive(entries(parts())))
  put("nothing.csv", "refused", "5 MB of NUL", bytes(5_000_000))
  put("open-quote.csv", "refused", "a quotation mark that never closes, 20 MB on", b'a,b\n"' + b"x,\n" * 7_000_000)
  put("one-line.csv", "refused", "one line of 20 million cells", b"," * 20_000_000)
  put("broken.csv", "refused", "bytes that are no text of any known kind", bytes(
    (i * i * 31 + i * 7) & 0xFF for i in range(20_000)))
  put("half-utf16.csv", "either", "UTF-16 that ends in half a character", "STT\tTên\n1\tMái".encode("utf-16")[:-1])
  put("lone-surrogate.csv", "either", "UTF-16 with half a pair",
      b"\xff\xfe" + "STT\tTên\n1\t".encode("utf-16-le") + b"\x00\xd8" + "\n".encode("utf-16-le"))


def old_files(out):
  def put(name, outcome, what, data):
    path = out / name
    path.write_bytes(data)
    say(path, outcome, what)

  stream = old_workbook(OLD_CELLS)
  honest = compound({"Workbook": stream})
  put("honest-old.xls", "read", "nothing: the honest file from which the next are made", honest)

  def knot(table, places, directory):
    first = places["Workbook"][0]
    table[first + 2] = first

  def knotted_directory(table, places, directory):
    table[directory] = directory

  def far(table, places, directory):
    table[places["Workbook"][0] + 1] = 0x00FFFFFF

  put("fat-circle.xls", "refused", "a chain of sectors that goes in a circle, said to be 2 GB", compound(
    {"Workbook": stream}, knot, {"Workbook": 0x7FFFFFFF}))
  put("directory-circle.xls", "either", "a directory that goes in a circle", compound(
    {"Workbook": stream}, knotted_directory))
  put("fat-beyond.xls", "either", "a chain of sectors that leaves the file", compound({"Workbook": stream}, far))
  put("difat-circle.xls", "either", "a table of tables that points at itself", compound(
    {"Workbook": stream}, next_difat=0, difat_count=0xFFFF))

  def tree(data):
    return data[:128 + 68] + struct.pack("<III", 1, 1, 1) + data[128 + 80:]

  put("tree-circle.xls", "either", "a directory entry that is its own neighbor", compound(
    {"Workbook": stream}, change_directory=tree))
  for percent in (10, 50, 99):
    put(f"truncated-{percent}.xls", "either" if percent == 99 else "refused",
        f"an old binary file cut off at {percent} %", honest[:len(honest) * percent // 100])
  put("record-beyond.xls", "either", "a record longer than the stream", compound(
    {"Workbook": stream[:-4] + struct.pack("<HH", 0x203, 0xFFFF)}))
  put("sheet-beyond.xls", "refused", "a sheet that begins beyond the stream", compound(
    {"Workbook": old_workbook(OLD_CELLS, sheet_at=0x7FFFFFFF)}))
  put("strings-count.xls", "either", "a table that says it has 4 thousand million strings", compound(
    {"Workbook": old_workbook(OLD_CELLS, string_count=0xFFFFFFFF)}))
  put("string-index.xls", "either", "string 60,000 of one", compound(
    {"Workbook": old_workbook(old_string(0, 0, 60_000) + OLD_CELLS)}))
  put("no-workbook.xls", "refused", "a compound file without a workbook, as a .doc", compound(
    {"WordDocument": bytes(5000)}))
  put("header-only.xls", "refused", "the first 512 bytes of a compound file", honest[:512])


if __name__ == "__main__":
  if len(sys.argv) != 2:
    sys.exit("hostile_spreadsheets.py OUTDIR")
  folder = pathlib.Path(sys.argv[1])
  folder.mkdir(parents=True, exist_ok=True)
  for make in (bombs, markup, cells, packages, passwords, others, old_files):
    make(folder)
