"""Compares the register of the demo as the first version of the database left it, brought over by this program, with
one into which this program has just entered the same facts: every answer must be the same.

Usage: migrated.py PROGRAM VERSION_1.sql.xz FRESH.sqlite FOLDER
"""
import json
import lzma
import os
import sqlite3
import subprocess
import sys

program, fixture, fresh, folder = sys.argv[1:]
old = os.path.join(folder, "version-1.sqlite")
if os.path.exists(old):
    os.remove(old)
with lzma.open(fixture, "rt", encoding="utf-8") as file:
    connection = sqlite3.connect(old)
    connection.executescript("PRAGMA foreign_keys = OFF;\n" + file.read())
    # What every database of ours bears in its header; a dump leaves it out.
    connection.execute("PRAGMA application_id = 1296124225")
    connection.close()


def ask(database, *arguments):
    run = subprocess.run(
        [program, *arguments, "--format", "json", "--db", database], capture_output=True, text=True, check=False
    )
    if run.returncode not in (0, 1) or not run.stdout:
        sys.exit(f"{' '.join(arguments)}: {run.returncode} {run.stderr}")
    return json.loads(run.stdout)


# When something was typed in is of its day, not of its facts; the code of a content covers the keys of its rows, which
# are drawn by lot.
MOMENTS = {"answered_at", "recorded_at", "instant", "content_code"}

# What an inspection was asked with, and said then, stays as it was: the checklists have gone on since (an item asks the
# law of the day, a last day is told by the calendar of its year), and whether an inspection looked at the papers is kept
# only since.
OF_THE_CHECKLIST = {
    "checklist_version", "version", "checklist_hash", "counts", "item_counts", "unanswered", "not_applicable", "statement", "reason",
    "in_force_to", "papers_confirmed_on", "judged_by",
}


# A finding keeps the citation it was closed with: that nobody confirmed a circular to be still in force, and that a text
# nobody read may have changed a clause, is said only since; so is that the twelve months of an application are counted our way.
MARKS = [
    " (chưa xác nhận còn hiệu lực)", " (NĐ 76/2024/NĐ-CP có thể đã sửa; chưa xác minh)", " (cách hiểu)",
]


# That an inspection asked for the papers and saw none is kept only since: what rests on it is said to be of the register alone.
BY_REGISTER = " (theo sổ; chưa ai xác nhận giấy tờ)"


def plain(value):
    if isinstance(value, str):
        value = value.replace(BY_REGISTER, "")
        for mark in MARKS:
            value = value.removesuffix(mark)
        return value
    if isinstance(value, dict):
        return {key: plain(part) for key, part in value.items() if key not in MOMENTS | OF_THE_CHECKLIST}
    if isinstance(value, list):
        return [plain(part) for part in value]
    return value


# What whoever cares for children owes, these items ask: a finding of the facility only since. An inspection keeps what it was
# closed with, so that the findings behind it bear other numbers in a register into which it is entered afresh.
OF_CARERS = {
    "safe-environment", "online-safety-taught", "school-age-not-attending", "pond-fenced", "nutrition-by-age",
    "primary-care-and-prevention", "children-examined-within-year", "protection-plan-carried-out",
}
codes = {
    database: {row["code"] for row in ask(database, "finding", "list") if row["item_id"] in OF_CARERS}
    for database in (old, fresh)
}
renumbered = {code.split("/")[0] for known in codes.values() for code in known}


def recorded(rows, database):
    """Findings as both registers have them: without those of carers, and without the numbers that these shift."""
    return [
        {key: value for key, value in row.items() if key != "code" or value.split("/")[0] not in renumbered}
        for row in rows
        if row["code"] not in codes[database]
    ]


questions = [
    ["licensing", "audit"], ["licensing", "audit", "--as-of", "2017-11-01"], ["licensing", "audit", "--as-of", "2026-11-28"],
    ["licensing", "unlicensed"], ["facility", "list"], ["directive", "list"], ["campaign", "list"],
    ["campaign", "status", "C-2025-001"], ["campaign", "status", "C-2025-001", "--as-of", "2025-05-12"],
    ["campaign", "show", "C-2025-001"], ["inspection", "list"], ["finding", "list"], ["remediation", "list"],
    ["handling", "list"], ["duty", "list"], ["due"], ["due", "--as-of", "2025-05-12", "--within", "30"],
]
questions += [["facility", "show", row["code"]] for row in ask(fresh, "facility", "list")]
questions += [["permit", "list", row["code"]] for row in ask(fresh, "facility", "list")]
questions += [["inspection", "show", row["code"]] for row in ask(fresh, "inspection", "list")]



def counted(inspections):
    """Inspections, without the number of their findings where those of carers shift it."""
    return [plain({**row, "findings": None} if row["code"] in renumbered else row) for row in inspections]


def facts(question, answer, database):
    """Of an inspection: what was recorded. What its own checklist makes of it is the checklist's."""
    if question[:2] in (["finding", "list"], ["remediation", "list"]):
        return plain(recorded(answer, database))
    if question[:2] == ["inspection", "list"]:
        return counted(answer)
    if question[:2] == ["facility", "show"]:
        found = {"inspections": counted(answer["inspections"]), "findings": plain(recorded(answer["findings"], database))}
        # What carers owe was an observation then.
        found["observations"] = [
            plain({key: value for key, value in row.items() if key != "code"})
            for row in answer["observations"] if row["item_id"] not in OF_CARERS
        ]
        audit = {**answer["audit"], "open_findings": recorded(answer["audit"]["open_findings"], database)}
        return {**plain({**answer, "audit": audit}), **found}
    if question[:2] == ["licensing", "audit"]:
        return plain([{**row, "open_findings": recorded(row["open_findings"], database)} for row in answer])
    # On which day a reason not to inspect was clear is kept only since: those of before count on every day.
    if question[:2] == ["campaign", "status"] and "--as-of" in question:
        return plain([{**row, "excuse": None} for row in answer])
    if question[0] == "due" and "--as-of" in question:
        answer = [{**row, "missing": None} for row in answer if row["kind"] != "campaign"]
    if question[0] == "due":
        return plain([row for row in answer if row["kind"] != "demand" or row["code"] not in renumbered])
    if question[:2] != ["inspection", "show"]:
        return plain(answer)
    kept = plain({key: value for key, value in answer.items() if key not in ("answers", "not_held_against", "findings")})
    kept["answers"] = sorted((a["item_id"], str(a["value"]), a["note"] or "") for a in answer["answers"])
    kept["findings"] = plain(recorded(answer["findings"], database))
    # What carers owe was an observation then; the numbers of the others follow.
    kept["observations"] = [
        plain({key: value for key, value in row.items() if key != "code"})
        for row in answer["observations"] if row["item_id"] not in OF_CARERS
    ]
    return kept


different = []
for question in questions:
    if facts(question, ask(old, *question), old) != facts(question, ask(fresh, *question), fresh):
        different.append(" ".join(question))
verified = subprocess.run([program, "trail", "verify", "--db", old], capture_output=True, text=True, check=False)
if verified.returncode:
    different.append("trail verify: " + verified.stdout + verified.stderr)
for suffix in ("", "-wal", "-shm"):
    if os.path.exists(old + suffix):
        os.remove(old + suffix)
print(f"{len(questions)} câu hỏi, {len(different)} câu trả lời khác nhau.")
for question in different:
    print("  " + question)
sys.exit(1 if different else 0)
