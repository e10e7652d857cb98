import { readFileSync } from 'node:fs';
import type { Arm } from '../../src/domain/proportion/arm.ts';

/** One line of a committed file: column → what stands there. */
export class Row {
	readonly #cells: Readonly<Record<string, string>>;

	constructor(cells: Readonly<Record<string, string>>) {
		this.#cells = cells;
	}

	text(column: string): string {
		const cell = this.#cells[column];
		if (cell === undefined) throw new Error(`No column ${column} in ${this.toString()}.`);
		return cell;
	}

	number(column: string): number {
		const cell = this.text(column);
		if (cell === '') throw new Error(`Nothing in column ${column} of ${this.toString()}.`);
		return Number(cell);
	}

	get treatment(): Arm {
		return {
			conversions: this.number('treatmentConversions'),
			visitors: this.number('treatmentVisitors'),
		};
	}

	get control(): Arm {
		return {
			conversions: this.number('controlConversions'),
			visitors: this.number('controlVisitors'),
		};
	}

	toString(): string {
		return Object.values(this.#cells).join(',');
	}
}

export function readReference(name: string): Row[] {
	const file = new URL(`${name}.csv`, import.meta.url);
	const [header = '', ...lines] = readFileSync(file, 'utf8').trim().split('\n');
	const columns = header.split(',');
	return lines.map((line) => {
		const cells = line.split(',');
		return new Row(Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ''])));
	});
}
