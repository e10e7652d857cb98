/**
 * What a word can be in a date, one letter each: W weekday, M month, o ordinal, n day of the month,
 * N other number, y year, x numeric date, Q quarter or half, T today, S season or feast, U period,
 * B of “close of business”, u periods, m part of a day, t clock time, p preposition, I in or within,
 * r next, e end or first, f of, d article, w number in words, j or, & and.
 */
export const DATE_WORDS: readonly (readonly [letter: string, words: RegExp])[] = [
	['W', /^(?:mon|tues?|wed(?:nes)?|weds|thur?s?|fri|sat(?:ur)?|sun)(?:day)?$/],
	[
		'M',
		/^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/,
	],
	['o', /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)$/],
	['n', /^(?:0?[1-9]|[12]\d|3[01])$/],
	['y', /^(?:19|20)\d\d$/],
	[
		'x',
		/^(?:\d{4}-\d\d-\d\d|(?:0?[1-9]|[12]\d|3[01])([./])(?:0?[1-9]|[12]\d|3[01])\1(?:\d\d){1,2}|(?:0?[1-9]|1[0-2])\/(?:0?[1-9]|[12]\d|3[01])|(?:1[3-9]|2\d|3[01])\/(?:0?[1-9]|1[0-2]))$/,
	],
	['t', /^(?:\d{1,2}(?:[:.]\d\d)?(?:am|pm)|\d{1,2}:\d\d|noon|midnight|midday|lunchtime)$/],
	['N', /^\d{2,3}$/],
	['Q', /^(?:q[1-4]|h[12]|fy\d+)$/],
	[
		'T',
		/^(?:today|tonight|tomorrow|tommorow|tmrw|tmr|eod|cob|eow|eom|eoq|eoy|(?:year|month|quarter|week)-end)$/,
	],
	[
		'S',
		/^(?:easter|christmas|xmas|thanksgiving|halloween|diwali|ramadan|eid|holidays|summer|spring|autumn|winter)$/,
	],
	['U', /^(?:day|week|month|quarter|year|sprint|fall|weekend|half|fortnight|semester|term|morning)$/],
	['B', /^(?:play|business)$/],
	['u', /^(?:hours|days|weeks|months|quarters|years|sprints|fortnights)$/],
	['m', /^(?:afternoon|evening|night|lunch|am|pm)$/],
	['I', /^(?:in|within|inside)$/],
	['p', /^(?:by|on|at|before|for|come)$/],
	['r', /^(?:this|next|coming|following|upcoming)$/],
	['e', /^(?:end|start|beginning|middle|close|first|second|third|fourth|last|early|late|later|mid)$/],
	['f', /^of$/],
	['d', /^(?:the|an?)$/],
	['w', /^(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|couple|few|several)$/],
	['j', /^(?:-|–|\/|to|or)$/],
	['&', /^and$/],
];

/** Weekdays and months a misspelling is read as. */
export const LONG_NAMES =
	'tuesday wednesday thursday saturday friday january february september october november december tomorrow'.split(
		' ',
	);

/** Words that are dates only with a capital, a preposition or a number beside them. */
export const DOUBTFUL = /^(?:mon|wed|sat|sun|fri|mar|jan|dec|sep|may|march|august)$/;
