"""What a full card costs to open: a hundred calls, cases, promises, lots and answers of one
subscriber, beside a card that has nothing on it, in the same store."""
import datetime
import itertools
import json
import os
import secrets
import subprocess

import place
from commits import Lines
from table import Row, median, percentile

MS = 1e6
"""Milliseconds until the next picture of a terminal at 60 Hz."""
FRAME = 1000 / 60
CALLS, CASES, PROMISES, BILLS = 100, 20, 20, 40
EMPTY = 100_000


def rows(program, rounds):
    folder = os.path.join(place.DATA, "cards")
    store = os.path.join(folder, "desk.db")
    if not os.path.exists(store):
        os.makedirs(folder, mode=0o700, exist_ok=True)
        make(program, folder, store)
    desk = Lines([program, "batch", "--store", store, "--agent", "Bench"])
    # Who was opened once has a history: every empty card is somebody else's.
    nobody = itertools.count(secrets.randbelow(EMPTY))
    full, empty = [], []
    for number in range(-20, 100 * rounds):
        for times, account in ((full, "FULL"), (empty, f"EMPTY-{next(nobody) % EMPTY}")):
            answer, took = desk.ask(json.dumps({"command": "open", "account": account}))
            call = json.loads(answer)["call"]["id"]
            if number >= 0:
                times.append(took)
            desk.ask(json.dumps({"command": "close", "call": call, "outcome": "WRONG-PARTY"}))
    desk.close()
    return [
        Row("a full card opens, p50", median(full) / MS, "ms", median(empty) / MS, "an empty card",
            must=2, aim=1.2),
        Row("a full card opens, p99", percentile(full, 99) / MS, "ms", must=FRAME, aim=FRAME / 2)]


def make(program, folder, store):
    half = store + ".half.db"
    for name in (half, half + "-journal"):
        if os.path.exists(name):
            os.unlink(name)
    with open(folder + "/subscribers.csv", "w") as file:
        file.write("account,tenure,monthly-charge\nFULL,40,39.90\n")
        file.writelines(f"EMPTY-{number},40,39.90\n" for number in range(EMPTY))
    subprocess.run(
        [program, "import", folder + "/subscribers.csv", "--store", half], check=True,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    desk = Lines([program, "batch", "--store", half, "--agent", "Bench", "--role", "manager"])

    def ask(**line):
        answer = json.loads(desk.ask(json.dumps(line))[0])
        if not answer["ok"]:
            raise SystemExit(f"bench: {line}: {answer['sentence']}")
        return answer

    for _ in range(CALLS):
        call = ask(command="open", account="FULL")["call"]["id"]
        ask(command="reason", call=call, reason="P1")
        ask(command="note", call=call, text="compares with the rival fibre; polite exchange")
        ask(command="close", call=call, outcome="KEPT-NOOFFER")
    for number in range(CASES):
        ask(command="case-open", account="FULL", category="B1", text=f"charged twice, {number}")
    for number in range(PROMISES):
        ask(command="promise", account="FULL", what="letter", due=due(), text=f"copy {number}")
    ask(command="join", account="FULL", programme="points")
    for number in range(BILLS):
        ask(command="earn", account="FULL", **{"for": "bill"}, amount="39.90",
            reference=f"F-{number}")
    desk.close()
    os.rename(half, store)


def due():
    return (datetime.date.today() + datetime.timedelta(days=30)).isoformat() + "T10:30"
