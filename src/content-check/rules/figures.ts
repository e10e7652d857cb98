import { type ClaimEntry, type ContentSet, pagesOf } from '../content-set.ts';
import { dayInWords } from '../../domain/day.ts';
import type { Fault } from '../fault.ts';
import { type Figure, figureOf, figuresIn, isBareYear, sameFigure } from '../figures.ts';
import type { Prose } from '../mdx.ts';

/**
 * Every number that prose writes in digits is one of its claim's.
 *
 * `<Claim>`, `<Evidence>` and `<SideNote claim>` name the claim; the nearest around the text counts.
 * `<Worked>` is ours and not checked. Bare years may stand anywhere. Attributes, link targets and
 * code are not prose; headings and captions are.
 */
export function figureFaults(set: ContentSet): Fault[] {
	return pagesOf(set).flatMap(({ file, body }) =>
		body.prose.flatMap((prose) => proseFaults(prose, file, set)),
	);
}

/**
 * A FAQ entry's question and short answer, and a tool's copy, may use their claims' figures; a
 * rule's reason also those of its sources' findings.
 */
export function copyFaults(set: ContentSet): Fault[] {
	const faults: Fault[] = [];
	for (const { file, copy } of set.guide.values()) {
		for (const [field, text] of Object.entries(copy)) {
			faults.push(...strayFigures(text, [], set).map((figure) => noFigures(file, field, figure)));
		}
	}
	for (const { file, question, short, claims } of set.faq.values()) {
		for (const [field, text] of Object.entries({ question, short })) {
			const stray = strayFigures(text, claims, set);
			faults.push(...stray.map((figure) => notAmong(file, field, figure, 'claims')));
		}
	}
	for (const { file, copy, evidence } of set.tools.values()) {
		for (const [field, text] of Object.entries(copy)) {
			const claims = field === 'description' ? [] : Object.values(evidence);
			for (const figure of strayFigures(text, claims, set)) {
				const isBare = field === 'description';
				faults.push(
					isBare ? noFigures(file, field, figure) : notAmong(file, field, figure, 'evidence'),
				);
			}
		}
	}
	for (const { file, why, claims, sources } of set.rules.values()) {
		const findings = sources.flatMap((id) => figuresIn(set.sources.get(id)?.finding ?? ''));
		const stray = strayFigures(why, claims, set).filter(
			(figure) => !findings.some((other) => sameFigure(figure, other)),
		);
		faults.push(...stray.map((figure) => notAmong(file, 'why', figure, 'claims')));
	}
	return faults;
}

/**
 * What law says has the figures and the days that its sources have found; a warning in short and a
 * check have none.
 */
export function lawFaults(set: ContentSet): Fault[] {
	const found = (sources: readonly string[]) =>
		sources.map((id) => set.sources.get(id)?.finding.replace(/\s+/g, ' ') ?? '').join(' ');
	const inRules = [...set.regulated.values()].flatMap(({ file, rules }) =>
		rules.flatMap(({ says, from, sources }) => {
			const findings = found(sources);
			const known = figuresIn(findings);
			const stray = strayFigures(says, [], set).filter(
				(figure) => !known.some((other) => sameFigure(figure, other)),
			);
			const isDay = /^\d{4}-\d\d-\d\d$/.test(from);
			return [
				...stray.map(({ raw }) => raw),
				...(isDay && !findings.includes(dayInWords(from)) ? [dayInWords(from)] : []),
			].map((figure) => ({
				file,
				fault: `a rule states ${figure}, which no finding of its sources has`,
				fix: 'name the source it is from, or correct it',
			}));
		}),
	);
	const bare = [
		...[...set.regulated.values()].map(({ file, inShort }) => ({ file, inShort })),
		...[...set.guardrails.values()].map(({ file, check }) => ({ file, check })),
	].flatMap(({ file, ...copy }) =>
		Object.entries(copy).flatMap(([field, text]) =>
			strayFigures(text, [], set).map((figure) => noFigures(file, field, figure)),
		),
	);
	return [...inRules, ...bare];
}

/** All the figures a claim states: its texts' and its quantities'. */
export function figuresOf(claim: ClaimEntry): Figure[] {
	const numbers = claim.quantities.flatMap(({ numbers }) => Object.values(numbers));
	return [...textsOf(claim).flatMap(figuresIn), ...numbers.map(figureOf)];
}

/** The texts of a claim that state its evidence. */
export function textsOf(claim: ClaimEntry): string[] {
	const notes = [...claim.for, ...claim.against].map(({ note }) => note);
	return [claim.statement, claim.verdictInShort, claim.fairVersion, ...notes];
}

function strayFigures(text: string, claims: readonly string[], set: ContentSet): Figure[] {
	const known = claims.flatMap((id) => set.claims.get(id) ?? []);
	if (known.some(({ readable }) => !readable)) return [];
	const allowed = known.flatMap(figuresOf);
	return figuresIn(text).filter(
		(figure) => !isBareYear(figure) && !allowed.some((other) => sameFigure(figure, other)),
	);
}

function proseFaults({ text, line, scope }: Prose, file: string, set: ContentSet): Fault[] {
	if (scope.kind === 'worked') return [];
	const claim = scope.kind === 'claim' ? set.claims.get(scope.id) : undefined;
	// A claim that is unknown or cannot be read is reported once, as that.
	if (scope.kind === 'claim' && !claim?.readable) return [];
	return strayFigures(text, claim === undefined ? [] : [claim.id], set).map((figure) => {
		if (claim === undefined || scope.kind !== 'claim') {
			const fault = `the figure ${figure.raw} stands in no <Claim>, <Evidence> or <Worked>: “${around(text, figure)}”`;
			const fix = 'write it as a word, or wrap the sentence in the one its figure is from';
			return { file, line, fault, fix };
		}
		const place = `<${scope.component} ${scope.component === 'SideNote' ? 'claim' : 'id'}="${claim.id}">`;
		const fault = `the figure ${figure.raw} stands in ${place}, and that claim has no ${figure.raw}: “${around(text, figure)}”`;
		const fix = `correct it (the claim has ${summary(claim)}), or state it with its source in ${claim.file}`;
		return { file, line, fault, fix };
	});
}

/** The figures of a claim in a message, each once. */
function summary(claim: ClaimEntry): string {
	const all = [...new Set(figuresOf(claim).map(({ raw }) => raw.replace(/^[+]/, '')))];
	return all.length === 0 ? 'no figures' : all.slice(0, 24).join(', ');
}

/** A few words on either side, to find the place by. */
function around(text: string, { raw, at }: Figure): string {
	const piece = text.slice(Math.max(0, at - 24), at + raw.length + 24);
	return piece.replace(/\s+/g, ' ').trim();
}

function noFigures(file: string, field: string, { raw }: Figure): Fault {
	const fault = `${field} has the figure ${raw}, and only a year may stand there`;
	return { file, fault, fix: 'write it as a word, or leave the figure to the text' };
}

function notAmong(file: string, field: string, { raw }: Figure, list: string): Fault {
	const fault = `${field} has the figure ${raw}, which no claim under ${list} has`;
	return { file, fault, fix: `add the claim it is from to ${list}, or write it as a word` };
}
