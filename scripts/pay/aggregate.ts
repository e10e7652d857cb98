/*
 * From rows of the aijobs.net salary index to what groups of job ads advertise. Pure: no files, no
 * clock. The README beside this file says what the rows really are.
 */

import { percentile } from '../percentile.ts';

/** A row of the index, with the columns that are used here. */
export interface PayRow {
	readonly workYear: string;
	/** EN, MI, SE or EX. */
	readonly experience: string;
	/** FT, PT, CT or FL. */
	readonly employment: string;
	readonly title: string;
	/** US dollars a year, converted by the index. */
	readonly usd: number;
	/** ISO country code of the company. */
	readonly country: string;
	/** All columns but the pay, as one text: two rows of one ad have the same. */
	readonly attributes: string;
}

/** One job ad: a range, whose ends are the same where the index has one figure only. */
export interface Ad extends PayRow {
	readonly lowUsd: number;
	readonly highUsd: number;
	readonly midpointUsd: number;
}

/** Which ads count; what is left out is not asked about. */
export interface Group {
	readonly title: string;
	readonly country?: string;
	readonly experience?: string;
}

export type Reliability = 'ok' | 'thin' | 'too-small';

export interface Percentiles {
	readonly p10?: number;
	readonly p25?: number;
	readonly p50: number;
	readonly p75?: number;
	readonly p90?: number;
}

const COLUMNS = [
	'work_year',
	'experience_level',
	'employment_type',
	'job_title',
	'salary',
	'salary_currency',
	'salary_in_usd',
	'employee_residence',
	'remote_ratio',
	'company_location',
	'company_size',
] as const;

/**
 * The rows of the index's CSV file, in its order, which matters: the two rows of an ad are
 * neighbours. The index quotes no field; a file that does is refused.
 */
export function readRows(csv: string): PayRow[] {
	const [header = '', ...lines] = csv.split(/\r?\n/).filter((line) => line !== '');
	if (header !== COLUMNS.join(',')) {
		throw new Error(`The first line of the CSV file is not the index’s:\n${header}`);
	}
	return lines.map((line, index) => {
		const cells = line.split(',');
		const usd = Number(cells[6]);
		if (cells.length !== COLUMNS.length || line.includes('"') || !Number.isFinite(usd)) {
			throw new Error(`Line ${String(index + 2)} of the CSV file is not a row:\n${line}`);
		}
		const [workYear = '', experience = '', employment = '', title = ''] = cells;
		const attributes = cells.filter((_, column) => column !== 4 && column !== 6).join('|');
		return { workYear, experience, employment, title, usd, country: cells[9] ?? '', attributes };
	});
}

/**
 * Full-time ads, each once.
 *
 * Two neighbouring rows with the same attributes, the higher pay first (or the same pay), are the
 * top and the bottom of one ad's range. An ad that repeats another to the dollar is dropped.
 */
export function distinctAds(rows: readonly PayRow[]): Ad[] {
	const ads = new Map<string, Ad>();
	for (let index = 0; index < rows.length; index += 1) {
		const [top, next] = [rows[index], rows[index + 1]];
		if (top === undefined) break;
		const isPair = next?.attributes === top.attributes && top.usd >= next.usd;
		const lowUsd = isPair ? next.usd : top.usd;
		if (isPair) index += 1;
		if (top.employment !== 'FT') continue;
		const key = `${top.attributes}|${String(lowUsd)}|${String(top.usd)}`;
		const midpointUsd = (lowUsd + top.usd) / 2;
		if (!ads.has(key)) ads.set(key, { ...top, lowUsd, highUsd: top.usd, midpointUsd });
	}
	return [...ads.values()];
}

/** The midpoints of a group's ads, ascending, in US dollars a year. Titles must agree exactly. */
export function midpointsOf(ads: readonly Ad[], { title, country, experience }: Group): number[] {
	return ads
		.filter((ad) => ad.title === title)
		.filter((ad) => country === undefined || ad.country === country)
		.filter((ad) => experience === undefined || ad.experience === experience)
		.map(({ midpointUsd }) => midpointUsd)
		.sort((a, b) => a - b);
}

/** How far a group of this many ads can be trusted. */
export function reliabilityOf(n: number): Reliability {
	if (n >= 30) return 'ok';
	return n >= 10 ? 'thin' : 'too-small';
}

/** Whole dollars. Fewer than 5 ads give nothing, 5 to 9 only the median. */
export function percentilesOf(ascending: readonly number[]): Percentiles | undefined {
	if (ascending.length < 5) return undefined;
	const at = (share: number) => toWholeDollars(percentile(ascending, share));
	if (ascending.length < 10) return { p50: at(0.5) };
	return { p10: at(0.1), p25: at(0.25), p50: at(0.5), p75: at(0.75), p90: at(0.9) };
}

/** The nearest whole number, a half to the even one, as the published table was rounded. */
function toWholeDollars(value: number): number {
	const whole = Math.floor(value);
	const isHalf = value - whole === 0.5;
	return isHalf ? whole + (whole % 2) : Math.round(value);
}
