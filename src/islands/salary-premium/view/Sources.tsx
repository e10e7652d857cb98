import { PremiumRow, premiumScale } from './PremiumRow.tsx';
import type { PartProps } from './props.ts';

/** The same pay under every source's premium, side by side and never averaged. */
export function Sources({ premiums, inputs }: PartProps) {
	const scale = premiumScale(premiums);
	return (
		<>
			<p class="tool-hint">
				They measure different things for different people, so they are set side by side and never
				averaged. None of them shows that the title is the cause.
			</p>
			{[false, true].map((others) => (
				<div key={String(others)}>
					<h3>About {others ? 'other jobs' : 'product managers'}</h3>
					<dl class="tool-rows">
						{premiums
							.filter(({ isOther = false }) => isOther === others)
							.map((premium) => (
								<PremiumRow key={premium.id} {...{ premium, inputs, scale }}>
									. {premium.basis}. {premium.covers}. <a href={premium.url}>{premium.source}</a>
								</PremiumRow>
							))}
					</dl>
				</div>
			))}
		</>
	);
}
