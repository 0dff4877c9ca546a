"""Instructions on the hot paths, which do not depend on what else the machine does.

Each is the difference of two runs under callgrind with and without some keys, by their number. Both
have pressed some already: meanwhile the desk learns once, beside the keys. The store is made for each
run: the other parts add calls to theirs, and a desk learns from all it has."""
import json
import os
import re
import shutil
import subprocess
import tempfile

import place
import screens
from seat import Seat
from table import Row

# A twentieth to a tenth over what was measured last; a letter holds the count of its matches, a move
# its share of the pages that are fetched ahead (the first fifty moves, over rows that are there,
# take half).
LIMITS = {"a start": 118e6, "a move": 1.75e6, "a letter": 4.8e6, "an outcome": 0.62e6}
MOVES = 100
OUTCOMES = 100
SUBSCRIBERS = 100_000


def rows(program):
    if not shutil.which("valgrind"):
        return [], ["valgrind is not installed; instructions are not counted"]
    if not (program := stripped(program)):
        return [], ["strip is not installed; instructions are not counted"]
    with tempfile.TemporaryDirectory(dir=place.DATA) as folder:
        store = os.path.join(folder, "desk.db")
        subprocess.run(
            [program, "demo", "--store", store, "--make-only", "--subscribers", str(SUBSCRIBERS)],
            check=True, capture_output=True)
        # One that is left at once may have begun to learn.
        start = min(count(program, store, []) for _ in range(3))
        first = ["<Down>"] * MOVES
        learnt = count(program, store, first)
        moves = (count(program, store, first + ["<Down>"] * MOVES) - learnt) / MOVES
        word = "walker"
        letters = (count(program, store, first + list(word)) - learnt) / len(word)
        outcomes = count_outcomes(program, store)
    found = {"a start": start, "a move": moves, "a letter": letters, "an outcome": outcomes}
    return [
        Row(f"instructions of {name}", found[name] / 1e6, "million",
            must=limit / 1e6, aim=limit / 1e6)
        for name, limit in LIMITS.items()], []


def stripped(program):
    """A copy that valgrind can read: it does not know Swift's debug information."""
    if not shutil.which("strip"):
        return None
    copy = os.path.join(place.DATA, "holdfast-stripped")
    subprocess.run(["strip", "--strip-debug", "-o", copy, program], check=True)
    return copy


def count_outcomes(program, store):
    """Of one line `close` to `holdfast batch`."""
    batch = [program, "batch", "--store", store, "--agent", "Bench batch"]
    few = 20
    opened = ask(batch, [
        {"command": "open", "subscriber": number} for number in range(1, 2 * few + OUTCOMES + 1)])
    closing = [
        {"command": "close", "call": json.loads(answer)["call"]["id"], "outcome": "CANCELLED-NOW"}
        for answer in opened]
    with_few = collected(lambda valgrind: ask(valgrind + batch, closing[:few]))
    with_more = collected(lambda valgrind: ask(valgrind + batch, closing[few:]))
    return (with_more - with_few) / OUTCOMES


def ask(batch, lines):
    asked = "".join(json.dumps(line) + "\n" for line in lines)
    done = subprocess.run(batch, input=asked, capture_output=True, text=True, check=True)
    return done.stdout.splitlines()


def count(program, store, keys):
    def press(valgrind):
        kind = screens.desk(program, store=store)
        kind.command = valgrind + kind.command
        seat = Seat(kind, realtime=False)
        for key in keys:
            seat.press("key", key, counts=len(key) == 1, timeout=60)
        seat.session.close(["<C-q>"], grace_ms=20_000)

    return collected(press)


def collected(run):
    """The instructions of what `run` starts under the words that it is given."""
    with tempfile.TemporaryDirectory(dir=place.DATA) as folder:
        log = os.path.join(folder, "log")
        run([
            "valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", "--log-file=" + log])
        with open(log) as lines:
            return int(re.search(r"Collected : (\d+)", lines.read())[1])
