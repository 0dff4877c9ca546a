"""How long a grant takes until it is acknowledged, alone and among many, beside the same
transaction in C; and what the look at the table of permissions costs."""
import json
import os
import shutil
import subprocess
import tempfile
import threading

import place
from commits import Lines
from table import Row, median, percentile

MS = 1e6
# Processes at once, and how many grants each of them makes.
CROWDS = ((1, 200), (16, 30), (50, 12))


def rows(program, rounds):
    found = []
    for hands, grants in CROWDS:
        ours, floor = [], []
        for _ in range(rounds):
            ours += crowd(lambda folder: desks(program, folder, hands, grants))
            floor += crowd(lambda folder: floors(folder, hands, grants))
        found += crowd_rows(hands, ours, floor)
    return found


def crowd_rows(hands, ours, floor):
    if hands == 1:
        return [Row("grant until acknowledged, p50", median(ours) / MS, "ms", median(floor) / MS, "floor_grant", 1.5, 1.2)]
    return [
        Row(f"grant among {hands} at once, p50", median(ours) / MS, "ms", median(floor) / MS, "floor_grant", 2, 1.5),
        Row(f"grant among {hands} at once, p99", percentile(ours, 99) / MS, "ms", percentile(floor, 99) / MS, "floor_grant"),
        Row(f"grant among {hands} at once, worst", max(ours) / MS, "ms", must=2000, aim=1000),
        Row(f"the same in C, worst", max(floor) / MS, "ms")]


def crowd(make):
    """The nanoseconds of all grants of hands that begin in the same moment."""
    folder = tempfile.mkdtemp(dir=place.DATA)
    try:
        hands = make(folder)
        start, times, refused = threading.Barrier(len(hands)), [], []
        threads = [threading.Thread(target=give, args=(hand, start, times, refused)) for hand in hands]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        for lines, _ in hands:
            lines.close()
        if refused:
            raise SystemExit(f"bench: {len(refused)} of {len(times)} grants failed: {refused[0]}")
        return times
    finally:
        shutil.rmtree(folder)


def give(hand, start, times, refused):
    lines, asked = hand
    start.wait()
    for line in asked:
        answer, took = lines.ask(line)
        # A disk that stalls for longer than the store waits: asked again, and all of it counts.
        while answer and b'"code":"busy"' in answer:
            answer, again = lines.ask(line)
            took += again
        times.append(took)
        if answer != b"ok\n" and not (answer and json.loads(answer).get("ok")):
            refused.append(answer)


def floors(folder, hands, grants):
    made = []
    for hand in range(hands):
        lines = Lines([place.FLOORS + "/floor_grant", folder + "/floor.db", str(grants), str(hand)])
        if lines.process.stdout.readline() != b"ready\n":
            raise SystemExit("bench: floor_grant did not begin")
        made.append((lines, ["grant"] * grants))
    return made


def desks(program, folder, hands, grants):
    """Programs that have an offer of 12.00 on the table of each of their calls."""
    store, catalogue = folder + "/desk.db", folder + "/catalogue.yaml"
    with open(catalogue, "w") as file:
        shipped = subprocess.run([program, "catalogue", "show"], check=True, capture_output=True, text=True).stdout
        file.write(shipped.replace("month: 1500", "month: 10000000"))
    with open(folder + "/many.csv", "w") as file:
        file.write("account,name,tenure,monthly-charge,contract,service\n")
        file.writelines(f"G-{n},Person {n},30,39.90,month-to-month,fibre\n" for n in range(hands * grants))
    subprocess.run(
        [program, "import", folder + "/many.csv", "--store", store], check=True, stdout=subprocess.DEVNULL)
    return [desk(program, store, catalogue, hand, grants) for hand in range(hands)]


def desk(program, store, catalogue, hand, grants):
    lines = Lines([program, "batch", "--store", store, "--catalogue", catalogue, "--agent", f"Hand {hand}"])
    asked = []
    for number in range(grants):
        call = do(lines, command="open", subscriber=hand * grants + number + 1)["call"]["id"]
        do(lines, command="reason", call=call, reason="C2")
        do(lines, command="present", call=call, incentive="I11")
        asked.append(json.dumps({"command": "answer", "call": call, "answer": "accepted"}))
    return lines, asked


def do(lines, **members):
    answer, _ = lines.ask(json.dumps(members))
    answer = json.loads(answer or "{}")
    if not answer.get("ok"):
        raise SystemExit(f"bench: {members}: {answer}")
    return answer


def permission_rows():
    """Of a program that does nothing else; built when it is asked for."""
    build = ["swift", "build", "-c", "release", "--static-swift-stdlib", "--product", "permission-probe"]
    if not shutil.which("swift"):
        return [], ["there is no swift; the look at the permissions is not measured"]
    built = subprocess.run(build, cwd=place.ROOT, capture_output=True, text=True)
    if built.returncode:
        return [], ["the probe of the permissions does not build"]
    probe = os.path.join(place.ROOT, ".build/release/permission-probe")
    runs = [subprocess.run([probe, "300000"], check=True, capture_output=True, text=True) for _ in range(5)]
    nanoseconds = median([float(run.stdout.split()[0]) for run in runs])
    return [Row("look at the permission of a command", nanoseconds, "ns", must=100, aim=20)], []
