"""Makes files that are broken, lie, or want to do harm, one of each kind; see HostileFilesTests."""
import io
import struct
import sys
import zipfile
import zlib

FOLDER = sys.argv[1]
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
ROOT = (f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" '
        f'Type="{LINKS}/officeDocument" Target="xl/workbook.xml"/></Relationships>')
BOOK = f'<workbook xmlns="{MAIN}" xmlns:r="{LINKS}"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>'
SHEETS = (f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" '
          f'Type="{LINKS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" '
          f'Type="{LINKS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>')


def sheet(rows, head=""):
    return f'<worksheet xmlns="{MAIN}">{head}<sheetData>{rows}</sheetData></worksheet>'


def cell(place, text):
    return f'<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>'


GOOD = sheet(f'<row r="1">{cell("A1", "tốt")}</row>')


def book(name, rows=GOOD, texts=None, main=BOOK, links=SHEETS, root=ROOT, more=()):
    with zipfile.ZipFile(f"{FOLDER}/{name}", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", TYPES)
        archive.writestr("_rels/.rels", root)
        archive.writestr("xl/workbook.xml", main)
        archive.writestr("xl/_rels/workbook.xml.rels", links)
        if isinstance(rows, str):
            archive.writestr("xl/worksheets/sheet1.xml", rows)
        else:
            with archive.open("xl/worksheets/sheet1.xml", "w") as part:
                for piece in rows:
                    part.write(piece)
        if texts is not None:
            with archive.open("xl/sharedStrings.xml", "w") as part:
                for piece in texts:
                    part.write(piece)
        for entry, text in more:
            archive.writestr(entry, text)


def raw(name, data):
    with open(f"{FOLDER}/{name}", "wb") as file:
        file.write(data)


def read(name):
    with open(f"{FOLDER}/{name}", "rb") as file:
        return file.read()


book("good.xlsx")
good = read("good.xlsx")

# Bombs: a sheet and a list of texts of a hundred megabytes, packed to a four hundredth; blanks between tags, and one endless text.
row = b'<row><c t="n"><v>0</v></c></row>' * 30_000
book("bomb-rows.xlsx", (piece for piece in [b"<worksheet><sheetData>"] + [row] * 60))
book("bomb-blanks.xlsx", (piece for piece in [b"<worksheet>"] + [b" " * 1_000_000] * 100))
book("bomb-text.xlsx", GOOD, (piece for piece in [b"<sst><si><t>"] + [b"a" * 1_000_000] * 100))
book("bomb-texts.xlsx", GOOD, (piece for piece in [b"<sst>"] + [b"<si><t>aaaa</t></si>" * 50_000] * 60))
book("bomb-workbook.xlsx", main=BOOK.replace("<sheets>", " " * 60_000_000 + "<sheets>"))

# One that says it is small.
lying = bytearray(read("bomb-blanks.xlsx"))
for signature, offset in [(b"PK\x03\x04", 22), (b"PK\x01\x02", 24)]:
    at = lying.find(signature)
    while at >= 0:
        if struct.unpack_from("<I", lying, at + offset)[0] > 10_000_000:
            struct.pack_into("<I", lying, at + offset, 1_000)
        at = lying.find(signature, at + 4)
raw("bomb-lying.xlsx", bytes(lying))

# Entities: billions of laughs, one of quadratic growth, one from a file, one from the network, a DTD alone.
laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
evil = sheet(f'<row r="1">{cell("A1", "&l9;")}</row>')
book("entities-laughs.xlsx", f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "ha">{laughs}]>{evil}')
book("entities-quadratic.xlsx",
     f'<!DOCTYPE x [<!ENTITY l9 "{"a" * 50_000}">]>' + sheet(f'<row r="1">{cell("A1", "&l9;" * 50_000)}</row>'))
book("entities-file.xlsx", f'<!DOCTYPE x [<!ENTITY l9 SYSTEM "file:///etc/passwd">]>{evil}')
book("entities-network.xlsx", f'<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd">{evil}')
book("entities-in-texts.xlsx", GOOD, [b'<!DOCTYPE sst [<!ENTITY a "b">]><sst><si><t>&a;</t></si></sst>'])
book("entities-in-workbook.xlsx", main="<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>" + BOOK)

# Depth.
book("deep-sheet.xlsx", "<worksheet>" + "<a>" * 200_000)
book("deep-closed.xlsx", "<worksheet>" + "<a>" * 120 + "</a>" * 120 + "</worksheet>")
book("deep-texts.xlsx", GOOD, [b"<sst>" + b"<r>" * 100_000])

# Size that is only said: one row at the end of the sheet.
cells = "".join(f'<row r="{n}">{cell(f"A{n}", n)}</row>' for n in range(1, 90))
far = f'<row r="1048576">{cell("XFD1048576", "cuối")}</row>'
book("far-away.xlsx", sheet(cells + far, '<dimension ref="A1:XFD1048576"/>'))
book("wide-rows.xlsx", ("".join(f'<row r="{n}">{cell(f"XFD{n}", "x")}</row>' for n in range(start, start + 1000)).encode()
                        if start else b"<worksheet><sheetData>" for start in range(0, 60_000, 1_000)))
book("beyond.xlsx", sheet(f'<row r="1048577">{cell("A1048577", "x")}</row>'))
book("beyond-column.xlsx", sheet(f'<row r="1">{cell("XFE1", "x")}</row>'))

# Archives cut short or bent.
for count, name in [(len(good) // 2, "half"), (len(good) - 1, "last-byte"), (30, "header"), (4, "four-bytes")]:
    raw(f"cut-{name}.xlsx", good[:count])
bent = bytearray(good)
place = good.index(b"xl/worksheets/sheet1.xml") + 40
bent[place] ^= 0xFF
bent[place + 20] ^= 0xFF
raw("bent-data.xlsx", bytes(bent))


def with_names(name, *names):
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        for entry in ["[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", *names]:
            archive.writestr(entry, ROOT if "rels" in entry else BOOK)
    raw(name, data.getvalue())


with_names("path-up.xlsx", "../../etc/cron.d/x")
with_names("path-up-backslash.xlsx", "xl\\..\\..\\x")
with_names("path-absolute.xlsx", "/etc/passwd")
with_names("path-drive.xlsx", "C:/Windows/x")
book("path-in-link.xlsx", links=SHEETS.replace("worksheets/sheet1.xml", "../../../../etc/passwd"))
book("twice.xlsx", more=[("xl/worksheets/SHEET1.xml", GOOD)])
with zipfile.ZipFile(f"{FOLDER}/many-parts.xlsx", "w") as archive:
    for number in range(20_000):
        archive.writestr(f"p{number}", b"")

# A directory of a million entries in ZIP64 that share one record.
raw("zip64-count.xlsx", good[:-22] + struct.pack("<4sQHHIIQQQQ", b"PK\x06\x06", 44, 45, 45, 0, 0, 50_000_000, 50_000_000, 0, 0)
    + struct.pack("<4sIQI", b"PK\x06\x07", 0, len(good) - 22, 1)
    + struct.pack("<4sHHHHIIH", b"PK\x05\x06", 0, 0, 0xFFFF, 0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF, 0))

# Encrypted: parts of a ZIP, and the OLE2 package in which Office wraps a workbook with a password.
locked = bytearray(good)
at = 0
for signature, offset in [(b"PK\x03\x04", 6), (b"PK\x01\x02", 8)]:
    at = locked.find(signature)
    while at >= 0:
        locked[at + offset] |= 1
        at = locked.find(signature, at + 4)
raw("locked-parts.xlsx", bytes(locked))


def compound(*names):
    """An OLE2 file whose directory holds the names, each with an empty stream."""
    header = bytearray(512)
    header[0:8] = bytes.fromhex("D0CF11E0A1B11AE1")
    struct.pack_into("<HHHHH", header, 24, 0x3E, 3, 0xFFFE, 9, 6)
    struct.pack_into("<IIIIIIIII", header, 40, 0, 1, 1, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0)
    struct.pack_into("<I", header, 76, 0)
    for slot in range(1, 109):
        struct.pack_into("<I", header, 76 + slot * 4, 0xFFFFFFFF)
    fat = struct.pack("<II", 0xFFFFFFFD, 0xFFFFFFFE) + b"\xff" * 504
    directory = b""
    for number, name in enumerate(["Root Entry", *names]):
        entry = bytearray(128)
        text = name.encode("utf-16le")
        entry[0:len(text)] = text
        struct.pack_into("<HBB", entry, 64, len(text) + 2, 5 if number == 0 else 2, 1)
        struct.pack_into("<III", entry, 68, 0xFFFFFFFF, 0xFFFFFFFF, 1 if number == 0 and names else 0xFFFFFFFF)
        struct.pack_into("<I", entry, 116, 0xFFFFFFFE)
        directory += bytes(entry)
    directory += bytes(512 - len(directory))
    return bytes(header) + fat + directory


raw("locked-office.xlsx", compound("EncryptionInfo", "EncryptedPackage"))
raw("word.xls", compound("WordDocument", "1Table"))
raw("compound-empty.xls", compound())
raw("compound-cut.xls", compound("Workbook")[:600])
raw("compound-no-book.xls", compound("Something"))

# XML that is none.
book("broken-tag.xlsx", "<worksheet><sheetData><row><c></row></sheetData></worksheet>")
book("broken-end.xlsx", GOOD[:-20])
book("broken-empty.xlsx", "")
book("broken-letters.xlsx", sheet('<row r="1"><c r="A1" t="str"><v>\x01</v></c></row>'))
book("broken-encoding.xlsx", [b'<?xml version="1.0" encoding="UTF-8"?><worksheet>\xff\xfe</worksheet>'])
book("broken-text-number.xlsx", sheet('<row r="1"><c r="A1" t="s"><v>5</v></c></row>'), [b"<sst><si><t>a</t></si></sst>"])
book("rows-back.xlsx", sheet(f'<row r="5">{cell("A5", "x")}</row><row r="3">{cell("A3", "x")}</row>'))
book("no-sheets.xlsx", main=f'<workbook xmlns="{MAIN}"><sheets/></workbook>')
book("no-part.xlsx", links=SHEETS.replace("sheet1.xml", "sheet7.xml"))
book("endless-cell.xlsx", (piece for piece in
                           [b'<worksheet><sheetData><row><c t="str"><v>'] + [bytes([97 + n % 26]) * 10_000 for n in range(500)]))

# Files of another kind under the name of a spreadsheet.
raw("page.xls", "<html><head><meta charset='utf-8'></head><body><table><tr><td>Tên</td></tr></table></body></html>".encode())
raw("page-utf16.xls", "\ufeff <HTML><TABLE></TABLE></HTML>".encode("utf-16"))
raw("xml2003.xls", b'<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n'
    b'<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"></Workbook>')
raw("paper.xlsx", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
raw("photo.xlsx", b"\x89PNG\r\n\x1a\n" + bytes(100))
raw("letter.xls", b"{\\rtf1\\ansi}")
raw("packed.xlsx", b"Rar!\x1a\x07\x00")
raw("noise.xlsx", zlib.compress(bytes(range(256)) * 40) * 3)
raw("noise.csv", bytes((n * 7919 + n // 3) % 256 for n in range(10_000)))
with zipfile.ZipFile(f"{FOLDER}/photos.xlsx", "w") as archive:
    archive.writestr("a.jpg", b"x")
with zipfile.ZipFile(f"{FOLDER}/letter.xlsx", "w") as archive:
    archive.writestr("[Content_Types].xml", TYPES)
    archive.writestr("_rels/.rels", ROOT.replace("xl/workbook.xml", "word/document.xml"))
    archive.writestr("word/document.xml", "<document/>")
with zipfile.ZipFile(f"{FOLDER}/binary.xlsx", "w") as archive:
    archive.writestr("[Content_Types].xml", TYPES)
    archive.writestr("_rels/.rels", ROOT.replace("workbook.xml", "workbook.bin"))
    archive.writestr("xl/workbook.bin", b"\x83\x01\x00")
raw("empty.zip.xlsx", b"PK\x05\x06" + bytes(18))
