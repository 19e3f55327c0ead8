"""Carries out the campaign: starts, answers and closes the inspections of campaign.csv, excuses the others.

Usage: campaign.py PROGRAM DATA-FOLDER CAMPAIGN
"""
import csv
import json
import subprocess
import sys

program, data, campaign = sys.argv[1:]


def run(*arguments):
    done = subprocess.run([program, *arguments], capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"{' '.join(arguments)}\n{done.stdout}{done.stderr}")
    return done.stdout


planned = {row["facility_code"]: row for row in json.loads(run("campaign", "status", campaign, "--format", "json"))}
inspected = excused = 0
with open(f"{data}/campaign.csv", encoding="utf-8-sig", newline="") as file:
    for row in csv.DictReader(file):
        code = row["Mã cơ sở"]
        if row["Đã kiểm tra"] != "Có":
            run("campaign", "excuse", campaign, code, "--reason", row["Lý do chưa kiểm tra"])
            excused += 1
            continue
        inspection = planned[code]["inspection"]
        members = [word for name in row["Thành viên"].split("; ") if name for word in ("--member", name)]
        run("inspection", "start", inspection, "--decision", row["Số quyết định"], "--decided", row["Ngày quyết định"],
            "--issuer", row["Cơ quan ban hành quyết định"], "--announced", row["Ngày kiểm tra"],
            "--lead", row["Trưởng đoàn"], *members)
        run("inspection", "answer", inspection, "--from", f"{data}/answers/{code}.yaml")
        closing = ["--signed-by-facility", "yes" if row["Cơ sở ký biên bản"] == "Có" else "no"]
        if row["Người chứng kiến"]:
            closing += ["--witness", row["Người chứng kiến"], "--witness-role", row["Tư cách người chứng kiến"]]
        if row["Ý kiến của cơ sở"]:
            closing += ["--facility-opinion", row["Ý kiến của cơ sở"]]
        run("inspection", "close", inspection, "--on", row["Ngày kiểm tra"], *closing)
        inspected += 1
print(f"Đã kiểm tra {inspected} cơ sở, ghi lý do chưa kiểm tra {excused} cơ sở.")
