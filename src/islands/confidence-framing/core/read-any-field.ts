import { dayFrom, dayInWords, weekdayOf } from '../../../domain/day.ts';
import { readTime } from './delivery/typed-time.ts';
import { FIELDS, readField, type FieldName, type Read } from './fields.ts';

/** Reads a text for any field, the times of a plan among them. Never throws. */
export function readAnyField(name: FieldName, text: string): Read {
	if (FIELDS[name].kind !== 'time' || !text.trim()) return readField(name, text);
	const read = readTime(text);
	if (typeof read === 'string') return { error: read };
	if (read.kind === 'day')
		return { echo: `${weekdayOf(read.day)} ${dayInWords(dayFrom(read.day))}` };
	return name === 'start' ? { error: 'Enter a day, such as 9 March 2027.' } : {};
}
