"""The programs that fill in our forms: a spreadsheet, and the servers that collect forms on telephones.

forms.py fill FORM OUT CODE ITEM=VALUE ...     types into the form with openpyxl, as far as its own rules let a person
forms.py offered FORM                          what each item offers or asks for
forms.py convert XLSFORM                       the questions as pyxform understands them
forms.py send XLSFORM SERVER OUT CODE ITEM=VALUE ...   a submission as `kobo` or `central` exports it
"""
import csv
import datetime
import re
import sys
import xml.etree.ElementTree as ElementTree

import openpyxl
from pyxform.xls2xform import convert


def rows(book):
    """The rows with an item, and the rules of their cells."""
    sheet = book["Phiếu"]
    rules = {}
    for rule in sheet.data_validations.dataValidation:
        for part in str(rule.sqref).split():
            rules[part] = rule
    is_below = False
    for row in sheet.iter_rows():
        item = row[5].value
        if is_below and item:
            yield item, row, rules
        is_below = is_below or item == "Mã nội dung"


def offered(book, rule):
    if rule is None:
        return None
    if rule.type != "list":
        return rule.type
    sheet, cells = rule.formula1.split("!")
    return [row[0].value for row in book[sheet.strip("'")][cells.replace("$", "")]] if ":" in cells else []


def typed(text):
    if re.fullmatch(r"\d+", text):
        return int(text)
    if re.fullmatch(r"\d+\.\d+", text):
        return float(text)
    if re.fullmatch(r"\d{4}-\d\d-\d\d", text):
        return datetime.date.fromisoformat(text)
    return text


def fill(form, out, code, *answers):
    book = openpyxl.load_workbook(form)
    sheet = book["Phiếu"]
    for row in sheet.iter_rows():
        if row[1].value == "Mã cuộc kiểm tra":
            row[2].value = code or None
    wanted = dict(answer.split("=", 1) for answer in answers)
    for item, row, rules in rows(book):
        for column, suffix in [(2, ""), (3, "!"), (4, "#")]:
            text = wanted.pop(item + suffix, None)
            if text is None:
                continue
            value = typed(text)
            rule = rules.get(row[column].coordinate)
            offer = offered(book, rule)
            fits = {"whole": int, "decimal": (int, float), "date": datetime.date}
            if isinstance(offer, list):
                assert value in offer, (item, value, offer)
            elif offer:
                assert isinstance(value, fits[offer]), (item, value, offer)
            row[column].value = value
    assert not wanted, wanted
    book.save(out)


def survey(xlsform):
    result = convert(xlsform=xlsform, validate=False)
    for warning in result.warnings:
        print("!", warning)
    root = ElementTree.fromstring(result.xform)
    for element in root.iter():
        element.tag = element.tag.split("}")[-1]
    binds = {bind.get("nodeset"): bind for bind in root.iter("bind")}
    return root, binds


def show(xlsform):
    root, binds = survey(xlsform)
    print("title:", root.find("./head/title").text)
    model = next(iter(root.find("./head/model/instance")))
    print("form:", model.get("id"), model.get("version"))
    for path, bind in binds.items():
        parts = [path.removeprefix("/data/"), bind.get("type") or ""]
        for key in ["required", "relevant", "constraint", "calculate"]:
            if bind.get(key):
                parts.append(f"{key}: {' '.join(bind.get(key).split())}")
        print("  ".join(parts))


def send(xlsform, server, out, *records):
    """Records are separated by `--`; each begins with the code."""
    _, binds = survey(xlsform)
    mark = {"kobo": "/", "central": "-"}[server]
    groups = {path.rsplit("/", 1)[0] for path in binds}
    paths = [path for path in binds if path not in groups]
    names = [path.rsplit("/", 1)[1] for path in paths]
    with open(out, "w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow([path.removeprefix("/data/").replace("/", mark) for path in paths] + ["_id"])
        record = []
        number = 0
        for word in list(records) + ["--"]:
            if word != "--":
                record.append(word)
                continue
            wanted = dict(answer.split("=", 1) for answer in record[1:])
            wanted["inspection_code"] = record[0]
            for path, bind in binds.items():
                if bind.get("calculate"):
                    wanted.setdefault(path.rsplit("/", 1)[1], bind.get("calculate").strip("'"))
            number += 1
            writer.writerow([wanted.pop(name, "") for name in names] + [number])
            assert not wanted, wanted
            record = []


def show_offered(form):
    book = openpyxl.load_workbook(form)
    for item, row, rules in rows(book):
        print(item, *[offered(book, rules.get(row[column].coordinate)) for column in (2, 3)], sep=" | ")
    print([sheet.title for sheet in book.worksheets if sheet.sheet_state == "hidden"])


command, *arguments = sys.argv[1:]
{"fill": fill, "offered": show_offered, "convert": show, "send": send}[command](*arguments)
