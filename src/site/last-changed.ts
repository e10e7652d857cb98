import { claimById, type ClaimEntry } from './claims.ts';
import type { FaqEntry } from './faq.ts';
import type { GuideEntry } from './guide.ts';
import type { ToolEntry } from './tools.ts';

/*
 * The day a reader's copy of something went out of date, from content and never from the clock: the
 * newest of the day it was published or checked and the days on which it changed.
 */

/** The newest of some days, `YYYY-MM-DD`. @throws when there is none. */
export function newest(days: readonly string[]): string {
	const last = [...days].sort().at(-1);
	if (last === undefined) throw new Error('newest: expected at least one day.');
	return last;
}

const changedOn = (entry: { data: { changes: readonly { on: string }[] } }) =>
	entry.data.changes.map(({ on }) => on);

export function guideDay(entry: GuideEntry): string {
	return newest([entry.data.published, ...changedOn(entry)]);
}

export function claimDay(claim: ClaimEntry): string {
	return newest([claim.data.checkedOn, ...changedOn(claim)]);
}

/** A question has no day of its own: its answer is as old as the claims it rests on, or the first edition. */
export async function faqDay(entry: FaqEntry): Promise<string> {
	return newest([FIRST_EDITION, ...changedOn(entry), ...(await claimDays(entry.data.claims))]);
}

export async function toolDay(tool: ToolEntry): Promise<string> {
	const claims = Object.values(tool.data.evidence);
	return newest([FIRST_EDITION, ...changedOn(tool), ...(await claimDays(claims))]);
}

/** As CHANGELOG.md has it. */
const FIRST_EDITION = '2026-11-23';

const claimDays = async (ids: readonly string[]) =>
	(await Promise.all(ids.map(claimById))).map(claimDay);
