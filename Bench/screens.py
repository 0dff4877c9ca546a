"""The keys of a working day, to the program and the floors in turn."""
import select
import shutil
import time

import place
from seat import Kind, Seat

QUERIES = [
    "garc", "smith", "walker", "patel", "tanaka", "romano", "fischer", "hassan", "novak", "silva",
    "santos", "taylor", "clark", "olga n", "maria f", "555 1", "12-0"]
SIZES = [[100, 30], [160, 50], [120, 40]]


def desk(program, *options, name="holdfast", store=place.STORE):
    command = [program, "demo", "--store", store, "--agent", "Bench " + name, *options]
    return Kind(
        name=name, command=command, ready=r"····\d{4}|^▸ ", rows=slice(4, -1), counted=r"match(es)?\b",
        field="Subscriber {typed}", card=r"▸ Call[\s\S]*/month", list="▸ Find",
        environment={"XDG_STATE_HOME": place.DATA, "XDG_CONFIG_HOME": place.DATA})


ECHO = Kind(
    name="floor_echo", command=[place.FLOORS + "/floor_echo"], ready="^LIST 0", rows=slice(2, None),
    field="> {typed}")
FTS = Kind(
    name="floor_fts", command=[place.FLOORS + "/floor_fts", place.DATA + "/subscribers.db"],
    ready="^LIST 37", rows=slice(2, None), field="> {typed}")
FZF = Kind(
    name="fzf", command=f"fzf -e < {place.DATA}/subscribers.txt", ready="1000000/1000000",
    rows=slice(0, -1), field="> {typed}", realtime=False)


class Round:
    """One round: every program starts, gets each key in its turn, and is left."""

    def __init__(self, kinds, realtime):
        self.kinds, self.realtime = kinds, realtime

    def run(self):
        self.seats = [Seat(kind, self.realtime) for kind in self.kinds]
        self.search()
        self.walk()
        self.open_and_leave()
        self.resize()
        self.memory = {seat.kind.name: seat.memory() for seat in self.seats}
        self.idle_find = {seat.kind.name: seat.idle(5) for seat in self.seats}
        for seat in self.seats:
            seat.close()
        return self

    def each(self, number, press):
        """The same key to all, each round beginning with another."""
        turn = number % len(self.seats)
        for seat in self.seats[turn:] + self.seats[:turn]:
            press(seat)

    def search(self):
        number = 0
        for query in QUERIES:
            for length in range(1, len(query) + 1):
                self.each(number, lambda seat: type_letter(seat, query, length))
                number += 1
            self.each(number, lambda seat: seat.press("clear", "<C-u>", counts=True))

    def walk(self):
        for number in range(150):
            self.each(number, lambda seat: seat.press("move", "<Down>"))
        for number in range(40):
            self.each(number, lambda seat: seat.press("page", "<PageDown>"))

    def open_and_leave(self):
        for number in range(20):
            self.each(number, open_card)
        for seat in self.seats:
            if seat.kind.name == "holdfast":
                seat.press("go", "<F3>", expect="▸ Offer log")
        for number in range(20):
            self.each(number, open_row)
        for seat in self.seats:
            if seat.kind.name == "holdfast":
                seat.press("go", "<F4>", expect="▸ Find")

    def resize(self):
        for number in range(4 * len(SIZES)):
            size = SIZES[number % len(SIZES)]
            self.each(number, lambda seat: seat.press("resize", resize=size))


def type_letter(seat, query, length):
    shown = seat.kind.field.format(typed=query[:length])
    seat.press("type", query[length - 1], expect=shown + r"( |$)", counts=True)


def open_card(seat):
    """Enter on a subscriber. For the program that takes a call, which has to be ended again: seen is
    the card with what the list knew, listed the whole call, which is on the disk by then."""
    seat.press("open", "<Enter>", expect=seat.kind.card)
    if seat.kind.name != "holdfast":
        seat.press("close", "<Esc>", expect=seat.kind.list)
        return
    end_call(seat)
    seat.press("next", "<Down>")


def end_call(seat):
    seat.press("cancel", "<F8>")
    seat.press("outcome", "<Enter>", expect="▸ Receipt")
    seat.press("finish", "<Enter>", expect="▸ Find")


def open_row(seat):
    """A call of the log and back by Esc; the floors open and close their card."""
    ours = seat.kind.name == "holdfast"
    seat.press("open row", "<Enter>", expect=" opened " if ours else seat.kind.card)
    seat.press("back", "<Esc>", expect=seat.kind.list if not ours else None)
    if ours:
        seat.press("next", "<Down>")


def starts(kinds, count, realtime):
    """Nanoseconds from exec to the first byte and to the list, of each start."""
    times = {kind.name: [] for kind in kinds}
    for number in range(count):
        for kind in kinds if number % 2 else kinds[::-1]:
            seat = Seat(kind, realtime)
            times[kind.name].append((seat.first, seat.ready))
            seat.close()
    return times


def idle_on_a_call(program, realtime):
    seat = Seat(desk(program), realtime)
    seat.press("next", "<Down>")
    seat.press("open", "<Enter>", expect="▸ Call")
    figures = seat.idle(20)
    end_call(seat)
    seat.close()
    return figures


def search_beside_fzf(program):
    """Both at the usual priority, for fzf keeps every core busy. Presses of each, or nil."""
    if not shutil.which("fzf"):
        return None
    round = Round([desk(program), FZF], realtime=False)
    round.seats = [Seat(kind, False) for kind in round.kinds]
    round.search()
    for seat in round.seats:
        seat.close(["<C-q>"] if seat.kind.name == "holdfast" else ["<Esc>"])
    return {seat.kind.name: seat.presses for seat in round.seats}


def seen_elsewhere(program, count, realtime):
    """Nanoseconds from the key that ends a call on one desk until the log of another shows it, and
    from the moment at which its own desk shows it as recorded; two lists."""
    watcher = Seat(desk(program, "--log", name="watcher"), realtime)
    writer = Seat(desk(program), realtime)
    from_key, from_record = [], []
    writer.press("next", "<Down>")
    for _ in range(count):
        writer.press("open", "<Enter>", expect="▸ Call")
        writer.press("cancel", "<F8>")
        watcher.session.drain()
        start = writer._send("<Enter>", None)
        recorded, seen = arrivals([writer, watcher])
        if seen and recorded:
            from_key.append(seen - start)
            from_record.append(max(0, seen - recorded))
        writer.press("finish", "<Enter>", expect="▸ Find")
        writer.press("next", "<Down>")
    for seat in (writer, watcher):
        seat.close()
    return from_key, from_record


def arrivals(seats):
    """When the next bytes of each came, in nanoseconds of the clock; nil after a second without."""
    files = {seat.session.fd: seat.session for seat in seats}
    poll = select.poll()
    for file in files:
        poll.register(file, select.POLLIN)
    end = time.monotonic() + 1
    while files and time.monotonic() < end:
        for file, _ in poll.poll(1000):
            files.pop(file).read()
            poll.unregister(file)
    times = [seat.session.chunks[0][0] if seat.session.chunks else None for seat in seats]
    for seat in seats:
        seat.session.wait_quiet(30, 300)
        seat.session.flush()
    return times
