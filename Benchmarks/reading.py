"""Reads a spreadsheet of 100,000 rows and 20 columns with `maiam sheet show` and with python-calamine, side by side.

    python3 Benchmarks/reading.py PROGRAM [ROWS]

Each runs five times in turn, as a process of its own; the medians are compared. Ends with 1 when maiam takes more than
3 times as long, or more than 100 MB. All names in the file are invented.
"""
import datetime
import os
import random
import statistics
import subprocess
import sys
import tempfile

from process import run

CALAMINE = """
import sys
from python_calamine import CalamineWorkbook
book = CalamineWorkbook.from_path(sys.argv[1])
print(sum(len(row) for name in book.sheet_names for row in book.get_sheet_by_name(name).to_python()))
"""


def make(path, rows):
    import xlsxwriter

    numbers = random.Random(1)
    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet("Danh sách")
    day = book.add_format({"num_format": "dd/mm/yyyy"})
    first = datetime.datetime(2000, 1, 1)
    for column in range(20):
        sheet.write_string(0, column, f"Cột {column}")
    for row in range(1, rows + 1):
        sheet.write_number(row, 0, row)
        sheet.write_string(row, 1, f"Mái ấm số {row} (bịa)")
        sheet.write_string(row, 2, f"{numbers.choice(['Nguyễn', 'Trần', 'Lê'])} Văn {numbers.choice(['An', 'Bình'])}")
        sheet.write_string(row, 3, f"Số {numbers.randrange(1, 400)} đường {numbers.randrange(1, 2000)}")
        sheet.write_string(row, 4, "Phường Lê Chân")
        sheet.write_string(row, 5, "Thành phố Hải Phòng")
        for column in (6, 7):
            sheet.write_datetime(row, column, first + datetime.timedelta(days=numbers.randrange(9000)), day)
        sheet.write_string(row, 8, f"09{numbers.randrange(10 ** 8):08}")
        sheet.write_boolean(row, 9, row % 3 == 0)
        for column in range(10, 18):
            sheet.write_number(row, column, numbers.randrange(500))
        sheet.write_number(row, 18, numbers.random() * 1000)
        sheet.write_string(row, 19, "Có" if row % 2 else "Không")
    book.close()


if sys.argv[1] == "make":
    make(sys.argv[2], int(sys.argv[3]))
    sys.exit()
program = sys.argv[1]
rows = int(sys.argv[2]) if len(sys.argv) > 2 else 100_000
with tempfile.TemporaryDirectory() as folder:
    path = f"{folder}/large.xlsx"
    # In a process of its own: a child counts the memory that its parent had when it began.
    subprocess.run([sys.executable, __file__, "make", path, str(rows)], check=True)
    print(f"{rows} rows, 20 columns, {os.path.getsize(path) / 1e6:.1f} MB")
    commands = {"maiam": [program, "sheet", "show", path, "--limit", "0"],
                "calamine": [sys.executable, "-c", CALAMINE, path]}
    results = {name: [] for name in commands}
    for _ in range(5):
        for name, command in commands.items():
            results[name].append(run(command))
    median = {name: [statistics.median(values) for values in zip(*runs)] for name, runs in results.items()}
    for name, (clock, work, memory) in median.items():
        print(f"{name:9} {clock:6.2f} s  {work:6.2f} s of work  {memory:6.0f} MB")
    ratio = median["maiam"][0] / median["calamine"][0]
    print(f"maiam takes {ratio:.2f} times as long (at most 3), and {median['maiam'][2]:.0f} MB (at most 100)")
    sys.exit(ratio > 3 or median["maiam"][2] > 100)
