"""What spreadsheets hide, compute and leave over."""
from description import Cell, Column as C, Sheet, as_date, bad, day, formula, means, nil, not_available, shown, words
from homes import *

LISTS = []


def add(name, program, kind, mess, shows, *book, **options):
  LISTS.append((name, program, kind, mess, shows, list(book), options))


def plain(name, *more, homes=(), stt="{n}", text=False):
  s = Sheet(name, [
    C("STT"), C("Tên cơ sở", "name"), C("Loại hình", "kind"), C("Sở hữu", "ownership"), C("Xã, phường", "commune"),
    C("Số trẻ em", "children"), *more], stt=stt)
  s.headings()
  for home in homes:
    s.home(home, children=means(str(home["children"]), home["children"]) if text else home["children"])
  return s


def leftover(name, *rows, state="visible"):
  s = Sheet(name)
  s.state = state
  for row in rows:
    s.line(*row)
  return s


# --- Hidden rows, columns and sheets.
def hidden(name):
  s = plain(name, C("Điện thoại", "phone"), C("Người đứng đầu", "head"),
            homes=(BEN_MAY, VUON_OI, HOA_NANG, LINH_MAY, DONG_NOI, NGO_GIO))
  s.hidden_rows, s.hidden_columns = [3, 4], [6]
  return s


OLD = leftover("Bản cũ", ("STT", "Tên cơ sở", "Loại hình", "Sở hữu", "Xã, phường"),
               (1, "Mái ấm Bản Nháp (bịa)", "Cơ sở tổng hợp", "Công lập", "Phường Hải An"), state="hidden")
add("hidden.xlsx", "openpyxl", "facilities", ["hidden"],
    "Filtered rows and a hidden column count like all others; the hidden sheet holds an older list and is left alone.",
    OLD, hidden("Danh sách"), main=1)
add("hidden-old.xls", "xlwt", "facilities", ["hidden"], "The same in an old binary file.", hidden("Danh sach"), OLD)

# --- Several sheets.
COVER = leftover("Bìa", ("SỞ Y TẾ",), ("HỒ SƠ RÀ SOÁT (BỊA)",), ("Năm 2026",))
LISTED = leftover("Danh mục", ("Mã", "Loại hình"), ("A", "Cơ sở tổng hợp"), ("B", "Chăm sóc người cao tuổi"))
SUMMED = leftover("Tổng hợp", ("Chỉ tiêu", "Số lượng"), ("Số cơ sở", 4), ("Số trẻ em", 122))
FOUR = (BEN_MAY, HOA_NANG, LINH_MAY, DONG_NOI)
add("several-sheets.xlsx", "xlsxwriter", "facilities", ["several-sheets"],
    "A cover, a list of codes, a summary; the third of four sheets is the list.",
    COVER, LISTED, plain("Cơ sở", homes=FOUR), SUMMED, main=2)
add("several-sheets-old.ods", "lo", "facilities", ["several-sheets"],
    "The list comes last, after a summary and an empty sheet.",
    SUMMED, leftover("Sheet2"), plain("DS chi tiết", homes=FOUR), main=2)
add("sheet-per-ward.xlsx", "openpyxl", "facilities", ["several-sheets"],
    "Two sheets are both lists: which one is meant must be asked.",
    plain("Kiến An", homes=(VUON_OI, SONG_CAN)), plain("Lê Chân", homes=(BEN_MAY, BONG_LAU)), undecided=True)

# --- Formulas.
def computed(name, uncached=False):
  s = Sheet(name, [
    C("STT"), C("Tên cơ sở", "name"), C("Loại hình", "kind"), C("Sở hữu", "ownership"), C("Xã, phường", "commune"),
    C("Trẻ em trai"), C("Trẻ em gái", "girls"), C("Số trẻ em", "children"), C("Đối tượng khác", "others"),
    C("Ngày hoạt động", "opened", as_date("dd/mm/yyyy"))], stt=None)
  s.headings()
  for number, home in enumerate((BEN_MAY, VUON_OI, HOA_NANG, LINH_MAY), 1):
    boys = home["children"] - home["girls"]
    total = formula("=F{r}+G{r}", home["children"], home["children"])
    if uncached:
      total = Cell("=F{r}+G{r}".replace("{r}", str(number + 1)), None, "formulaWithoutValue", formula="=F{r}+G{r}")
    s.home({**home, "Trẻ em trai": boys}, children=total, _0=number if uncached else formula(
      "=ROW()-1", number, None))
  if not uncached:
    s.home({**NGO_GIO, "Trẻ em trai": 5}, children=formula("=F{r}+G{r}", 9, 9), others=not_available(),
           name=formula('=CONCATENATE("Cơ sở bảo trợ"," Ngõ Gió (bịa)")', NGO_GIO["name"], NGO_GIO["name"]))
    s.home({**DONG_NOI, "Trẻ em trai": 14}, children=formula("=F{r}+G{r}", 31, 31),
           opened=Cell(day("2008-12-08"), day("2008-12-08"), style="dd/mm/yyyy", formula="=DATE(2008,12,8)"))
    last = len(s.lines)
    s.skip("total", "Cộng", None, None, None, None, Cell(None), Cell(None),
           Cell(190, formula=f"=SUM(H2:H{last})"))
  return s


add("formulas.xlsx", "lo", "facilities", ["formulas", "totals"],
    "Sums, a joined name, a computed day and an #N/A, with the values that LibreOffice stored.", computed("Tính"))
add("formulas-old.xls", "lo", "facilities", ["formulas", "totals"], "The same in an old binary file.", computed("Tinh"))
add("formulas-never-computed.xlsx", "openpyxl", "facilities", ["formulas"],
    "Formulas written by a program that stores no values: a count is there, but nobody has computed it.",
    computed("Danh sách", uncached=True))

# --- CSV with cells over several lines, and all shapes of nothing.
s = plain("", C("Địa chỉ", "address"), C("Ghi chú"), text=True)
for home, note in ((HOA_NANG, "Gọi 2 lần\nkhông nghe máy"), (LINH_MAY, 'Tên gọi "nhà trẻ chùa"'), (NGO_GIO, "a, b; c")):
  s.home({**home, "Ghi chú": note}, children=means(str(home["children"]), home["children"]),
         address=means(home["address"].replace(", ", ",\n"), home["address"].replace(", ", ", ")))
s.skip("blank", "", "", "", "", "", "", "", "")
s.home({**DONG_NOI, "Ghi chú": "\n"}, children=means("31", 31))
s.home({**BAO_LUA}, children=means("16", 16), name=means("Mái ấm\r\nchùa Bảo Lúa (bịa)", BAO_LUA["name"]))
add("quoted-lines.csv", "csv", "facilities", ["csv-forms", "spaces"],
    "Cells with line ends, quotation marks, commas and semicolons; rows are numbered by the line they begin on.", s)

s = plain("", C("Người đứng đầu", "head"), homes=(BEN_MAY, HOA_NANG, LINH_MAY, DOI_SIM), text=True)
add("big-endian.csv", "csv", "facilities", ["csv-forms"], "UTF-16, big end first, tabs.", s, encoding="utf-16-be",
    separator="\t", end="\n")

s = Sheet("Danh sách", [
  C("TT"), C("Tên cơ sở", "name"), C("Loại hình", "kind"), C("Sở hữu", "ownership"), C("Địa chỉ", "address"),
  C("Phường, xã", "commune"), C("Thời điểm bắt đầu hoạt động", "opened", shown("{d}/{m}/{y}")), C("Trẻ em",
  "children")])
s.titles("DANH SÁCH XUẤT TỪ PHẦN MỀM (BỊA)")
s.line(None)
s.headings()
s.numbers()
for home in (VUON_OI, HOA_NANG, DONG_NOI, HAT_THOC):
  s.home(home)
s.skip("total", None, "Tổng cộng:", None, None, None, None, None, 115)
add("exported.csv", "lo", "facilities", ["csv-forms", "title-lines", "number-row", "totals"],
    "Saved as CSV by LibreOffice: title lines and all, semicolons.", s, separator=";")

# --- Header only.
s = Sheet("Danh sách", [C("STT"), C("Tên cơ sở", "name"), C("Loại hình", "kind"), C("Sở hữu", "ownership"),
                        C("Xã, phường", "commune"), C("Số trẻ em", "children")])
s.titles("DANH SÁCH CƠ SỞ (BỊA)")
s.headings()
s.problems.append((None, None, "emptyTable", ""))
add("header-only.xlsx", "openpyxl", "facilities", ["empty-list", "title-lines"], "A header and no row below it.", s)
s = plain("")
s.problems.append((None, None, "emptyTable", ""))
add("header-only-text.csv", "csv", "facilities", ["empty-list", "csv-forms"], "One line of headings.", s, separator=";")

# --- Headings nobody knows.
def unknown(name):
  s = Sheet(name)
  s.line("Bảng theo dõi (bịa)")
  s.line("Mục 1", "Mục 2", "Mục 3", "Mục 4")
  s.line("x1", "Cỏ May", 12, "tốt")
  s.line("x2", "Bông Lau", 7, "khá")
  s.line("x3", "Đồi Sim", 9, "tốt")
  s.line("x4", "Bến Ốc", 3, "đạt")
  s.problems.append((None, None, "headerNotFound", ""))
  return s


add("unknown-headings.xlsx", "xlsxwriter", "facilities", ["unknown-headings", "title-lines"],
    "No row looks like a header: the officer must name the columns.", unknown("Theo dõi"))
add("unknown-headings-old.xls", "xlwt", "facilities", ["unknown-headings", "title-lines"],
    "The same in an old binary file.", unknown("Theo doi"))

# --- Cells beyond the header.
def beyond(name, text=False):
  s = plain(name)
  number = (lambda home: means(str(home["children"]), home["children"])) if text else (lambda home: home["children"])
  s.home(HOA_NANG, children=number(HOA_NANG), extra=("đã gọi điện",))
  s.home(LINH_MAY, children=number(LINH_MAY))
  s.home(NGO_GIO, children=number(NGO_GIO), extra=(None, "kiểm tra lại địa chỉ"))
  s.home(DONG_NOI, children=number(DONG_NOI))
  return s


add("beyond-header.xlsx", "openpyxl", "facilities", ["beyond-header"],
    "Notes to the right of the last heading: nothing is lost in silence.", beyond("Danh sách"))
add("beyond-header-text.csv", "csv", "facilities", ["beyond-header", "csv-forms"], "The same with commas.",
    beyond("", text=True))

# --- A header that comes again on each printed page; words nobody knows; truth values.
def printed(name):
  s = plain(name, C("Cơ sở tôn giáo"), homes=(BEN_MAY, VUON_OI))
  for number, home in enumerate((HOA_NANG, LINH_MAY, NGO_GIO), 3):
    if number == 3:
      s.skip("repeated-header", *s.lines[0])
    s.home({**home, "Cơ sở tôn giáo": home is LINH_MAY})
  s.home(DONG_NOI, kind=bad("Nhà dòng", "noSuchChoice"), ownership=means("non_public", "non_public"),
         commune=means("11824", "11824"))
  s.home(DOI_SIM, ownership=bad("Bán công", "noSuchChoice"), commune=means(11560, "11560"))
  s.home(but(ANH_DEN, name=None, commune=None), name=bad("", "emptyValue"), commune=bad("Phường Không Tên",
    "unknownCommune"))
  return s


add("repeated-header.xlsx", "xlsxwriter", "facilities", ["repeated-header", "bad-words"],
    "The header again in the middle; words that are no kind and no ownership; a commune by its code.",
    printed("In"))
add("repeated-header-old.ods", "lo", "facilities", ["repeated-header", "bad-words"],
    "The same in an OpenDocument file.", printed("In"), through="xlsxwriter")

# --- The strict form.
s = plain("Strict", C("Ngày hoạt động", "opened", as_date()), homes=(BEN_MAY, VUON_OI, HOA_NANG, LINH_MAY))
add("strict.xlsx", "openpyxl", "facilities", ["strict"],
    "A workbook in the strict form of ISO/IEC 29500: other names for everything inside.", s, strict=True)
