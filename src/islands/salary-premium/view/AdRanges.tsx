import IntervalBar from '../../../components/IntervalBar.tsx';
import { sharedScale } from '../../../domain/interval-labels.ts';
import { mapInterval } from '../../../domain/interval.ts';
import { groupDigits } from '../../../domain/money-format.ts';
import { exactly } from '../../../domain/exact.ts';
import { toDraw } from '../core/draw.ts';
import { placeAmong } from '../core/pay-range.ts';
import type { PartProps } from './props.ts';

const usd = (dollars: number) => `$${groupDigits(String(Math.round(dollars)), false)}`;

/** Where the pay stands among ranges that employers advertise. In US dollars only: nothing is converted. */
export function AdRanges({ adRanges, inputs }: PartProps) {
	const dollars = toDraw(exactly(inputs.move.pay), inputs.currency);
	const scale = sharedScale([
		dollars,
		...adRanges.flatMap(({ percentiles: p }) => [p?.p10, p?.p50, p?.p90]),
	]);
	return (
		<>
			{inputs.currency.code === 'USD' ? (
				<>
					<p class="tool-hint">
						Middle of the range in each full-time job ad, base pay in US dollars. The band holds
						eight in ten ads, the dot is the middle one, the line is you.
					</p>
					<dl class="tool-rows">
						{adRanges.map((range) => {
							const { group, n, reliability, percentiles: p } = range;
							const place = placeAmong(dollars, range);
							const says = place
								? `${usd(dollars)} is ${place}${reliability === 'thin' ? ' (few ads: a rough guide)' : ''}`
								: 'too few ads to say';
							const interval = { low: p?.p10, central: p?.p50, high: p?.p90 };
							return (
								<div key={group}>
									<dt>
										{group}{' '}
										<span>
											n = {n}: {says}
										</span>
									</dt>
									{p && (
										<dd>
											<IntervalBar
												interval={interval}
												scale={scale}
												labels={mapInterval(interval, usd)}
												mark={dollars}
												text={`${group}: middle ${usd(p.p50)}${p.p10 && p.p90 ? `, eight in ten ads from ${usd(p.p10)} to ${usd(p.p90)}` : ''}`}
											/>
										</dd>
									)}
								</div>
							);
						})}
					</dl>
				</>
			) : (
				<p class="tool-hint">
					Advertised ranges are known in US dollars only, and nothing is converted here.
				</p>
			)}
		</>
	);
}
