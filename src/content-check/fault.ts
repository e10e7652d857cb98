/** Something in `src/content` that a reader would stumble over, and what to do about it. */
export interface Fault {
	/** From the project's root: `src/content/claims/pay-premium.yaml`. */
	readonly file: string;
	/** Line in the file, where one is known. */
	readonly line?: number | undefined;
	/** What is wrong, without a full stop. */
	readonly fault: string;
	/** What to do, without a full stop. */
	readonly fix: string;
	/** A warning is printed and stops nothing. */
	readonly severity?: 'error' | 'warning';
}

export const isError = (fault: Fault): boolean => fault.severity !== 'warning';

/** `src/content/claims/x.yaml: fault. Fix: what to do.` on one line. */
export function formatFault({ file, line, fault, fix, severity }: Fault): string {
	const place = line === undefined ? file : `${file}:${line}`;
	const kind = severity === 'warning' ? 'warning: ' : '';
	return `${place}: ${kind}${fault}. Fix: ${fix}.`;
}

/** By file, then by line, so that a list reads in the order of the files. */
export function inFileOrder(faults: readonly Fault[]): Fault[] {
	return [...faults].sort(
		(a, b) => a.file.localeCompare(b.file, 'en') || (a.line ?? 0) - (b.line ?? 0),
	);
}
