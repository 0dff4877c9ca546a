#!/usr/bin/env python3
"""Checks the journal of a Holdfast store; see journal-format.md.

Usage: verify_journal.py STORE [DESK SIZE HEAD]

Prints each desk's size and head, or the first thing wrong with it. With DESK, SIZE and HEAD from
a checkpoint, that entry must still be there. Exit status: 0 sound, 1 not, 2 cannot read.
"""
import hashlib
import sqlite3
import sys

DOMAIN = b"holdfast journal 1\n"
FIELDS = ("desk", "sequence", "at", "utc_offset", "actor", "level", "subject", "call", "kind",
          "body", "command")
DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def link(previous, values):
    digest = hashlib.sha256(DOMAIN + previous)
    for value in values:
        data = str(value).encode("utf-8")
        digest.update(len(data).to_bytes(4, "big") + data)
    return digest.digest()


def number(call, digest):
    bits = int.from_bytes(digest[:4], "big")
    return f"{call}-" + "".join(DIGITS[bits >> shift & 31] for shift in (27, 22, 17, 12))


def check(rows, numbers):
    """The desks' sizes and heads, the hashes by desk and sequence, and what is wrong."""
    ends, hashes, wrong = {}, {}, []
    for row in rows:
        values, stored = row[:-1], row[-1]
        desk, sequence, call, kind = values[0], values[1], values[7], values[8]
        size, previous = ends.get(desk, (0, bytes(32)))
        if sequence != size + 1:
            wrong.append(f"{desk}: entry {size + 1} is missing or out of order")
            break
        digest = link(previous, values)
        if digest.hex() != stored:
            wrong.append(f"{desk}: entry {sequence} does not fit its hash")
            break
        if kind == "opened" and numbers.get(call) != number(call, digest):
            wrong.append(f"{desk}: call {call} has another number than entry {sequence} gives it")
        ends[desk] = (sequence, digest)
        hashes[desk, sequence] = digest.hex()
    return ends, hashes, wrong


def main(arguments):
    if len(arguments) not in (1, 4):
        print(__doc__.strip(), file=sys.stderr)
        return 2
    try:
        store = sqlite3.connect(f"file:{arguments[0]}?mode=ro", uri=True)
        numbers = dict(store.execute("SELECT id, number FROM calls"))
        rows = store.execute(f"SELECT {', '.join(FIELDS)}, hash FROM journal ORDER BY position")
        ends, hashes, wrong = check(rows, numbers)
    except sqlite3.Error as error:
        print(f"cannot read {arguments[0]}: {error}", file=sys.stderr)
        return 2
    if len(arguments) == 4 and hashes.get((arguments[1], int(arguments[2]))) != arguments[3]:
        wrong.append(f"{arguments[1]}: entry {arguments[2]} is not what the checkpoint says")
    for desk, (size, digest) in sorted(ends.items()):
        print(f"{desk} {size} {digest.hex()}")
    for line in wrong:
        print(line)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
