"""Lists of others: wards, the police, the religion board, before and after the districts went."""
import unicodedata

from description import COMMUNES, Cell, Column as C, Sheet, as_date, bad, commune, day, means, nil, shown, words
from homes import *

LISTS = []


def add(name, program, kind, mess, shows, *book, **options):
  LISTS.append((name, program, kind, mess, shows, list(book), options))


def nfd(text):
  return unicodedata.normalize("NFD", text)


# --- A group of wards: the commune stands in group rows only.
def by_commune(name):
  s = Sheet(name, [
    C("TT"), C("Tên cơ sở, điểm nuôi trẻ", "name"), C("Loại hình", "kind", words("kind",
    children_care="Nuôi dưỡng trẻ em", undetermined="Chưa xác định")), C("Hình thức", "ownership", words("ownership",
    public="CL", non_public="Ngoài CL")), C("Thôn, tổ dân phố", "address"), C("Chủ cơ sở", "head"), C("Số cháu",
      "children")])
  s.titles("BÁO CÁO RÀ SOÁT ĐIỂM NUÔI DƯỠNG TRẺ EM (BỊA)")
  s.headings()
  for code, homes in (("11680", [LINH_MAY]), ("11560", [DOI_SIM, but(ANH_DEN, name="Nhà trẻ mồ côi Cồn Rêu (bịa)")]),
                      ("11629", [but(HOA_NANG, name="Mái ấm Cỏ May (bịa)")]),
                      ("11914", [BAO_LUA, but(VAM_TRANG, name="Nhà chung Bến Ốc (bịa)")])):
    s.group(COMMUNES[code], commune=code)
    s.count = 0
    for home in homes:
      s.home(home)
    s.skip("total", None, "Cộng " + COMMUNES[code], None, None, None, None, sum(home["children"] for home in homes))
  s.skip("total", None, "Toàn vùng", None, None, None, None, 81)
  s.foot("Người lập: văn hóa - xã hội xã", blank=1)
  return s


add("ward-groups.xlsx", "xlsxwriter", "facilities", ["group-rows", "group-only", "totals", "footnotes", "title-lines"],
    "The commune stands in group rows; STT starts again; a sub-total after each commune.", by_commune("Rà soát"))
add("ward-groups-old.xls", "xlwt", "facilities", ["group-rows", "group-only", "totals", "footnotes", "title-lines"],
    "The same in an old binary file.", by_commune("Ra soat"))

# --- Spaces nobody sees, and letters in two forms.
def spaces(name, text=False):
  number = (lambda value: means(str(value), value)) if text else (lambda value: value)
  s = Sheet(name, [
    C(" STT "), C("Tên  cơ sở ", "name"), C(nfd("Loại hình"), "kind"), C("Sở\u00a0hữu", "ownership"),
    C(nfd("Xã, phường"), "commune"), C("Địa chỉ", "address"), C("Số trẻ ", "children")])
  s.headings()
  s.home(HOA_NANG, name=means("Mái ấm  Hoa Nắng (bịa) ", HOA_NANG["name"]), kind=means(
    " Chăm sóc trẻ em có hoàn cảnh đặc biệt", "children_care"), children=number(14))
  s.home(LINH_MAY, name=means(nfd(LINH_MAY["name"]), LINH_MAY["name"]), commune=means(nfd("Xã Kiến Thụy"), "11680"),
         children=number(23))
  s.home(NGO_GIO, name=means("Cơ sở bảo trợ\u00a0Ngõ Gió (bịa)", NGO_GIO["name"]), ownership=means(
    "Ngoài\u00a0công  lập", "non_public"), address=means("Tổ\u00a05 ", "Tổ 5"), children=number(9))
  s.home(VUON_OI, commune=means("\u00a0phường  kiến an", "11443"), address=means("Số 27,  ngõ Vườn Ổi",
         "Số 27, ngõ Vườn Ổi"), children=means("58\u00a0", 58))
  s.skip("blank", None, " ", None, "\u00a0")
  s.home(BAO_LUA, name=means("Mái ấm\u200b chùa Bảo Lúa (bịa)", BAO_LUA["name"]), commune=means(
    "Đặc khu Cát Hải ", "11914"), children=number(16))
  s.home(DONG_NOI, name=means(" " + nfd("Nhà tình thương giáo xứ Đồng Nổi") + " (bịa)", DONG_NOI["name"]),
         commune=means("Xã vĩnh bảo", "11824"), children=number(31))
  return s


add("ward-spaces.xlsx", "openpyxl", "facilities", ["spaces"],
    "Spaces before, after, doubled, that do not break, of no width; letters taken apart (NFD); a row of spaces.",
    spaces("Sheet1"))
add("ward-spaces-text.csv", "csv", "facilities", ["spaces", "csv-forms"],
    "The same in UTF-8 with a byte order mark.", spaces("", text=True), encoding="utf-8-sig")

# --- Communes and districts of before 1 July 2025.
def old_communes(name, days="{dd}/{mm}/{y}", text=False):
  number = (lambda home: means(str(home["children"]), home["children"])) if text else (lambda home: home["children"])
  s = Sheet(name, [
    C("STT"), C("Tên cơ sở", "name"), C("Loại hình", "kind"), C("Sở hữu", "ownership"), C("Địa chỉ", "address"),
    C("Xã/phường", "commune"), C("Quận/huyện"), C("Số trẻ em", "children")])
  s.titles("DANH SÁCH CƠ SỞ NĂM 2024 (BỊA)")
  s.headings()

  def home(base, old, district, code=None, problem="splitCommune"):
    base = {key: value for key, value in base.items() if key != "Quận/huyện"}
    s.home({**base, "Quận/huyện": district}, commune=means(old, code) if code else bad(old, problem),
      children=number(base))

  home(GO_DE, "Xã An Thắng", "Huyện An Lão", "11629")
  home(HOA_NANG, "Phường Hùng Vương", "Quận Hồng Bàng", "11311")
  home(BEN_MAY, "Phường Hàng Kênh", "Quận Lê Chân", "11383")
  home(VAM_TRANG, "Phường Gia Viên", "Quận Ngô Quyền")
  home(BONG_LAU, "P. An Biên", "Q. Lê Chân")
  home(LINH_MAY, "Thị trấn Núi Đối", "H. Kiến Thụy", "11680")
  home(BAO_LUA, "TT Cát Bà", "Huyện Cát Hải", "11914")
  home(DOI_SIM, "Phường Thủy Đường", "TP Thủy Nguyên", "11560")
  home(DONG_NOI, "Xã Hòa Bình", "Huyện Vĩnh Bảo", "11911")
  home(HAT_THOC, "Xã Tân Minh", "Huyện Tiên Lãng")
  home(VUON_OI, "Phường Bắc Sơn", "Quận Kiến An")
  home(SONG_CAN, "Phường Ngọc Sơn", "Quận Kiến An", "11446")
  home(NGO_GIO, "Xã Gò Mơ", "Huyện An Dương", problem="communeNotInDistrict")
  return s


add("ward-old-districts.xlsx", "xlsxwriter", "facilities", ["old-communes", "title-lines"],
    "Communes and districts of before 1 July 2025, some of them split: old Gia Viên is not the Gia Viên of today.",
    old_communes("Năm 2024"))
add("ward-old-districts-text.csv", "csv", "facilities", ["old-communes", "title-lines", "csv-forms"],
    "The same as Excel's 'Unicode text': UTF-16, little end first, tabs.", old_communes("", text=True),
    encoding="utf-16-le", separator="\t")

s = Sheet("Danh sách", [
  C("TT"), C("Tên cơ sở", "name"), C("Loại hình", "kind"), C("Sở hữu", "ownership"), C("Địa chỉ", "address"),
  C("Ngày hoạt động", "opened", as_date()), C("Số trẻ", "children")])
s.titles("DANH SÁCH CƠ SỞ TRỢ GIÚP XÃ HỘI HẢI PHÒNG, HẢI DƯƠNG (BỊA)")
s.headings()


def at(home, whole, house=None, code=None, problem=None):
  """One cell holds house and commune; `commune` is what is read from its end."""
  row = s.home(home, address=Cell(whole, house, problem))
  if code:
    s.truth[row]["commune"] = code


at(GO_DE, "Thôn 2, xã An Tiến, huyện An Lão, thành phố Hải Phòng", "Thôn 2", "11629")
at(HOA_NANG, "Số 9, ngõ 31 phố Sóng Xanh, P. Hồng Bàng, TP. Hải Phòng", "Số 9, ngõ 31 phố Sóng Xanh", "11311")
at(DONG_NOI, "Thôn Đầm, xã Tân An, huyện Thanh Hà, tỉnh Hải Dương", "Thôn Đầm", "10846")
at(LINH_MAY, "Xóm Chùa - xã Thanh Sơn - huyện Thanh Hà - Hải Dương", "Xóm Chùa", "10813")
at(NGO_GIO, "Tổ 3, xã Hồng Lạc, huyện Thanh Hà, tỉnh Hải Dương", None, None, "splitCommune")
at(HAT_THOC, "Thôn Ruộng, xã Thanh Sơn", None, None, "ambiguousCommune")
at(SONG_CAN, "Khu 4, thị trấn Lai Cách, Cẩm Giàng, Hải Dương", None, None, "splitCommune")
at(VAM_TRANG, "Số 2 Đường Lớn", "Số 2 Đường Lớn", None, "emptyValue")
at(DOI_SIM, "Xã Cao An, huyện Cẩm Giàng, Hải Dương", None, "10543")
add("ward-one-address.ods", "lo", "facilities", ["old-communes", "title-lines"],
    "Everything in one cell: house, old commune, district and province that no longer exist.", s)

# --- Phone numbers that a spreadsheet took for numbers.
def phones(name):
  s = Sheet(name, [
    C("STT"), C("Tên cơ sở", "name"), C("Địa bàn (phường, xã)", "commune"), C("Người đại diện", "head"), C("Số ĐT",
    "phone"),
    C("Số nhân khẩu dưới 16 tuổi", "children"), C("Nguồn tin", "source"), C("Ngày nắm tin", "discovered_on",
    as_date())])
  s.titles("CÔNG AN PHƯỜNG", "DANH SÁCH ĐIỂM NUÔI TRẺ EM QUA QUẢN LÝ CƯ TRÚ (BỊA)")
  s.headings()

  def home(base, month, phone):
    s.home(but(base, source="police", discovered_on=day(f"2026-{month:02}-11")), phone=phone)

  home(HOA_NANG, 1, means(900000011, "0900000011"))
  home(BEN_MAY, 2, means(2250000001, "02250000001"))
  home(DOI_SIM, 3, means("0900.000.016", "0900.000.016"))
  home(ANH_DEN, 4, bad(90000001, "invalidPhone"))
  home(VAM_TRANG, 5, means("+84 900 000 020", "+84 900 000 020"))
  home(BONG_LAU, 6, bad("0900 000 021 (cô Hến)", "invalidPhone"))
  home(LINH_MAY, 7, means("0900 000 012 - 0225 000 012", "0900 000 012 - 0225 000 012"))
  home(NGO_GIO, 8, bad("hỏi tổ trưởng", "invalidPhone"))
  s.missing("kind", "ownership")
  return s


add("police-phones.xlsx", "openpyxl", "facilities", ["lost-zero", "title-lines", "missing-column"],
    "Phone numbers as numbers that lost their 0; a number of 8 digits is nobody's. No kind and no ownership anywhere.",
    phones("CAP"))
add("police-phones-old.xls", "xlwt", "facilities", ["lost-zero", "title-lines", "missing-column"],
    "The same in an old binary file.", phones("CAP"))

# --- Headings in capitals, or without marks.
s = Sheet("TON GIAO", [
  C("STT"), C("TÊN CƠ SỞ BẢO TRỢ", "name"), C("THUỘC CHÙA, GIÁO XỨ", "host"), C("TÔN GIÁO", "religion"),
  C("LOẠI HÌNH", "kind"), C("SỞ HỮU", "ownership"), C("XÃ, PHƯỜNG", "commune", commune(caps=True)),
  C("NGƯỜI PHỤ TRÁCH", "head"), C("SỐ TRẺ EM", "children")])
s.titles("BAN TÔN GIÁO", "CƠ SỞ TÔN GIÁO CÓ NUÔI DƯỠNG TRẺ EM (BỊA)")
s.headings()
for home in (LINH_MAY, DONG_NOI, BAO_LUA):
  s.home(home)
s.home(but(LINH_MAY, name="Nhà nuôi trẻ tịnh thất Sen Cạn (bịa)", host="Tịnh thất Sen Cạn (bịa)", commune="11446",
           head="Thích Nữ Tâm Ổi", children=5))
add("religion-capitals.xlsx", "xlsxwriter", "facilities", ["bare-headings", "title-lines"],
    "Headings and communes in capitals.", s)

s = Sheet("", [
  C("Stt"), C("Ten co so", "name"), C("Loai hinh", "kind"), C("So huu", "ownership"), C("Xa phuong", "commune"),
  C("Nguoi dung dau", "head"), C("Dien thoai", "phone"), C("So tre em", "children"), C("Ghi chu")])
s.headings()
for home in (LINH_MAY, DONG_NOI, HOA_NANG, BAO_LUA, VAM_TRANG):
  s.home(home, children=means(str(home["children"]), home["children"]))
add("religion-bare.csv", "csv", "facilities", ["bare-headings", "csv-forms"],
    "Headings without marks; Windows-1258 with every tone as a mark that follows its letter; semicolons.", s,
    encoding="windows-1258", separator=";")

# --- One pagoda under several spellings.
def twice(name, text=False):
  s = Sheet(name, [
    C("STT"), C("Tên cơ sở", "name"), C("Loại hình", "kind"), C("Sở hữu", "ownership"), C("Xã, phường", "commune"),
    C("Trụ trì, người phụ trách", "head"), C("Điện thoại", "phone"), C("Số trẻ", "children")])
  s.headings()
  number = (lambda value: means(str(value), value)) if text else (lambda value: value)
  a = s.home(LINH_MAY, children=number(23))
  b = s.home(HOA_NANG, children=number(14))
  c = s.home(BAO_LUA, children=number(16))
  d = s.home(but(LINH_MAY, name="Chùa Linh Mây - mái ấm tình thương (bịa)", head="Sư cô Diệu Lúa", children=25),
             children=number(25))
  e = s.home(but(BAO_LUA, name="Mai am chua Bao Lua (bia)", head="Thầy Minh Cói", phone=None), children=number(16))
  f = s.home(DONG_NOI, children=number(31))
  g = s.home(but(HOA_NANG, name="Mái ấm Hoa Nắng 2 (bịa)", commune="11455", head="Lương Thị Sim", phone="0900 000 044",
                 children=6), children=number(6))
  s.duplicates = [((a, d), ["commune", "phone", "head"]), ((c, e), ["folded name", "commune", "head"])]
  return s


add("religion-twice.xlsx", "openpyxl", "facilities", ["duplicates"],
    "Two pagodas under two spellings each; 'Hoa Nắng 2' is another home in another ward.", twice("Danh sách"))
add("religion-twice-text.csv", "csv", "facilities", ["duplicates", "csv-forms"],
    "The same in Windows-1258, à and é whole and the other tones as marks; commas.", twice("", text=True),
    encoding="windows-1258-composed")
