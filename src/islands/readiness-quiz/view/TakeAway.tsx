import { shareActions, type ShareAction } from '../../_shared/handover-actions.ts';
import { Handover } from '../../_shared/Handover.tsx';
import type { Item } from '../core/items.ts';
import type { TruthResult } from '../core/scoring.ts';
import type { TruthNames } from '../core/wording.ts';
import type { ViewProps } from './props.ts';

export interface TakeAwayProps extends ViewProps {
	results: readonly TruthResult[];
	steps: readonly Item[];
	names: TruthNames;
	done: readonly string[];
}

const ACTIONS = [
	['link', 'Copy link to this result'],
	['markdown', 'Copy the plan'],
] as const;
const FILES = [
	['file', 'Download the plan'],
	['reminder', 'Remind me in 90 days'],
	['print', 'Print'],
] as const;
export type TakeAwayAction = (typeof ACTIONS | typeof FILES)[number][0] | ShareAction;

const load = () => import('./hand-over.ts');

/** What a reader can take away: link, plan, reminder, print. */
export function TakeAway(props: TakeAwayProps) {
	return (
		<Handover
			actions={[...ACTIONS, ...shareActions(props.frame), ...(props.frame ? [] : FILES)]}
			load={load}
			run={(id, { handOver }) => handOver(id, props)}
		/>
	);
}
