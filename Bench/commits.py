"""What it costs to record an outcome for good, beside the same commit in C."""
import json
import os
import subprocess
import time

import place


class Lines:
    """A program that answers each line on its input with one on its output."""

    def __init__(self, command):
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)

    def ask(self, line):
        """The answer, and the nanoseconds until it came; nil when the program has ended."""
        start = time.perf_counter_ns()
        try:
            self.process.stdin.write(line.encode() + b"\n")
            # Buffers on both sides: without one an answer is read a byte a call, which takes
            # longer than it took to make.
            self.process.stdin.flush()
        except BrokenPipeError:
            return None, 0
        answer = self.process.stdout.readline()
        return answer or None, time.perf_counter_ns() - start

    def close(self):
        self.process.stdin.close()
        self.process.wait()


def outcome(program, count):
    """Nanoseconds for each outcome that was acknowledged: the program's and the floor's, taken in
    turn on the same disk; nil when the program has no `batch`."""
    folder = os.path.dirname(place.STORE)
    floor_file = os.path.join(folder, "floor.db")
    for name in (floor_file, floor_file + "-journal"):
        if os.path.exists(name):
            os.unlink(name)
    ours = Lines([program, "batch", "--store", place.STORE, "--agent", "Bench batch"])
    floor = Lines([place.FLOORS + "/floor_commit", floor_file])
    times = {"holdfast": [], "floor_commit": []}
    # The first ones fill the floor's tables and both caches.
    for number in range(-200, count):
        floor.ask("open")
        _, took = floor.ask("close")
        if number >= 0:
            times["floor_commit"].append(took)
        if number < -20:
            continue
        took = close_call(ours, number)
        if took is None:
            times = None
            break
        if number >= 0:
            times["holdfast"].append(took)
    ours.close()
    floor.close()
    return times


def close_call(ours, number):
    answer, _ = ours.ask(json.dumps({"command": "open", "subscriber": 500_000 + number}))
    call = json.loads(answer).get("call") if answer else None
    if not call:
        return None
    close = {"command": "close", "call": call["id"], "outcome": "CANCELLED-NOW"}
    answer, took = ours.ask(json.dumps(close))
    return took if answer and json.loads(answer).get("ok") else None
