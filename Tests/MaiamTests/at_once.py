"""Two commands answer one item, while the database is held until both have read it; prints how each ended.

at_once.py FOLDER PROGRAM INSPECTION ITEM VALUE VALUE
"""
import json
import os
import sqlite3
import subprocess
import sys
import time

folder, program, inspection, item, *values = sys.argv[1:]
environment = {
    "PATH": "/usr/bin:/bin", "HOME": folder, "TZ": "UTC", "MAIAM_DB": "maiam.sqlite", "MAIAM_TODAY": "2025-05-14",
    "MAIAM_ACTOR": "Cán bộ thử (hư cấu)", "MAIAM_CHECKLISTS": "phieu",
}
held = sqlite3.connect(os.path.join(folder, "maiam.sqlite"), isolation_level=None)
held.execute("BEGIN IMMEDIATE")
processes = [
    subprocess.Popen([program, "inspection", "answer", inspection, item, value], cwd=folder, env=environment,
                     stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    for value in values
]
time.sleep(1.5)
held.execute("ROLLBACK")
ends = [(process.communicate()[1].decode(), process.returncode) for process in processes]
json.dump([{"value": v, "said": said, "exit": code} for v, (said, code) in zip(values, ends)], sys.stdout)
