"""The normal distribution, sample sizes and sample ratios, with the cases they are asked for."""

from cases import LEVELS
from mpmath import erfc, erfinv, exp, mpf, sqrt

from search import critical, falling_zero, fraction, text


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
