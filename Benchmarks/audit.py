"""Audits an invented country of 100,000 facilities, and asks for the unlicensed of one commune.

    python3 Benchmarks/audit.py MAIAM TOOLS DATABASE

MAIAM is the program, TOOLS the folder with maiam-generate and maiam-bench-audit, DATABASE a file that is made when it is
not there. Inside one process the audit stands beside one statement that only joins the same rows; the commands run as
processes of their own, five times each.
"""
import os
import sqlite3
import subprocess
import sys

from process import medians, report, run

maiam, tools, path = sys.argv[1:4]
if not os.path.exists(path):
    subprocess.run([f"{tools}/maiam-generate", "--facilities", "100000", "--seed", "1", path], check=True)
subprocess.run([f"{tools}/maiam-bench-audit", path, "both", "5"], check=True)
commune = sqlite3.connect(path).execute(
    "SELECT communeCode FROM facilityProfile GROUP BY 1 ORDER BY count(*) DESC LIMIT 1").fetchone()[0]
day = ["--db", path, "--as-of", "2025-05-14"]
for name, command in {
    "licensing audit, JSON": [maiam, "licensing", "audit", "--format", "json"],
    "licensing audit, CSV": [maiam, "licensing", "audit", "--format", "csv"],
    f"licensing unlicensed --commune {commune}": [maiam, "licensing", "unlicensed", "--commune", commune],
}.items():
    report(name, medians([run(command + day) for _ in range(5)]))
