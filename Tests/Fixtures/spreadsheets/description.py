"""How make.py describes a list: what stands in each cell, and beside it what a reader must understand.

The truth is written down here and in make.py by hand. It is never taken from a reader of this project.
"""
import datetime
import re
import unicodedata

COMMUNES = {
  "10543": "Phường Việt Hòa", "10813": "Xã Thanh Hà", "10846": "Xã Hà Tây", "11311": "Phường Hồng Bàng",
  "11329": "Phường Ngô Quyền", "11359": "Phường Gia Viên", "11383": "Phường Lê Chân", "11407": "Phường An Biên",
  "11411": "Phường Đông Hải", "11413": "Phường Hải An", "11443": "Phường Kiến An", "11446": "Phường Phù Liễn",
  "11455": "Phường Đồ Sơn", "11488": "Phường Lưu Kiếm", "11560": "Phường Thủy Nguyên", "11581": "Phường An Dương",
  "11629": "Xã An Lão", "11668": "Xã An Khánh", "11680": "Xã Kiến Thụy", "11755": "Xã Tiên Lãng",
  "11824": "Xã Vĩnh Bảo", "11911": "Xã Nguyễn Bỉnh Khiêm", "11914": "Đặc khu Cát Hải",
}
WORDS = {
  "kind": {
    "children_care": "Chăm sóc trẻ em có hoàn cảnh đặc biệt", "general_care": "Cơ sở tổng hợp",
    "elderly_care": "Chăm sóc người cao tuổi", "disability_care": "Chăm sóc người khuyết tật",
    "mental_health_care": "Chăm sóc người tâm thần", "social_work_center": "Trung tâm công tác xã hội",
    "other_social_assistance": "Cơ sở trợ giúp xã hội khác", "preschool": "Nhóm trẻ, mầm non",
    "undetermined": "Chưa xác định loại hình",
  },
  "ownership": {"public": "Công lập", "non_public": "Ngoài công lập"},
  "operator": {
    "state": "Cơ quan nhà nước", "enterprise": "Doanh nghiệp", "association": "Hội",
    "religious_organization": "Tổ chức tôn giáo", "individual": "Cá nhân",
  },
  "religious_kind": {
    "religious_establishment": "Cơ sở tôn giáo", "affiliated_religious_organization": "Tổ chức tôn giáo trực thuộc",
    "religious_person": "Nhà tu hành",
  },
  "source": {"police": "Công an", "ward_group": "Tổ dân phố", "press": "Báo chí", "hotline_111": "Tổng đài 111"},
  "permit_kind": {
    "public_founding_decision": "Quyết định thành lập", "operating_license": "Giấy phép hoạt động",
    "establishment_certificate": "Giấy chứng nhận đăng ký thành lập",
    "under_10_certificate": "Giấy chứng nhận đăng ký hoạt động dưới 10 đối tượng",
  },
  "event": {
    "applied": "Nộp hồ sơ", "issued": "Cấp", "amended": "Điều chỉnh", "reissued": "Cấp lại",
    "suspended": "Tạm đình chỉ", "reinstated": "Cho phép hoạt động trở lại", "withdrawn": "Thu hồi",
  },
}
WORDS["setting"] = {"urban": "Đô thị", "rural": "Nông thôn", "mountain": "Miền núi"}


class Cell:
  """A value in the file, what is understood from it (None: nothing), and the code of its problem."""

  def __init__(self, raw, truth=None, problem=None, style=None, formula=None):
    self.raw, self.truth, self.problem, self.style, self.formula = raw, truth, problem, style, formula


def bad(raw, problem, style=None):
  return Cell(raw, None, problem, style)


def nil(raw):
  """Something stands there that says nothing."""
  return Cell(raw)


def means(raw, truth, style=None):
  return Cell(raw, truth, None, style)


def formula(text, cached, truth):
  """`{r}` in the text is the number of the row."""
  return Cell(cached, truth, formula=text)


def not_available():
  return Cell("#N/A", None, "cellError", formula="=NA()")


def day(text):
  return datetime.date.fromisoformat(text)


# How a column writes what is true.
def shown(pattern):
  """A day as text: {d} {m} without, {dd} {mm} with a leading zero, {y}."""
  return lambda value: pattern.format(d=value.day, m=value.month, dd=f"{value.day:02}", mm=f"{value.month:02}",
    y=value.year)


def as_date(style="dd/mm/yyyy"):
  return lambda value: Cell(value, value, style=style)


def words(key, **others):
  return lambda value: others.get(value) or WORDS[key][value]


def commune(pattern="{}", caps=False):
  def write(code):
    name = pattern.format(COMMUNES[code])
    return name.upper() if caps else name
  return write


def short_commune(code):
  kind, name = re.match(r"(Phường|Xã|Đặc khu) (.*)", COMMUNES[code]).groups()
  return {"Phường": "P. ", "Xã": "X. ", "Đặc khu": "ĐK "}[kind] + name


ROMAN = "I II III IV V VI VII VIII IX X XI XII XIII XIV XV".split()


def clean(text):
  """What remains of a text once spaces that cannot be seen are gone."""
  return re.sub(r"\s+", " ", unicodedata.normalize("NFC", text)).strip()


class Column:
  def __init__(self, heading, key=None, write=None):
    """heading: one part, or (upper, lower) in a two-line header."""
    self.parts = (heading,) if isinstance(heading, str) else heading
    self.key = key
    if write is None and key in WORDS:
      write = words(key)
    if write is None and key == "commune":
      write = commune()
    self.write = write or (lambda value: shown("{dd}/{mm}/{y}")(value) if isinstance(value, datetime.date) else value)

  @property
  def heading(self):
    return " – ".join(clean(part) for part in self.parts)


class Sheet:
  """One sheet, row by row; the rows of the list know what they mean."""

  def __init__(self, name, columns=(), stt="{n}"):
    self.name, self.columns, self.stt = name, list(columns), stt
    self.lines = []  # cells of each row: Cell or plain value
    self.merges = []  # (first row, first column, last row, last column), from 0
    self.header, self.truth, self.skipped, self.problems, self.duplicates = [], {}, {}, [], []
    self.hidden_rows, self.hidden_columns, self.state = [], [], "visible"
    self.context, self.count, self.footed = {}, 0, False

  def line(self, *cells, blank=0):
    """A row that is no data; above the header, nothing is said of it."""
    self.lines += [[]] * blank
    self.lines.append(list(cells))
    return len(self.lines) - 1

  def titles(self, *texts):
    for text in texts:
      row = self.line(text)
      if text and self.columns:
        self.merges.append((row, 0, row, len(self.columns) - 1))

  def headings(self):
    depth = max(len(column.parts) for column in self.columns)
    first = len(self.lines)
    self.header = list(range(first, first + depth))
    if depth == 1:
      self.line(*[column.parts[0] for column in self.columns])
      return
    upper, lower, previous = [], [], None
    for index, column in enumerate(self.columns):
      if len(column.parts) == 1:
        upper.append(column.parts[0])
        lower.append(None)
        self.merges.append((first, index, first + 1, index))
        previous = None
      elif column.parts[0] == previous:
        upper.append(None)
        lower.append(column.parts[1])
        row, start, _, _ = self.merges.pop()
        self.merges.append((row, start, row, index))
      else:
        upper.append(column.parts[0])
        lower.append(column.parts[1])
        self.merges.append((first, index, first, index))
        previous = column.parts[0]
    self.merges = [merge for merge in self.merges if merge[:2] != merge[2:]]
    self.line(*upper)
    self.line(*lower)

  def skip(self, why, *cells, blank=0):
    self.skipped[self.line(*cells, blank=blank)] = why

  def numbers(self, pattern="({})", letters=""):
    width = len(self.columns)
    self.skip("number-row",
      *[letters[i] if i < len(letters) else pattern.format(i + 1 - len(letters)) for i in range(width)])

  def group(self, *cells, merged=True, **context):
    """A row that says something of the rows below it."""
    self.skip("group", *cells)
    row = len(self.lines) - 1
    if merged and len(cells) == 1:
      self.merges.append((row, 0, row, len(self.columns) - 1))
    self.context.update(context)
    for key in [key for key, value in self.context.items() if value is None]:
      del self.context[key]

  def home(self, home, stt=None, extra=(), skipped=None, **cells):
    """A row of the list. `cells` replaces what the columns would write; keys as in `columns`, `_1` for column 1."""
    self.count += 1
    row, truth = [], dict(self.context)
    number = len(self.lines)
    for index, column in enumerate(self.columns):
      if f"_{index}" in cells:
        cell = cells[f"_{index}"]
      elif column.key is None:
        if index == 0 and self.stt is not None:
          cell = stt if stt is not None else self.ordinal()
        else:
          cell = home.get(clean(column.parts[-1])) if home else None
      elif column.key in cells:
        cell = cells[column.key]
      else:
        value = (home or {}).get(column.key)
        written = None if value is None else column.write(value)
        cell = written if isinstance(written, Cell) else Cell(written, value)
      if not isinstance(cell, Cell):
        cell = Cell(cell, cell if column.key else None)
      row.append(cell)
      if cell.truth is not None and column.key:
        truth[column.key] = cell.truth
      if cell.problem:
        self.problems.append((number, index, cell.problem, cell.raw))
    for cell in extra:
      if cell is not None:
        self.problems.append((number, len(row), "rowTooLong", cell))
      row.append(cell)
    self.lines.append(row)
    if skipped:
      self.skipped[number] = skipped
    else:
      self.truth[number] = truth
    return number

  def ordinal(self):
    if self.stt == "roman":
      return ROMAN[self.count - 1]
    if self.stt == "{n}":
      return self.count
    return self.stt.format(n=self.count)

  def missing(self, *keys):
    """Columns without which the list says too little, and which it does not have."""
    for key in keys:
      self.problems.append((None, None, "missingColumn", key))

  def foot(self, *texts, column=0, blank=0):
    self.lines += [[]] * blank
    for text in texts:
      self.skip("footnote", *([None] * column), text)

  def signature(self, *, left="NGƯỜI LẬP BIỂU", right="GIÁM ĐỐC", place="Hải Phòng, ngày 30 tháng 6 năm 2026"):
    far = max(len(self.columns) - 2, 2)
    self.skip("footnote", *([None] * far), place, blank=1)
    self.skip("footnote", None, left, *([None] * (far - 2)), right)
    self.skip("footnote", None, "(Ký, ghi rõ họ tên)", *([None] * (far - 2)), "(Ký tên, đóng dấu)")
