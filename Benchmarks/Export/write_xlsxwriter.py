"""The cells of write_cells.c with XlsxWriter in constant memory: write_xlsxwriter.py CELLS.tsv FILE.xlsx"""
import sys

import xlsxwriter

source, target = sys.argv[1:3]
book = xlsxwriter.Workbook(target, {"constant_memory": True})


def look(size, align, vertical="top", number=None, **more):
    values = {"font_name": "Times New Roman", "font_size": size, "align": align, "valign": vertical, "text_wrap": True}
    if number:
        values["num_format"] = number
    return book.add_format(values | more)


bordered = {"border": 1}
looks = {
    "l": look(8, "left", **bordered), "m": look(8, "center", **bordered),
    "b": look(8, "center", "vcenter", bold=True, **bordered), "i": look(8, "center", italic=True, **bordered),
    "n": look(8, "right", number="#,##0", **bordered), "d": look(8, "center", number="dd/mm/yyyy", **bordered),
    "t": look(8, "center", bold=True, **bordered), "T": look(8, "right", number="#,##0", bold=True, **bordered),
    "h": look(14, "center", bold=True), "u": look(6, "center", bold=True),
}
looks["e"] = looks["l"]
sheet, row = None, 0


def unescaped(text):
    return text.replace("\\n", "\n").replace("\\\\", "\\") if "\\" in text else text


with open(source, encoding="utf-8", newline="\n") as file:
    for line in file:
        head, *cells = line[:-1].split("\t")
        if head == "#sheet":
            sheet, row = book.add_worksheet(cells[0]), 0
            sheet.set_paper(9)
            sheet.set_landscape()
            sheet.fit_to_pages(1, 0)
        elif head == "#widths":
            for column, width in enumerate(cells):
                sheet.set_column(column, column, float(width))
        elif head == "#freeze":
            sheet.freeze_panes(row, 0)
        else:
            if float(head) > 0:
                sheet.set_row(row, float(head))
            for column, cell in enumerate(cells):
                if not cell:
                    continue
                kind, value = cell[0], cell[1:]
                if kind == "e":
                    sheet.write_blank(row, column, None, looks[kind])
                elif kind in "nmdT":
                    sheet.write_number(row, column, float(value), looks[kind])
                else:
                    sheet.write_string(row, column, unescaped(value), looks[kind])
            row += 1
book.close()
