"""Enters what notices.csv tells, in its order: notices, pauses, resumptions, ends, moves and counts.

Usage: notices.py PROGRAM NOTICES.csv
"""
import collections
import csv
import subprocess
import sys

program, path = sys.argv[1:]
BODIES = {"Sở Y tế": "health_department", "Chủ tịch UBND cấp xã": "commune_chairman"}
# What each "Việc" is in the program, and the option each column is of it.
COMMANDS = {
    "Thông báo hoạt động": (
        ["notice", "add"],
        {"Số văn bản": "--document", "Ngày văn bản": "--signed", "Ngày nhận": "--received", "Cơ quan": "--received-by",
         "Từ ngày": "--starts", "Địa chỉ": "--address", "Ghi chú": "--body"},
    ),
    "Thông báo hoạt động trở lại": (
        ["notice", "resume"],
        {"Số văn bản": "--document", "Ngày văn bản": "--sent", "Ngày nhận": "--received", "Cơ quan": "--received-by",
         "Từ ngày": "--resumes", "Ghi chú": "--cured"},
    ),
    "Tạm dừng hoạt động": (
        ["operation", "pause"],
        {"Số văn bản": "--document", "Ngày văn bản": "--decided", "Ngày nhận": "--received", "Cơ quan": "--decided-by",
         "Đến ngày": "--until", "Ghi chú": "--must"},
    ),
    "Hoạt động trở lại": (["operation", "resume"], {"Từ ngày": "--on"}),
    "Chấm dứt hoạt động": (
        ["operation", "terminate"],
        {"Số văn bản": "--document", "Ngày văn bản": "--decided", "Cơ quan": "--decided-by"},
    ),
    "Tự ngừng hoạt động": (
        ["facility", "close"], {"Số văn bản": "--document", "Từ ngày": "--on", "Ghi chú": "--note", "Chưa có nơi đến": "--unplaced"},
    ),
    "Chuyển địa chỉ": (["facility", "edit"], {"Từ ngày": "--on", "Địa chỉ": "--address"}),
    "Số đối tượng": (["facility", "census"], {"Từ ngày": "--on", "Số trẻ em": "--children", "Có hoàn cảnh khó khăn": "--needy"}),
    "Dừng giải quyết hồ sơ": (
        ["permit", "stop", "--kind", "under_10_certificate"], {"Số văn bản": "--document", "Từ ngày": "--on"},
    ),
    "Xác nhận giấy tờ": (["permit", "review"], {"Ngày nhận": "--on", "Cơ quan": "--source"}),
}

done = collections.Counter()
with open(path, encoding="utf-8-sig", newline="") as file:
    for row in csv.DictReader(file):
        command, options = COMMANDS[row["Việc"]]
        words = [*command, row["Mã cơ sở"]]
        for column, option in options.items():
            if row[column]:
                words += [option, BODIES.get(row[column], row[column])]
        result = subprocess.run([program, *words], capture_output=True, text=True)
        if result.returncode != 0:
            sys.exit(f"{' '.join(words)}\n{result.stdout}{result.stderr}")
        done[row["Việc"]] += 1
print("; ".join(f"{what}: {count}" for what, count in done.items()) + ".")
