import { type ContentSet, scalesOf } from '../content-set.ts';
import type { Fault } from '../fault.ts';

/** The source article's claims are numbered 1 to this. */
const REGISTER_SIZE = 45;

/** Numbers given twice, and numbers of the register that no claim has. */
export function numberFaults(set: ContentSet): Fault[] {
	const holders = new Map<number, string>();
	const faults: Fault[] = [];
	for (const { id, file, number } of set.claims.values()) {
		if (number === undefined) continue;
		const holder = holders.get(number);
		if (holder === undefined) holders.set(number, id);
		else {
			const fault = `number ${String(number)} belongs to ${holder} already`;
			faults.push({ file, fault, fix: 'give it the number it has in the register' });
		}
	}
	if (!areReadable(set)) return faults;
	const missing = Array.from({ length: REGISTER_SIZE }, (_, index) => index + 1).filter(
		(number) => !holders.has(number),
	);
	if (missing.length > 0) {
		const fault = `no claim has the number ${missing.join(', ')}`;
		faults.push({
			file: 'src/content/claims',
			fault,
			fix: 'write the claim; numbers are never dropped',
		});
	}
	return faults;
}

/** What no claim has can only be said where all claims are read. */
function areReadable({ claims }: ContentSet): boolean {
	return [...claims.values()].every(({ readable }) => readable);
}

/** Every source stands behind something the site says. */
export function unusedSources(set: ContentSet): Fault[] {
	if (!areReadable(set)) return [];
	const used = new Set([
		...[...set.claims.values()].flatMap((claim) => [
			...[...claim.for, ...claim.against].flatMap(({ sources }) => sources),
			...claim.quantities.map(({ source }) => source),
		]),
		...[...set.rules.values(), ...set.guardrails.values()].flatMap(({ sources }) => sources),
		...[...set.regulated.values()].flatMap(({ rules }) => rules.flatMap(({ sources }) => sources)),
		...scalesOf(set).map(({ source }) => source),
	]);
	return [...set.sources.values()]
		.filter(({ id }) => !used.has(id))
		.map(({ file }) => ({
			file,
			fault: 'nothing uses this source',
			fix: 'name it under the sources of a note, a quantity or a rule, or delete the file',
		}));
}

/** A reader must be able to tell two sources apart by how they are cited. */
export function sharedCitations({ sources }: ContentSet): Fault[] {
	const holders = new Map<string, string>();
	const faults: Fault[] = [];
	for (const { id, file, cite } of sources.values()) {
		const holder = holders.get(cite);
		if (holder === undefined) holders.set(cite, id);
		else if (cite !== '') {
			const fault = `cite “${cite}” belongs to ${holder} already`;
			faults.push({ file, fault, fix: 'add what tells them apart, in two words' });
		}
	}
	return faults;
}

/** Every claim is marked by `<Claim id>` in the text of its own chapter. */
export function unmarkedClaims(set: ContentSet): Fault[] {
	const faults: Fault[] = [];
	for (const claim of set.claims.values()) {
		const chapter = set.guide.get(claim.chapter);
		const isMarked = chapter?.body.components.some(
			({ name, attributes }) => name === 'Claim' && attributes.id === claim.id,
		);
		// A chapter that is unknown or cannot be read is reported as that.
		if (!chapter?.readable || isMarked) continue;
		const fault = `${chapter.file} never marks this claim`;
		faults.push({
			file: claim.file,
			fault,
			fix: `write <Claim id="${claim.id}"> there, where the text states it`,
		});
	}
	return faults;
}
