"""Exports 20 columns of every facility with `maiam report export`, beside plain programs that write the same cells.

    python3 Benchmarks/exporting.py MAIAM TOOLS DATABASE [ROWS] [TEMPLATE]

MAIAM is the program, TOOLS the folder with maiam-generate, DATABASE a file that is made when it is not there. The sheet
is read with python-calamine, which knows neither of the writers; its cells are handed to a C program with libxlsxwriter
in constant memory, to XlsxWriter and to openpyxl, and what they write is read back and must be the same cell by cell
before anything is timed. TEMPLATE is register-20, or audited-20, whose columns tell what the papers of each facility
amount to. Ends with 1 when maiam takes more than 1.25 times as long as the C program, or 64 MB.
"""
import datetime
import itertools
import os
import re
import subprocess
import sys
import tempfile
import zipfile

from process import medians, report, run

first = datetime.date(1899, 12, 30)


def sheets(path):
    """The tables of a file, without what the manifest says of them."""
    from python_calamine import CalamineWorkbook

    book = CalamineWorkbook.from_path(path)
    return [book.get_sheet_by_name(name) for name in book.sheet_names if name.startswith("Danh sách")]


def looks(path, number):
    """Widths, and the height of each row, as they stand in the file."""
    with zipfile.ZipFile(path) as archive, archive.open(f"xl/worksheets/sheet{number}.xml") as part:
        rest, widths, heights = b"", [], {}
        while chunk := part.read(1 << 20):
            rest += chunk
            widths += [float(width) for width in re.findall(rb'<col min="\d+" max="\d+" width="([\d.]+)"', rest)]
            heights |= {int(row): height.decode()
                        for row, height in re.findall(rb'<row r="(\d+)" ht="([\d.]+)"', rest)}
            # A tag may lie across two pieces; nothing is counted twice.
            cut = rest.rfind(b"<")
            rest = rest[cut:] if cut >= 0 else b""
    return widths, heights


def tell(path, target):
    """Writes the cells for the other programs, and returns how many there are."""
    count = 0
    with open(target, "w", encoding="utf-8", newline="\n") as file:
        for number, sheet in enumerate(sheets(path), 1):
            widths, heights = looks(path, number)
            print("#sheet", sheet.name, sep="\t", file=file)
            # Excel's width has the padding of 5 pixels in it, which each program adds by itself.
            print("#widths", *[width - 5 / 7 if width > 1 else width for width in widths], sep="\t", file=file)
            top = True
            for row, values in enumerate(sheet.iter_rows(), 1):
                kind = ("b" if values[0] == "TT" else "i" if values[0] == "(1)" else
                        "t" if values[0] == "Tổng cộng" else "h" if top and row == 1 else "u" if top and row == 2 else "")
                cells = []
                for column, value in enumerate(values):
                    if value == "" or value is None:
                        cells.append("e" if kind in ("", "t") and not (top and row == 3) else "")
                    elif isinstance(value, datetime.date):
                        cells.append(f"d{(value - first).days}")
                    elif isinstance(value, (int, float)):
                        cells.append(("T" if kind == "t" else "m" if column == 0 else "n") + f"{value:.15g}")
                    else:
                        text = value.replace("\\", "\\\\").replace("\n", "\\n")
                        cells.append((kind or "l") + text)
                count += sum(1 for cell in cells if cell)
                print(heights.get(row, "0"), *cells, sep="\t", file=file)
                if kind == "i":
                    top = False
                    print("#freeze", file=file)
    return count


def equal(one, other):
    for left, right in itertools.zip_longest(sheets(one), sheets(other)):
        for row, (mine, theirs) in enumerate(itertools.zip_longest(left.iter_rows(), right.iter_rows()), 1):
            if mine != theirs:
                sys.exit(f"{other}, sheet {right.name}, row {row}:\n{mine}\n{theirs}")


def apart(*arguments):
    """Runs a function in a process of its own: a child counts the memory that its parent had when it began."""
    return subprocess.run([sys.executable, __file__, *arguments], check=True, stdout=subprocess.PIPE, text=True).stdout


if sys.argv[1] == "tell":
    print(tell(*sys.argv[2:]))
    sys.exit()
if sys.argv[1] == "equal":
    equal(*sys.argv[2:])
    sys.exit()
maiam, tools, database = sys.argv[1:4]
rows = int(sys.argv[4]) if len(sys.argv) > 4 else 100_000
here = os.path.join(os.path.dirname(os.path.abspath(__file__)), "Export")
template = sys.argv[5] if len(sys.argv) > 5 else "register-20"
turns = 5 if rows <= 100_000 else 1
if not os.path.exists(database):
    subprocess.run([f"{tools}/maiam-generate", "--facilities", str(rows), "--seed", "1", database], check=True)
with tempfile.TemporaryDirectory(dir=os.path.dirname(os.path.abspath(database))) as folder:
    writer, cells, ours = f"{folder}/write_cells", f"{folder}/cells.tsv", f"{folder}/maiam.xlsx"
    subprocess.run(["cc", "-O2", "-o", writer, f"{here}/write_cells.c", "-lxlsxwriter"], check=True)
    commands = {"maiam report export": [
        maiam, "report", "export", template, "--db", database, "--as-of", "2025-05-14", "--templates", here, "-o", ours]}
    run(commands["maiam report export"])
    number = apart("tell", ours, cells).strip()
    programs = {"libxlsxwriter, C": [writer]}
    if rows <= 100_000:
        programs |= {"XlsxWriter, constant memory": [sys.executable, f"{here}/write_xlsxwriter.py"],
                     "openpyxl, write-only": [sys.executable, f"{here}/write_openpyxl.py"]}
    for name, program in programs.items():
        target = f"{folder}/other{len(commands)}.xlsx"
        commands[name] = program + [cells, target]
        run(commands[name])
        apart("equal", ours, target)
        os.remove(target)
    print(f"{number} cells, the same in each file; load {os.getloadavg()[0]:.1f}")
    results = {name: [] for name in commands}
    for turn in range(turns):
        for name, command in commands.items():
            # The slow ones once: what they are held against is not close.
            if turn == 0 or name in list(commands)[:2]:
                results[name].append(run(command))
    for name, runs in results.items():
        report(name, medians(runs))
    mine, theirs = (medians(results[name]) for name in list(commands)[:2])
    print(f"maiam takes {mine[0] / theirs[0]:.2f} times as long as the C program (at most 1.25), {mine[2]:.0f} MB (at "
          f"most 64); load {os.getloadavg()[0]:.1f}")
    sys.exit(mine[0] > 1.25 * theirs[0] or mine[2] > 64)
