import IntervalBar from '../../../components/IntervalBar.tsx';
import { Marked } from '../../_shared/Marked.tsx';
import { Section } from '../../_shared/Section.tsx';
import { sharesOf, targetOf } from '../core/mix.ts';
import { CLASS_NAMES } from '../core/names.ts';
import { moveWords } from '../core/sentences.ts';
import { BET_CLASSES } from '../core/state.ts';
import { MixFields } from './MixFields.tsx';
import type { PartProps } from './props.ts';

const SCALE = { min: 0, max: 100 };

/** How the money still to be spent is shared out: the dot is the share, the line the target. */
export function ShareRows(props: PartProps) {
	const { counted, state, sourceMix, write, frame, isSettled } = props;
	const { mix } = targetOf(state.board, sourceMix.mix);
	const shares = sharesOf(counted.bets, mix);
	if (!shares) return null;
	return (
		<Section {...{ frame, isSettled }} title="Shares of the cost">
			<dl class="tool-rows bet-portfolio-shares">
				{BET_CLASSES.map((kind) => {
					const [now, target] = [Math.round(shares.now[kind]), Math.round(mix[kind])];
					const figures = `${now}%, target ${target}%`;
					return (
						<div key={kind}>
							<dt>
								{CLASS_NAMES[kind]} <span>{figures}</span>
							</dt>
							<dd>
								<IntervalBar
									interval={{ low: 0, high: shares.now[kind] }}
									scale={SCALE}
									mark={mix[kind]}
									text={`${CLASS_NAMES[kind]}: ${figures}`}
								/>
							</dd>
						</div>
					);
				})}
			</dl>
			<p class="tool-fact">
				<Marked text={moveWords(shares, write)} />
			</p>
			<MixFields {...props} />
		</Section>
	);
}
