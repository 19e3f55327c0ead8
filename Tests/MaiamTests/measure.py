"""Runs a program once for each file of a folder and prints what came of it: exit code, seconds, memory, sentence."""
import json
import os
import subprocess
import sys
import time

program, folder = sys.argv[1:]
results = {}
for name in sorted(os.listdir(folder)):
    start = time.monotonic()
    process = subprocess.Popen([program, "sheet", "show", f"{folder}/{name}"], stdin=subprocess.DEVNULL,
                               stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    output, errors = process.stdout.read(), process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    results[name] = {
        "exit": process.returncode, "seconds": usage.ru_utime + usage.ru_stime, "megabytes": usage.ru_maxrss // 1024,
        "output": len(output), "sentence": errors.decode().replace(folder + "/", ""),
        "elapsed": time.monotonic() - start,
    }
json.dump(results, sys.stdout, ensure_ascii=False)
