import { lettersOf } from './word-letters.ts';

/**
 * What a word can be in a date: W weekday, M month, o ordinal, n day of the month, y year, x numeric
 * date, t clock time, D glued duration, N other number, a am or pm, Z time zone, Q quarter or half,
 * T today, S season or feast, U period, R release, B of “close of business”, u periods, b business,
 * m part of a day, I in or within, p other preposition, r next, h this, e end or first, c
 * commencing, f of, d article, w number in words, j or, & and, F from, z now, i time.
 */
export const dateLetter = lettersOf(String.raw`
W (mon|tues?|wed(nes)?|weds|thur?s?|fri|sat(ur)?|sun)(day)?
M jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?
o ([1-9]|[12]\d|3[01])(st|nd|rd|th)
n 0?[1-9]|[12]\d|3[01]
y (19|20)\d\d
x (?!24/7)(\d{4}-\d\d-\d\d|(0?[1-9]|[12]\d|3[01])([./])(0?[1-9]|[12]\d|3[01])\4(\d\d){1,2}|(0?[1-9]|1[0-2])/(0?[1-9]|[12]\d|3[01])|(1[3-9]|2\d|3[01])/(0?[1-9]|1[0-2]))
t \d{1,2}([:.]\d\d)?(am|pm)|\d{1,2}:\d\d|noon|midnight|midday|lunch(time)?
D \d{1,3}-?(h|hrs?|days?|wks?|weeks?|mins?)
N \d{2,3}
a am|pm|o'clock
Z gmt|utc|bst|ist|c?e[sd]?t|p[sd]?t
Q q[1-4](fy\d+)?|h[12]|fy\d+|[1-4]q\d*|[qh][1-4]-\d+|[ck]w\d+
T today|tonight|tom+or+ow|tmrw|e[ou][dwmqy]|co[bp]|(year|month|quarter|week)-end|midweek
S easter|christmas|xmas|thanksgiving|diwali|ramadan|eid|holidays|weekend|summer|spring|autumn|winter
U day|week|month|quarter|year|sprint|fall|half|fortnight|semester|term|season|hour
R release|version|update|cycle
B play|business
u (minute|min|hour|hr|day|week|wk|month|quarter|year|yr|sprint|fortnight|weekend)s|min
b business|working|calendar|full|short|more|work
m morning|afternoon|evening|night|eve
I in|within|inside
p by|on|at|before|for|during|over
r next|coming|following|upcoming
h this
e end|start|beginning|middle|close|first|second|third|fourth|last|final|early|late|later|mid|new|fiscal
c w/[ce]|commencing|beginning
f of
d the|an?|our
w one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|sixty|ninety|couple|few|several
j -|–|/|to|or
& and
F from
z now
i time`);

/** Weekdays and months a misspelling is read as. */
export const LONG_NAMES =
	'tuesday wednesday thursday saturday friday january february september october november december tomorrow'.split(
		' ',
	);

/** Words that are dates only with a capital, a preposition or a number beside them. */
export const DOUBTFUL = /^(?:mon|wed|sat|sun|fri|mar|jan|dec|sep|may|march|august)$/;
