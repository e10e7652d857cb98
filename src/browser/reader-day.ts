/** The day it is where the reader is, `YYYY-MM-DD`, at a moment. */
export function readerDay(moment: Date): string {
	const local = new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000);
	return local.toISOString().slice(0, 10);
}
