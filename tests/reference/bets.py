"""Boards of bets for bets.csv, in exact fractions and by definition.

Small boards: every way in which the bets can end is listed, one by one. Large ones: the distribution is a
dictionary from sums to fractions, one bet after the other. Neither is what the code does (it halves the
board, merges sorted sums and looks for a quantile by halving). Bets are chance:value:cost, in whole units.

Run by hand: python3 tests/reference/bets.py (a few seconds). README.md has versions.
"""

import csv
import random
from fractions import Fraction
from itertools import product
from pathlib import Path

SHOWN = [Fraction(share, 100) for share in (5, 10, 25, 50, 75, 90, 95)]


def listed(bets):
    """Every way to end: the result and its chance."""
    ends = {}
    cost = sum(bet[2] for bet in bets)
    for works in product((False, True), repeat=len(bets)):
        chance, result = Fraction(1), -cost
        for (odds, value, _), did in zip(bets, works):
            chance *= odds if did else 1 - odds
            result += value if did else 0
        ends[result] = ends.get(result, 0) + chance
    return ends


def added(bets):
    """The same, one bet after the other."""
    ends = {-sum(bet[2] for bet in bets): Fraction(1)}
    for odds, value, _ in bets:
        after = {}
        for result, chance in ends.items():
            after[result] = after.get(result, 0) + chance * (1 - odds)
            after[result + value] = after.get(result + value, 0) + chance * odds
        ends = after
    return ends


def row(name, bets, ends):
    assert sum(ends.values()) == 1
    mean = sum(result * chance for result, chance in ends.items())
    loss = sum(chance for result, chance in ends.items() if result < 0)
    quantiles = []
    for share in SHOWN:
        total = Fraction(0)
        for result in sorted(ends):
            total += ends[result]
            if total >= share:
                quantiles.append(result)
                break
    text = " ".join(f"{float(odds):g}:{value}:{cost}" for odds, value, cost in bets)
    return [name, text, repr(float(mean)), repr(float(loss)), *quantiles]


def board(pick, size, step):
    """Chances in whole percent, values in steps of so much."""
    return [
        (Fraction(pick.randint(1, 99), 100), step * pick.randint(1, 900), step * pick.randint(0, 300))
        for _ in range(size)
    ]


if __name__ == "__main__":
    pick = random.Random(20261126)
    half = Fraction(1, 2)
    rows = []
    chapter = [(Fraction(80, 100), 120000, 60000), (Fraction(40, 100), 100000, 25000), (Fraction(12, 100), 400000, 15000)]
    rows.append(row("the chapter", chapter, listed(chapter)))
    ten = [(Fraction(1, 10), 800000, 40000)] * 10
    rows.append(row("ten moonshots", ten, listed(ten)))
    # Ends that fall on a shown chance exactly, where floating point may miss it.
    rows.append(row("four coins", [(half, 8, 2)] * 4, listed([(half, 8, 2)] * 4)))
    edge = [(Fraction(1, 10), 50, 4), (Fraction(1, 2), 7, 3)]
    rows.append(row("on the edge", edge, listed(edge)))
    sure = [(Fraction(1), 30, 10), (Fraction(0), 99, 5), (Fraction(1, 4), 0, 1)]
    rows.append(row("sure, hopeless and worthless", sure, listed(sure)))
    for size in (1, 2, 5, 9, 12):
        for step in (1, 1000):
            bets = board(pick, size, step)
            rows.append(row(f"{size} in steps of {step}", bets, listed(bets)))
    for size, step in ((20, 5000), (40, 25000), (120, 50000)):
        bets = [(odds, value % (40 * step) + step, cost) for odds, value, cost in board(pick, size, step)]
        rows.append(row(f"{size} in steps of {step}", bets, added(bets)))
    with open(Path(__file__).parent / "bets.csv", "w", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["name", "bets", "mean", "loss", *(f"q{int(share * 100)}" for share in SHOWN)])
        writer.writerows(rows)
