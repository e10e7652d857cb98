import { useState } from 'preact/hooks';

interface Report {
	readonly message: string;
	/** Text to copy by hand, where the browser does not let us. */
	readonly byHand?: string;
}

const BLOCKED = 'Copying is blocked here. The text is selected below: copy it from there.';

/** Hands text over to the reader: to the clipboard, or as a file. Says what became of it in `HandoverReport`. */
export function useHandover() {
	const [report, setReport] = useState<Report>({ message: '' });
	return {
		report,
		async copy(text: string, done: string) {
			try {
				await navigator.clipboard.writeText(text);
				setReport({ message: done });
			} catch {
				// No permission, no secure context, or a sandboxed frame.
				setReport({ message: BLOCKED, byHand: text });
			}
		},
		download(name: string, text: string) {
			const link = document.createElement('a');
			link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
			link.download = name;
			link.click();
			setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
			setReport({ message: `Saved as ${name}.` });
		},
	};
}

/** Says what was copied or saved; where that was blocked, shows the text selected. */
export function HandoverReport({ report: { message, byHand } }: { report: Report }) {
	return (
		<>
			<p class="tool-hint no-print" role="status">
				{message}
			</p>
			{byHand && <SelectedText label="To copy by hand" text={byHand} />}
		</>
	);
}

/** Text in a field, selected as soon as it shows. */
export function SelectedText({ label, text }: { label: string; text: string }) {
	return (
		<textarea
			class="tool-copy no-print"
			aria-label={label}
			readonly
			rows={4}
			value={text}
			ref={(area) => area?.select()}
		/>
	);
}
