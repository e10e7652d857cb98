import { formatPercent } from '../../../domain/percent.ts';
import type { CountedBet } from './counted.ts';
import { readShare } from './read-bet.ts';
import { readEvidence, type Tested } from './tested.ts';

export type Prompt = 'keep' | 'learn' | 'retire';

/** The rules in the order in which they are asked: the first that holds decides. */
export const RULES = [
	{
		id: 'loses',
		prompt: 'retire',
		says: 'Chance times value is less than the bet still costs.',
	},
	{
		id: 'missed',
		prompt: 'retire',
		says: 'The whole 95% interval of what was counted lies below the bar.',
	},
	{
		id: 'met',
		prompt: 'keep',
		says: 'The whole interval lies at or above the bar.',
	},
	{
		id: 'open',
		prompt: 'learn',
		says: 'The bar lies inside the interval: count more, once, against the same bar.',
	},
	{
		id: 'unread',
		prompt: 'learn',
		says: 'There is no bar, or nothing was counted: write both down before the review.',
	},
] as const satisfies readonly { id: string; prompt: Prompt; says: string }[];
type RuleId = (typeof RULES)[number]['id'];

/** What the rules make of a bet. */
export interface Reviewed {
	readonly prompt: Prompt;
	readonly rule: RuleId;
	/** Why, with the bet’s figures; figures stand between asterisks. */
	readonly reason: string;
}

/**
 * Keep, learn or retire: what `RULES` say of a bet. The evidence counts only against a bar, and the
 * bar is a share in percent that was to be reached.
 *
 * @param write Sums of the board’s currency in words.
 */
export function reviewOf(
	{ bet, stake, mean }: CountedBet,
	write: (units: number) => string,
): Reviewed {
	const tested = readEvidence(bet.good.evidence);
	const counted = typeof tested === 'object' ? tested : undefined;
	const bar = readShare(bet.good.bar);
	const rule = ruleFor(mean, counted, bar);
	const { prompt } = RULES.find(({ id }) => id === rule) ?? RULES[4];
	return { prompt, rule, reason: reasonOf(rule) };

	function reasonOf(id: RuleId): string {
		const [figures, height] = [counted?.figures ?? '', bar === undefined ? '' : formatPercent(bar)];
		switch (id) {
			case 'loses': {
				const gain = write(stake.chance * stake.value);
				return `Chance times value is *${gain}*, and it still costs *${write(stake.cost)}*.`;
			}
			case 'missed':
				return `Counted so far: *${figures}*. All of that is below the bar of *${height}*.`;
			case 'met':
				return `Counted so far: *${figures}*. None of that is below the bar of *${height}*.`;
			case 'open':
				return `Counted so far: *${figures}*. The bar of *${height}* lies inside. Count more, once, against the same bar.`;
			case 'unread':
				return counted
					? `Counted so far: *${figures}*. There is no bar to hold it to.`
					: `Nothing is counted yet${bar === undefined ? ', and there is no bar' : ` against the bar of *${height}*`}.`;
		}
	}
}

function ruleFor(mean: number, counted: Tested | undefined, bar: number | undefined): RuleId {
	// A last digit of rounding loses nobody a bet that breaks even.
	if (mean < -1e-6) return 'loses';
	if (!counted || bar === undefined) return 'unread';
	const { low = 0, high = 0 } = counted.interval;
	if (high < bar) return 'missed';
	return low >= bar ? 'met' : 'open';
}

/** How a bet’s review day lies to today. Where it is not known what day it is, every day lies ahead. */
export function whenDue(
	review: number | undefined,
	today: number | undefined,
): 'unset' | 'passed' | 'today' | 'ahead' {
	if (review === undefined) return 'unset';
	if (today === undefined || review > today) return 'ahead';
	return review < today ? 'passed' : 'today';
}
