"""One week under two models, for translator.csv: intervals by definition, the sums by hand.

Intervals are those of `intervals.py`. What F1 leaves open is found from precision (recall =
F1 * P / (2P - F1)) at its two ends, which is not how the code does it; cases where every other case
would be flagged are left out.

/usr/bin/python3 tests/reference/translator.py > tests/reference/translator.csv
"""

from random import Random

from mpmath import mpf, sqrt

from intervals import difference_interval, lift_interval
from search import text

random = Random(8)
HEAD = (
    "beforeCaught,beforeFalse,beforeMissed,beforeCases,afterCaught,afterFalse,afterMissed,afterCases,"
    "volume,share,minutes,hourCost,missCost,level,"
    "cutLow,cutHigh,missedLow,missedHigh,hoursLow,hoursHigh,net,netLow,netHigh,f1,mostFalse,mostMissed"
)


def week(counts, volume, share, minutes, hour, miss, level):
    caught0, false0, missed0, cases0, caught1, false1, missed1, cases1 = counts
    real = mpf(volume) * mpf(share) / 100
    others = mpf(volume) - real
    others0, others1 = cases0 - caught0 - missed0, cases1 - caught1 - missed1
    rate0, rate1 = mpf(false0) / others0, mpf(false1) / others1
    cut_low, cut_high = lift_interval(false1, others1, false0, others0, level)
    before = others * rate0
    hours = [before * end * minutes / 60 for end in (cut_low, rate1 / rate0 - 1, cut_high)]
    lost0, lost1 = mpf(missed0) / (caught0 + missed0), mpf(missed1) / (caught1 + missed1)
    low, high = difference_interval(missed1, caught1 + missed1, missed0, caught0 + missed0, level)
    missed = [real * end for end in (low, lost1 - lost0, high)]
    saved, paid = [-mpf(hour) * end for end in hours], [-mpf(miss) * end for end in missed]
    net = saved[1] + paid[1]
    net_low = net - sqrt((saved[1] - saved[2]) ** 2 + (paid[1] - paid[2]) ** 2)
    net_high = net + sqrt((saved[0] - saved[1]) ** 2 + (paid[0] - paid[1]) ** 2)
    caught, false, misses = real * (1 - lost1), others * rate1, real * lost1
    precision, recall = caught / (caught + false), 1 - lost1
    f1 = 2 * precision * recall / (precision + recall)
    lowest = f1 / (2 - f1)
    # At the lowest precision everything real is caught; at a precision of 1 nothing is flagged falsely.
    most_false = real * (1 - lowest) / lowest
    if most_false > others:
        return None
    most_missed = real * (1 - f1 * 1 / (2 * 1 - f1))
    figures = (cut_low, cut_high, *missed[::2], *hours[::2], net, net_low, net_high, f1, most_false, most_missed)
    return ",".join(map(str, (*counts, volume, share, minutes, hour, miss, level))) + "," + ",".join(map(text, figures))


def model():
    real, others = random.randint(5, 6000), random.randint(50, 200_000)
    caught = random.randint(1, real)
    false = random.randint(1, min(others - 1, 2000))
    return caught, false, real - caught, real + others


print(HEAD)
print(week((4600, 870, 400, 100_000, 4550, 670, 450, 100_000), 100_000, "5", 12, 30, 60, 95))
left = 60
while left:
    line = week(
        model() + model(),
        random.choice((100, 20_000, 1_000_000)),
        random.choice(("0.1", "2.5", "5", "30")),
        random.choice((1, 12, 45)),
        random.choice((0, 30, 75)),
        random.choice((0, 60, 1000)),
        random.choice((80, 95, 99)),
    )
    if line:
        left -= 1
        print(line)
