"""The figures as rows, and whether each is what it must and what it aims to be."""
from dataclasses import dataclass
from math import ceil


@dataclass
class Row:
    what: str
    ours: float
    unit: str
    floor: float = None
    """Of the program named in `beside`, in the same unit; without one `must` is an absolute."""
    beside: str = ""
    must: float = None
    aim: float = None

    @property
    def ratio(self):
        return self.ours / self.floor if self.floor else None

    @property
    def verdict(self):
        value = self.ratio if self.floor else self.ours
        if self.must is None:
            return ""
        return "aim" if value <= self.aim else "must" if value <= self.must else "NOT MET"


def percentile(values, percent):
    """Nearest rank; nil of nothing."""
    known = sorted(value for value in values if value is not None)
    return known[max(0, ceil(percent / 100 * len(known)) - 1)] if known else None


def median(values):
    return percentile(values, 50)


def number(value):
    if value is None:
        return "-"
    return f"{value:.0f}" if value >= 1000 else f"{value:.1f}" if value >= 20 else f"{value:.2f}"


def text(rows):
    cells = [["what", "holdfast", "unit", "floor", "beside", "ratio", "must", "aim", "met"]]
    for row in rows:
        cells.append([
            row.what, number(row.ours), row.unit, number(row.floor), row.beside, number(row.ratio),
            number(row.must), number(row.aim), row.verdict])
    widths = [max(len(line[column]) for line in cells) for column in range(len(cells[0]))]
    left = {0, 2, 4, 8}
    lines = []
    for line in cells:
        padded = [
            cell.ljust(width) if column in left else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(line, widths))]
        lines.append("| " + " | ".join(padded) + " |")
        if len(lines) == 1:
            lines.append("|" + "|".join("-" * (width + 2) for width in widths) + "|")
    return "\n".join(lines)
