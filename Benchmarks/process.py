"""One run of a program as a process of its own, and the medians of several."""
import os
import statistics
import subprocess
import sys
import time


def run(command, **options):
    """Seconds on the clock, seconds of work, megabytes."""
    start = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **options)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{command} ended with {process.returncode}")
    return time.monotonic() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def medians(runs):
    """Of each of the three figures."""
    return [statistics.median(values) for values in zip(*runs)]


def report(name, figures):
    clock, work, memory = figures
    print(f"{name:44} {clock:7.3f} s  {work:7.3f} s of work  {memory:5.0f} MB")
