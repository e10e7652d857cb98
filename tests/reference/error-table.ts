import { largestErrors } from './largest-errors.ts';

/** Prints the table of `src/domain/proportion/README.md`: `node tests/reference/error-table.ts`. */
const rows = largestErrors().map(
	({ method, cases, error, per, tolerance }) =>
		`| ${method} | ${cases} | ${roundedUp(error)} of the ${per} | ${tolerance.toExponential()} |`,
);
console.log(
	['| Method | Cases | Largest error | Allowed |', '| --- | --: | --- | --- |', ...rows].join('\n'),
);

/** To one digit, never down. */
function roundedUp(error: number): string {
	if (error === 0) return '0';
	const power = Math.floor(Math.log10(error));
	return Number(`${Math.ceil(error / 10 ** power)}e${power}`).toExponential();
}
