"""Prints an XLSX file as JSON, as openpyxl reads it, so that the tests see what another program sees."""
import datetime
import json
import sys

import openpyxl


def plain(value):
    if isinstance(value, (datetime.datetime, datetime.date)):
        return {"date": value.isoformat()[:10]}
    return value


def side(cell):
    return cell.border.left.style, cell.border.top.style


def read(path):
    formulas = openpyxl.load_workbook(path)
    values = openpyxl.load_workbook(path, data_only=True)
    sheets = []
    for sheet in formulas.worksheets:
        cells = {}
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value is None and not cell.has_style:
                    continue
                cells[cell.coordinate] = {
                    "value": plain(cell.value),
                    "type": cell.data_type,
                    "cached": plain(values[sheet.title][cell.coordinate].value),
                    "format": cell.number_format,
                    "font": cell.font.name,
                    "size": cell.font.sz,
                    "bold": bool(cell.font.b),
                    "italic": bool(cell.font.i),
                    "underline": cell.font.u,
                    "horizontal": cell.alignment.horizontal,
                    "vertical": cell.alignment.vertical,
                    "wrap": bool(cell.alignment.wrap_text),
                    "indent": cell.alignment.indent,
                    "border": side(cell)[0],
                    "fill": cell.fill.fgColor.rgb if cell.fill.fill_type else None,
                    "link": cell.hyperlink is not None,
                }
        sheets.append(
            {
                "name": sheet.title,
                "state": sheet.sheet_state,
                "cells": cells,
                "merged": sorted(str(r) for r in sheet.merged_cells.ranges),
                "freeze": sheet.freeze_panes,
                "titles": sheet.print_title_rows,
                "filter": sheet.auto_filter.ref,
                "widths": {k: d.width for k, d in sheet.column_dimensions.items()},
                "heights": {str(k): d.height for k, d in sheet.row_dimensions.items() if d.height},
                "orientation": sheet.page_setup.orientation,
                "paper": int(sheet.page_setup.paperSize or 0),
                "fit": [bool(sheet.sheet_properties.pageSetUpPr and sheet.sheet_properties.pageSetUpPr.fitToPage),
                        sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight],
                "margins": [sheet.page_margins.left, sheet.page_margins.right,
                            sheet.page_margins.top, sheet.page_margins.bottom],
                "header": sheet.oddHeader.center.text,
                "footer": sheet.oddFooter.right.text,
                "firstFooter": sheet.firstFooter.right.text,
                "differentFirst": bool(sheet.HeaderFooter.differentFirst),
                "charts": len(sheet._charts),
            }
        )
    about = formulas.properties
    return {
        "title": about.title,
        "author": about.creator,
        "created": about.created.isoformat(),
        "modified": about.modified.isoformat(),
        "sheets": sheets,
    }


json.dump(read(sys.argv[1]), sys.stdout, ensure_ascii=False)
