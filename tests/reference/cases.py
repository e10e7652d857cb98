"""The counts that every reference is computed for: chosen edges, then drawn ones (fixed seed)."""

import random

LEVELS = [50, 68, 80, 90, 95, 99, 99.9]

BILLION = 10**9

# Treatment's conversions and visitors, then control's.
CHOSEN = [
    # Newcombe 1998, Table II.
    (56, 70, 48, 80), (9, 10, 3, 10), (6, 7, 2, 7), (5, 56, 0, 29),
    (0, 10, 0, 20), (0, 10, 0, 10), (10, 10, 0, 20), (10, 10, 0, 10),
    # Koopman 1984; Perondi et al. 2004.
    (36, 40, 16, 80), (7, 34, 1, 34),
    # One visitor, two visitors.
    (0, 1, 0, 1), (1, 1, 0, 1), (0, 1, 1, 1), (1, 1, 1, 1), (1, 2, 0, 1), (1, 2, 1, 2), (0, 2, 2, 2),
    (0, 1, 5, 9), (1, 1, 5, 9), (3, 3, 1, 2),
    # Nothing and everything, in arms of like and unlike size.
    (0, 50, 0, 3000), (0, 3000, 0, 50), (50, 50, 3000, 3000), (3000, 3000, 50, 50), (50, 50, 0, 3000),
    (0, 50, 3000, 3000), (0, 1000, 1, 1000), (1, 1000, 0, 1000), (999, 1000, 1000, 1000),
    (1000, 1000, 999, 1000), (0, 12, 7, 15), (12, 12, 7, 15), (7, 15, 0, 12), (7, 15, 12, 12),
    # Ordinary experiments.
    (130, 1000, 110, 1000), (525, 10000, 500, 10000), (6310, 122121, 6106, 122121), (12, 480, 9, 510),
    (48, 4800, 61, 5200), (1, 100, 2, 9900), (2070, 100000, 2000, 100000), (99, 100, 9500, 9900),
    (204000, 10**6, 203000, 10**6), (5, 10**6, 14, 10**6), (999995, 10**6, 999986, 10**6),
    (0, 10**6, 0, 10**6), (10**6, 10**6, 10**6, 10**6), (10**6, 10**6, 0, 10**6), (0, 10**6, 3, 10**6),
    (500000, 10**6, 500000, 10**6),
    # A billion visitors.
    (0, BILLION, 0, BILLION), (BILLION, BILLION, BILLION, BILLION), (BILLION, BILLION, 0, BILLION),
    (0, BILLION, BILLION, BILLION), (1, BILLION, 0, BILLION), (0, BILLION, 1, BILLION),
    (BILLION - 1, BILLION, BILLION, BILLION), (3, BILLION, 11, BILLION), (1, BILLION, 1, BILLION),
    (BILLION // 2, BILLION, BILLION // 2, BILLION), (500030000, BILLION, BILLION // 2, BILLION),
    (50010000, BILLION, 50000000, BILLION), (BILLION - 4, BILLION, BILLION - 9, BILLION),
    (BILLION - 3, BILLION, 5, BILLION), (2, 10, BILLION - 3, BILLION), (20, 10**6, 700000123, BILLION),
    # One visitor against a billion, and near that.
    (0, 1, 0, BILLION), (1, 1, 0, BILLION), (0, 1, BILLION, BILLION), (1, 1, BILLION, BILLION),
    (0, 1, 1, BILLION), (1, 1, 1, BILLION), (0, 1, BILLION // 2, BILLION), (1, 1, BILLION // 2, BILLION),
    (0, BILLION, 0, 1), (BILLION, BILLION, 0, 1), (0, BILLION, 1, 1), (BILLION, BILLION, 1, 1),
    (1, BILLION, 0, 1), (1, BILLION, 1, 1), (BILLION // 2, BILLION, 0, 1), (BILLION // 2, BILLION, 1, 1),
    (3, 5, 123456789, BILLION), (123456789, BILLION, 3, 5), (0, 7, BILLION - 1, BILLION),
    # Far apart: p-values and chances down to 1e-290.
    (300, 1000, 100, 1000), (100, 1000, 300, 1000), (2000, 10000, 3000, 10000), (240, 10**5, 700, 10**5),
    (90000, 10**5, 80500, 10**5), (52000, 10**6, 60000, 10**6), (500400000, BILLION, BILLION // 2, BILLION),
    (499600000, BILLION, BILLION // 2, BILLION), (100300000, BILLION, 10**8, BILLION),
    (480, 480, 0, 480), (0, 480, 480, 480), (700, 10**6, 2600, 10**6),
]  # fmt: skip


def drawn(how_many, seed=20240229):
    """Arms of every size, balanced or not, with rates anywhere; apart by a few standard errors."""
    chance = random.Random(seed)
    for _ in range(how_many):
        size = 10 ** chance.uniform(0.3, 9)
        sizes = [round(size), round(size)]
        if chance.random() < 0.5:
            sizes[chance.randrange(2)] = round(10 ** chance.uniform(0.3, 9))
        rate = chance.choice([chance.random(), 10 ** chance.uniform(-9, 0)])
        if chance.random() < 0.5:
            rate = 1 - rate
        arms = []
        for visitors in sizes:
            deviation = (rate * (1 - rate) / visitors) ** 0.5
            count = round(visitors * (rate + chance.gauss(0, 2) * deviation))
            arms += [min(visitors, max(0, count)), visitors]
        level = chance.choice([*LEVELS, round(chance.uniform(50, 99.9), 1)])
        yield (*arms, level)


def every_case():
    """(treatment's conversions, visitors, control's conversions, visitors, level)"""
    for position, counts in enumerate(CHOSEN):
        # 95% always, and two more levels each, in turn.
        for level in sorted({95, LEVELS[position % 7], LEVELS[(position + 3) % 7]}):
            yield (*counts, level)
    yield from drawn(300)


def every_pair():
    """Each pair of arms once."""
    return list(dict.fromkeys(case[:4] for case in every_case()))
