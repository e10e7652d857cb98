"""Intervals by definition: the supposed value that a score test just rejects."""

from mpmath import exp, inf, log, mpf

from search import critical, falling_zero


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
