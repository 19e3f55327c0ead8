"""The cells of write_cells.c with openpyxl, write-only: write_openpyxl.py CELLS.tsv FILE.xlsx"""
import sys

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Border, Font, Side
from openpyxl.utils import get_column_letter

source, target = sys.argv[1:3]
book = Workbook(write_only=True)
thin = Border(*[Side(style="thin")] * 4)


def look(size, align, vertical="top", number="General", border=thin, **font):
    return {"font": Font(name="Times New Roman", size=size, **font), "border": border, "number_format": number,
            "alignment": Alignment(horizontal=align, vertical=vertical, wrap_text=True)}


looks = {
    "l": look(8, "left"), "m": look(8, "center"), "b": look(8, "center", "center", bold=True),
    "i": look(8, "center", italic=True), "n": look(8, "right", number="#,##0"),
    "d": look(8, "center", number="dd/mm/yyyy"), "t": look(8, "center", bold=True),
    "T": look(8, "right", number="#,##0", bold=True), "h": look(14, "center", bold=True, border=Border()),
    "u": look(6, "center", bold=True, border=Border()),
}
looks["e"] = looks["l"]
sheet, row = None, 1


def made(kind, value):
    cell = WriteOnlyCell(sheet, value)
    for name, part in looks[kind].items():
        setattr(cell, name, part)
    return cell


def unescaped(text):
    return text.replace("\\n", "\n").replace("\\\\", "\\") if "\\" in text else text


with open(source, encoding="utf-8", newline="\n") as file:
    for line in file:
        head, *cells = line[:-1].split("\t")
        if head == "#sheet":
            sheet, row = book.create_sheet(cells[0]), 1
        elif head == "#widths":
            for column, width in enumerate(cells):
                sheet.column_dimensions[get_column_letter(column + 1)].width = float(width)
        elif head == "#freeze":
            pass  # must stand before the rows, which openpyxl has begun
        else:
            if float(head) > 0:
                sheet.row_dimensions[row].height = float(head)
            values = []
            for cell in cells:
                if not cell:
                    values.append(None)
                elif cell[0] == "e":
                    values.append(made("e", None))
                elif cell[0] in "nmdT":
                    number = float(cell[1:])
                    values.append(made(cell[0], int(number) if number.is_integer() else number))
                else:
                    values.append(made(cell[0], unescaped(cell[1:])))
            sheet.append(values)
            row += 1
book.save(target)
