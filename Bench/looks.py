"""Whole screens and looks, beside htop and the floors; and what a program does while nobody works."""
import os
import shutil

import place
import screens
from seat import Kind, Seat

HTOP = Kind(
    name="htop", command=["htop"], ready="F1Help", rows=slice(2, -1), field="",
    environment={"HTOPRC": os.path.join(place.DATA, "htoprc")})


def kinds(program):
    """The program, the floors, and htop where it is installed."""
    ours = screens.desk(program)
    return [ours, screens.FTS, screens.ECHO] + ([HTOP] if shutil.which("htop") else [])


class Looks:
    """Presses of all programs, by their names."""

    def __init__(self, program, count, realtime):
        self.seats = {kind.name: Seat(kind, realtime) for kind in kinds(program)}
        for number in range(count):
            self.change_screens(number)
        for number in range(count):
            self.resize(number)
        self.change_themes(count)
        for name, seat in self.seats.items():
            seat.close(["q"] if name == "htop" else ["<C-q>"])

    def change_screens(self, number):
        """From the list to another full screen, and back."""
        ways = {
            "holdfast": (("<F3>", "▸ Offer log"), ("<F4>", "▸ Find")),
            # As many lines fetched and painted, where its card has ten.
            "floor_fts": (("<PageDown>", None), ("<PageUp>", None)),
            "htop": (("<F1>", "any key to return"), ("x", "F1Help")),
        }
        for name in turned(list(ways), number):
            if name in self.seats:
                (there, shown), (back, former) = ways[name]
                self.seats[name].press("change", there, expect=shown)
                self.seats[name].press("return", back, expect=former)

    def resize(self, number):
        size = screens.SIZES[number % len(screens.SIZES)]
        for name in turned(["holdfast", "floor_echo", "htop"], number):
            if name in self.seats:
                self.seats[name].press("resize", resize=size)

    def change_themes(self, count):
        """The bar in the list of themes, worn at once; in htop's list of colours Enter wears."""
        ours, htop = self.seats["holdfast"], self.seats.get("htop")
        ours.press("go", "<F9>", expect="holdfast-light")
        if htop:
            for keys in ("<F2>", "<Down>", "<Down>", "<Down>", "<Down>", "<Right>"):
                htop.press("go", keys)
        for number in range(count):
            way = "<Down>" if number // 5 % 2 == 0 else "<Up>"
            ours.press("theme", way)
            if htop:
                htop.press("go", way)
                htop.press("theme", "<Enter>")
        ours.press("go", "<Esc>", expect="▸ Find")
        if htop:
            htop.press("go", "<F10>", expect="F1Help")


def turned(names, number):
    turn = number % len(names)
    return names[turn:] + names[:turn]


def idle(program, seconds, realtime):
    """Wakeups and milliseconds of CPU a second, of each program left alone."""
    found = {}
    log = screens.desk(program, "--log", name="log")
    for kind in [screens.desk(program), log] + ([HTOP] if shutil.which("htop") else []):
        seat = Seat(kind, realtime)
        found[kind.name] = seat.idle(seconds)
        seat.close(["q"] if kind.name == "htop" else ["<C-q>"])
    return found
