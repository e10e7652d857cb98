"""Reference values for src/domain/proportion, worked out from the definitions with 60 digits.

Nothing here follows the code it checks. The restricted likelihood is maximised by searching for
the zero of its derivative and the end of an interval by searching for the value that the score
test just rejects; chances are sums of another series than the code's.

Run by hand: /usr/bin/python3 tests/reference/reference.py (half an hour). README.md has versions.
"""

import csv
import sys
from multiprocessing import Pool
from pathlib import Path

from cases import LEVELS, every_case, every_pair
from mpmath import betainc, erfc, erfinv, inf, isinf, log, loggamma, mp, mpf, nstr, sqrt, exp, quad

mp.dps = 60
DIGITS = 22
TINY = mpf(10) ** -45
FOLDER = Path(__file__).parent


def text(value):
    return "Infinity" if value == inf else nstr(value, DIGITS, strip_zeros=True, min_fixed=-3, max_fixed=22)


def fraction(number):
    """The decimal that is meant, not the double nearest to it."""
    return mpf(str(number))


def critical(level):
    return sqrt(2) * erfinv(fraction(level) / 100)


def falling_zero(f, low, high, enough):
    """Where a falling function crosses zero: regula falsi (Illinois) with halving between."""
    at_low, at_high = f(low), f(high)
    if at_low <= 0:
        return low
    if at_high >= 0:
        return high
    turn = 0
    while abs(high - low) > enough * max(abs(low), abs(high), TINY):
        turn += 1
        if turn % 3 and not isinf(at_low) and not isinf(at_high):
            middle = (low * at_high - high * at_low) / (at_high - at_low)
        else:
            middle = (low + high) / 2
        value = f(middle)
        if value == 0:
            return middle
        if value > 0:
            low, at_low = middle, value
            at_high /= 2 if turn % 3 else 1
        else:
            high, at_high = middle, value
            at_low /= 2 if turn % 3 else 1
    return (low + high) / 2


def steepness(count, visitors, rate):
    """The derivative of one arm's log-likelihood."""
    up = mpf(0) if count == 0 else (inf if rate == 0 else count / rate)
    down = mpf(0) if count == visitors else (inf if rate == 1 else (visitors - count) / (1 - rate))
    return up - down


def chi_difference(difference, x1, n1, x0, n0):
    """Miettinen and Nurminen's chi-square of a hypothetical difference."""
    low, high = max(mpf(0), -difference), min(mpf(1), 1 - difference)
    base = falling_zero(
        lambda p: steepness(x0, n0, p) + steepness(x1, n1, p + difference), low, high, mpf(10) ** -50
    )
    rate = min(max(base + difference, mpf(0)), mpf(1))
    off = mpf(x1) / n1 - mpf(x0) / n0 - difference
    variance = (rate * (1 - rate) / n1 + base * (1 - base) / n0) * (n1 + n0) / (n1 + n0 - 1)
    return off**2 / variance if variance > 0 else (inf if off != 0 else mpf(0))


def chi_ratio(logarithm, x1, n1, x0, n0):
    """The same of a hypothetical ratio, given by its logarithm."""
    ratio = exp(logarithm)
    high = min(mpf(1), 1 / ratio)
    base = falling_zero(
        lambda p: steepness(x0, n0, p) + ratio * steepness(x1, n1, min(p * ratio, mpf(1))),
        mpf(0), high, mpf(10) ** -50,
    )  # fmt: skip
    rate = min(base * ratio, mpf(1))
    off = mpf(x1) / n1 - ratio * x0 / n0
    variance = (rate * (1 - rate) / n1 + ratio**2 * base * (1 - base) / n0) * (n1 + n0) / (n1 + n0 - 1)
    return off**2 / variance if variance > 0 else (inf if off != 0 else mpf(0))


def difference_interval(x1, n1, x0, n0, level):
    observed = mpf(x1) / n1 - mpf(x0) / n0
    square = critical(level) ** 2

    def end(furthest):
        if observed == furthest:
            return mpf(furthest)
        span = furthest - observed
        part = falling_zero(
            lambda t: square - chi_difference(observed + t * span, x1, n1, x0, n0),
            mpf(0), mpf(1), mpf(10) ** -40,
        )  # fmt: skip
        return observed + part * span

    return end(-1), end(1)


def lift_interval(x1, n1, x0, n0, level):
    """The ends less 1, or None if there is nothing to say."""
    if x1 == 0 and x0 == 0:
        return None
    square = critical(level) ** 2

    def end(sign):
        # From a ratio that fits outwards: the observed one, or one that fits for lack of counts.
        start = log(mpf(x1) * n0 / (mpf(x0) * n1)) if x1 and x0 else mpf(0)
        if not (x1 and x0):
            while chi_ratio(start, x1, n1, x0, n0) > square:
                start += 1 if x0 == 0 else -1
        step = mpf(1) / 10**9
        while chi_ratio(start + sign * step, x1, n1, x0, n0) < square:
            step *= 2
        reach = falling_zero(
            lambda t: square - chi_ratio(start + sign * t, x1, n1, x0, n0), mpf(0), step, mpf(10) ** -40
        )
        return exp(start + sign * reach) - 1

    return (mpf(-1) if x1 == 0 else end(-1)), (inf if x0 == 0 else end(1))


def wilson_interval(x, n, level):
    """The rates whose plain z-test is just at the limit."""
    z, rate = critical(level), mpf(x) / n

    def chi(p):
        return (rate - p) ** 2 * n / (p * (1 - p)) if 0 < p < 1 else (mpf(0) if p == rate else inf)

    low = falling_zero(lambda t: z**2 - chi(rate * (1 - t)), mpf(0), mpf(1), mpf(10) ** -45) if x else mpf(1)
    high = falling_zero(lambda t: z**2 - chi(rate + (1 - rate) * t), mpf(0), mpf(1), mpf(10) ** -45)
    return rate * (1 - low), rate + (1 - rate) * high if x < n else mpf(1)


def score_p(x1, n1, x0, n0):
    pooled = mpf(x1 + x0) / (n1 + n0)
    variance = pooled * (1 - pooled) * (mpf(1) / n1 + mpf(1) / n0) * (n1 + n0) / (n1 + n0 - 1)
    apart = mpf(x1) / n1 - mpf(x0) / n0
    return erfc(abs(apart) / sqrt(2 * variance)) if variance > 0 else mpf(1)


def log_beta(a, b):
    return loggamma(a) + loggamma(b) - loggamma(a + b)


def chance(x1, n1, x0, n0):
    """P(treatment > control): the sum over the terms of treatment's first parameter, as Evan Miller gives it.

    Each term by itself is one of a unimodal series; it is summed from its largest term, or from the
    last one if that is still rising, until the terms no longer matter.
    """
    a1, b1, a0, b0 = mpf(x1 + 1), mpf(n1 - x1 + 1), mpf(x0 + 1), mpf(n0 - x0 + 1)

    def term(i):
        return exp(log_beta(a0 + i, b0 + b1) - log_beta(1 + i, b1) - log_beta(a0, b0)) / (b1 + i)

    def ratio(i):
        """Term i + 1 over term i."""
        return (a0 + i) * (b1 + i) / ((a0 + b0 + b1 + i) * (1 + i))

    low, high = 0, x1
    if ratio(x1) >= 1 or x1 == 0:
        low = x1
    else:
        while low < high:
            middle = (low + high) // 2
            low, high = (middle + 1, high) if ratio(middle) >= 1 else (low, middle)
    mp.dps = 40
    peak = term(mpf(low))
    total, value, i = peak, peak, low
    while i > 0 and value > total * mpf(10) ** -26:
        i -= 1
        value /= ratio(i)
        total += value
    value, i = peak, low
    while i < x1 and value > total * mpf(10) ** -26:
        value *= ratio(i)
        i += 1
        total += value
    mp.dps = 60
    return total


def chance_by_quadrature(x1, n1, x0, n0):
    """The same from the definition, for counts that allow it; must agree with `chance`."""
    a1, b1, a0, b0 = x1 + 1, n1 - x1 + 1, x0 + 1, n0 - x0 + 1
    scale = exp(-log_beta(mpf(a1), mpf(b1)))
    return quad(
        lambda p: scale * p ** (a1 - 1) * (1 - p) ** (b1 - 1) * betainc(a0, b0, 0, p, regularized=True),
        [0, mpf(a1) / (a1 + b1), 1],
    )


def interval_row(case):
    lift = lift_interval(*case)
    ends = [*difference_interval(*case), *(lift or ())]
    return [*case, *map(text, ends), *([] if lift else ["", ""])]


def wilson_row(case):
    return [*case, *map(text, wilson_interval(*case))]


def pair_row(pair):
    x1, n1, x0, n0 = pair
    return [*pair, *map(text, [score_p(*pair), chance(*pair), chance(x0, n0, x1, n1)])]


def normal_rows():
    for i in range(-320, 1520, 8):
        z = mpf(i) / 40
        yield ["upper tail", float(z), text(erfc(mpf(float(z)) / sqrt(2)) / 2)]
    shares = [mpf(i) / 400 for i in range(1, 400)] + [mpf(10) ** -i for i in range(3, 11)]
    shares += [mpf(5) / 10000, mpf(9995) / 10000]
    for share in shares:
        double = float(share)
        if double != 0.5:
            yield ["quantile", repr(double), text(sqrt(2) * erfinv(2 * mpf(double) - 1))]


def power_gap(base, other, power, level, visitors):
    """How far the power at this size is above the one wanted, in standard deviations."""
    mean = (base + other) / 2
    without = sqrt(2 * mean * (1 - mean) / visitors)
    with_lift = sqrt((base * (1 - base) + other * (1 - other)) / visitors)
    wanted = sqrt(2) * erfinv(2 * fraction(power) / 100 - 1)
    return (abs(other - base) - critical(level) * without) - wanted * with_lift


def sample_size_rows():
    """Sizes by search on the power at a (fractional) size, lifts by search on the same."""
    powers = [50, 80, 90, 95, 99.9]
    position = 0
    for baseline in ["0.00001", "0.001", "0.05", "0.2", "0.5", "0.9", "0.999"]:
        for lift in ["-1", "-0.5", "-0.1", "-0.01", "0.0005", "0.01", "0.1", "0.5", "4"]:
            base, other = mpf(baseline), mpf(baseline) * (1 + mpf(lift))
            if other > 1:
                continue
            power, level = powers[position % 5], LEVELS[position % 7]
            position += 1
            size = exp(falling_zero(
                lambda s: -power_gap(base, other, power, level, exp(s)), mpf(-10), mpf(80), mpf(10) ** -40
            ))  # fmt: skip
            yield ["visitors", baseline, lift, "", power, level, text(size)]
    for baseline in ["0.00001", "0.001", "0.05", "0.2", "0.5", "0.9", "0.999"]:
        for visitors in [1, 30, 1000, 25000, 10**6, 10**9]:
            for direction in [1, -1]:
                base = mpf(baseline)
                power, level = powers[position % 5], LEVELS[position % 7]
                position += 1
                furthest = 1 - base if direction == 1 else base

                def lacking(t):
                    return -power_gap(base, base + direction * furthest * t, power, level, mpf(visitors))

                if lacking(mpf(1)) > 0:
                    found = ""
                else:
                    found = text(direction * furthest * falling_zero(lacking, mpf(0), mpf(1), mpf(10) ** -45) / base)
                name = "rise" if direction == 1 else "fall"
                yield [name, baseline, "", visitors, power, level, found]


def sample_ratio_rows():
    for share in ["0.5", "0.1", "0.3333", "0.01", "0.999"]:
        for all_visitors in [1, 10, 1000, 10300, 10**6, 10**9]:
            for deviations in [0, 0.7, 2.5, 3.29, 8, 30]:
                s = mpf(share)
                treatment = round(all_visitors * float(s) + deviations * (all_visitors * float(s) * (1 - float(s))) ** 0.5)
                treatment = min(all_visitors, treatment)
                control = all_visitors - treatment
                expected = [all_visitors * s, all_visitors * (1 - s)]
                chi = (treatment - expected[0]) ** 2 / expected[0] + (control - expected[1]) ** 2 / expected[1]
                yield [treatment, control, share, text(erfc(sqrt(chi / 2)))]


def write(name, header, rows):
    with open(FOLDER / f"{name}.csv", "w", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)
    print(name, file=sys.stderr)


def check_chances():
    for pair in [(2, 2, 0, 2), (56, 70, 48, 80), (5, 56, 0, 29), (36, 40, 16, 80), (130, 1000, 110, 1000)]:
        assert abs(chance(*pair) / chance_by_quadrature(*pair) - 1) < mpf(10) ** -20, pair


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
