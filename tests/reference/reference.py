"""Reference values for src/domain/proportion, worked out from the definitions with 40 to 400 digits.

Nothing here follows the code it checks. The restricted likelihood is maximised by searching for
the zero of its derivative and the end of an interval by searching for the value that the score
test just rejects; chances are sums of another series than the code's.

Run by hand: /usr/bin/python3 tests/reference/reference.py (a few minutes). README.md has versions.
"""

import csv
import sys
from multiprocessing import Pool
from pathlib import Path

from cases import every_case, every_pair
from chances import chance, check_chances, score_p
from intervals import difference_interval, lift_interval, wilson_interval
from plans import normal_rows, sample_ratio_rows, sample_size_rows
from search import text

FOLDER = Path(__file__).parent


def interval_row(case):
    lift = lift_interval(*case)
    ends = [*difference_interval(*case), *(lift or ())]
    return [*case, *map(text, ends), *([] if lift else ["", ""])]


def wilson_row(case):
    return [*case, *map(text, wilson_interval(*case))]


def pair_row(pair):
    x1, n1, x0, n0 = pair
    return [*pair, *map(text, [score_p(*pair), chance(*pair), chance(x0, n0, x1, n1)])]


def write(name, header, rows):
    with open(FOLDER / f"{name}.csv", "w", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)
    print(name, file=sys.stderr)


if __name__ == "__main__":
    check_chances()
    cases, pairs = list(every_case()), every_pair()
    singles = list(dict.fromkeys((x, n, c[4]) for c in cases for x, n in [c[:2], c[2:4]]))
    arms = ["treatmentConversions", "treatmentVisitors", "controlConversions", "controlVisitors"]
    write("normal", ["function", "at", "value"], normal_rows())
    write("sample-size", ["asked", "baseline", "relativeLift", "visitors", "power", "level", "value"], sample_size_rows())
    write("sample-ratio", ["treatment", "control", "intendedShare", "pValue"], sample_ratio_rows())
    with Pool() as pool:
        write("wilson", ["conversions", "visitors", "level", "low", "high"], pool.map(wilson_row, singles))
        write("pairs", [*arms, "scorePValue", "chanceTreatment", "chanceControl"], pool.map(pair_row, pairs, 1))
        ends = ["differenceLow", "differenceHigh", "liftLow", "liftHigh"]
        write("intervals", [*arms, "level", *ends], pool.map(interval_row, cases, 1))
