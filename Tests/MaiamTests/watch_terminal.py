"""Runs a program with its errors on a terminal, or a pipe, while another process holds the database; prints what it said
there."""
import os, pty, sqlite3, subprocess, sys, time

mode, database, *command = sys.argv[1:]
held = sqlite3.connect(database, isolation_level=None)
held.execute("BEGIN IMMEDIATE")
reader, writer = pty.openpty() if mode == "terminal" else os.pipe()
process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=writer)
os.close(writer)
time.sleep(2.2)
held.execute("ROLLBACK")
process.wait()
said = b""
while True:
    try:
        part = os.read(reader, 4096)
    except OSError:
        break
    if not part:
        break
    said += part
print(process.returncode, ascii(said.decode()))
