"""Changes an XLSX file as a hurried hand would.

change_workbook.py FILE OUT CHANGE [ARGUMENT…]

same                     opened and saved again
delete SHEET ROW         a row taken out
set SHEET CELL VALUE     a cell written over; a number where it is one
insert SHEET ROW TEXT…   a row put in
drop SHEET               a sheet taken out
hide-row SHEET ROW       a row no longer shown; hide-column, hide-sheet likewise
add-sheet NAME           a sheet put in
"""
import sys

import openpyxl

book = openpyxl.load_workbook(sys.argv[1])
change, *arguments = sys.argv[3:]


def plain(text):
    return int(text) if text.isdigit() else text


if change == "delete":
    book[arguments[0]].delete_rows(int(arguments[1]))
elif change == "set":
    book[arguments[0]][arguments[1]] = plain(arguments[2])
elif change == "insert":
    sheet, row = book[arguments[0]], int(arguments[1])
    sheet.insert_rows(row)
    for column, text in enumerate(arguments[2:], 1):
        sheet.cell(row, column, plain(text))
elif change == "drop":
    del book[arguments[0]]
elif change == "hide-row":
    book[arguments[0]].row_dimensions[int(arguments[1])].hidden = True
elif change == "hide-column":
    book[arguments[0]].column_dimensions[arguments[1]].hidden = True
elif change == "hide-sheet":
    book[arguments[0]].sheet_state = "hidden"
elif change == "add-sheet":
    book.create_sheet(arguments[0])
book.save(sys.argv[2])
