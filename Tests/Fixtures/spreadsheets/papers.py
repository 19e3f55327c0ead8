"""Lists of permits and of head counts, and homes that take several rows because they have several papers."""
from description import Cell, Column as C, Sheet, as_date, bad, commune, day, means, nil, shown, words
from homes import *

LISTS = []


def add(name, program, kind, mess, shows, *book, **options):
  LISTS.append((name, program, kind, mess, shows, list(book), options))


# --- One home on several rows, one for each paper.
def by_paper(name, merged=True):
  s = Sheet(name, [
    C("STT"), C("Tên cơ sở", "name"), C("Loại hình", "kind"), C("Sở hữu", "ownership"), C("Xã, phường", "commune"),
    C("Số trẻ em", "children"), C("Giấy tờ pháp lý"), C("Số, ký hiệu"), C("Ngày cấp")], stt=None)
  s.titles("HỒ SƠ PHÁP LÝ CỦA CÁC CƠ SỞ (BỊA)")
  s.headings()
  number = 0
  for home, papers in (
    (BEN_MAY, (("Quyết định thành lập", "12/QĐ-BỊA", "14/02/1996"), ("Giấy phép hoạt động", "04/GP-BỊA",
      "05/11/2018"))),
    (HOA_NANG, (("Giấy phép hoạt động", "09/GP-BỊA", "01/03/2020"),)),
    (LINH_MAY, (("Giấy chứng nhận đăng ký thành lập", "15/GCN-BỊA", "10/01/2012"),
                ("Giấy phép hoạt động", "16/GP-BỊA", "20/02/2012"), ("Giấy phép hoạt động (cấp lại)", "21/GP-BỊA",
                  "02/02/2021"))),
    (NGO_GIO, (("Không có", None, None),)),
    (DONG_NOI, (("Giấy chứng nhận đăng ký thành lập", "18/GCN-BỊA", "11/09/2009"),
                ("Giấy phép hoạt động", "19/GP-BỊA", "30/12/2009")))):
    number += 1
    first = len(s.lines)
    for index, (paper, sign, on) in enumerate(papers):
      shown_home = home if index == 0 or not merged else {}
      s.home({**shown_home, "Giấy tờ pháp lý": paper, "Số, ký hiệu": sign, "Ngày cấp": on},
             _0=number if index == 0 or not merged else None, skipped="continuation" if index else None)
    if merged and len(papers) > 1:
      s.merges += [(first, column, first + len(papers) - 1, column) for column in range(6)]
  return s


add("several-rows.xlsx", "openpyxl", "facilities", ["several-rows", "title-lines"],
    "A row for each paper; what belongs to the home is merged over its rows.", by_paper("Hồ sơ"))
add("several-rows-old.xls", "xlwt", "facilities", ["several-rows", "title-lines"],
    "The same merges in an old binary file.", by_paper("Ho so"))
add("several-rows-repeated.xlsx", "xlsxwriter", "facilities", ["several-rows", "title-lines"],
    "A row for each paper; what belongs to the home is written again in each row.", by_paper("Hồ sơ", merged=False))

# --- Permits.
EVENTS = [
  ("B-001", "public_founding_decision", "12/QĐ-BỊA", "Ủy ban nhân dân thành phố", "issued", "1996-02-14", None, None),
  ("B-001", "operating_license", "04/GP-BỊA", "Sở Y tế", "applied", "2018-11-05", None, None),
  ("B-001", "operating_license", "04/GP-BỊA", "Sở Y tế", "issued", "2018-11-20", None, 120),
  ("B-002", "operating_license", "09/GP-BỊA", "Sở Y tế", "issued", "2020-03-01", None, 20),
  ("B-002", "operating_license", "09/GP-BỊA", "Sở Y tế", "suspended", "2024-05-06", "2024-11-06", None),
  ("B-002", "operating_license", "09/GP-BỊA", "Sở Y tế", "reinstated", "2024-10-30", None, None),
  ("B-003", "establishment_certificate", "15/GCN-BỊA", "Sở Y tế", "issued", "2012-01-10", None, None),
  ("B-003", "operating_license", "16/GP-BỊA", "Sở Y tế", "withdrawn", "2025-06-30", None, None),
]
KEYS = ("facility_code", "permit_kind", "number", "issuer", "event", "on", "until", "capacity")


def paper(row):
  facts = dict(zip(KEYS, row))
  for key in ("on", "until"):
    facts[key] = facts[key] and day(facts[key])
  return facts


def permits(name, write):
  s = Sheet(name, [
    C("STT"), C("Mã cơ sở", "facility_code"), C("Loại giấy tờ", "permit_kind"), C("Số, ký hiệu giấy phép", "number"),
    C("Cơ quan cấp", "issuer"), C("Sự kiện", "event"), C("Ngày, tháng, năm", "on", write), C("Đến ngày", "until",
    write),
    C("Quy mô, sức chứa", "capacity")], stt="{n}")
  s.titles("TÌNH HÌNH CẤP PHÉP (BỊA)")
  s.headings()
  for row in EVENTS:
    s.home(paper(row))
  s.home(paper(("B-004", "operating_license", "22/GP-BỊA", "Sở Y tế", "issued", "2021-04-01", None, None)),
         capacity=bad("0", "countOutOfRange"))
  s.home(paper(("B-004", "operating_license", "22/GP-BỊA", "Sở Y tế", "suspended", "2023-06-01", None, None)),
         until=bad("01/5/2023", "suspensionEndsBeforeStart"))
  s.home(paper(("B-005", None, "23/GP-BỊA", None, "issued", None, None, 15)),
         permit_kind=bad("Giấy phép quảng cáo", "noSuchChoice"), on=bad("30/2/2022", "noSuchDay"))
  s.home(paper((None, "operating_license", "24/GP-BỊA", "Sở Y tế", None, "2022-03-15", None, None)),
         facility_code=bad("", "emptyValue"), event=bad("Gia hạn miệng", "noSuchChoice"))
  return s


add("permits.xlsx", "openpyxl", "permits", ["permits", "title-lines", "dates"],
    "One row for each event of each paper, with days as dates; six cells that cannot be used.",
    permits("Cấp phép", as_date()))
add("permits-old.xls", "xlwt", "permits", ["permits", "title-lines", "dates"],
    "The same in an old binary file, with days as text.", permits("Cap phep", shown("{d}/{m}/{y}")))

s = Sheet("Giấy phép", [
  C("TT"), C("Mã cơ sở", "facility_code"), C("Tên cơ sở"), C("Số giấy phép", "number"),
  C("Ngày cấp", "on", as_date("dd/mm/yyyy")), C("Cơ quan cấp", "issuer"), C("Ngày hết hạn", "expires"), C("Ghi chú",
  "note")],
  stt=None)
s.titles("SỔ THEO DÕI GIẤY PHÉP (BỊA)")
s.headings()
for title, kind, rows in (
  ("I. Giấy phép hoạt động", "operating_license", (
    (1, "B-002", "Mái ấm Hoa Nắng (bịa)", ("09/GP-BỊA", "2020-03-01", "2025-03-01"), ("31/GP-BỊA", "2025-02-10", None)),
    (2, "B-003", "Mái ấm chùa Linh Mây (bịa)", ("16/GP-BỊA", "2012-02-20", None)))),
  ("II. Giấy chứng nhận đăng ký hoạt động dưới 10 đối tượng", "under_10_certificate", (
    (1, "B-006", "Mái ấm Đồi Sim (bịa)", ("02/GCN-BỊA", "2022-11-01", None), ("05/GCN-BỊA", "2024-01-15", None)),))):
  s.group(title, permit_kind=kind, event="issued")
  for number, code, name, *papers in rows:
    first = len(s.lines)
    for index, (sign, on, expires) in enumerate(papers):
      row = s.home({"Tên cơ sở": None if index else name, "number": sign, "on": day(on), "issuer": "Sở Y tế",
                    "expires": expires and day(expires)}, _0=None if index else number, facility_code=Cell(
                      None if index else code, code))
    if len(papers) > 1:
      s.merges += [(first, column, first + len(papers) - 1, column) for column in range(3)]
add("permits-issued.ods", "lo", "permits", ["permits", "several-rows", "group-rows", "title-lines"],
    "A book of papers issued: the kind stands in group rows, 'Ngày cấp' says that each was issued.", s)

s = Sheet("", [
  C("STT"), C("Tên cơ sở"), C("Loại giấy tờ", "permit_kind"), C("Số", "number"), C("Sự kiện", "event"), C("Ngày",
  "on")])
s.headings()
for name, number, on in (("Mái ấm Hoa Nắng (bịa)", "09/GP-BỊA", "2020-03-01"), ("Mái ấm Đồi Sim (bịa)", "30/GP-BỊA",
  "2023-09-12"),
                         ("Nhà mở Vàm Trăng (bịa)", "33/GP-BỊA", "2021-05-05"), ("Nhóm trẻ Bông Lau (bịa)",
                           "35/GP-BỊA", "2019-01-08")):
  s.home({"Tên cơ sở": name, "permit_kind": "operating_license", "number": number, "event": "issued", "on": day(on)})
s.missing("facility_code")
add("permits-by-name.csv", "csv", "permits", ["permits", "missing-column", "csv-forms"],
    "Papers of homes that are named but have no code.", s, separator=";", encoding="utf-8-sig")

# --- Head counts.
def censuses(name, write, text=False):
  t = (lambda value: value if value is None else means(str(value), value)) if text else (lambda value: value)
  ages = "Trong đó theo độ tuổi"
  if text:
    columns = ["Dưới 18 tháng", "Từ 18 tháng đến dưới 6 tuổi", "Từ 6 đến dưới 16 tuổi"]
  else:
    columns = [(ages, "Dưới 18 tháng"), (ages, "Từ 18 tháng đến dưới 6 tuổi"), (ages, "Từ 6 đến dưới 16 tuổi")]
  s = Sheet(name, [
    C("TT"), C("Mã cơ sở", "facility_code"), C("Tên cơ sở"), C("Số liệu tính đến ngày", "on", write),
    C("Số trẻ em", "children"), *[C(heading, key) for heading, key in zip(columns, (
      "under_18_months", "from_18_months_to_6", "from_6_to_16"))], C("Trẻ em gái", "girls"), C("Đối tượng khác",
        "others"),
    C("Người thống kê", "counted_by")])
  if not text:
    s.titles("BÁO CÁO SỐ ĐỐI TƯỢNG 6 THÁNG ĐẦU NĂM 2026 (BỊA)")
  s.headings()
  if not text:
    s.numbers()

  def row(code, name, date, count, bands, female, others, by, **wrong):
    values = dict(zip(("children", "under_18_months", "from_18_months_to_6", "from_6_to_16", "girls", "others"),
                      (count, *bands, female, others)))
    cells = {key: t(value) for key, value in values.items() if value is not None}
    s.home({"facility_code": code, "Tên cơ sở": name, "on": date and day(date), "counted_by": by}, **{**cells, **wrong})

  row("B-001", BEN_MAY["name"], "2026-06-30", 55, (3, 14, 38), 24, 47, "Sở Y tế")
  row("B-002", HOA_NANG["name"], "2026-06-30", 14, (1, 5, 8), 8, 0, "UBND phường")
  row("B-003", LINH_MAY["name"], "2026-06-28", 23, (None, None, 15), None, 2, None)
  row("B-004", DOI_SIM["name"], "2026-06-30", None, (0, 2, 5), 3, 0, "Cơ sở tự báo cáo",
      children=bad("7 cháu", "noSuchNumber"))
  row("B-005", VAM_TRANG["name"], "2026-06-30", 10, (1, 3, 6), None, 1, None,
      girls=bad("12" if text else 12, "countAboveWhole"))
  row("B-006", BAO_LUA["name"], "2026-06-30", None, (2, 4, 9), 9, 0, None,
      children=bad("16" if text else 16, "ageBandsDisagree"))
  row("B-007", DONG_NOI["name"], None, 31, (4, 9, 18), 17, 4, None, on=bad("31/6/2026", "noSuchDay"))
  row("B-007", DONG_NOI["name"], "2026-03-31", 30, (4, 9, 17), 16, 4, None)
  if not text:
    s.skip("total", None, None, "Tổng số", None, 186)
  return s


add("censuses.xlsx", "xlsxwriter", "censuses", ["censuses", "two-line-header", "number-row", "totals", "title-lines"],
    "Head counts of eight facilities, with parts that disagree with the whole.", censuses("Số liệu", as_date()))
add("censuses-text.csv", "csv", "censuses", ["censuses", "csv-forms"],
    "The same as UTF-16, big end first, semicolons.", censuses("", shown("{dd}-{mm}-{y}"), text=True),
    encoding="utf-16-be", separator=";")
