import { useState } from 'preact/hooks';
import { HandoverReport, SelectedText, useHandover } from '../../_shared/handover.tsx';
import * as core from '../core/index.ts';
import type { PartProps } from './SalaryPremium.tsx';

interface Props extends PartProps {
	/** The answer without emphasis. */
	sentence: string;
	low: core.Projection;
	high: core.Projection;
}

const FILE = 'salary-premium.csv';

/** What a reader can take away. In a frame nothing is saved or printed: hosts block both silently. */
export function Actions(props: Props) {
	const { state, inputs, premiums, sentence, low, high, pageUrl, embedUrl, frame } = props;
	const { report, copy, download } = useHandover();
	const [isEmbedOpen, openEmbed] = useState(false);
	const { search, hash } = core.writeLink(state, { search: '', hash: '' });
	const write = core.moneyWriter(inputs.currency, inputs.move.pay);
	const csv = () => core.csvOf(inputs, low, high, core.chosenName(state), premiums);
	const copySentence = () =>
		copy(
			`On ${write(core.exactly(inputs.move.pay))} a year: ${sentence} (${pageUrl})`,
			'Sentence copied.',
		);
	const copyLink = () =>
		copy(
			pageUrl + search + hash,
			hash
				? 'Link copied. Your figures stand after the # sign: no server sees them, whoever has the link does.'
				: 'Link copied.',
		);
	return (
		<>
			<div class="tool-actions">
				<button type="button" class="button-main" onClick={copySentence}>
					Copy the sentence
				</button>
				<button type="button" onClick={copyLink}>
					Copy link
				</button>
				{frame ? (
					<>
						<button type="button" onClick={() => copy(csv(), 'Table copied as CSV.')}>
							Copy CSV
						</button>
						<a class="button" href={pageUrl + search + hash} target="_blank" rel="noopener">
							Open the full page
						</a>
					</>
				) : (
					<>
						<button type="button" onClick={() => download(FILE, csv())}>
							Download CSV
						</button>
						<button type="button" onClick={() => print()}>
							Print
						</button>
						<button
							type="button"
							aria-expanded={isEmbedOpen}
							onClick={() => openEmbed(!isEmbedOpen)}
						>
							Embed this
						</button>
					</>
				)}
			</div>
			{isEmbedOpen && (
				<>
					<p class="tool-hint">Paste this into your page. It carries your choices, not your pay.</p>
					<SelectedText label="Code to embed" text={core.embedSnippet(embedUrl, pageUrl, search)} />
				</>
			)}
			<HandoverReport report={report} />
		</>
	);
}
