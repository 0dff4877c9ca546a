"""Where everything is, and how what is missing comes about."""
import importlib.util
import os
import shutil
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
SHARED = os.path.abspath(os.environ.get("HOLDFAST_SHARED", os.path.join(ROOT, "..", "shared")))
HARNESS = os.path.join(SHARED, "bench", "terminal")
DATA = os.path.abspath(os.environ.get("BENCH_DATA", os.path.join(ROOT, ".build", "bench")))
FLOORS = os.path.join(DATA, "floors")
STORE = os.path.join(DATA, "desk", "desk.db")
# What each run begins with a copy of: the calls of a hundred runs make a commit a tenth slower.
FRESH = os.path.join(DATA, "fresh.db")
SUBSCRIBERS = 1_000_000


def require_harness():
    """Ends the run with a sentence where the tools that measure are not there."""
    if not os.path.exists(os.path.join(HARNESS, "benchlib", "session.py")):
        print(f"bench skipped: there are no tools in {HARNESS}; set HOLDFAST_SHARED to their folder.")
        sys.exit(0)


def require_emulator():
    """Goes on in a Python of its own that has the terminal emulator."""
    if importlib.util.find_spec("pyte") and importlib.util.find_spec("wcwidth"):
        return
    python = os.path.join(DATA, "venv", "bin", "python")
    if sys.executable == python:
        sys.exit("bench: pyte is not in " + os.path.dirname(python))
    if not os.path.exists(python):
        subprocess.run([sys.executable, "-m", "venv", os.path.join(DATA, "venv")], check=True)
        subprocess.run([python, "-m", "pip", "install", "-q", "pyte", "wcwidth"], check=True)
    os.execv(python, [python] + sys.argv)


def prepare(program):
    """The floors, and a million subscribers for them and for the program; kept between runs."""
    os.makedirs(FLOORS, exist_ok=True)
    if not os.path.exists(os.path.join(DATA, "subscribers.db")):
        generator = [sys.executable, os.path.join(HARNESS, "gen_data.py")]
        subprocess.run(generator + ["--out", DATA, "--only", "csv,db"], check=True)
    for source, folder, libraries in (
        ("floor_echo", HARNESS + "/floors", ["-lncursesw", "-ltinfo"]),
        ("floor_fts", HARNESS + "/floors", ["-lncursesw", "-ltinfo", "-lsqlite3"]),
        ("floor_commit", ROOT + "/Bench/floors", ["-lsqlite3"]),
        ("floor_grant", ROOT + "/Bench/floors", ["-lsqlite3"]),
        ("floor_balance", ROOT + "/Bench/floors", ["-lsqlite3"]),
    ):
        build(source, folder, libraries)
    if not os.path.exists(FRESH):
        make_store(program)
    folder = os.path.dirname(STORE)
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder, mode=0o700)
    shutil.copy(FRESH, STORE)
    os.sync()


def build(source, folder, libraries):
    """Compiles one floor unless it is newer than its source."""
    code, out = os.path.join(folder, source + ".c"), os.path.join(FLOORS, source)
    if os.path.exists(out) and os.path.getmtime(out) > os.path.getmtime(code):
        return
    subprocess.run(["gcc", "-O2", "-o", out, code] + libraries, check=True)


def make_store(program):
    """Under another name first, so that a run that was cut leaves no half of a store."""
    half = FRESH + ".half.db"
    for name in (half, half + "-journal"):
        if os.path.exists(name):
            os.unlink(name)
    subprocess.run(
        [program, "demo", "--make-only", "--subscribers", str(SUBSCRIBERS), "--seed", "1",
         "--store", half], check=True)
    os.rename(half, FRESH)
