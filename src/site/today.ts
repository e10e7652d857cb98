/**
 * The day the site is built, `YYYY-MM-DD` in UTC. It is part of what a page says: a check that is
 * overdue, a promotion that runs, until when `security.txt` holds. So it is the real day, unless
 * `BUILD_DATE` names another, or `SOURCE_DATE_EPOCH` does in seconds, as reproducible builds agree on.
 * `build.json` says the day: with it the same commit gives the same bytes on any later day.
 */
export const buildDay: string = buildDayOf(process.env, new Date());

/** @throws {RangeError} when either is set to what is no day. */
export function buildDayOf(settings: Readonly<Record<string, string | undefined>>, now: Date) {
	const { BUILD_DATE: day, SOURCE_DATE_EPOCH: seconds } = settings;
	if (day !== undefined) {
		if (!isDay(day)) throw new RangeError(`BUILD_DATE: expected YYYY-MM-DD, received ${day}.`);
		return day;
	}
	if (seconds === undefined) return now.toISOString().slice(0, 10);
	if (!/^\d{1,11}$/.test(seconds))
		throw new RangeError(`SOURCE_DATE_EPOCH: expected seconds since 1970, received ${seconds}.`);
	return new Date(Number(seconds) * 1000).toISOString().slice(0, 10);
}

/** A day that the calendar has: the 30th of February is none. */
function isDay(text: string): boolean {
	const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
