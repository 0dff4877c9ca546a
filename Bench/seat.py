"""A program on a pseudo-terminal, and what one key to it costs."""
import os
import re
import sys
from dataclasses import dataclass, field

import place

sys.path.insert(0, place.HARNESS)
from benchlib import proc                                    # noqa: E402
from benchlib.session import Session                         # noqa: E402
from benchlib.session import now                             # noqa: E402
from benchlib.term import cells_changed                      # noqa: E402

MS = 1_000_000
SIZE = (120, 40)


@dataclass
class Kind:
    """How to start a program and how to read its screen."""
    name: str
    command: str
    ready: str
    rows: slice
    """The lines that show the list."""
    field: str
    """What the line of the search field looks like when `{typed}` is in it."""
    counted: str = ""
    """What the screen says when the number of matches is known; empty when it never does."""
    card: str = "^CARD"
    list: str = "^LIST"
    realtime: bool = True
    environment: dict = field(default_factory=dict)


@dataclass
class Press:
    """One key, times in nanoseconds from its write; None where nothing came."""
    label: str
    seen: int = None
    """The expected text was on the screen; the first byte where none was expected."""
    listed: int = None
    """The list had its final content; `seen` where it did not change."""
    counted: int = None
    bytes: int = 0
    cells: int = 0
    cpu: int = 0


class Seat:
    def __init__(self, kind, realtime=True):
        self.kind = kind
        self.presses = []
        self.session = Session(
            kind.name, kind.command, *SIZE, env=dict(kind.environment),
            rt=realtime and kind.realtime)
        start = self.session.start_paint(kind.ready, quiet_ms=60)
        if start["timeout"]:
            sys.exit(f"bench: {kind.name} did not show {kind.ready!r}:\n{self.text()}")
        self.first, self.ready = start["first"], start["text"]

    @property
    def pid(self):
        return self.session.pid

    def text(self):
        return self.session.term.text(True)

    def press(self, label, keys=None, resize=None, expect=None, counts=False, timeout=5):
        """Sends a key or a size, waits until what is expected has come and 30 ms are quiet."""
        session, press = self.session, Press(label)
        session.drain()
        before = session.term.snapshot()
        cpu = proc.cpu_ns(session.pid)
        start = self._send(keys, resize)
        if resize:
            before = session.term.snapshot()
        shown = re.compile(expect, re.M) if expect else None
        count = re.compile(self.kind.counted, re.M) if counts and self.kind.counted else None
        states, end = [(0, before)], start + timeout * 1000 * MS
        while session.alive and now() < end:
            session.wait_quiet(30, 400, first_ms=400)
            for time, chunk in session.chunks:
                self._take(press, time - start, chunk, shown, count, states)
            session.chunks = []
            if press.seen is not None and (count is None or press.counted is not None):
                break
        if press.seen is None and shown is not None:
            sys.stderr.write(f"bench: {self.kind.name} did not show {expect!r} after {keys!r}\n")
        self._settle(press, states)
        press.cpu = max(0, proc.cpu_ns(session.pid) - cpu)
        self.presses.append(press)
        return press

    def _send(self, keys, resize):
        session = self.session
        if not resize:
            data = session.encode(keys)
            start = now()
            session.write(data)
            return start
        import fcntl
        import struct
        import termios
        session.cols, session.rows = resize
        session.term.resize(*resize)
        start = now()
        packed = struct.pack("HHHH", resize[1], resize[0], 0, 0)
        fcntl.ioctl(session.fd, termios.TIOCSWINSZ, packed)
        return start

    def _take(self, press, time, chunk, shown, count, states):
        term = self.session.term
        term.feed(chunk)
        press.bytes += len(chunk)
        text = term.text() if shown or count else ""
        if press.seen is None and (shown is None or shown.search(text)):
            press.seen = time
        if count and press.counted is None and press.seen is not None and count.search(text):
            press.counted = time
        states.append((time, term.snapshot()))

    def _settle(self, press, states):
        """When the list got its last content, and how many cells are others now."""
        lines = self.kind.rows
        last = states[-1][1]
        place = len(states) - 1
        while place > 0 and states[place - 1][1][lines] == last[lines]:
            place -= 1
        press.listed = max(states[place][0], press.seen or 0) or None
        if press.counted is None and press.seen is not None:
            press.counted = states[-1][0]
        press.cells = cells_changed(states[0][1], last)

    def idle(self, seconds):
        """Wakeups and CPU milliseconds a second while nobody does anything."""
        session = self.session
        # What the last key left to do, and the threads that did it, are over by then.
        session.wait_quiet(6000, 6000, first_ms=6000)
        session.drain()
        start, before, cpu = now(), self._wakeups(), proc.cpu_ns(self.pid)
        while now() - start < seconds * 1000 * MS:
            if session.poll.poll(max(1, (seconds * 1000 * MS - (now() - start)) // MS)):
                session.read()
        took = (now() - start) / 1e9
        after = self._wakeups()
        wakeups = sum(count - before.get(thread, 0) for thread, count in after.items())
        cpu = proc.cpu_ns(self.pid) - cpu
        session.flush()
        return wakeups / took, cpu / 1e6 / took

    def _wakeups(self):
        """How often each thread has gone to sleep of its own."""
        counts = {}
        for thread in os.listdir(f"/proc/{self.pid}/task"):
            with open(f"/proc/{self.pid}/task/{thread}/status") as lines:
                words = dict(line.split(":", 1) for line in lines)
            counts[thread] = int(words["voluntary_ctxt_switches"])
        return counts

    def memory(self):
        """Proportional set size in MiB."""
        return proc.memory(self.pid)["pss"] / 1024

    def close(self, keys=("<C-q>",)):
        self.session.close(list(keys))


def keep_awake():
    """A spinner a core that only gets what nobody else wants, since a virtual core that has gone
    to sleep takes a millisecond to come back. They end with the run."""
    import pty_bench
    return pty_bench.awake(3600)


def let_sleep(spinners):
    for pid in spinners:
        os.kill(pid, 9)
        os.waitpid(pid, 0)


def take_realtime():
    """Runs the harness, and with it the programs, before everything else on the machine. False
    where that is not allowed; times then carry what others do."""
    try:
        os.sched_setscheduler(0, os.SCHED_RR, os.sched_param(2))
        return True
    except OSError:
        return False
