import { shareActions, type ShareAction } from '../../_shared/handover-actions.ts';
import { Handover } from '../../_shared/Handover.tsx';
import type { RegulatedUse } from '../core/regulated.ts';
import type { ViewProps } from './props.ts';

export interface TakeAwayProps extends ViewProps {
	/** Those that were ticked. */
	readonly laws: readonly RegulatedUse[];
	readonly sentence: string;
}

const ACTIONS = [
	['markdown', 'Copy as Markdown'],
	['link', 'Copy link'],
] as const;
const FILES = [
	['file', 'Download Markdown'],
	['print', 'Print'],
] as const;
export type TakeAwayAction = (typeof ACTIONS | typeof FILES)[number][0] | ShareAction;

const load = () => import('./hand-over.ts');

/** What a reader can take away: Markdown, a link that holds the brief, a file, paper. */
export function TakeAway(props: TakeAwayProps) {
	return (
		<Handover
			actions={[...ACTIONS, ...shareActions(props.frame), ...(props.frame ? [] : FILES)]}
			load={load}
			run={(id, { handOver }) => handOver(id, props)}
		/>
	);
}
