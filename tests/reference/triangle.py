"""Triangular distributions through three-point estimates, for triangle.csv.

By definition and not by the formulas of the code: the ends are the roots of two equations between
integrals of the density (Gauss-Legendre quadrature, 30 digits), and a quantile is the point up to
which the density integrates to the share.

/usr/bin/python3 tests/reference/triangle.py > tests/reference/triangle.csv
"""

from mpmath import findroot, mp, mpf, quad

mp.dps = 30


def density(x, low, mode, high):
    top = 2 / (high - low)
    if x < mode:
        return top * (x - low) / (mode - low)
    if x > mode:
        return top * (high - x) / (high - mode)
    return top


def below(x, low, mode, high):
    points = [low, mode, x] if x > mode else [low, x]
    return quad(lambda t: density(t, low, mode, high), points)


def above(x, low, mode, high):
    points = [x, mode, high] if x < mode else [x, high]
    return quad(lambda t: density(t, low, mode, high), points)


def ends(early, likely, late, tail):
    """The low and high end that leave `tail` outside `early` and `late`."""
    width = late - early
    start = (early - width * mpf("0.4") - mpf("0.01"), late + width * mpf("0.4") + mpf("0.01"))

    def misses(low, high):
        return [
            below(early, low, likely, high) - tail,
            above(late, low, likely, high) - tail,
        ]

    low, high = findroot(misses, start, tol=mpf(10) ** -40, maxsteps=200)
    return low, high


def quantile(share, low, mode, high):
    # Bisection needs no derivative and cannot leave the distribution.
    a, b = low, high
    for _ in range(110):
        middle = (a + b) / 2
        if below(middle, low, mode, high) < share:
            a = middle
        else:
            b = middle
    return (a + b) / 2


CASES = [
    (4, 6, 12), (4, 4, 12), (0, 10, 10), (1, 2, 3), (28, 42, 84), (1, "1.5", 40),
    (10, 19, 20), (20500, 20520, 20600), ("0.5", 1, "1.25"), (30, 31, 400),
]

print("early,likely,late,tail,low,high,q50,q80,q95")
for case in CASES:
    for tail in ("0.05", "0.1", "0.2"):
        early, likely, late = (mpf(value) for value in case)
        low, high = ends(early, likely, late, mpf(tail))
        values = [quantile(mpf(q), low, likely, high) for q in ("0.5", "0.8", "0.95")]
        cells = [mp.nstr(value, 20) for value in (low, high, *values)]
        print(",".join([*(str(value) for value in case), tail, *cells]))
