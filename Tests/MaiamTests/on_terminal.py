"""Runs a program with a window, and types each text once a question waits for it; "\x03" is Ctrl-C. A list in place of a
text is another command, run to its end while the question waits; a number is for how many seconds it waits.

on_terminal.py COLUMNS FOLDER TYPED.json PROGRAM ARGUMENT...
"""
import fcntl
import json
import os
import pty
import select
import signal
import struct
import subprocess
import sys
import termios
import time

columns, folder, typed, program = int(sys.argv[1]), sys.argv[2], json.load(open(sys.argv[3])), sys.argv[4:]
environment = {
    "PATH": "/usr/bin:/bin", "HOME": folder, "TZ": "UTC", "MAIAM_DB": "maiam.sqlite",
    "MAIAM_TODAY": "2025-05-14", "MAIAM_ACTOR": "Cán bộ thử (hư cấu)", "MAIAM_CHECKLISTS": "phieu",
}
child, master = pty.fork()
if child == 0:
    # Whoever runs this may keep signals from its children.
    signal.pthread_sigmask(signal.SIG_SETMASK, [])
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    os.chdir(folder)
    os.execve(program[0], program, environment)
seen, running, end = b"", True, time.time() + 60


def read(seconds):
    """Whether the program wrote something within so many seconds, or ended."""
    global seen, running
    if not select.select([master], [], [], seconds)[0]:
        return False
    try:
        data = os.read(master, 4096)
    except OSError:
        data = b""
    seen, running = seen + data, bool(data)
    return True


while running and time.time() < end:
    # A question ends with a colon and a space, and may ask the terminal to mark what is pasted.
    if read(0.3) or not typed or not (seen.endswith(b": ") or seen.endswith(b"[?2004h")):
        continue
    while not isinstance(typed[0], str):
        if isinstance(typed[0], (int, float)):
            # What is drawn while a person thinks stands before what he types then.
            until = time.time() + typed.pop(0)
            while running and time.time() < until:
                read(0.1)
            continue
        subprocess.run([program[0]] + typed.pop(0), cwd=folder, env=environment, check=True, capture_output=True)
    os.write(master, typed.pop(0).encode())
    seen += "␍".encode()
sys.stdout.buffer.write(seen)
if time.time() >= end:
    os.kill(child, signal.SIGKILL)
    sys.exit("it did not end")
os.waitpid(child, 0)
