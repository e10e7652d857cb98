/**
 * One cell of a CSV file. A text that begins with `=`, `+`, `-`, `@`, a tab or a return gets an
 * apostrophe before it, so that no spreadsheet runs it as a formula; one that has apostrophes
 * before such a sign gets one more, so that a reader can take exactly one back. A number is nothing to
 * run, so it stays one, below zero too.
 */
export function csvCell(value: string | number | undefined): string {
	const text = String(value ?? '');
	const guarded = typeof value !== 'number' && /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** A CSV file (RFC 4180) with a byte-order mark, so that spreadsheets read it as UTF-8. */
export function csvFile(rows: readonly (readonly (string | number | undefined)[])[]): string {
	return `\ufeff${rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`;
}
