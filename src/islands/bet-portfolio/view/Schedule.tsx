import { dayFrom, dayInWords } from '../../../domain/day.ts';
import { Handover } from '../../_shared/Handover.tsx';
import { SelectField } from '../../_shared/SelectField.tsx';
import { fitsLink, writeLink } from '../core/query.ts';
import { scheduleOf } from '../core/schedule.ts';
import { RHYTHMS } from '../core/state.ts';
import type { PartProps } from './props.ts';

const load = () => import('./hand-over.ts');

const RHYTHM_WORDS = { '1': 'month', '3': 'three months', '6': 'six months' } as const;

/** The days to look again, of each bet and of all, as a list and for a calendar. */
export function Schedule({ counted, state, dispatch, write, today, pageUrl, frame }: PartProps) {
	const { board } = state;
	const { search, hash } = writeLink(state, { search: '', hash: '' });
	const link = fitsLink(board) ? pageUrl + search + hash : pageUrl;
	const days =
		today === undefined ? [] : scheduleOf(counted, board.rhythm, dayFrom(today), { write, link });
	return (
		<>
			<SelectField
				id="bet-portfolio-rhythm"
				label="Look at all bets every"
				value={board.rhythm}
				options={RHYTHMS.map((rhythm) => [rhythm, RHYTHM_WORDS[rhythm]] as const)}
				onChoice={(rhythm) => dispatch({ type: 'rhythm-chosen', rhythm })}
				hint="On a first Monday. No evidence speaks for one rhythm over another: take one that you will keep."
			/>
			{days.length > 0 && (
				<ol class="bet-portfolio-days">
					{days.map(({ uid, day, title }) => (
						<li key={uid}>
							<time dateTime={day}>{dayInWords(day)}</time> {title}
						</li>
					))}
				</ol>
			)}
			<Handover
				actions={
					frame
						? ([['copy', 'Copy the calendar file']] as const)
						: ([['save', 'Download for a calendar (.ics)']] as const)
				}
				load={load}
				run={(id, { handOverDays }) => handOverDays(id, days)}
			/>
		</>
	);
}
