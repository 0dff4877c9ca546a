"""The parts of a run, each with the rows that it fills and what it has to say beside them."""
from dataclasses import dataclass

import cards
import churn
import commits
import figures
import grants
import imports
import instructions
import looks
import loyalty
import offers
import screens
from table import Row


@dataclass
class Run:
    program: str
    rounds: int
    realtime: bool


def measure(name, run):
    """Rows and notes."""
    return globals()["measure_" + name](run)


def measure_screens(run):
    kinds = [screens.desk(run.program), screens.FTS, screens.ECHO]
    rounds = [screens.Round(kinds, run.realtime).run() for _ in range(run.rounds)]
    return figures.screen_rows(figures.Figures(rounds)), []


def measure_starts(run):
    kinds = [screens.desk(run.program), screens.FTS]
    return figures.start_row(screens.starts(kinds, 7 * run.rounds, run.realtime)), []


def measure_call(run):
    wakeups, cpu = screens.idle_on_a_call(run.program, run.realtime)
    row = Row("wakeups a second on a call, with its clock", wakeups, "/s", must=1.05, aim=0.5)
    return [row], [f"on a call the idle program takes {cpu:.2f} ms of CPU a second"]


def measure_fzf(run):
    presses = screens.search_beside_fzf(run.program)
    if presses is None:
        return [], ["fzf is not installed; its row is left out"]
    return [figures.fzf_row(presses)], []


def measure_looks(run):
    seats = looks.Looks(run.program, 10 * run.rounds, run.realtime).seats
    return figures.look_rows(seats), without_htop(seats)


def measure_idle(run):
    found = looks.idle(run.program, 10, run.realtime)
    return figures.idle_rows(found), without_htop(found)


def without_htop(names):
    return [] if "htop" in names else ["htop is not installed; its rows are left out"]


def measure_commit(run):
    times = commits.outcome(run.program, 60 * run.rounds)
    if times is None:
        return [], ["this program has no batch that closes a call; its row is left out"]
    return [figures.commit_row(times)], []


def measure_grant(run):
    return grants.rows(run.program, run.rounds), []


def measure_permission(run):
    return grants.permission_rows()


def measure_seen(run):
    return figures.seen_rows(*screens.seen_elsewhere(run.program, 20 * run.rounds, run.realtime)), []


def measure_import(run):
    return imports.import_rows(run.program), []


def measure_verify(run):
    return imports.verify_rows(run.program), []


def measure_instructions(run):
    return instructions.rows(run.program)


def measure_churn(run):
    return churn.rows(run.program)


def measure_offers(run):
    return offers.rows(run.program)


def measure_cards(run):
    return cards.rows(run.program, run.rounds), []


def measure_loyalty(run):
    return loyalty.rows(run.program), []
