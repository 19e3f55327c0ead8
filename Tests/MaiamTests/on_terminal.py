"""Runs a program with a window, and types each text once a question waits for it; one that begins with ⏳ after a while,
as a person who thinks.

on_terminal.py COLUMNS FOLDER TYPED.json PROGRAM ARGUMENT...
"""
import fcntl
import json
import os
import pty
import select
import struct
import sys
import termios
import time

columns, folder, typed, program = int(sys.argv[1]), sys.argv[2], json.load(open(sys.argv[3])), sys.argv[4:]
child, master = pty.fork()
if child == 0:
    fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    os.chdir(folder)
    os.execve(program[0], program, {
        "PATH": "/usr/bin:/bin", "HOME": folder, "TZ": "UTC", "MAIAM_DB": "maiam.sqlite",
        "MAIAM_TODAY": "2025-05-14", "MAIAM_ACTOR": "Cán bộ thử (hư cấu)", "MAIAM_CHECKLISTS": "phieu",
    })
seen, end = b"", time.time() + 60
while time.time() < end:
    if select.select([master], [], [], 0.3)[0]:
        try:
            data = os.read(master, 4096)
        except OSError:
            break
        if not data:
            break
        seen += data
    # A question ends with a colon and a space, and may ask the terminal to mark what is pasted.
    elif typed and (seen.endswith(b": ") or seen.endswith(b"[?2004h")):
        text = typed.pop(0)
        if text.startswith("⏳"):
            time.sleep(1.8)
            text = text[1:]
        os.write(master, text.encode())
        seen += "␍".encode()
sys.stdout.buffer.write(seen)
