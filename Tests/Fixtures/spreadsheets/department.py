"""Lists as a department (Sở) keeps and sends them."""
from description import Cell, Column as C, Sheet, as_date, bad, day, means, nil, short_commune, shown, words
from homes import *

LISTS = []


def add(name, program, kind, mess, shows, *book, **options):
  LISTS.append((name, program, kind, mess, shows, list(book), options))


MOTTO = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")

# --- Title lines above, a signature below.
s = Sheet("Danh sách 2026", [
  C("STT"), C("Tên cơ sở trợ giúp xã hội", "name"), C("Loại hình cơ sở", "kind"), C("Hình thức (CL/NCL)", "ownership",
  words("ownership", public="CL", non_public="NCL")), C("Xã/phường", "commune"), C("Địa chỉ chi tiết", "address"),
  C("Người phụ trách", "head"), C("SĐT", "phone"), C("Số trẻ đang nuôi dưỡng", "children"), C("Ghi chú")])
s.line("ỦY BAN NHÂN DÂN", None, None, None, None, MOTTO[0])
s.line("SỞ Y TẾ", None, None, None, None, MOTTO[1])
s.titles("DANH SÁCH CƠ SỞ TRỢ GIÚP XÃ HỘI CÓ CHĂM SÓC TRẺ EM (BỊA)", "(Kèm theo Công văn số 000/SYT-BTXH, năm 2026)")
s.line(blank=0)
s.headings()
for home in (BEN_MAY, VUON_OI, HOA_NANG, LINH_MAY, NGO_GIO, DOI_SIM):
  s.home(home)
s.home(BONG_LAU, **{"_9": "Đã chuyển phường quản lý từ 7/2025"})
s.foot("Ghi chú: CL: công lập; NCL: ngoài công lập.", blank=1)
s.signature()
add("department-titles.xlsx", "openpyxl", "facilities", ["title-lines", "footnotes"],
    "Four title lines and an empty line above the header, a legend and a signature block below.", s)

# --- A two-line header with merged cells, a number row, a total at the end.
CHILDREN = "Số trẻ em đang chăm sóc"
s = Sheet("DS co so", [
  C("TT"), C("Tên cơ sở", "name"), C("Loại hình", "kind"), C("Sở hữu", "ownership"),
  C(("Địa chỉ", "Số nhà, thôn, tổ dân phố"), "address"), C(("Địa chỉ", "Xã, phường"), "commune"),
  C(("Người đứng đầu", "Họ và tên"), "head"), C(("Người đứng đầu", "Điện thoại"), "phone"),
  C((CHILDREN, "Tổng số"), "children"), C((CHILDREN, "Trong đó: nữ"), "girls"), C("Đối tượng khác", "others"),
  C("Số nhân viên", "staff")], stt="{n:02}")
s.titles("BIỂU TỔNG HỢP CƠ SỞ TRỢ GIÚP XÃ HỘI NĂM 2026 (BỊA)")
s.headings()
s.numbers()
for home in (VUON_OI, DONG_COI, DONG_NOI, HAT_THOC, BAO_LUA, VAM_TRANG):
  s.home(home)
s.skip("total", "Tổng cộng", None, None, None, None, None, None, None, 191, 97, 26, 85)
add("department-two-lines.xlsx", "xlsxwriter", "facilities",
    ["title-lines", "two-line-header", "number-row", "totals", "stt-forms"],
    "A header over two rows with merged cells, a row (1) (2) (3), STT as 01, a total.", s, rich=True)

s = Sheet("Bieu 01", [
  C("Số TT"), C("Tên đơn vị", "name"), C("Loại hình\ncơ sở", "kind"), C("Công lập/ngoài công lập", "ownership"),
  C(("Trụ sở", "Địa chỉ"), "address"), C(("Trụ sở", "Xã, phường, đặc khu"), "commune"),
  C(("Đối tượng", "Trẻ em"), "children"), C(("Đối tượng", "Người khác"), "others"),
  C("Ngày bắt đầu\nhoạt động", "opened", as_date())], stt="roman")
s.titles("SỞ Y TẾ", "Biểu 01: Cơ sở trợ giúp xã hội (bịa)")
s.line(blank=0)
s.headings()
s.numbers("{}", letters="AB")
s.group("A. CƠ SỞ CÔNG LẬP")
for home in STATE[:3]:
  s.home(home)
s.group("B. CƠ SỞ NGOÀI CÔNG LẬP")
s.count = 0
for home in (HOA_NANG, SONG_CAN, NGO_GIO, LINH_MAY):
  s.home(home)
s.foot("* Người khác: người cao tuổi, người khuyết tật, người tâm thần.")
add("department-roman.xls", "xlwt", "facilities",
    ["title-lines", "two-line-header", "number-row", "group-rows", "stt-forms", "footnotes"],
    "An old binary file: A B 1 2 as the number row, groups that repeat what a column says, STT in Roman numbers.", s)

# --- Group rows carry what no column says.
def grouped(name):
  s = Sheet(name, [
    C("STT"), C("Tên cơ sở", "name"), C("Nhóm đối tượng chăm sóc", "kind", words("kind",
    children_care="Trẻ em", elderly_care="Người cao tuổi", general_care="Tổng hợp",
      disability_care="Người khuyết tật")),
    C("Xã, phường", "commune", short_commune), C("Địa chỉ", "address"), C("Số trẻ em", "children"),
    C("Đối tượng khác", "others")], stt="{n}.")
  s.titles("DANH SÁCH CƠ SỞ TRỢ GIÚP XÃ HỘI (BỊA)")
  s.headings()
  s.group("I. Cơ sở công lập", ownership="public")
  for home in (BEN_MAY, VUON_OI, DONG_COI):
    s.home(home)
  s.skip("total", None, "Cộng I", None, None, None, 177, 47)
  s.group("II. Cơ sở ngoài công lập", ownership="non_public")
  s.count = 0
  for home in (HOA_NANG, NGO_GIO, SONG_CAN, HAT_THOC, DOI_SIM):
    s.home(home)
  s.skip("total", None, "Cộng II", None, None, None, 42, 69)
  s.skip("total", None, "TỔNG CỘNG (I + II)", None, None, None, 219, 116)
  return s


add("department-groups.xlsx", "lo", "facilities",
    ["title-lines", "group-rows", "group-only", "totals", "stt-forms"],
    "No column of ownership: group rows say it. Sub-totals and a total. STT as '1.', starting again in each group.",
    grouped("Danh sách"))
add("department-groups-old.ods", "lo", "facilities", ["group-rows", "group-only", "totals", "stt-forms"],
    "The same habits in an OpenDocument file.", grouped("Tổng hợp"))

s = Sheet("Phân loại", [
  C("TT"), C("Tên cơ sở", "name"), C("Xã/phường", "commune"), C("Quản lý cơ sở", "head"), C("Liên hệ", "phone"),
  C("Trẻ em", "children")])
s.titles("PHÂN LOẠI CƠ SỞ (BỊA)")
s.headings()
s.group("A", "CƠ SỞ CÔNG LẬP", merged=False, ownership="public", kind=None)
s.group("I", "Chăm sóc trẻ em có hoàn cảnh đặc biệt", merged=False, kind="children_care")
for home in (VUON_OI, DONG_COI):
  s.home(home)
s.group("II", "Trung tâm công tác xã hội", merged=False, kind="social_work_center")
s.home(BAI_SAY)
s.group("B", "CƠ SỞ NGOÀI CÔNG LẬP", merged=False, ownership="non_public", kind=None)
s.group("I", "Chăm sóc trẻ em có hoàn cảnh đặc biệt", merged=False, kind="children_care")
for home in (HOA_NANG, LINH_MAY, DONG_NOI):
  s.home(home)
s.group("II", "Chăm sóc người khuyết tật", merged=False, kind="disability_care")
s.home(HAT_THOC)
add("department-nested-groups.xlsx", "xlsxwriter", "facilities", ["group-rows", "group-only", "title-lines"],
    "Two levels of group rows, their number in the STT column: ownership outside, kind inside; no such columns.", s,
    inline=True)

# --- Days in every form.
def dates(name, style):
  s = Sheet(name, [
    C("STT"), C("Tên cơ sở", "name"), C("Loại hình", "kind"), C("Sở hữu", "ownership"), C("Xã, phường", "commune"),
    C("Ngày thành lập, hoạt động", "opened", as_date(style)), C("Số trẻ", "children")])
  s.titles("THỜI ĐIỂM HOẠT ĐỘNG CỦA CÁC CƠ SỞ (BỊA)")
  s.headings()
  s.home(BEN_MAY)
  s.home(HOA_NANG, opened=means("15/5/2019", day("2019-05-15")))
  s.home(LINH_MAY, opened=means("20-02-2011", day("2011-02-20")))
  s.home(DONG_NOI, opened=means("2008-12-08", day("2008-12-08")))
  s.home(NGO_GIO, opened=means("01.8.2016", day("2016-08-01")))
  s.home(SONG_CAN, opened=means("ngày 10/01/2020", day("2020-01-10")))
  s.home(DOI_SIM, opened=bad(2022, "dayIncomplete"))
  s.home(ANH_DEN, opened=bad("2023", "dayIncomplete"))
  s.home(HAT_THOC, opened=bad("11/2015", "dayIncomplete"))
  s.home(BAO_LUA, opened=bad("31/02/2005", "noSuchDay"))
  s.home(VAM_TRANG, opened=bad("5/26/2021", "noSuchDay"))
  s.home(BONG_LAU, opened=bad("khoảng năm 2018", "noSuchDay"))
  s.home(GO_DE, opened=bad(36326, "dayIsNumber"))
  s.home(VUON_OI, opened=Cell(day("2003-09-05"), day("2003-09-05"), style="d-mmm-yy"))
  return s


add("department-days.xlsx", "openpyxl", "facilities", ["dates", "title-lines"],
    "Days as numbers with date formats, as text in five forms, only a year or month, impossible, a bare serial number.",
    dates("Thời điểm", "dd/mm/yyyy"))
add("department-days-old.xls", "xlwt", "facilities", ["dates", "title-lines"],
    "The same days in an old binary file.", dates("Thoi diem", "d/m/yyyy"))
add("department-days-1904.xlsx", "openpyxl", "facilities", ["dates", "date-1904"],
    "The same days in a workbook that counts days from 1904; the bare serial number stays nobody's day.",
    dates("Mac", "yyyy-mm-dd"), epoch_1904=True)

s = Sheet("Sheet1", [
  C("Mã cơ sở", "code"), C("Tên cơ sở", "name"), C("Loại hình", "kind"), C("Sở hữu", "ownership"),
  C("Xã, phường", "commune"), C("Ngày hoạt động", "opened", as_date("d/m/yyyy")),
  C("Ngày phát hiện", "discovered_on", as_date("dd/mm/yyyy hh:mm")), C("Nguồn phát hiện", "source")], stt=None)
s.headings()
for number, home in enumerate((HOA_NANG, DOI_SIM, ANH_DEN, VAM_TRANG), 1):
  s.home(but(home, code=f"B-{number:03}", discovered_on=day(f"2026-0{number}-28"), source="police"))
s.home(but(BEN_MAY, code="B-004"), code=bad("B-004", "duplicateInFile"))
add("department-days-1904-codes.xlsx", "xlsxwriter", "facilities", ["dates", "date-1904"],
    "Days from 1904 by another program; one code stands twice.", s, epoch_1904=True)

# --- Numbers written by people.
def thousands(name, as_text=False):
  t = (lambda number: means(str(number), number)) if as_text else (lambda number: number)
  s = Sheet(name, [
    C("STT"), C("Tên cơ sở", "name"), C("Loại hình", "kind"), C("Sở hữu", "ownership"), C("Xã, phường", "commune"),
    C("Số trẻ em", "children"), C("Đối tượng khác", "others"), C("Số nhân viên", "staff")])
  s.headings()
  s.home(BEN_MAY, children=means("55", 55), others=means("1.247", 1247), staff=t(58))
  s.home(GO_DE, children=t(11), others=means("2,171", 2171), staff=means("112 ", 112))
  s.home(DONG_COI, children=bad("1.000", "ambiguousNumber"), others=t(0), staff=t(27))
  s.home(VUON_OI, children=means("1 058", 1058), others=t(0), staff=bad("24,5", "noSuchNumber"))
  s.home(HAT_THOC, children=means("012", 12), others=means("12.021", 12021), staff=bad("16 người", "noSuchNumber"))
  s.home(HOA_NANG, children=means("14", 14), others=bad("2,000", "ambiguousNumber"), staff=t(5))
  s.home(NGO_GIO, children=bad("9-10", "noSuchNumber"), others=bad("-3", "noSuchNumber"), staff=t(7))
  s.home(SONG_CAN, children=t(0), others=bad("1.234.567", "countOutOfRange"), staff=bad("hơn 10", "noSuchNumber"))
  return s


add("department-thousands.xlsx", "xlsxwriter", "facilities", ["thousands"],
    "Counts as text with points and commas for thousands; '1.000' may be one or a thousand and must be asked.",
    thousands("Số liệu"))
add("department-thousands-text.csv", "csv", "facilities", ["thousands", "csv-forms"],
    "The same counts in a file with semicolons, printed without quotes.", thousands("", as_text=True),
    separator=";", end="\n", by_hand=True)

# --- Words for nothing.
def nothing(name):
  s = Sheet(name, [
    C("STT"), C("Tên cơ sở", "name"), C("Loại hình", "kind"), C("Hình thức sở hữu", "ownership"),
    C("Xã, phường", "commune"), C("Tôn giáo", "religion"), C("Điện thoại liên hệ", "phone"),
    C("Trẻ em", "children"), C("Khuyết tật", "disability"), C("Nhiễm HIV", "hiv"), C("Ngày hoạt động", "opened")],
    stt="{n}")
  s.titles("DANH SÁCH RÀ SOÁT (BỊA)")
  s.headings()
  s.home(BEN_MAY, religion=nil("Không"), disability=37, hiv=nil("-"))
  s.home(LINH_MAY, disability=nil("không có"), hiv=nil("–"))
  s.home(HOA_NANG, religion=nil("Không có"), phone=nil("Không"), disability=nil("-"), hiv=0, opened=nil("Không rõ"))
  s.home(DONG_NOI, phone=nil("…"), disability=2, hiv=nil("Chưa thống kê"), opened=nil("--"))
  s.home(NGO_GIO, kind=bad("-", "emptyValue"), religion=nil("KHÔNG"), disability=nil("0 có"), hiv=nil("x"))
  s.home(DOI_SIM, ownership=bad("Không rõ", "emptyValue"), religion=nil("không"), disability=0, hiv=0)
  s.home(ANH_DEN, children=nil("Chưa rõ"), religion=nil("/"), phone=nil("chưa có"))
  return s


def settle(sheet):
  """"0 có" and "x" in a column of counts are no words for nothing; a count without a whole is refused."""
  for row, line in enumerate(sheet.lines):
    for column, cell in enumerate(line):
      if isinstance(cell, Cell) and cell.raw in ("0 có", "x") and cell.truth is None:
        sheet.problems.append((row, column, "noSuchNumber", cell.raw))
  sheet.problems.sort(key=lambda problem: problem[:2])
  return sheet


add("department-nothing.xlsx", "openpyxl", "facilities", ["empty-words", "title-lines"],
    "'-', 'Không', 'không có', '…', 'Chưa rõ' for empty: nothing known, not zero, and a missing kind is asked for.",
    settle(nothing("Rà soát")))
add("department-nothing-old.xls", "lo", "facilities", ["empty-words", "title-lines"],
    "The same in an old binary file by another program.", settle(nothing("Ra soat")))
