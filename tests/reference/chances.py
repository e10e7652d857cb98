"""P-values, and the chance that one rate is above the other."""

from mpmath import betainc, erfc, exp, loggamma, mp, mpf, quad, sqrt


def score_p(x1, n1, x0, n0):
    pooled = mpf(x1 + x0) / (n1 + n0)
    variance = pooled * (1 - pooled) * (mpf(1) / n1 + mpf(1) / n0) * (n1 + n0) / (n1 + n0 - 1)
    apart = mpf(x1) / n1 - mpf(x0) / n0
    return erfc(abs(apart) / sqrt(2 * variance)) if variance > 0 else mpf(1)


def log_beta(a, b):
    return loggamma(a) + loggamma(b) - loggamma(a + b)


def first_term(i, a1, b1, a0, b0):
    """Term i of Evan Miller's sum for P(treatment > control), which has terms 0 to a1 - 1."""
    return exp(log_beta(a0 + i, b0 + b1) - log_beta(1 + i, b1) - log_beta(a0, b0)) / (b1 + i)


def growth(i, a1, b1, a0, b0):
    """Term i + 1 over term i: above 1 up to some i, and below from there on."""
    return (a0 + i) * (b1 + i) / ((a0 + b0 + b1 + i) * (1 + i))


def all_terms(*parameters):
    total = value = first_term(mpf(0), *parameters)
    for i in range(int(parameters[0]) - 1):
        value *= growth(i, *parameters)
        total += value
    return total


def terms_that_matter(*parameters):
    """From the largest term, or the last one if that is still rising, to both sides."""
    low, last = 0, int(parameters[0]) - 1
    high = last
    while low < high:
        middle = (low + high) // 2
        low, high = (middle + 1, high) if growth(middle, *parameters) >= 1 else (low, middle)
    total = peak = value = first_term(mpf(low), *parameters)
    i = low
    while i > 0 and value > total * mpf(10) ** -26:
        i -= 1
        value /= growth(i, *parameters)
        total += value
    value, i = peak, low
    while i < last and value > total * mpf(10) ** -26:
        value *= growth(i, *parameters)
        i += 1
        total += value
    return total


def breadth(a1, b1, a0, b0):
    """About how many terms matter."""
    odds = a0 / b0
    relative = 1 / a0 + 1 / b0 + 1 / (b1 * odds)
    return min(a1, 24 * (b1 * odds * relative**0.5 + 1))


def chance(x1, n1, x0, n0):
    """P(treatment > control), by whichever of the sum's four forms has few enough terms.

    Conversions and failures may be swapped if the arms are too, and the chance of the contrary may
    be taken from 1, which needs all terms and digits to spare.
    """
    a1, b1, a0, b0 = (mpf(count + 1) for count in (x1, n1 - x1, x0, n0 - x0))
    forms = [(a1, b1, a0, b0), (b0, a0, b1, a1)]
    contrary = [(a0, b0, a1, b1), (b1, a1, b0, a0)]
    narrowest = min(forms, key=lambda form: breadth(*form))
    shortest = min(forms + contrary, key=lambda form: form[0])
    if 3 * shortest[0] < breadth(*narrowest):
        with mp.workdps(400):
            total = all_terms(*shortest)
            return total if shortest in forms else 1 - total
    with mp.workdps(40):
        return terms_that_matter(*narrowest)


def chance_by_quadrature(x1, n1, x0, n0):
    """The same from the definition, for counts that allow it; must agree with `chance`."""
    a1, b1, a0, b0 = x1 + 1, n1 - x1 + 1, x0 + 1, n0 - x0 + 1
    scale = exp(-log_beta(mpf(a1), mpf(b1)))
    return quad(
        lambda p: scale * p ** (a1 - 1) * (1 - p) ** (b1 - 1) * betainc(a0, b0, 0, p, regularized=True),
        [0, mpf(a1) / (a1 + b1), 1],
    )


def check_chances():
    for pair in [(2, 2, 0, 2), (56, 70, 48, 80), (5, 56, 0, 29), (36, 40, 16, 80), (130, 1000, 110, 1000)]:
        right = chance_by_quadrature(*pair)
        assert abs(chance(*pair) / right - 1) < mpf(10) ** -20, pair
        a1, b1, a0, b0 = (mpf(count + 1) for count in (pair[0], pair[1] - pair[0], pair[2], pair[3] - pair[2]))
        for form in [(a1, b1, a0, b0), (b0, a0, b1, a1)]:
            assert abs(all_terms(*form) / right - 1) < mpf(10) ** -20, pair
            assert abs(terms_that_matter(*form) / right - 1) < mpf(10) ** -20, pair
        for form in [(a0, b0, a1, b1), (b1, a1, b0, a0)]:
            assert abs((1 - all_terms(*form)) / right - 1) < mpf(10) ** -20, pair
