"""From presses and times to the rows of the table."""
from table import Row, median, percentile

MS = 1e6


class Figures:
    """What the rounds of one run came to."""

    def __init__(self, rounds):
        self.rounds = rounds

    def presses(self, name, label):
        """The presses of each round."""
        found = []
        for round in self.rounds:
            seat = next(seat for seat in round.seats if seat.kind.name == name)
            found.append([press for press in seat.presses if press.label == label])
        return found

    def all(self, name, label, attribute):
        presses = sum(self.presses(name, label), [])
        values = (getattr(press, attribute) for press in presses)
        return [value for value in values if value is not None]

    def p50(self, name, label, attribute):
        return median(self.all(name, label, attribute)) / MS

    def calmest_p99(self, name, label, attribute):
        """Of the round that the machine disturbed least."""
        return min(
            percentile([getattr(press, attribute) for press in presses], 99)
            for presses in self.presses(name, label)) / MS

    def mean(self, name, label, attribute):
        values = self.all(name, label, attribute)
        return sum(values) / len(values)

    def beside(self, what, unit, ours, floor, name, bounds):
        return Row(what, ours, unit, floor, name, *bounds)


def screen_rows(figures):
    f, rows = figures, []

    def compare(what, label, attribute, floor, bounds, floor_label=None):
        ours = f.p50("holdfast", label, attribute)
        other = f.p50(floor, floor_label or label, attribute)
        rows.append(Row(what, ours, "ms", other, floor, *bounds))

    compare("echo of a key in the field, p50", "type", "seen", "floor_echo", (1.5, 1.1))
    compare("move with the row fetched, p50", "move", "listed", "floor_fts", (1.5, 1.1))
    rows.append(Row(
        "CPU for a move, mean", f.mean("holdfast", "move", "cpu") / MS, "ms",
        f.mean("floor_fts", "move", "cpu") / MS, "floor_fts", 2, 1.2))
    rows.append(Row(
        "key to paint, p99 of the calmest round", f.calmest_p99("holdfast", "type", "seen"), "ms",
        f.calmest_p99("floor_echo", "type", "seen"), "floor_echo", 2, 1.3))
    compare("search, rows on screen, p50", "type", "listed", "floor_fts", (2, 1.2))
    compare("open a card", "open", "seen", "floor_fts", (2, 1.2))
    # A frame of a screen that shows sixty a second.
    rows.append(Row(
        "the whole call, on the disk, p50", f.p50("holdfast", "open", "listed"), "ms",
        must=16.67, aim=8.33))
    compare("open a call of the log", "open row", "seen", "floor_fts", (2, 1.2))
    compare("back by Esc", "back", "seen", "floor_echo", (1.1, 0.3))
    compare("page down, p50", "page", "listed", "floor_fts", (1.5, 1.0))
    rows.append(Row(
        "bytes for a move, mean", f.mean("holdfast", "move", "bytes"), "bytes",
        f.mean("floor_echo", "move", "bytes"), "floor_echo", 1.5, 1.0))
    rows.append(Row(
        "bytes for a changed cell of a move",
        f.mean("holdfast", "move", "bytes") / f.mean("holdfast", "move", "cells"), "bytes",
        must=2.0, aim=1.5))
    compare("resize, p50", "resize", "listed", "floor_echo", (2, 1.2))
    rows.append(Row(
        "memory with a million, PSS", median([r.memory["holdfast"] for r in f.rounds]), "MiB",
        median([r.memory["floor_fts"] for r in f.rounds]), "floor_fts", 4, 2))
    rows.append(Row(
        "wakeups a second on Find", median([r.idle_find["holdfast"][0] for r in f.rounds]), "/s",
        must=0, aim=0))
    return rows


def start_row(times):
    ours, floor = ([ready for _, ready in times[name]] for name in ("holdfast", "floor_fts"))
    first = median([first for first, _ in times["holdfast"]]) / MS
    return [
        Row("first paint with a million, with rows", median(ours) / MS, "ms",
            median(floor) / MS, "floor_fts", 3, 2),
        Row("first bytes", first, "ms")]


def fzf_row(presses):
    ours, fzf = (
        percentile([p.counted for p in presses[name] if p.label == "type"], 99) / MS
        for name in ("holdfast", "fzf"))
    return Row("search with the exact count, p99", ours, "ms", fzf, "fzf -e", 0.15, 0.05)


def look_rows(seats):
    def p50(name, label, attribute):
        values = [getattr(press, attribute) for press in seats[name].presses if press.label == label]
        return median([value for value in values if value is not None]) / MS

    def row(what, label, attribute, beside, bounds=()):
        if beside not in seats:
            return []
        ours = p50("holdfast", label, attribute)
        return [Row(what, ours, "ms", p50(beside, label, attribute), beside, *bounds)]

    rows = row("another full screen, p50", "change", "listed", "floor_fts", (3, 2))
    # htop shows what runs, which on a quiet machine is a few lines: for the eye, without a bound.
    rows += row("another full screen, p50", "change", "listed", "htop")
    rows += row("resize, p50", "resize", "listed", "htop")
    # Every cell has another colour: the whole screen is sent, as after a resize of the floor.
    theme = p50("holdfast", "theme", "counted")
    rows.append(Row(
        "another theme, p50", theme, "ms", p50("floor_echo", "resize", "counted"), "floor_echo", 3, 2))
    return rows + row("another theme, p50", "theme", "counted", "htop")


def idle_rows(found):
    beside, rows = found.get("htop"), []
    for name, what in (("holdfast", "on Find"), ("log", "on the log, followed")):
        wakeups, cpu = found[name]
        rows.append(Row(f"wakeups a second {what}, over 10 s", wakeups, "/s", must=0.25, aim=0))
        rows.append(Row(
            f"CPU a second {what}, over 10 s", cpu, "ms", beside[1] if beside else None, "htop" if beside else "",
            *((0.1, 0.01) if beside else ())))
    return rows


def commit_row(times):
    return Row(
        "one durable outcome, p50", median(times["holdfast"]) / MS, "ms",
        median(times["floor_commit"]) / MS, "floor_commit", 1.3, 1.1)


def seen_rows(from_key, from_record):
    return [
        Row("commit until seen on another desk, p99", percentile(from_record, 99) / MS, "ms",
            must=100, aim=20),
        Row("key until seen on another desk, p99", percentile(from_key, 99) / MS, "ms")]
