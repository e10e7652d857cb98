"""Digits, levels and the one search that all references use."""

from mpmath import erfinv, inf, isinf, mp, mpf, nstr, sqrt

mp.dps = 60
DIGITS = 22
TINY = mpf(10) ** -45


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
