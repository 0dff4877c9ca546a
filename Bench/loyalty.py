"""What a member has, among a million lots, beside the same sum in C; and bringing them in."""
import datetime
import json
import os
import random
import re
import subprocess

import place
from commits import Lines
from imports import timed
from table import Row, median, percentile

MEMBERS, LOTS = 100_000, 10
MS = 1e6


def rows(program):
    folder = os.path.join(place.DATA, "loyalty")
    store = os.path.join(folder, "desk.db")
    found = []
    if not os.path.exists(store):
        os.makedirs(folder, mode=0o700, exist_ok=True)
        found = make(program, folder, store)
    return found + balance_rows(program, store)


def make(program, folder, store):
    """A hundred thousand members with ten lots each; some are of rewards that were taken."""
    half = store + ".half.db"
    for name in (half, half + "-journal"):
        if os.path.exists(name):
            os.unlink(name)
    today = datetime.date.today()
    with open(folder + "/members.csv", "w") as file:
        file.write("account,tenure,monthly-charge\n")
        file.writelines(f"L-{n},30,39.90\n" for n in range(MEMBERS))
    with open(folder + "/lots.csv", "w") as file:
        file.write("account,programme,amount,reference,earned\n")
        for lot in range(LOTS):
            day = today - datetime.timedelta(days=60 * lot)
            file.writelines(
                f"L-{n},points,{n % 900 + 40}.5,old-{lot},{day}\n" for n in range(MEMBERS))
    subprocess.run(
        [program, "import", folder + "/members.csv", "--store", half], check=True,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    command = [program, "loyalty", "import", folder + "/lots.csv", "--store", half]
    seconds, memory, _ = timed(command)
    again, _, _ = timed(command)
    desk = Lines([program, "batch", "--store", half, "--agent", "Bench"])
    for number in range(1, 2001):
        desk.ask(json.dumps({
            "command": "redeem", "subscriber": number * 41, "programme": "points",
            "reward": "premium-month"}))
    desk.close()
    os.rename(half, store)
    total = MEMBERS * LOTS
    return [
        Row("opening balances brought in, a million lots", total / seconds, "rows/s"),
        Row("the same balances again, nothing new", total / again, "rows/s"),
        Row("peak memory of bringing them in", memory, "MiB", must=200, aim=150)]


def balance_rows(program, store):
    """The whole account with its ten lots, asked and answered through a pipe."""
    day = (datetime.date.today() - datetime.date(1970, 1, 1)).days
    ours = Lines([program, "batch", "--store", store, "--agent", "Bench"])
    floor = Lines([place.FLOORS + "/floor_balance", store, str(day)])
    chance, times = random.Random(1), {"ours": [], "floor": []}
    for number in range(-300, 5000):
        subscriber = chance.randrange(1, MEMBERS + 1)
        answer, took = ours.ask(json.dumps({"command": "loyalty", "subscriber": subscriber}))
        sum_, least = floor.ask(str(subscriber))
        if number >= 0:
            times["ours"].append(took)
            times["floor"].append(least)
        account = json.loads(answer)["loyalty"]["programmes"][0]
        if int(account["balance"].replace(".", "")) != int(sum_):
            raise SystemExit(f"bench: {subscriber} has {account['balance']}, and {sum_} in C")
    ours.close()
    floor.close()
    seconds, memory, output = timed(
        [program, "loyalty", "figures", "--store", store, "--format", "jsonl"])
    assert re.search(r'"members":100000', output), output
    return [
        Row("account of one among a million lots, p50", median(times["ours"]) / MS, "ms",
            median(times["floor"]) / MS, "floor_balance"),
        Row("account of one among a million lots, p99", percentile(times["ours"], 99) / MS, "ms",
            must=1, aim=0.5),
        Row("figures of all programmes, a million lots", seconds, "s"),
        Row("peak memory of the figures", memory, "MiB", must=200, aim=150)]
