"""Imports 100,000 facilities from CSV into an empty database, beside `sqlite3 .import` of the same file into a bare
table, and beside a plain C program that only writes the rows and trail entries such an import leaves, with and without
what guards them (importing.c).

    python3 Benchmarks/importing.py MAIAM [ROWS]

Five times each, by turns. All names in the file are invented.
"""
import csv
import os
import random
import subprocess
import sys
import tempfile

from process import medians, report, run

maiam = sys.argv[1]
rows = int(sys.argv[2]) if len(sys.argv) > 2 else 100_000
here = os.path.dirname(__file__)
units = os.path.join(here, "../Sources/CDefaults/administrative-units.csv")
with open(units, encoding="utf-8") as file:
    communes = [row["code"] for row in csv.DictReader(file) if row["level"] == "commune"]
numbers = random.Random(1)
with tempfile.TemporaryDirectory() as folder:
    path = f"{folder}/list.csv"
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["Mã cơ sở", "Tên cơ sở", "Loại hình", "Sở hữu", "Xã, phường", "Địa chỉ", "Người đứng đầu",
                         "Điện thoại", "Số trẻ em", "Số nhân viên"])
        for row in range(rows):
            writer.writerow([f"HC-{row:06}", f"Mái ấm Hoa Gạo {row} (hư cấu)", "children_care", "non_public",
                             numbers.choice(communes), f"Số {row % 300 + 1}, đường Ví Dụ",
                             f"Nguyễn Ví Dụ {row % 977} (hư cấu)", f"0225 000 {row % 1000:03}",
                             numbers.randint(1, 90), numbers.randint(1, 20)])
    print(f"{rows} rows, {os.path.getsize(path) / 1e6:.1f} MB")
    writer = f"{folder}/importing"
    subprocess.run(["cc", "-O2", f"{here}/importing.c", "-lsqlite3", "-o", writer], check=True)
    results = {
        "maiam facility import": [], "the same rows and entries, plain C": [],
        "the same, without guards and indexes": [], "sqlite3 .import": [],
    }
    for turn in range(5):
        database, written = f"{folder}/{turn}.sqlite", f"{folder}/written{turn}.sqlite"
        bare_office = f"{folder}/unguarded{turn}.sqlite"
        for path_of_office in (database, written, bare_office):
            run([maiam, "init", "--db", path_of_office, "--agency", "Cơ quan hư cấu"])
        results["the same rows and entries, plain C"].append(run([writer, written, str(rows)]))
        os.remove(written)
        results["the same, without guards and indexes"].append(run([writer, bare_office, str(rows), "bare"]))
        os.remove(bare_office)
        results["maiam facility import"].append(
            run([maiam, "facility", "import", path, "--db", database, "--on", "1/1/2025"]))
        os.remove(database)
        results["sqlite3 .import"].append(
            run(["sqlite3", f"{folder}/bare{turn}.sqlite", ".mode csv", f".import {path} bare"]))
    for name, runs in results.items():
        report(name, medians(runs))
    ours, writing, unguarded, bare = (medians(runs)[0] for runs in results.values())
    print(
        f"times .import: maiam {ours / bare:.1f}, writing alone {writing / bare:.1f}, without guards and indexes "
        f"{unguarded / bare:.1f}; maiam takes {ours / writing:.1f} times as long as writing alone")
