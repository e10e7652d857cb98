import { shareActions, type ShareAction } from '../../_shared/handover-actions.ts';
import { Handover } from '../../_shared/Handover.tsx';
import type { PartProps } from './props.ts';

const ACTIONS = [
	['sentence', 'Copy the sentence'],
	['link', 'Copy link'],
] as const;
const IN_FRAME = [['csv', 'Copy CSV']] as const;
const IN_PAGE = [
	['table', 'Download CSV'],
	['board', 'Save the board'],
	['print', 'Print'],
	['embed', 'Embed this'],
] as const;
export type TakeAwayAction =
	(typeof ACTIONS | typeof IN_FRAME | typeof IN_PAGE)[number][0] | ShareAction;

const load = () => import('./hand-over.ts');

/** What a reader can take away: sentence, link, table, file, picture. */
export function TakeAway(props: PartProps & { sentence: string }) {
	const { frame } = props;
	return (
		<Handover
			actions={[...ACTIONS, ...shareActions(frame), ...(frame ? IN_FRAME : IN_PAGE)]}
			load={load}
			run={(id, { handOver }) => handOver(id, props)}
		/>
	);
}
