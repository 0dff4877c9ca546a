"""Bringing in a million rows, and checking a long journal."""
import json
import os
import re
import shutil
import subprocess
import tempfile
import time

import place
from commits import Lines
from table import Row

NOTES = 50_000


def timed(command):
    """Seconds, the largest resident set in MiB and the output of a command."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        raise RuntimeError(f"{' '.join(command)} ended with {status >> 8}: {output}")
    return time.perf_counter() - start, usage.ru_maxrss / 1024, output


def import_rows(program):
    with tempfile.TemporaryDirectory(dir=place.DATA) as folder:
        command = [
            program, "import", "--store", folder + "/desk.db", "--map", "monthly-charge=monthly",
            "--map", "name=last", place.DATA + "/subscribers.csv"]
        seconds, memory, _ = timed(command)
        again, _, _ = timed(command)
    return [
        Row("import of a million rows", place.SUBSCRIBERS / seconds, "rows/s"),
        Row("the same file again, nothing new", place.SUBSCRIBERS / again, "rows/s"),
        Row("peak memory of the import", memory, "MiB", must=200, aim=150)]


def verify_rows(program):
    store = os.path.join(place.DATA, "journal", "desk.db")
    if not os.path.exists(store):
        make_journal(program, store)
    seconds, memory, output = timed([program, "verify", "--store", store])
    entries = int(re.sub(r"[^0-9]", "", re.search(r"[0-9][0-9 ,.]*", output)[0]))
    return [
        Row(f"verify of {entries} entries, for a million", seconds / entries * 1e6, "s",
            must=15, aim=8),
        Row("peak memory of verify", memory, "MiB")]


def make_journal(program, store):
    """A store with many notes on one call, made in memory because nobody needs it durable."""
    memory = "/dev/shm" if os.path.isdir("/dev/shm") else place.DATA
    with tempfile.TemporaryDirectory(dir=memory) as folder:
        path = folder + "/desk.db"
        demo = [program, "demo", "--make-only", "--subscribers", "100", "--store", path]
        subprocess.run(demo, check=True, stderr=subprocess.DEVNULL)
        desk = Lines([program, "batch", "--store", path, "--agent", "Bench"])
        answer, _ = desk.ask(json.dumps({"command": "open", "subscriber": 50}))
        call = json.loads(answer)["call"]["id"]
        for number in range(NOTES):
            desk.ask(json.dumps({"command": "note", "call": call, "text": f"Note {number}"}))
        desk.close()
        os.makedirs(os.path.dirname(store), mode=0o700, exist_ok=True)
        shutil.copy(path, store)
