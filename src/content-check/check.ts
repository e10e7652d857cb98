import type { ContentSet } from './content-set.ts';
import { type Fault, inFileOrder } from './fault.ts';
import { type ContentFiles, parseContent, readContentFiles } from './read-content.ts';
import { anchorFaults } from './rules/anchors.ts';
import { changeFaults } from './rules/changes.ts';
import { componentFaults } from './rules/components.ts';
import { evidenceWeightFaults } from './rules/evidence-weight.ts';
import { copyFaults, figureFaults, lawFaults } from './rules/figures.ts';
import { linkFaults } from './rules/links.ts';
import { quantityFaults } from './rules/quantities.ts';
import { unknownReferences } from './rules/references.ts';
import { numberFaults, sharedCitations, unmarkedClaims, unusedSources } from './rules/register.ts';

/** Every rule that content must pass. Each is a pure function over the whole set. */
const RULES: readonly ((set: ContentSet) => Fault[])[] = [
	unknownReferences,
	componentFaults,
	figureFaults,
	copyFaults,
	lawFaults,
	quantityFaults,
	evidenceWeightFaults,
	changeFaults,
	numberFaults,
	unusedSources,
	sharedCitations,
	unmarkedClaims,
	anchorFaults,
	linkFaults,
];

/** All faults of the given files. */
export function checkFiles(files: ContentFiles): Fault[] {
	const { set, faults } = parseContent(files);
	return inFileOrder([...faults, ...RULES.flatMap((rule) => rule(set))]);
}

/** All faults of `src/content` below the project's root. */
export function checkContent(root: string): Fault[] {
	return checkFiles(readContentFiles(root));
}

/** Claims and laws whose `checkBy` lies before the given day (`2026-11-23`): somebody should look again. */
export function overdueClaims({ claims, regulated }: ContentSet, today: string): Fault[] {
	const overdue = [
		...[...claims.values()].map((claim) => ({ ...claim, what: 'claim' })),
		...[...regulated.values()].map((use) => ({ ...use, what: 'law' })),
	].filter(({ checkBy }) => checkBy !== '' && checkBy < today);
	return inFileOrder(
		overdue.map(({ file, checkBy, what }) => ({
			file,
			fault: `this ${what} was to be checked again by ${checkBy}`,
			fix: 'read its sources again, then set checkedOn and checkBy (and changes, if it changed)',
			severity: 'warning',
		})),
	);
}

/** Overdue claims of `src/content` below the project's root. */
export function overdueContent(root: string, today: string): Fault[] {
	return overdueClaims(parseContent(readContentFiles(root)).set, today);
}
