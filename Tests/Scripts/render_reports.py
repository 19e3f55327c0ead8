"""Prints reports as LibreOffice would, and looks at the pages: every text of every sheet is on them, whole and in one
piece; no page ends with a heading; every page is A4; no signature is torn from its title.

Usage: render_reports.py FILE.xlsx … [--png FOLDER]

Needs soffice, pdftotext and pdfinfo; with --png also pdftoppm, at 60 dots per inch, for a person to look at.
"""
import html
import pathlib
import re
import subprocess
import sys
import tempfile
import unicodedata

import openpyxl
from openpyxl.worksheet.merge import MergedCellRange

# Borders of the hidden parts of merged cells are not asked about, and setting them takes minutes.
MergedCellRange.format = lambda self: None


def squeezed(text):
    """Without the blanks and line ends, which depend on where lines are broken."""
    return re.sub(r"\s+", "", unicodedata.normalize("NFC", text))


class Text:
    """The whole text of a print. Cells are asked for in their order, so that the next one mostly stands just behind."""

    def __init__(self, text):
        self.text = text
        self.known = set()
        self.place = 0

    def has(self, text):
        if text in self.known:
            return True
        place = self.text.find(text, self.place, self.place + 20_000)
        if place < 0:
            place = self.text.find(text)
        if place >= 0:
            self.place = place
            self.known.add(text)
        return place >= 0


class Words:
    """Every word of every page with its place, to read one column of a table from the top down."""

    def __init__(self, pdf):
        xml = subprocess.run(
            ["pdftotext", "-bbox", "-enc", "UTF-8", pdf, "-"], capture_output=True, check=True).stdout.decode()
        self.pages = []
        self.read = {}
        for page in xml.split("<page ")[1:]:
            self.pages.append([
                (float(x0), (float(y0) + float(y1)) / 2, float(x1), html.unescape(word))
                for x0, y0, x1, y1, word in re.findall(
                    r'xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*?)</word>', page)])

    def column(self, left, right):
        """The text between two distances from the left edge, in points."""
        if (left, right) not in self.read:
            self.read[left, right] = "".join(self._column(page, left, right) for page in self.pages)
        return self.read[left, right]

    @staticmethod
    def _column(page, left, right):
        lines = []
        for x0, y, x1, word in sorted((w for w in page if left < (w[0] + w[2]) / 2 < right), key=lambda w: w[1]):
            # Letters of a substituted font stand a little higher.
            if lines and y - lines[-1][0] < 4:
                lines[-1][1].append((x0, word))
            else:
                lines.append((y, [(x0, word)]))
        return "".join(squeezed("".join(word for _, word in sorted(line))) for _, line in lines)


class Columns:
    """Where the columns of a sheet stand on paper, in points, as LibreOffice may have made the page smaller."""

    def __init__(self, sheet):
        letters = [openpyxl.utils.get_column_letter(index + 1) for index in range(sheet.max_column)]
        self.points = [sheet.column_dimensions[letter].width * 7 * 0.75 for letter in letters]
        self.merged = {(cells.min_row, cells.min_col): cells.max_col for cells in sheet.merged_cells.ranges}
        margins = sheet.page_margins
        self.start = margins.left * 72
        room = 841.9 if sheet.page_setup.orientation == "landscape" else 595.3
        self.scale = min(1, (room - self.start - margins.right * 72) / sum(self.points))

    def edges(self, cell):
        last = self.merged.get((cell.row, cell.column), cell.column)
        for smaller in range(5):
            scale = self.scale - smaller / 100
            yield (self.start + sum(self.points[:cell.column - 1]) * scale,
                   self.start + sum(self.points[:last]) * scale)


def look(path, pdf, complaints):
    def complain(text):
        complaints.append(f"{path.name}: {text}")

    def read(*options):
        text = subprocess.run(
            ["pdftotext", *options, "-enc", "UTF-8", pdf, "-"], capture_output=True, check=True).stdout.decode()
        return text.split("\f")[:-1]

    # Neither order of reading finds every cell of a table by itself.
    pages = read("-layout")
    wholes = [Text("".join(map(squeezed, pages))), Text("".join(map(squeezed, read()))),
              Text("".join(map(squeezed, read("-raw"))))]
    words = Words(pdf)
    headings = set()
    book = openpyxl.load_workbook(path, rich_text=True)
    texts = 0
    for sheet in book:
        columns = Columns(sheet)
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value is None or isinstance(cell.value, (int, float)) or cell.data_type == "f":
                    continue
                if hasattr(cell.value, "year"):
                    continue
                runs = cell.value if isinstance(cell.value, list) else [cell.value]
                # Runs are drawn one by one.
                for run in runs:
                    text = squeezed(str(getattr(run, "text", run)))
                    texts += 1
                    if not any(whole.has(text) for whole in wholes) and not any(
                            text in words.column(*edge) for edge in columns.edges(cell)):
                        complain(f"{sheet.title}!{cell.coordinate}: không thấy “{str(run)[:80]}” trên trang in")
                if cell.font.b and not cell.border.left.style and not cell.border.top.style and len(runs) == 1:
                    headings.add(squeezed(str(cell.value)))
    for number, page in enumerate(pages[:-1], 1):
        lines = [squeezed(line) for line in page.splitlines() if squeezed(line)]
        # The number of the page stands above.
        tail = lines[-1] if lines else ""
        for heading in headings:
            if tail and heading.endswith(tail) and (tail == heading or len(tail) > 12):
                complain(f"trang {number} kết thúc bằng đề mục “{tail}”")
    sizes = subprocess.run(
        ["pdfinfo", "-f", "1", "-l", str(len(pages)), pdf], capture_output=True, text=True, check=True).stdout
    for line in sizes.splitlines():
        if line.startswith("Page ") and " size:" in line and "(A4)" not in line:
            complain(line)
    return len(pages), texts


def main():
    arguments = sys.argv[1:]
    pictures = None
    if "--png" in arguments:
        at = arguments.index("--png")
        pictures = pathlib.Path(arguments[at + 1])
        pictures.mkdir(parents=True, exist_ok=True)
        del arguments[at:at + 2]
    files = [pathlib.Path(name) for name in arguments]
    complaints = []
    with tempfile.TemporaryDirectory() as folder:
        for path in files:
            subprocess.run(
                ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf",
                 "--outdir", folder, path], check=True, capture_output=True)
            pdf = f"{folder}/{path.stem}.pdf"
            pages, texts = look(path, pdf, complaints)
            print(f"{path.name}: {pages} trang, {texts} ô chữ")
            if pictures:
                subprocess.run(["pdftoppm", "-r", "60", "-png", pdf, pictures / path.stem], check=True)
    for complaint in complaints:
        print(complaint, file=sys.stderr)
    sys.exit(1 if complaints else 0)


main()
