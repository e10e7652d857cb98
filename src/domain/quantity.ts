import type { Quantity } from './evidence.ts';
import type { Interval } from './interval.ts';
import { POINT, ppm, type Ppm } from './units.ts';

/**
 * A quantity that content states in percent, as parts per million.
 *
 * @param where The tool and the figure it asks for; the message starts with it.
 * @throws When the quantity is missing, in another unit, or finer than four decimals. The message
 *   names the file to edit.
 */
export function percentInterval(quantity: Quantity | undefined, where: string): Interval<Ppm> {
	if (!quantity)
		throw new Error(`${where} is missing.\nAdd a quantity with that id and unit: percent.`);
	if (quantity.unit !== 'percent')
		throw new Error(
			`${where} is in ${quantity.unit}; the tool computes with percent.\n` +
				`State it with unit: percent (5 means 5%), or name another quantity.`,
		);
	const exact = (percent: number) => {
		const value = Math.round(percent * POINT);
		if (Math.abs(value - percent * POINT) > 1e-3)
			throw new Error(`${where} is ${percent}%.\nState it with at most four decimals.`);
		return ppm(value);
	};
	const { low, central, high } = quantity;
	// Ends that are not known stay absent, so that they cost nothing in the page.
	return {
		...(low !== undefined && { low: exact(low) }),
		...(central !== undefined && { central: exact(central) }),
		...(high !== undefined && { high: exact(high) }),
	};
}
